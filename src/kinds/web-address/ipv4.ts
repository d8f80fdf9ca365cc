/**
 * Whether a browser takes the host for an IPv4 address, because its last label is a number, decimal or hexadecimal
 * (URL standard, "ends in a number checker").
 */
export function endsInNumber(host: string): boolean {
  const labels = labelsOf(host)
  const last = labels[labels.length - 1] ?? ''
  return /^\d+$/.test(last) || numberOf(last) !== undefined
}

/**
 * The 32 bits of an IPv4 address in any spelling that browsers take: `10.0.0.1`, `0xa.1`, `012.0.0.1`, `167772161`
 * (URL standard, "IPv4 parser"). `undefined` where there is no such address.
 */
export function readIPv4(host: string): number | undefined {
  const labels = labelsOf(host)
  if (labels.length > 4) return undefined
  let address = 0
  for (const [index, label] of labels.entries()) {
    const number = numberOf(label)
    if (number === undefined) return undefined
    const rest = 256 ** (4 - index)
    const isLast = index === labels.length - 1
    if (isLast ? number >= rest : number > 255) return undefined
    address += isLast ? number : number * 256 ** (3 - index)
  }
  return address
}

/** The usual spelling: four decimal numbers. */
export function formatIPv4(address: number): string {
  return [24, 16, 8, 0].map((bits) => (address >>> bits) & 255).join('.')
}

function labelsOf(host: string): string[] {
  return (host.endsWith('.') ? host.slice(0, -1) : host).split('.')
}

function numberOf(label: string): number | undefined {
  if (/^0x[0-9a-f]*$/i.test(label)) return label.length > 2 ? Number(label) : 0
  if (/^0[0-7]+$/.test(label)) return Number.parseInt(label, 8)
  return /^(?:0|[1-9]\d*)$/.test(label) ? Number(label) : undefined
}
