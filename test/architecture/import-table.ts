/** What one folder of src may import. */
export interface ImportRow {
  readonly folders: readonly string[]
  readonly mayImport: readonly string[] | 'anything'
  /** Packages, with the files that may import them (a pattern of the path below the folder), or `node:*`. */
  readonly outside: Readonly<Record<string, RegExp | 'types' | 'anywhere'>>
  /** Said in the table of the documentation. */
  readonly outsideInWords: string
}

/** Who may import whom. Nothing else is allowed; a folder may always import itself. */
export const importTable: readonly ImportRow[] = [
  { folders: ['model', 'data'], mayImport: [], outside: {}, outsideInWords: '–' },
  {
    folders: ['kinds'],
    mayImport: ['model'],
    outside: { 'libphonenumber-js': /^phone/, 'date-fns': /^calendar-date/ },
    outsideInWords: 'libphonenumber-js (phone only), date-fns (dates only)',
  },
  { folders: ['rules'], mayImport: ['model', 'kinds', 'tiers'], outside: {}, outsideInWords: '–' },
  {
    folders: ['tiers', 'identifiers', 'permissions'],
    mayImport: ['model', 'kinds'],
    outside: {},
    outsideInWords: '–',
  },
  {
    folders: ['review'],
    mayImport: ['model', 'kinds', 'rules', 'tiers', 'permissions'],
    outside: {},
    outsideInWords: '–',
  },
  { folders: ['testing'], mayImport: ['identifiers', 'model'], outside: {}, outsideInWords: '–' },
  { folders: ['messages'], mayImport: ['model'], outside: {}, outsideInWords: '–' },
  { folders: ['json-schema'], mayImport: ['model', 'kinds', 'messages'], outside: {}, outsideInWords: '–' },
  {
    folders: ['form'],
    mayImport: ['model', 'kinds', 'messages', 'permissions', 'json-schema'],
    outside: {},
    outsideInWords: '–',
  },
  {
    folders: ['record'],
    mayImport: ['model', 'kinds', 'rules'],
    outside: { valibot: 'anywhere', '@standard-schema/spec': 'types' },
    outsideInWords: 'valibot, @standard-schema/spec (types)',
  },
  { folders: ['compiled'], mayImport: ['record', 'rules'], outside: {}, outsideInWords: '–' },
  { folders: ['changes'], mayImport: ['model', 'kinds', 'record'], outside: {}, outsideInWords: '–' },
  { folders: ['duplicates'], mayImport: ['model', 'kinds'], outside: {}, outsideInWords: '–' },
  {
    folders: ['pipeline'],
    mayImport: ['model', 'record', 'messages', 'review', 'identifiers', 'tiers'],
    outside: {},
    outsideInWords: '–',
  },
  {
    folders: ['sheets'],
    mayImport: ['model', 'kinds', 'messages', 'pipeline'],
    outside: {},
    outsideInWords: '–',
  },
  {
    folders: ['import'],
    mayImport: ['model', 'kinds', 'record', 'review', 'tiers', 'pipeline', 'sheets'],
    outside: {},
    outsideInWords: '–',
  },
  {
    folders: ['cli'],
    mayImport: 'anything',
    outside: {
      'node:*': 'anywhere',
      'package.json': 'anywhere',
      commander: 'anywhere',
      hucre: /^workbook/,
      sax: /^workbook/,
      yauzl: /^workbook/,
      picocolors: 'anywhere',
      'string-width': 'anywhere',
    },
    outsideInWords: 'node:*, package.json and what is bundled into the command',
  },
]

/** The page docs/architecture/imports.md. */
export function importTableInWords(): string {
  const rows = importTable.map(
    ({ folders, mayImport, outsideInWords }) =>
      `| ${folders.join(', ')} | ${mayImport === 'anything' ? 'anything' : mayImport.join(', ') || '–'} | ${outsideInWords} |`,
  )
  return `<!-- Generated from test/architecture/import-table.ts by \`npm run generate\`; do not edit. -->

# Who may import whom

A test reads every import of \`src\` with the TypeScript compiler and allows what this table says and nothing else.
Imports of types count as well. A folder may import itself; \`src/index.ts\` re-exports model, kinds and record.

| folder | may import | from outside |
|---|---|---|
${rows.join('\n')}
`
}
