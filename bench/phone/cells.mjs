/** Cells as sheets hold them, made from a seed, so that every run reads the same. */
const digits = (seed, length) => String(((seed * 2_654_435_761) >>> 0) + 10 ** 9).slice(-length)
const mobile = (seed) => `13${seed % 10}${digits(seed, 8)}`
const codes = ['010', '021', '0571', '0755', '0731']
const landline = (seed) => [codes[seed % codes.length], `${2 + (seed % 7)}${digits(seed, 7)}`]
const count = 1000
const cells = (make) => Array.from({ length: count }, (_, index) => make(index + 1))

const mobileCells = cells(mobile)
const groupedMobileCells = cells((seed) =>
  mobile(seed).replace(/^(...)(....)/, ['$1 $2 ', '$1-$2-', '+86 $1 $2 '][seed % 3]),
)
const landlineCells = cells((seed) => landline(seed).join('-'))
const writtenLandlineCells = cells((seed) => {
  const [code, subscriber] = landline(seed)
  return [
    `(${code})${subscriber}`,
    `${code} ${subscriber.slice(0, 4)} ${subscriber.slice(4)}`,
    `${code}-${subscriber}转801`,
  ][seed % 3]
})

export const usualCells = {
  'Mixed as in a customer sheet': cells((seed) => {
    const kind = seed % 10
    if (kind < 5) return mobileCells[seed - 1]
    if (kind < 7) return groupedMobileCells[seed - 1]
    return (kind < 9 ? landlineCells : writtenLandlineCells)[seed - 1]
  }),
  'Mobile, 11 digits': mobileCells,
  'Mobile, grouped or with +86': groupedMobileCells,
  'Landline, canonical': landlineCells,
  'Landline in brackets, with blanks, with extension': writtenLandlineCells,
  'Two numbers': cells((seed) => `${mobileCells[seed - 1]}/${landlineCells[seed - 1]}`),
  'Full-width digits': mobileCells.map((cell) =>
    cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'Hong Kong': cells((seed) => `+852 2${digits(seed, 3)} ${digits(seed, 4)}`),
}
