import { crc32, deflateRawSync } from 'node:zlib'

/** Parts of a workbook by name, as text. */
export type Parts = Readonly<Record<string, string | Buffer>>

/** What every workbook needs, with one sheet: `rows` is what its `sheetData` holds, `more` what follows it. */
export function partsOf(rows: string, more: Parts = {}, behind = ''): Parts {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  return {
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${kind}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns:r="${kind}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="r1" Type="${kind}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="r2" Type="${kind}/sharedStrings" Target="/xl/sharedStrings.xml"/>
      <Relationship Id="r3" Type="${kind}/styles" Target="styles.xml"/>`,
    ),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...more,
  }
}

/** A ZIP archive of these parts; `claims` says other sizes than the true ones. */
export function zipOf(parts: Parts, claims: Readonly<Record<string, number>> = {}): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const sizes = Buffer.alloc(16)
    sizes.writeUInt16LE(0x21, 0)
    sizes.writeUInt32LE(crc32(bytes), 2)
    sizes.writeUInt32LE(packed.length, 6)
    sizes.writeUInt32LE(claims[name] ?? bytes.length, 10)
    sizes.writeUInt16LE(title.length, 14)
    const local = Buffer.concat([Buffer.from('504b0304140000080800', 'hex'), Buffer.alloc(2), sizes, Buffer.alloc(2)])
    const central = Buffer.concat([
      Buffer.from('504b01021400140000080800', 'hex'),
      Buffer.alloc(2),
      sizes,
      Buffer.alloc(16),
    ])
    central.writeUInt32LE(offset, 42)
    files.push(local, title, packed)
    directory.push(central, title)
    offset += local.length + title.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listing, end])
}
