import { referenceTables as tables } from '../../data/index.ts'
import { type DuplicateGroups, type DuplicatePair, duplicateIndexOf, groupsOf } from '../../duplicates/index.ts'
import { en, labelOf, zhCN } from '../../messages/index.ts'
import type { CustomerModel } from '../../model/index.ts'
import { compileModel, normalizeRecord } from '../../record/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, say } from '../host.ts'
import { openSource, type SourceOptions } from '../input/open-source.ts'
import { withoutSamples } from '../input/without-samples.ts'
import { chosenModel } from '../models/chosen-model.ts'
import { streamSink } from '../output/sink.ts'
import { type Speech, speechWith } from '../settings.ts'
import { tellColumns } from '../tell-columns.ts'

/** The options of `kehu dedupe`. */
export interface DedupeOptions extends SourceOptions {
  readonly model: string
  readonly json?: boolean
  readonly personal?: boolean
}

/** A record as the command tells it. */
interface ToldRecord {
  readonly row: number
  readonly id?: string | undefined
  readonly values: Readonly<Record<string, unknown>>
}

/** Finds the records of an input that are one customer, says first what that costs, and answers with 1 if there are any. */
export async function dedupe(file: string, options: DedupeOptions, speech: Speech, host: Host): Promise<number> {
  const { checks: _checks, ...model } = chosenModel(options.model, speech.words)
  const ownSpeech = speechWith(model, speech)
  const source = await openSource(file, options, model, host, speech.words)
  if (source.layout.table) tellColumns(source.layout.table.map, model, ownSpeech, host)

  const compiled = compileModel(model, tables)
  const shown = shownFields(model, options.personal === true)
  const index = duplicateIndexOf(model, { tables })
  const told: ToldRecord[] = []
  const rows = withoutSamples(source, [zhCN, en, ownSpeech.language], host, speech.words)
  for await (const batch of rows) {
    for (const { row, id, input } of batch) {
      if (input === undefined) continue
      const record = normalizeRecord(compiled, input)
      index.add(record)
      told.push({ row, id, values: Object.fromEntries(shown.flatMap((key) => entryOf(record, key))) })
    }
  }

  const { words } = speech.words.dedupe
  const cost = index.cost()
  say(host, words.cost(cost.records, cost.pairs))
  const rowOf = (place: number) => told[place]?.row ?? 0
  for (const { field, records, first } of cost.refused)
    say(host, words.refused(labelOf(field, ownSpeech.language), records, rowOf(first)))

  const pairs = [...index.pairs()]
  const groups = groupsOf(pairs, (one, other) => index.likeness(one, other).contradictions.length > 0)
  const output = streamSink(host.stdout)
  const report = options.json === true ? jsonReport : textReport
  output.write(report(groups, pairs, told, ownSpeech))
  await output.flush()
  say(host, words.found(groups.groups.length, groups.separated.length))
  return pairs.length > 0 ? exitCodes.invalid : exitCodes.fine
}

/** Names of companies are no personal data; what the model calls personal is told only if it is asked for. */
function shownFields({ order, fields }: CustomerModel, personal: boolean): readonly string[] {
  return order.filter((key) => {
    const row = fields[key]
    return row?.kind === 'companyName' || (personal && row?.personal === true)
  })
}

function entryOf(record: Readonly<Record<string, unknown>>, key: string): readonly (readonly [string, unknown])[] {
  return record[key] === undefined ? [] : [[key, record[key]]]
}

function jsonReport(
  { groups, separated }: DuplicateGroups,
  pairs: readonly DuplicatePair[],
  told: readonly ToldRecord[],
): string {
  const rowOf = (place: number) => told[place]?.row
  const pairOf = ({ one, other, ...rest }: DuplicatePair) => ({ rows: [rowOf(one), rowOf(other)], ...rest })
  const report = {
    groups: groups.map((group) => group.map((place) => told[place])),
    pairs: pairs.map(pairOf),
    separated: separated.map(({ pair, between }) => ({ ...pairOf(pair), between: between.map(rowOf) })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function textReport(
  { groups, separated }: DuplicateGroups,
  pairs: readonly DuplicatePair[],
  told: readonly ToldRecord[],
  { words: { dedupe: said } }: Speech,
): string {
  const lineOf = (place: number) => {
    const { row = 0, id, values = {} } = told[place] ?? {}
    return `  ${[said.words.row(row), id, ...Object.values(values)].filter(Boolean).join('  ')}\n`
  }
  const ruleOf = (code: string) => said.rules[code] ?? code
  const blocks = groups.map((group) => {
    const members = new Set(group)
    const within = pairs.filter(({ one, other }) => members.has(one) && members.has(other))
    const rules = [...new Set(within.map(({ code }) => ruleOf(code)))]
    const most = Math.max(...within.map(({ score }) => score))
    return `${said.words.group(group.length, most, rules.join(said.words.separator))}\n${group.map(lineOf).join('')}`
  })
  const apart = separated.map(
    ({ pair, between: [one, other] }) => `${said.words.apart(ruleOf(pair.code))}\n${lineOf(one)}${lineOf(other)}`,
  )
  return [...blocks, ...apart].join('\n')
}
