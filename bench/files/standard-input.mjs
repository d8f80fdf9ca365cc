/** The standard input as text, in pieces that cut no character. */
export function texts() {
  return process.stdin.setEncoding('utf8')
}
