/**
 * A part of a file, for one worker: the lines whose first byte lies from `start` up to, and without, `end`. Every line belongs
 * to one chunk, wherever the borders fall, so that a plan needs no look into the file.
 */
export interface Chunk {
  /** From 0, in the order of the file. */
  readonly index: number
  readonly start: number
  readonly end: number
}

/**
 * Cuts a file of `size` bytes into chunks of `chunkSize`, the last one smaller. The same size gives the same plan.
 *
 * @throws RangeError for a size or chunk size that is no such whole number.
 */
export function planChunks(size: number, chunkSize: number): Chunk[] {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('planChunks: size must be a whole number from 0')
  if (!Number.isSafeInteger(chunkSize) || chunkSize < 1) {
    throw new RangeError('planChunks: chunkSize must be a whole number from 1')
  }
  return Array.from({ length: Math.ceil(size / chunkSize) }, (_, index) => ({
    index,
    start: index * chunkSize,
    end: Math.min(size, (index + 1) * chunkSize),
  }))
}
