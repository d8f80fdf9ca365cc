import { readFileSync } from 'node:fs'

const source = readFileSync(new URL('../../test/golden/addresses.ts', import.meta.url), 'utf8')

/**
 * The hand-labelled addresses of the tests: `text`, `province`, `city`, `district`; an absent level is ''. The retired
 * names are left out, because no peer knows them.
 *
 * @param {'addresses' | 'traps'} list
 */
export function labelled(list) {
  const begin = source.indexOf('`', source.indexOf(`export const ${list} =`)) + 1
  return source
    .slice(begin, source.indexOf('`', begin))
    .trim()
    .split('\n')
    .map((line) => {
      const [text, levels] = line.split(' | ')
      const [province, city, district] = levels.split(' ').map((level) => (level === '-' ? '' : level))
      return { text, province, city, district }
    })
}
