import { describe, expect, test } from 'vitest'
import { publicSubpaths, specifierOf } from '../../.config/subpaths.ts'
import { filesUnder } from '../architecture/tree.ts'
import { triedForms, triedServers } from '../clients/clients.ts'
import { buildFormsPage } from './forms-page.builder.ts'

describe('docs/forms.md', () => {
  test('tells every library that is tried, with its version', async () => {
    await expect(buildFormsPage()).toMatchFileSnapshot('../../docs/forms.md')
  })

  test('tells of a page and a proof for each, and leaves none out', () => {
    const files = filesUnder('test/clients', '')
    const pages = files.flatMap((path) => /^test\/clients\/([^/]+)\/page\.tsx?$/.exec(path)?.[1] ?? [])
    const proofs = files.flatMap((path) => /^test\/clients\/([^/]+)\/\1\.test\.ts$/.exec(path)?.[1] ?? [])
    const recipes = files.flatMap((path) => /^test\/clients\/recipes\/([^/]+)\.test\.ts$/.exec(path)?.[1] ?? [])
    // A page for changing a record stands beside that for a new one.
    const triedPages = pages.filter((name) => !name.endsWith('-edit')).sort()
    expect(triedPages).toEqual(triedForms.map(({ name }) => name).sort())
    expect(proofs.filter((name) => pages.includes(name)).sort()).toEqual([...pages].sort())
    expect(recipes).toEqual(triedServers.map(({ name }) => name).sort())
  })

  test('tells of each dialect at least once', () => {
    const dialects = publicSubpaths()
      .map(specifierOf)
      .filter((name) => name.startsWith('kehu/form/'))
    const tried = triedForms.map(({ takes }) => takes)
    expect(dialects.filter((name) => !tried.includes(name))).toEqual([])
    expect(tried.filter((name) => name.startsWith('kehu/form/') && !dialects.includes(name))).toEqual([])
  })
})
