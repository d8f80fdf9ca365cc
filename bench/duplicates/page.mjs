import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const page = new URL('../../docs/duplicates.md', import.meta.url)

/** Puts what was measured between the marks of the page. */
export function writePage(parts) {
  let text = readFileSync(page, 'utf8')
  for (const [name, lines] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name}: npm run bench -- duplicates -->\n`, `<!-- end of ${name} -->`]
    const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)]
    if (from < begin.length || to < from) throw new RangeError(`docs/duplicates.md has no place for ${name}.`)
    text = `${text.slice(0, from)}\n${lines.join('\n')}\n\n${text.slice(to)}`
  }
  writeFileSync(page, text)
}

/** The table of recall and precision. */
export function accuracyLines(rows) {
  const cells = rows.map(({ name, corpus, records, recall, precision }) => [
    name,
    corpus,
    records.toLocaleString('en'),
    recall.toFixed(3),
    precision.toFixed(3),
  ])
  return ['| what | corpus | records | recall | precision |', '|---|---|---|---|---|', ...cells.map(rowOf)]
}

/** The table of time and memory, and what was compared. */
export function speedLines({ count, rounds, pairs, kehu, duckdb }) {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
  const ratio = (figure) => `× ${(kehu[figure] / duckdb[figure]).toFixed(2)}`
  const cells = [
    ['time', seconds(kehu.milliseconds), seconds(duckdb.milliseconds), ratio('milliseconds')],
    ['time of processors', seconds(kehu.cpu), seconds(duckdb.cpu), ratio('cpu')],
    ['memory at its peak', `${kehu.peak.toFixed(0)} MB`, `${duckdb.peak.toFixed(0)} MB`, ratio('peak')],
  ]
  return [
    `| ${count.toLocaleString('en')} records | kehu, one thread | DuckDB, two threads | |`,
    '|---|---|---|---|',
    ...cells.map(rowOf),
    '',
    `Both find the same ${pairs.toLocaleString('en')} pairs. Medians of ${rounds} runs by turns, on ${cpus().length} processors (${cpus()[0].model.trim()}). ${(kehu.peak - kehu.start).toFixed(0)} MB of kehu's`,
    `memory come on top of the ${kehu.start.toFixed(0)} MB that the records take.`,
  ]
}

function rowOf(cells) {
  return `| ${cells.join(' | ')} |`
}
