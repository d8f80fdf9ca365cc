import { validRecords } from '../record/records.mjs'

const blockSize = 4000

const csvCell = (value) => {
  const text = Array.isArray(value) ? value.join('/') : String(value ?? '')
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** So many records as bytes, piece by piece: the same block again and again, so that the feeder is no part of what is measured. */
export function* feedOf(format, rows) {
  const records = validRecords(blockSize)
  const columns = [...new Set(records.flatMap(Object.keys))]
  const line =
    format === 'csv'
      ? (record) => columns.map((column) => csvCell(record[column])).join(',')
      : (record) => JSON.stringify(record)
  const lines = records.map((record) => `${line(record)}\n`)
  const block = Buffer.from(lines.join(''))
  if (format === 'csv') yield Buffer.from(`${columns.join(',')}\n`)
  for (let left = rows; left > 0; left -= blockSize)
    yield left >= blockSize ? block : Buffer.from(lines.slice(0, left).join(''))
}
