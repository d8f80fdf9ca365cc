import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bundled } from '../bundled.mjs'
import { contendersOf, obvious, peers, reduced, stock } from '../record/contenders.mjs'

const uses = JSON.parse(readFileSync(new URL('../../test/package/size-budgets.json', import.meta.url), 'utf8'))
const columns = ['compressed (gzip)', 'minified']
const units = ['bytes', 'bytes']

/** Libraries that do what one part of kehu does. */
const peersOfParts = {
  'libphonenumber-js/max: parsePhoneNumber': "export { default } from 'libphonenumber-js/max'",
  'libphonenumber-js/min: parsePhoneNumber': "export { default } from 'libphonenumber-js/min'",
  'address-parse': "export { default } from 'address-parse'",
  'address-smart-parse': "export { default } from 'address-smart-parse'",
  'zh-address-parse': "export { default } from 'zh-address-parse'",
  uDSV: "export * from 'udsv'",
  PapaParse: "export { default } from 'papaparse'",
  'csv-parse/browser/esm/sync': "export * from 'csv-parse/browser/esm/sync'",
}

/** What a browser loads: each contender with its rules, and what a host takes from every subpath. */
export async function run() {
  const contenders = await contendersOf(['valibot', ...reduced, ...stock, obvious, ...peers, 'limit'])
  const programs = await Promise.all(
    Object.entries(contenders).map(([file, { name }]) =>
      rowOf(name, `export { peer } from './record/peers/${file}.mjs'`),
    ),
  )
  const ours = [...reduced, ...stock].filter((file) => contenders[file]).map((file) => contenders[file].name)
  const parts = Object.entries(uses).flatMap(([subpath, entries]) =>
    Object.entries(entries).map(([use, { imports }]) =>
      rowOf(
        imports ? `${subpath}: ${use}` : subpath,
        `export ${imports ? `{ ${imports.join(', ')} }` : '*'} from '${subpath}'`,
      ),
    ),
  )
  const others = Object.entries(peersOfParts).map(([name, contents]) => rowOf(name, contents))
  return {
    title: 'Size',
    text: 'Bundled and minified by esbuild for a browser, dependencies included; 1 kB is 1,000 bytes.',
    rounds: 1,
    tables: [
      { title: 'A program that judges a record', units, ours, scale: ['limit'], columns, rows: programs },
      { title: 'Parts of kehu', units, columns, rows: await Promise.all(parts) },
      { title: 'Libraries for one part', units, columns, rows: await Promise.all(others) },
    ],
  }
}

async function rowOf(name, contents) {
  const bundle = await bundled(contents, 'browser')
  return { name, figures: [gzipSync(bundle, { level: 9 }).length, bundle.length] }
}
