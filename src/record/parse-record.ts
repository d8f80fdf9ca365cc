import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { RecordOf } from '../model/record-of.ts'
import type { CheckContext } from './check-context.ts'
import type { CompiledModel } from './compile-model.ts'
import { filledFieldsOf } from './filled-fields-of.ts'
import { judge } from './judge.ts'

/** A record in canonical form with its warnings, or what could be read of it with everything that is wrong. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly value: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] }

/**
 * Brings any input to canonical form and judges it: all issues in one pass, errors and warnings.
 *
 * The value holds the filled fields of the model in its order and nothing else. Never throws on data; throws a
 * `RangeError` when `context.today` is no calendar date.
 */
export function parseRecord<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  input: unknown,
  context: CheckContext,
): ParseResult<RecordOf<Model>> {
  const { values, issues, ok, isRecord } = judge(compiled, input, context, true)
  return {
    value: isRecord ? values : (compiled.walks?.write(values) ?? filledFieldsOf(compiled, values)),
    issues,
    ok,
  } as ParseResult<RecordOf<Model>>
}
