import { largestPart, mostParts } from './limits.ts'
import type { Archive } from './open-archive.ts'
import { allOfXml } from './read-xml.ts'
import { workbookFault } from './workbook-fault.ts'

/** A sheet of a workbook, and where in the archive it is. */
export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

/** What a workbook is made of. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  /** Days count from 1904, as on old Macintoshes. */
  readonly date1904: boolean
  readonly strings: string | undefined
  readonly styles: string | undefined
}

interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string
  readonly path: string
}

/** Finds the parts of a workbook by what it says of them; names in the archive are up to who wrote it. */
export async function workbookParts(archive: Archive): Promise<WorkbookParts> {
  if (isOther(archive)) throw workbookFault('other_format')
  const [root] = (await relationsOf(archive, '')).filter(({ type }) => type === 'officeDocument')
  const workbook = root?.path ?? 'xl/workbook.xml'
  const relations = await relationsOf(archive, workbook)
  let date1904 = false
  const sheets: SheetPart[] = []
  await allOfXml(archive.read(workbook, largestPart), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const relation = relations.find((one) => one.id === id && one.type === 'worksheet')
      if (!relation) return
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.name ?? '', path: relation.path, hidden })
      if (sheets.length > mostParts) throw workbookFault('too_large')
    },
  })
  const pathOf = (type: string) => relations.find((one) => one.type === type && archive.has(one.path))?.path
  return { sheets, date1904, strings: pathOf('sharedStrings'), styles: pathOf('styles') }
}

/** An archive of LibreOffice (`.ods`), or a workbook in binary form (`.xlsb`). */
function isOther(archive: Archive): boolean {
  return archive.has('content.xml') || archive.has('xl/workbook.bin')
}

/** The relations of a part; those of the whole archive for the empty name. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations: Relation[] = []
  await allOfXml(archive.read(path, largestPart), {
    open: (name, { Id: id, Type: type = '', Target: target }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) })
      if (relations.length > mostParts) throw workbookFault('too_large')
    },
  })
  return relations
}

/** A path that may begin at the root or go up. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
