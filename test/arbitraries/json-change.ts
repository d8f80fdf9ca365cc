import fc from 'fast-check'

/** Anything that a mistaken hand could write in place of a part of a JSON document. */
const replacement = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, '', 'nonsense', [], {}, ['nonsense'], {
    field: 'size',
    in: ['large'],
  }),
  fc.jsonValue({ maxDepth: 1 }),
)

/** Changes one place of a JSON document: replaces what is there, takes it out, or adds a key. */
export const jsonChange: fc.Arbitrary<(document: unknown) => unknown> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('replace', 'remove', 'add'),
    replacement,
    fc.string(),
  )
  .map(([steps, action, value, key]) => (document: unknown) => {
    const copy = JSON.parse(JSON.stringify(document))
    let place = copy
    for (const [index, step] of steps.entries()) {
      const keys = Object.keys(place)
      const chosen = keys[step % Math.max(keys.length, 1)]
      const inner = chosen === undefined ? undefined : place[chosen]
      if (index < steps.length - 1 && typeof inner === 'object' && inner !== null) {
        place = inner
        continue
      }
      if (action === 'add' && !Array.isArray(place)) Object.defineProperty(place, key, { value, enumerable: true })
      else if (action === 'remove' && chosen !== undefined && !Array.isArray(place)) delete place[chosen]
      else if (chosen !== undefined) place[chosen] = value
      break
    }
    return copy
  })
