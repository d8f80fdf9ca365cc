import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../.config/subpaths.ts'
import { textOf } from '../architecture/tree.ts'
import { markdownPages } from './examples.ts'

describe('Links', () => {
  test.each(markdownPages())('%s links only to files and headings that exist', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([])
  })

  test('Links are found, and a dead one is told', () => {
    expect(markdownPages().flatMap(linksOf).length).toBeGreaterThan(5)
    expect(leadsSomewhere('README.md', 'docs/no-such-page.md')).toBe(false)
    expect(leadsSomewhere('README.md', 'README.md#no-such-heading')).toBe(false)
  })
})

/** The relative links of a page, without what stands in code. */
function linksOf(page: string): readonly string[] {
  const prose = textOf(page)
    .replace(/^(`{3,}).*?^\1$/gms, '')
    .replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/i.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = decodeURI(link).split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(join(packageRoot, target))) return false
  return heading === undefined || !target.endsWith('.md') || headingsOf(target).includes(heading)
}

/** The anchors that code hosts give the headings of a page. */
function headingsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}
