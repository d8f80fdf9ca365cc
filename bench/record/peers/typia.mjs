import { is, prune, validate } from '../generated/typia.mjs'

/** Validators that typia writes from a type before the run; `generate-typia.mjs` makes the type from the rules. */
export const peer = {
  name: 'typia',
  /** Its clones hold `undefined` for absent keys; pruning works in place, so that a new object is a copy made before. */
  parse: (record) => {
    const value = { ...record }
    return prune(value) ? value : undefined
  },
  failing: (record) => {
    const result = validate(record)
    return result.success ? [] : result.errors.map(({ path }) => /\.(\w+)/.exec(path)[1])
  },
  is,
}
