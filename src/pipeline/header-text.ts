/** A header is short; a longer cell is no header. */
const longestHeader = 100

/** Marks that say "required" or "see below" beside a header. */
const marks = /[*※✱★●:："'`]/g

/** Remarks in brackets: a unit, a hint, an example. */
const remarks = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g

const separators = /[\s_\-–—/\\.、,，|]+/g

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/**
 * What two spellings of one header have in common: width, case, blanks, separators, required marks, byte order mark and
 * remarks in brackets are gone. `*上年营业额（万元）` and `上年营业额` fold alike, as do `Full Name` and `full_name`.
 */
export function foldHeader(header: string): string {
  if (header.length > longestHeader) return ''
  const plain = header.normalize('NFKC').replace(/\s+/g, ' ').replace(invisible, '').toLowerCase()
  const bare = plain.replace(remarks, '').replace(marks, '').replace(separators, '')
  return bare === '' ? plain.replace(marks, '').replace(separators, '') : bare
}

const unit = /[(（[【]\s*(?:单位[:：]?\s*)?(百万元|千万元|万元|千元|亿元|元|万|亿)\s*[)）\]】]/

/** The unit of money that a header states in brackets, `undefined` when it states none. */
export function moneyUnitOf(header: string): string | undefined {
  return header.length > longestHeader ? undefined : unit.exec(header)?.[1]
}
