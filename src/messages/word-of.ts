/**
 * The word for a code in a table of words; the code itself where the table has none, so that a host's own codes and
 * those of a newer version still show as something.
 */
export function wordOf(words: Readonly<Record<string, string>> | undefined, code: string): string {
  return ownEntry(words, code) ?? code
}

/** An entry that the table itself holds; a code such as `constructor` finds nothing that it inherits. */
export function ownEntry<Entry>(table: Readonly<Record<string, Entry>> | undefined, code: string): Entry | undefined {
  return table && Object.hasOwn(table, code) ? table[code] : undefined
}
