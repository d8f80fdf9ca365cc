import { readFile } from 'node:fs/promises'
import { checkPhone, normalizePhone, parsePhone } from 'kehu'
import { areaCodes } from 'kehu/data/area-codes'
import { mobilePrefixes } from 'kehu/data/mobile-prefixes'
import { phoneMetadata } from 'kehu/data/phone-metadata'
import parsePhoneNumber from 'libphonenumber-js/max'
import { compare } from '../harness.mjs'
import { rowsOf } from '../tables.mjs'
import { usualCells } from './cells.mjs'

/**
 * Accuracy beside speed, on the same inputs: kehu, libphonenumber-js with its whole metadata, and the pattern that most
 * entry forms carry. Accuracy counts the corpus test/golden/phones.json: an input is right when it is refused as it
 * should be, or when all its numbers come out in E.164 with their extensions. The peers know one number per text.
 */
const corpus = JSON.parse(await readFile(new URL('../../test/golden/phones.json', import.meta.url), 'utf8'))
const single = corpus.filter(({ parts }) => parts.length < 2)

const tables = { areaCodes, mobilePrefixes, phoneMetadata }
const commonPattern = /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?)$/

const isError = ({ severity }) => severity === 'error'

/** From a text to its numbers: what a program stores. */
const contenders = {
  kehu: (text) => {
    const value = normalizePhone(text, tables)
    const findings = checkPhone(value, tables)
    return findings.length > 0 && findings.some(isError) ? undefined : value
  },
  'libphonenumber-js/max': (text) => {
    const number = parsePhoneNumber(text, { defaultCountry: 'CN', extract: false })
    return number?.isValid() ? number : undefined
  },
  'common pattern': (text) => (commonPattern.test(text) ? text : undefined),
}

const partsBy = {
  kehu: (text) => (contenders.kehu(text) === undefined ? [] : parsePhone(text, tables)),
  'libphonenumber-js/max': (text) => {
    const number = contenders['libphonenumber-js/max'](text)
    return number ? [{ e164: number.number, ext: number.ext }] : []
  },
  'common pattern': (text) => {
    if (contenders['common pattern'](text) === undefined) return []
    const [digits, ext] = /^1/.test(text) ? [text] : text.replace(/^(0\d{2,3})-/, '$1').split('-')
    return [{ e164: `+86${digits.replace(/^0/, '')}`, ext }]
  },
}

const shareRight = (name, rows) => {
  const right = rows.filter(({ input, issues, parts }) => {
    const isRefused = parts.length === 0 || issues.some((code) => refusals.has(code))
    return written(partsBy[name](input)) === written(isRefused ? [] : parts)
  })
  return `${right.length}/${rows.length}`
}

const refusals = new Set(
  corpus
    .filter(({ parts }) => parts.length === 0)
    .flatMap(({ issues }) => issues)
    .concat('phone_too_many'),
)

const written = (parts) => parts.map(({ e164, ext = '' }) => `${e164}x${ext}`).join('/')
const columns = (rows) => Object.fromEntries(Object.keys(contenders).map((name) => [name, shareRight(name, rows)]))

const right = { 'right, all': columns(corpus), 'right, one number': columns(single) }

/** Reading cells of phone numbers: what each gets right, then how long it takes. */
export async function run(options) {
  const times = {}
  for (const [title, cells] of Object.entries(usualCells)) {
    const runs = Object.fromEntries(
      Object.entries(contenders).map(([name, read]) => [name, () => cells.map((cell) => read(cell))]),
    )
    const medians = await compare(runs, options)
    times[title] = Object.fromEntries(Object.entries(medians).map(([name, time]) => [name, time / cells.length]))
  }
  const names = Object.keys(contenders)
  return {
    title: 'Phone numbers',
    rounds: options.rounds,
    text: `Time per cell. *Right* counts ${corpus.length} hand-labelled cells, ${single.length} of them with one number: refused as it should be, or
every number in E.164 with its extension. The pattern is what most entry forms carry; it reads nothing and only refuses.`,
    tables: [
      { title: 'Right', units: [], columns: Object.keys(right), rows: rowsOf(names, right) },
      {
        title: 'Time',
        units: Object.keys(times).map(() => 'nanoseconds'),
        ours: ['kehu'],
        scale: ['common pattern'],
        columns: Object.keys(times),
        rows: rowsOf(names, times),
      },
    ],
  }
}
