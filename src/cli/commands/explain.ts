import { explanationsEn, explanationsZhCN, messageOf } from '../../messages/index.ts'
import { nearestOf } from '../../model/definition/nearest.ts'
import { type IssueCode, issueCatalogue } from '../../model/index.ts'
import { exitCodes, failure } from '../exit-codes.ts'
import type { Host } from '../host.ts'
import { tableText } from '../reports/columns.ts'
import type { Speech } from '../settings.ts'

/** Prints what an issue code means and how to mend it; without a code, all codes with their messages. */
export async function explain(code: string | undefined, { language, words }: Speech, host: Host): Promise<number> {
  const say = (known: IssueCode) => {
    const { severity } = issueCatalogue[known]
    return messageOf({ code: known, severity: severity === 'either' ? 'error' : severity, params: {} }, language)
  }
  if (code === undefined) {
    host.stdout.write(tableText(codes().map((known) => [known, weightOf(known, words.report), say(known)])))
    return exitCodes.fine
  }
  const known = codes().find((one) => one === code)
  if (!known) throw failure(exitCodes.usage, words.unknownCode(code, nearestOf(code, codes())))
  const explanations = language.locale === 'en' ? explanationsEn : explanationsZhCN
  host.stdout.write(`${known} (${weightOf(known, words.report)})\n${say(known)}\n\n${explanations[known]}\n`)
  return exitCodes.fine
}

function codes(): IssueCode[] {
  return Object.keys(issueCatalogue) as IssueCode[]
}

function weightOf(code: IssueCode, words: { readonly error: string; readonly warning: string }): string {
  const { severity } = issueCatalogue[code]
  return severity === 'either' ? `${words.error}/${words.warning}` : words[severity]
}
