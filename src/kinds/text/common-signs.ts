/** Whether a code is that of a printable sign of ASCII, or of a common Chinese character. */
export function isCommonSign(code: number): boolean {
  return (code > 32 && code < 127) || isCommonHan(code)
}

/** Whether a code is that of a common Chinese character. */
export function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
