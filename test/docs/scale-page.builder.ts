/** What `npm run bench -- scale` leaves in bench/scale. */
export interface ScaleResults {
  readonly throughput: {
    readonly machine: Machine
    readonly rows: number
    readonly rounds: number
    readonly rates: Readonly<Record<string, number>>
  }
  readonly memory: {
    readonly machine: Machine
    readonly few: number
    readonly many: number
    readonly peaks: Readonly<Record<string, { readonly few: number; readonly many: number }>>
  }
}

interface Machine {
  readonly processor: string
  readonly cores: number
  readonly node: string
  readonly load: number
}

const begin = '<!-- figures -->'
const end = '<!-- end of figures -->'

/** The page with the figures of the benchmark between its marks. */
export function withFigures(page: string, results: ScaleResults): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new RangeError(`docs/scale.md must hold ${begin} and ${end}`)
  return `${before}${begin}\n${figuresOf(results)}\n${end}${after}`
}

function figuresOf({ throughput, memory }: ScaleResults): string {
  const { rates, rows, rounds } = throughput
  const rateOf = (name: string) => {
    const rate = rates[name]
    if (rate === undefined) throw new RangeError(`bench/scale/throughput.json says nothing of ${name}`)
    return rate
  }
  const times = (name: string, other: string) => `× ${(rateOf(name) / rateOf(other)).toFixed(2)}`
  const speed = Object.keys(rates).map((name) => {
    const alone = name.replace(/,? --jobs 2$/, '')
    const many = alone === name ? '' : times(name, alone)
    return [`\`${name}\``, times(name, 'parse, stringify'), times(name, 'parse, judge, stringify'), many]
  })
  const peaks = Object.entries(memory.peaks).map(([name, { few, many }]) => [
    `\`${name}\``,
    `${few} MB`,
    `${many} MB`,
    `${many - few} MB`,
  ])
  const hours = 1_000_000_000 / rateOf('kehu filter') / 3600
  return `Written from what \`npm run bench -- scale\` left in [bench/scale](../bench/scale). The two programs without a name are loops as one writes them by hand, from
pipe to pipe, the second with \`judgeRecord\`. ${numberOf(rows)} valid records of about 550 bytes; ${roundsOf(rounds)}. ${machineOf(throughput.machine)}

${table(['records a second', 'to parse and stringify', 'to parse, judge and stringify', 'two threads to one'], speed)}

One core needs ${hours.toFixed(0)} hours for a billion records at that rate.

Peak of the memory of the whole process. ${machineOf(memory.machine)}

${table(['', `${numberOf(memory.few)} rows`, `${numberOf(memory.many)} rows`, 'more'], peaks)}`
}

function machineOf({ processor, cores, node, load }: Machine): string {
  const busy = load > cores ? `, which did other things too (load ${load}): the ratios are those of a busy machine` : ''
  return `${processor}, ${cores} cores, Node ${node}${busy}.`
}

function roundsOf(rounds: number): string {
  return rounds === 1 ? 'one round' : `the quickest of ${rounds} rounds, by turns`
}

function numberOf(count: number): string {
  return count.toLocaleString('en')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
