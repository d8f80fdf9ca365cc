import type { Chance } from './chance.ts'

/** Slips of a hand that types. Each changes one place of the text, if it can. */
export interface Slips {
  readonly homophone: (text: string, chance: Chance) => string
  readonly substitution: (text: string, chance: Chance) => string
  readonly omission: (text: string, chance: Chance) => string
  readonly doubling: (text: string, chance: Chance) => string
  readonly exchange: (text: string, chance: Chance) => string
}

/** Slips with these characters that sound alike, and these that are hit or read instead of each other. */
export function slipsOf(soundAlike: readonly string[], lookAlike: readonly string[], anything: string): Slips {
  const groupsOf = (groups: readonly string[]) => {
    const byCharacter = new Map<string, string>()
    for (const group of groups) for (const character of group) byCharacter.set(character, group)
    return byCharacter
  }
  const [sounds, looks] = [groupsOf(soundAlike), groupsOf(lookAlike)]
  const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1)

  return {
    homophone(text, chance) {
      const places = [...text].flatMap((character, at) => (sounds.has(character) ? [at] : []))
      if (places.length === 0) return text
      const at = chance.oneOf(places)
      const others = [...(sounds.get(text.charAt(at)) ?? '')].filter((one) => one !== text.charAt(at))
      return others.length === 0 ? text : replaced(text, at, chance.oneOf(others))
    },
    substitution(text, chance) {
      const places = [...text].flatMap((character, at) => (looks.has(character) ? [at] : []))
      const at = places.length > 0 ? chance.oneOf(places) : chance.below(text.length)
      const others = [...(looks.get(text.charAt(at)) ?? anything)].filter((one) => one !== text.charAt(at))
      return replaced(text, at, chance.oneOf(others))
    },
    omission(text, chance) {
      return replaced(text, chance.below(text.length), '')
    },
    doubling(text, chance) {
      const at = chance.below(text.length)
      return replaced(text, at, text.charAt(at).repeat(2))
    },
    exchange(text, chance) {
      const at = chance.below(Math.max(1, text.length - 1))
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
    },
  }
}
