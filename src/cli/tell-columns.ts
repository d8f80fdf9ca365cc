import type { ImportPlan } from '../import/index.ts'
import { cleanLine } from '../kinds/text/characters.ts'
import { labelOf } from '../messages/index.ts'
import type { CustomerModel } from '../model/index.ts'
import type { HeaderMap } from '../pipeline/index.ts'
import { type Host, say } from './host.ts'
import { cutTo } from './reports/columns.ts'
import type { Speech } from './settings.ts'

/** So much of a header is shown, in columns of a terminal. */
const widestHeader = 40

/** Says on the standard error what is unusual about the columns of a file. */
export function tellColumns(map: HeaderMap, model: CustomerModel, { language, words }: Speech, host: Host): void {
  const labels = (keys: readonly string[]) => [...new Set(keys)].map((key) => labelOf(key, language))
  const several = (key: string) => ['phone', 'choices'].includes(model.fields[key]?.kind ?? '')
  const doubles = map.duplicate.map(({ field }) => field)
  const joined = doubles.filter(several)
  const dropped = doubles.filter((key) => !several(key))
  const headers = map.unknown.map(({ header }) => shownHeader(header))
  if (headers.length > 0) say(host, words.unknownColumns(headers))
  if (joined.length > 0) say(host, words.joinedColumns(labels(joined)))
  if (dropped.length > 0) say(host, words.doubleColumns(labels(dropped)))
  if (map.missing.length > 0) say(host, words.missingColumns(labels(map.missing)))
}

/** Says what is unusual about the columns of a table that is imported. */
export function tellPlan({ columns, missing }: ImportPlan, { language, words }: Speech, host: Host): void {
  for (const { letters, header, field, by, confirmed } of columns) {
    if (by !== 'likeness' || confirmed || field === undefined) continue
    say(host, words.importing.likely(letters, shownHeader(header), labelOf(field, language)))
  }
  const unknown = columns.filter(({ by, header }) => by === 'unknown' && header.trim() !== '')
  if (unknown.length > 0) say(host, words.unknownColumns(unknown.map(({ header }) => shownHeader(header))))
  if (missing.length > 0) say(host, words.missingColumns(missing.map((key) => labelOf(key, language))))
}

/** A header comes from the file: nothing in it may steer the terminal. */
function shownHeader(header: string): string {
  return cutTo(cleanLine(header), widestHeader)
}
