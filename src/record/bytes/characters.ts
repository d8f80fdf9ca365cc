/**
 * The code of the character of three bytes at a place (U+0800 to U+FFFF; surrogates and needlessly long forms are for who asks to refuse), of
 * which the four bytes are read; 0 for any other.
 */
export function threeByteCode(four: number): number {
  if ((four & 0x00c0c0f0) !== 0x008080e0) return 0
  return ((four & 0x0f) << 12) | ((four >> 2) & 0xfc0) | ((four >> 16) & 0x3f)
}

/** Whether the code is one that has three bytes: neither spelt too long, nor half of a surrogate pair. */
export function isWhole(code: number): boolean {
  return code >= 0x800 && (code < 0xd800 || code > 0xdfff)
}

/** Whether the code is that of a common Chinese character. */
export function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Whether these bytes stand at a place. */
export function standsAt(sought: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < sought.length; index += 1) if (bytes[at + index] !== sought[index]) return false
  return true
}
