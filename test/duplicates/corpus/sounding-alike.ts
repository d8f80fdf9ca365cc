import { pinyin } from 'pinyin-pro'

/** Those of the characters that sound alike, with their tones: not from the table of the package. */
export function soundingAlike(characters: string): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const character of characters) {
    const sound = pinyin(character, { toneType: 'symbol' })
    groups.set(sound, (groups.get(sound) ?? new Set()).add(character))
  }
  return [...groups.values()].map((group) => [...group].join('')).filter((group) => group.length > 1)
}
