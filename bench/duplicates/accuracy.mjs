import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { candidatesOf, foundBy, thresholdsFor } from './peer-rules.mjs'
import { jaroWinklerOf, levenshteinOf } from './peers.mjs'

/**
 * How right kehu is on the labelled corpora of its tests, and two generic measures beside it. The peers get their thresholds from the
 * corpus for development, which the rules of kehu were chosen with too; what counts is the corpus that is kept apart.
 */
export async function compareAccuracy() {
  const { accuracyOf, corpora, foundIn } = await loadedCorpora()
  const right = (pairs, corpus) => {
    const { recall, precision } = accuracyOf(pairs, corpus)
    return { recall, precision }
  }
  const own = corpora.flatMap(({ name, corpus }) => {
    const { pairs, grouped } = foundIn(corpus)
    const records = corpus.records.length
    return [
      { name: 'kehu, pairs', corpus: name, records, ...right(pairs, corpus) },
      { name: 'kehu, groups', corpus: name, records, ...right(grouped, corpus) },
    ]
  })
  const [development, , keptApart] = corpora
  const peers = []
  for (const [name, likenessesOf] of [
    ['Levenshtein (fastest-levenshtein)', levenshteinOf],
    ['Jaro–Winkler (DuckDB)', jaroWinklerOf],
  ]) {
    const [known, asked] = [await judgedBy(likenessesOf, development), await judgedBy(likenessesOf, keptApart)]
    const thresholds = thresholdsFor(known, (pairs) => accuracyOf(pairs, development.corpus))
    const { records } = keptApart.corpus
    peers.push({
      name: `${name}, pairs`,
      corpus: keptApart.name,
      records: records.length,
      ...right(foundBy(asked, thresholds), keptApart.corpus),
    })
  }
  return [...own, ...peers]
}

async function judgedBy(likenessesOf, { corpus: { records } }) {
  const candidates = candidatesOf(records)
  const likenesses = await likenessesOf(
    candidates.map(({ one, other }) => [records[one].fullName, records[other].fullName]),
  )
  return candidates.map((candidate, index) => ({ ...candidate, likeness: likenesses[index] }))
}

/** The corpora are sources of the tests: bundled for Node, beside the packages that they ask for. */
async function loadedCorpora() {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(root, 'node_modules', '.corpora-'))
  const outfile = join(folder, 'corpora.mjs')
  try {
    const entry = fileURLToPath(new URL('corpora.ts', import.meta.url))
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' })
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
