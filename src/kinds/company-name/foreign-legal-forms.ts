/**
 * The legal form that a name in Latin letters ends with (`Co., Ltd.`, `GmbH`, `S.A.`), as written, or `undefined`. A
 * country after it (`Ltd., China`) is passed over; a single word is no company with a form.
 */
export function foreignLegalFormOf(name: string): string | undefined {
  if (!/[A-Za-z.）]$/.test(name)) return undefined
  let start = name.length
  let found = false
  for (let words = 0; words < 4; words++) {
    const before = startOfWord(name, start)
    if (before <= 0) break
    const word = name.slice(before, start).replace(separators, '').toLowerCase()
    if (!forms.has(word) && !(words === 0 && countries.has(word))) break
    found ||= forms.has(word)
    start = before
  }
  return found ? name.slice(start).trim() : undefined
}

const separators = /[\s.,，（）]/g

/** Where the last word before `end` begins: words are parted by blanks and commas. */
function startOfWord(name: string, end: number): number {
  let start = end
  while (start > 0 && isSeparator(name.charAt(start - 1))) start--
  while (start > 0 && !isSeparator(name.charAt(start - 1))) start--
  return start
}

function isSeparator(character: string): boolean {
  return character === ' ' || character === ',' || character === '，' || character === '（' || character === '）'
}

const countries: ReadonlySet<string> = /* @__PURE__ */ new Set(['china', 'prc'])

const forms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'co coltd company corp corporation inc incorporated limited ltd llc llp lp plc pllc pty pte proprietary private ' +
    'pvt sdn bhd berhad gmbh ag kg kgaa ohg ug se ev eg sa sas sarl sasu snc sl slu sau srl spa sapa sca nv bv cv vof ' +
    'oy oyj ab asa as aps ivs hf ehf kft zrt nyrt doo dd ad ood eood sro spzoo zoo sp jsc pjsc ojsc oao zao ooo pao ' +
    'tbk pt cv kk gk godo kaisha kabushiki yk lda ltda eireli me epp sab de rl group holdings foundation university'
  ).split(' '),
)
