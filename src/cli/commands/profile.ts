import { en, labelOf, zhCN } from '../../messages/index.ts'
import { type Profile, profilerOf, tallyOf } from '../../pipeline/index.ts'
import { batchJudgeOf } from '../check/batch-judge.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Host, isColoured, say } from '../host.ts'
import { openSource, type SourceOptions } from '../input/open-source.ts'
import { progressOn } from '../progress.ts'
import { tableText } from '../reports/columns.ts'
import { type JudgingOptions, type Speech, settingsOf, speechWith } from '../settings.ts'
import { tellColumns } from '../tell-columns.ts'

/** The formats of a profile. */
export const profileFormats = ['text', 'json'] as const

/** The options of `kehu profile`. */
export interface ProfileOptions extends JudgingOptions, SourceOptions {
  readonly format: (typeof profileFormats)[number]
}

/** Tells how the fields of a file are filled, and how much of that is right. Refused records are a finding, and no failure. */
export async function profile(file: string, options: ProfileOptions, speech: Speech, host: Host): Promise<number> {
  const settings = settingsOf(options, speech, host)
  const { model } = settings.compiled
  const ownSpeech = speechWith(model, speech)
  const source = await openSource(file, options, model, host, speech.words)
  if (source.layout.table) tellColumns(source.layout.table.map, model, ownSpeech, host)

  const judge = batchJudgeOf(settings, source.layout, [zhCN, en, ownSpeech.language])
  const tally = tallyOf(model)
  const profiler = profilerOf(model)
  const progress = progressOn(host, false, speech.words)
  let samples = 0
  for await (const batch of source.batches) {
    samples += judge(batch, ({ judged }) => {
      tally.add(judged)
      profiler.add(judged)
      return true
    })
    progress.show(tally)
  }
  if (samples > 0) say(host, speech.words.samples(samples))
  progress.clear()
  const found = profiler.profile()
  host.stdout.write(
    options.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : profileText(found, ownSpeech, host),
  )
  return exitCodes.fine
}

/** So many codes are told of a field. */
const mostCodes = 3

function profileText({ records, unreadable, fields }: Profile, { language, words }: Speech, host: Host): string {
  const { profile: told } = words
  const rows = Object.entries(fields).map(([key, { filled, valid, codes }]) => {
    const most = Object.entries(codes).sort(([, one], [, other]) => other - one)
    const said = most.slice(0, mostCodes).map(([code, count]) => `${code} ${count}`)
    return [
      labelOf(key, language),
      ...[share(filled, records), share(valid, filled)].map((cell) => cell.padStart(6)),
      bar(filled, valid, records, isColoured(host.stdout, host.env)),
      said.join('  '),
    ]
  })
  const headers = [told.field, told.filled, told.valid, '', told.issues]
  return `${told.total(records, unreadable)}\n\n${tableText([headers, ...rows])}`
}

const barWidth = 20

/** What is right, what is wrong (lighter, or red) and what is empty; the last two show however little there is of them. */
function bar(filled: number, valid: number, records: number, coloured: boolean): string {
  const cells = (count: number) => (records === 0 ? 0 : Math.ceil((count / records) * barWidth))
  const empty = records === 0 ? barWidth : cells(records - filled)
  const wrong = Math.min(cells(filled - valid), barWidth - empty)
  const parts = ['█'.repeat(barWidth - empty - wrong), '▒'.repeat(wrong), '·'.repeat(empty)]
  const [right, faulty, blank] = parts
  return coloured ? `\u001b[32m${right}\u001b[31m${faulty}\u001b[39m\u001b[2m${blank}\u001b[22m` : parts.join('')
}

/** Rounded down, so that nothing looks complete that is not. */
function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`
}
