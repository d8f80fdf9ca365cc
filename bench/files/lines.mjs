import { texts } from './standard-input.mjs'

/** Hands each line of the standard input on, as one writes it by hand. */
export async function eachLine(take) {
  let rest = ''
  for await (const text of texts()) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) take(line)
  }
  if (rest !== '') take(rest)
}
