import { mixed, textHash } from './text-hash.ts'

/**
 * The numbers of keys, from 1: what records are found by. A key is two times 32 bits, and no text is kept. A slot holds the number
 * and both halves side by side, because a look at the memory costs more than all else: 18 bytes a key.
 */
export interface KeyTable {
  /** Open addressing; the number 0 is an empty slot. */
  slots: Int32Array
  /** How many slots there are less one: a power of two less one. */
  mask: number
  /** How many keys the table knows. */
  size: number
}

/** The number of a key that the table does not know, and that is not to be added. */
export const unknownKey = -1

/** An empty table with room for so many keys. */
export function keyTableOf(capacity: number): KeyTable {
  let slots = 64
  while (slots * 2 < capacity * 3) slots *= 2
  return { slots: new Int32Array(slots * width), mask: slots - 1, size: 0 }
}

/** Forgets all keys; the room stays. */
export function emptyTable(table: KeyTable): void {
  table.slots.fill(0)
  table.size = 0
}

/** The number of a key; one that is not known is added, or answered with `unknownKey`. */
export function keyOf(table: KeyTable, low: number, high: number, mayAdd: boolean): number {
  const { slots, mask } = table
  let slot = slotFor(low, high, mask)
  for (;;) {
    const key = slots[slot * width] ?? 0
    if (key === 0) return mayAdd ? add(table, slot, low, high) : unknownKey
    if (slots[slot * width + 1] === low && slots[slot * width + 2] === high) return key
    slot = (slot + 1) & mask
  }
}

/** The number of a text within a realm: the same text of two fields is two keys. */
export function keyOfText(table: KeyTable, text: string, realm: number, mayAdd: boolean): number {
  return keyOf(table, textHash(text, 0x2545f491), textHash(text, realm) ^ realm, mayAdd)
}

const width = 3

function slotFor(low: number, high: number, mask: number): number {
  return mixed(low ^ Math.imul(high, 0x9e3779b1)) & mask
}

function add(table: KeyTable, slot: number, low: number, high: number): number {
  table.size += 1
  const key = table.size
  put(table.slots, slot, key, low, high)
  if (key * 3 > (table.mask + 1) * 2) enlarge(table)
  return key
}

function put(slots: Int32Array, slot: number, key: number, low: number, high: number): void {
  slots[slot * width] = key
  slots[slot * width + 1] = low
  slots[slot * width + 2] = high
}

function enlarge(table: KeyTable): void {
  const { slots } = table
  const larger = new Int32Array(slots.length * 2)
  const mask = table.mask * 2 + 1
  for (let from = 0; from < slots.length; from += width) {
    const [key = 0, low = 0, high = 0] = [slots[from], slots[from + 1], slots[from + 2]]
    if (key === 0) continue
    let slot = slotFor(low, high, mask)
    while (larger[slot * width] !== 0) slot = (slot + 1) & mask
    put(larger, slot, key, low, high)
  }
  table.slots = larger
  table.mask = mask
}

/** The keys of a table by their number, as 16 hexadecimal digits. For small tables: it looks at every slot. */
export function keysWithin({ slots }: KeyTable): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  const digits = (half: number) => (half >>> 0).toString(16).padStart(8, '0')
  for (let from = 0; from < slots.length; from += width) {
    const [key = 0, low = 0, high = 0] = [slots[from], slots[from + 1], slots[from + 2]]
    if (key > 0) keys.set(key, digits(high) + digits(low))
  }
  return keys
}
