import { judgePlainRecord, plainJsonReader } from '../../pipeline/index.ts'
import { judgedLine } from '../reports/json-line.ts'
import type { Settings } from '../settings.ts'

/**
 * What answers a line that holds a record plainly in order, without parsing it and without writing it anew; for any other line it gives
 * `undefined`. Where numbers are given out it answers none, for their order is that of all lines.
 */
export function plainAnswerOf({
  compiled,
  context,
  numberFrom,
}: Settings): (line: number, text: string) => string | undefined {
  const read = plainJsonReader(compiled)
  if (numberFrom !== undefined) return () => undefined
  return (line, text) => {
    const values = read(text)
    const judged = values && judgePlainRecord(compiled, values, context)
    return judged && judgedLine(line, judged, text)
  }
}
