/**
 * What whoever takes a generic measure of texts would build around it: candidates by what two records share, the same credit code
 * (and never two different ones), names that are alike enough by themselves, and names that are a little less alike where something
 * else is shared.
 *
 * @returns {{ one: number, other: number, sameCode: boolean, otherCode: boolean, sharesMore: boolean }[]}
 */
export function candidatesOf(records) {
  const pairs = new Map()
  for (const blocking of blockings)
    for (const [one, other] of pairsBy(blocking, records)) pairs.set(`${one} ${other}`, [one, other])
  return [...pairs.values()].map(([one, other]) => ({ one, other, ...sharedBy(records[one], records[other]) }))
}

function pairsBy({ most, keysOf }, records) {
  const blocks = new Map()
  for (const [place, record] of records.entries())
    for (const key of new Set(keysOf(record))) blocks.set(key, [...(blocks.get(key) ?? []), place])
  return [...blocks.values()]
    .filter(({ length }) => length <= most)
    .flatMap((places) => places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other])))
}

function sharedBy(one, other) {
  const share = (keysOf) => keysOf(one).some((key) => keysOf(other).includes(key))
  const sameCode = share(codes)
  const otherCode = !sameCode && codes(one).length > 0 && codes(other).length > 0
  return { sameCode, otherCode, sharesMore: [phones, domains, addresses, contacts].some(share) }
}

/** The pairs that hold by two thresholds. */
export function foundBy(candidates, { alone, together }) {
  const holds = ({ sameCode, sharesMore, likeness }) => sameCode || likeness >= (sharesMore ? together : alone)
  return candidates.filter((pair) => !pair.otherCode && holds(pair)).map(({ one, other }) => [one, other])
}

/** The thresholds that give the best harmonic mean of recall and precision. */
export function thresholdsFor(candidates, accuracyOf) {
  const steps = Array.from({ length: 13 }, (_, step) => 0.4 + step * 0.05)
  const tried = steps.flatMap((alone) =>
    steps.filter((together) => together <= alone).map((together) => ({ alone, together })),
  )
  const scored = tried.map((thresholds) => {
    const { recall, precision } = accuracyOf(foundBy(candidates, thresholds))
    return { thresholds, mean: (2 * recall * precision) / (recall + precision) }
  })
  return scored.reduce((best, one) => (one.mean > best.mean ? one : best)).thresholds
}

const phones = ({ phone = '' }) => phone.split('/').filter(Boolean)
const domains = ({ email = '' }) =>
  [email.split('@')[1]].filter((domain) => domain && !/^(?:qq|163|126)\.com$/.test(domain))
const addresses = ({ registeredAddress }) => (registeredAddress ? [registeredAddress] : [])
const contacts = ({ contactName }) => (contactName ? [contactName] : [])
const codes = ({ creditCode }) => (creditCode ? [creditCode] : [])
const neighbours = ({ fullName = '' }) => Array.from(fullName, (_, at) => fullName.slice(at, at + 2)).slice(0, -1)

const blockings = [
  { most: 500, keysOf: codes },
  { most: 500, keysOf: phones },
  { most: 500, keysOf: domains },
  { most: 500, keysOf: addresses },
  { most: 50, keysOf: neighbours },
]
