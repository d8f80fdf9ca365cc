import { expect, test } from 'vitest'
import { issueCatalogue } from '../../src/model/issue-catalogue.ts'
import { buildIssuesPage } from './issues-page.builder.ts'

test('docs/issues.md tells every code as the catalogue and the languages have it', async () => {
  const page = buildIssuesPage()
  for (const code of Object.keys(issueCatalogue)) expect(page).toContain(`| \`${code}\` |`)
  await expect(page).toMatchFileSnapshot('../../docs/issues.md')
})
