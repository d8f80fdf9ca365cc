/** Chance by a seed: the same seed, the same corpus. */
export interface Chance {
  /** From 0 to below 1. */
  readonly share: () => number
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number
  readonly happens: (probability: number) => boolean
  readonly oneOf: <T>(list: readonly T[]) => T
  /** One of the keys, each as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K
}

/** mulberry32: small, fast and even enough for test data. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number) => Math.floor(share() * limit)
  return {
    share,
    below,
    happens: (probability) => share() < probability,
    oneOf: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new RangeError('oneOf needs a list that is not empty.')
      return one
    },
    weighted(weights) {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][]
      let left = share() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      const found = entries.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (found ?? entries[entries.length - 1] ?? entries[0])?.[0] as never
    },
  }
}
