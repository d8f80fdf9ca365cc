import { textOf } from '../architecture/tree.ts'
import { blocksOf } from '../docs/examples.ts'

const page = 'docs/stores.md'

/** The statements of a section of docs/stores.md over another table: what a reader copies from there is what is tried. */
export function statementsOfPage(heading: string, table: string): readonly string[] {
  const lines = textOf(page).split('\n')
  const start = lines.indexOf(`### ${heading}`) + 1
  const block = blocksOf(page).find(({ language, line }) => language === 'sql' && line > start)
  if (start === 0 || block === undefined) throw new Error(`${page} has no statements for ${heading}`)
  return block.text
    .split(';')
    .map((statement) => statement.trim().replaceAll('customer_sequences', table))
    .filter((statement) => statement !== '')
}
