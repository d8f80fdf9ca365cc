import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invalidRecords, validRecords } from '../record/records.mjs'

const blockSize = 4000
const wrongOneIn = 50

/** Files of records, the same block again and again, made when they are first asked for: `pathOf(format, rows)`, and `remove()`. */
export function sampleFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-'))
  const made = new Set()
  return {
    pathOf(format, rows) {
      const path = join(folder, `${rows}.${format}`)
      if (!made.has(path)) writeFileSync(path, textOf(format, rows))
      made.add(path)
      return path
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** How many of so many records are to be refused. */
export function refusedOf(rows) {
  return Math.floor(rows / wrongOneIn)
}

/** Valid records that lack optional fields now and then, and in every fiftieth something wrong. */
function block() {
  const wrong = invalidRecords(blockSize / wrongOneIn)
  return validRecords(blockSize).map((record, index) =>
    (index + 1) % wrongOneIn === 0 ? wrong[(index + 1) / wrongOneIn - 1] : record,
  )
}

function textOf(format, rows) {
  const records = block()
  const columns = [...new Set(records.flatMap(Object.keys))]
  const lineOf =
    format === 'csv'
      ? (record) => columns.map((column) => cellOf(record[column])).join(',')
      : (record) => JSON.stringify(record)
  const lines = records.map((record) => `${lineOf(record)}\n`)
  const head = format === 'csv' ? `${columns.join(',')}\n` : ''
  return head + lines.join('').repeat(Math.floor(rows / blockSize)) + lines.slice(0, rows % blockSize).join('')
}

function cellOf(value) {
  const text = Array.isArray(value) ? value.join('/') : String(value ?? '')
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
