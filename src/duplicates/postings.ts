/** The records of each key side by side, in order: where those of one key end, those of the next begin. */
export interface Postings {
  readonly records: Int32Array
  /** By key: where its records end. */
  readonly ends: Int32Array
}
