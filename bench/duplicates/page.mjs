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
export function speedLines({ count, rounds, pairs, kehu, plain, tuned }) {
  const figures = [
    ['time', 'milliseconds', seconds],
    ['time of processors', 'cpu', seconds],
    ['memory at its peak', 'peak', megabytes],
  ]
  const cells = figures.map(([name, figure, told]) => [
    name,
    told(kehu[figure]),
    ...[plain, tuned].map((peer) => `${told(peer[figure])} (× ${(kehu[figure] / peer[figure]).toFixed(2)})`),
  ])
  return [
    `| ${count.toLocaleString('en')} records | kehu, one thread | DuckDB, two threads, as one writes it | DuckDB, two threads, tuned: pairs of characters as integers |`,
    '|---|---|---|---|',
    ...cells.map(rowOf),
    '',
    `All find the same ${pairs.toLocaleString('en')} pairs; × is kehu's share of the figure. Medians of ${rounds} ${rounds === 1 ? 'run' : 'runs'} by turns, on ${cpus().length} processors (${cpus()[0].model.trim()}). ${(kehu.peak - kehu.start).toFixed(0)} MB of kehu's`,
    `memory come on top of the ${kehu.start.toFixed(0)} MB that the records take.`,
  ]
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function megabytes(count) {
  return `${count.toFixed(0)} MB`
}

function rowOf(cells) {
  return `| ${cells.join(' | ')} |`
}
