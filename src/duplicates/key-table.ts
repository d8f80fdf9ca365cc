import { mixed } from './text-hash.ts'

/**
 * The numbers of keys, from 1. A slot holds the number and both halves of the key side by side, because a look at the memory costs
 * more than all else: 18 bytes a key.
 */
export interface KeyTable {
  /** Open addressing; the number 0 is an empty slot. */
  slots: Int32Array
  /** How many slots there are less one: a power of two less one. */
  mask: number
  /** How many keys the table knows. */
  size: number
}

/** What is said of a key that the table does not know. */
export const unknownKey = -1

/** An empty table with room for so many keys. */
export function keyTableOf(capacity: number): KeyTable {
  let slots = 64
  while (slots * 2 < capacity * 3) slots *= 2
  return { slots: new Int32Array(slots * width), mask: slots - 1, size: 0 }
}

/** The number of a key; one that is not known is added. */
export function keyOf(table: KeyTable, low: number, high: number): number {
  const slot = slotOf(table, low, high, keySpread(low, high))
  return table.slots[slot] || add(table, slot, low, high)
}

/** The number of a key whose spread is known, or `unknownKey`. */
export function knownKey(table: KeyTable, low: number, high: number, spread: number): number {
  return table.slots[slotOf(table, low, high, spread)] || unknownKey
}

/** A number of 32 bits for a key, any bits of which may choose its place. */
export function keySpread(low: number, high: number): number {
  return mixed(low ^ Math.imul(high, 0x9e3779b1))
}

const width = 3

/** Where the slot of a key begins, or the empty one where it would be. */
function slotOf({ slots, mask }: KeyTable, low: number, high: number, spread: number): number {
  let slot = (spread & mask) * width
  while (slots[slot] !== 0 && (slots[slot + 1] !== low || slots[slot + 2] !== high))
    slot = slot + width < slots.length ? slot + width : 0
  return slot
}

function add(table: KeyTable, slot: number, low: number, high: number): number {
  table.size += 1
  const key = table.size
  put(table.slots, slot, key, low, high)
  if (key * 3 > (table.mask + 1) * 2) enlarge(table)
  return key
}

function put(slots: Int32Array, slot: number, key: number, low: number, high: number): void {
  slots[slot] = key
  slots[slot + 1] = low
  slots[slot + 2] = high
}

function enlarge(table: KeyTable): void {
  const { slots } = table
  table.slots = new Int32Array(slots.length * 2)
  table.mask = table.mask * 2 + 1
  for (let from = 0; from < slots.length; from += width) {
    const [key = 0, low = 0, high = 0] = [slots[from], slots[from + 1], slots[from + 2]]
    if (key !== 0) put(table.slots, slotOf(table, low, high, keySpread(low, high)), key, low, high)
  }
}
