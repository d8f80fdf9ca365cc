/** The rows of a table from its columns, each the figures by key; what a column lacks is `null`. */
export function rowsOf(keys, columns, names = {}) {
  return keys.map((key) => ({
    name: names[key] ?? key,
    figures: Object.values(columns).map((column) => column[key] ?? null),
  }))
}

/**
 * A table as aligned Markdown, for a terminal and a page alike. Where rows are ours, each figure is followed by how many
 * times that of the first row it is, and ours by **lost**, and to whom, where a peer's is less; texts stand as they are.
 */
export function markdownOf({ units, ours, scale = [], columns, rows }) {
  const peers = ours ? rows.filter(({ name }) => !ours.includes(name) && !scale.includes(name)) : []
  const cellsOf = (row) =>
    row.figures.map((figure, column) => {
      const ratio = ours && row !== rows[0] ? ratioTo(rows[0].figures[column], figure) : ''
      const lost = ours?.includes(row.name) ? lostTo(peers, figure, column) : ''
      return `${written(figure, units[column])}${ratio}${lost}`
    })
  const nameOf = ({ name }) => (ours?.includes(name) ? `**${name}**` : name)
  return aligned([['', ...columns], ...rows.map((row) => [nameOf(row), ...cellsOf(row)])])
}

function lostTo(peers, figure, column) {
  const quicker = peers.filter(({ figures }) => typeof figures[column] === 'number' && figures[column] < figure)
  if (quicker.length === 0) return ''
  return `, **lost** to ${quicker.length > 3 ? `${quicker.length} of ${peers.length}` : quicker.map(({ name }) => name).join(', ')}`
}

function ratioTo(first, figure) {
  if (typeof first !== 'number' || typeof figure !== 'number') return ''
  const ratio = figure / first
  return `, ${ratio < 100 ? ratio.toPrecision(3) : Math.round(ratio)}×`
}

function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(3, ...lines.map((line) => line[column].length)))
  const row = (line) =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`
  return [row(lines[0]), rule, ...lines.slice(1).map(row)].join('\n')
}

function written(figure, unit) {
  if (figure === null) return '–'
  if (typeof figure === 'string') return figure
  switch (unit) {
    case 'bytes':
      return `${(figure / 1000).toFixed(1)} kB`
    case 'megabytes':
      return `${Math.round(figure)} MB`
    case 'milliseconds':
      return `${figure.toFixed(figure < 100 ? 1 : 0)} ms`
    case 'nanoseconds':
      return figure < 1000 ? `${Math.round(figure)} ns` : `${(figure / 1000).toFixed(figure < 100_000 ? 2 : 0)} µs`
    default:
      throw new RangeError(`No unit "${unit}".`)
  }
}
