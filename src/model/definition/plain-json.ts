/**
 * The value of a JSON text, or a copy of what `JSON.parse` or a database gave, which shares nothing with it. Throws a `TypeError`
 * that says what cannot be read, and why.
 */
export function plainJson(json: unknown, what: string): unknown {
  return typeof json === 'string' ? parsed(json, what) : structuredCopy(json, what)
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TypeError(`${what} cannot be read: the text is no JSON.`)
  }
}

function structuredCopy(value: unknown, what: string): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    throw new TypeError(`${what} cannot be read: it holds what JSON cannot (a function, a BigInt, or itself).`)
  }
}
