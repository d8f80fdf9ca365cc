/** Bytes in UTF-8, and a view of the same memory that reads four of them at once. */
export interface ByteSource {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/** Bytes as a source. */
export function byteSource(bytes: Uint8Array): ByteSource {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}
