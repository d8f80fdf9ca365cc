import type { NumberCharacters } from '../numbering.ts'

/** A set of characters: whole classes, and single ones. */
export interface CharacterSet {
  readonly classes: readonly NumberCharacters[]
  readonly single: readonly string[]
}

const classes: Readonly<Record<NumberCharacters, RegExp>> = {
  latin: /^[A-Z]$/,
  digit: /^[0-9]$/,
  han: /^\p{Script=Han}$/u,
}

/** The classes of characters that the text of a field may be made of. */
export const characterClasses: readonly NumberCharacters[] = ['latin', 'digit', 'han']

/** A set of whole classes. */
export function classesOf(...names: readonly NumberCharacters[]): CharacterSet {
  return { classes: names, single: [] }
}

/** A set of single characters. */
export function singleOf(characters: readonly string[]): CharacterSet {
  return { classes: [], single: characters }
}

/** Whether a character (a code point) is in a set. */
export function hasCharacter(set: CharacterSet, character: string): boolean {
  return set.single.includes(character) || set.classes.some((name) => classes[name].test(character))
}

/** Whether two sets have a character in common; no two classes do. */
export function overlap(one: CharacterSet, other: CharacterSet): boolean {
  return (
    one.classes.some((name) => other.classes.includes(name)) ||
    one.single.some((character) => hasCharacter(other, character)) ||
    other.single.some((character) => hasCharacter(one, character))
  )
}
