import type { Issue } from '../model/issues.ts'
import type { CustomerModel } from '../model/model.ts'
import type { RecordOf } from '../model/record-of.ts'
import { assertContext, type CheckContext } from './check-context.ts'
import type { CompiledModel } from './compile-model.ts'
import { judge, judgeAnything } from './judge.ts'
import { verdictByWalk } from './judge-by-walk.ts'

/**
 * Everything that is wrong with a record as it stands. Values must be in canonical form: `138 1234 5678` is refused here,
 * and read by `parseRecord`. Never throws on data.
 */
export function checkRecord(compiled: CompiledModel, record: unknown, context: CheckContext): readonly Issue[] {
  return judge(compiled, record, context, false).issues
}

/** Whether a record in canonical form is acceptable as it stands: no issue is an error. */
export function isRecord<Model extends CustomerModel>(
  compiled: CompiledModel<Model>,
  record: unknown,
  context: CheckContext,
): record is RecordOf<Model> {
  assertContext(context)
  return verdictByWalk(compiled, record, context) ?? judgeAnything(compiled, record, context, false).ok
}
