import { isEnd, type Meanings } from './ascii.ts'
import type { ByteSource } from './byte-source.ts'
import { isChinese, standsAt, threeByteCode } from './characters.ts'
import { bytesOf } from './text-coding.ts'

let legalForms: readonly [limited: Uint8Array, limitedLiability: Uint8Array] | undefined
const openingBracket = 0xff08
const closingBracket = 0xff09
const star = 42
/** The two bytes of `·`, the first below. */
const middleDot = 0xb7c2

/** Of a hundred Chinese characters. */
const mostCompanyBytes = 300
/** Of two. */
const leastOwnBytes = 6
/** As many characters are allowed; fewer bytes cannot hold more. */
const mostPersonBytes = 50

/** Where a company name ends that begins at `from`, of Chinese characters and brackets, with the form of nearly every company; -1 for any other. */
export function endOfCompanyName({ bytes, view }: ByteSource, from: number, limit: number, meanings: Meanings): number {
  let at = from
  for (; at + 4 <= bytes.length; at += 3) {
    const code = threeByteCode(view.getUint32(at, true))
    if (!isChinese(code) && code !== openingBracket && code !== closingBracket) break
  }
  if (at - from > mostCompanyBytes || !isEnd(bytes, at, limit, meanings)) return -1
  legalForms ??= [bytesOf('有限公司'), bytesOf('有限责任公司')]
  const [limited, limitedLiability] = legalForms
  const form = standsAt(limited, bytes, at - limited.length) ? limited : limitedLiability
  return at - form.length - from >= leastOwnBytes && standsAt(form, bytes, at - form.length) ? at : -1
}

/** Where a person's name ends that begins at `from`, of few Chinese characters, with a star or a dot among them; -1 for any other. */
export function endOfPersonName({ bytes, view }: ByteSource, from: number, limit: number, meanings: Meanings): number {
  let at = from
  while (at + 4 <= bytes.length) {
    const four = view.getUint32(at, true)
    if (isChinese(threeByteCode(four))) at += 3
    else if ((four & 0xff) === star) at += 1
    else if ((four & 0xffff) === middleDot) at += 2
    else break
  }
  return at > from && at - from <= mostPersonBytes && isEnd(bytes, at, limit, meanings) ? at : -1
}
