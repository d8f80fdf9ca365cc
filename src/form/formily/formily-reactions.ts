import type { FormMetadata } from '../form-metadata.ts'
import type { FormilyReaction } from './formily-schema.ts'

/**
 * The reactions of a field to what is entered in it: the fields that have to be checked again because of it are, where they
 * hold something or are complained of.
 */
export function recheckReactionsOf({ modules }: FormMetadata, key: string): FormilyReaction[] {
  return modules
    .flatMap(({ fields }) => fields)
    .filter(({ recheckOn, readOnly }) => !readOnly && recheckOn.includes(key))
    .map((field) => ({ target: field.key, effects: ['onFieldInputValueChange'], fulfill: { run: recheck } }))
}

/** A tick later, when the conditions of the other field have been evaluated anew. */
const recheck =
  'Promise.resolve().then(() => [].concat($target.value ?? [], $target.selfErrors).length > 0 && $target.validate()).catch(() => {})'

/** The masked text moves from the values to what is shown, whenever it comes. */
export function maskReactionOf(key: string): FormilyReaction {
  const value = `$values[${JSON.stringify(key)}]`
  return {
    when: `{{${value} !== undefined}}`,
    fulfill: { state: { content: `{{${value}}}` }, run: `$form.deleteValuesIn(${JSON.stringify(key)})` },
  }
}
