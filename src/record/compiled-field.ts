import type { FieldBehaviour } from './field-behaviour.ts'

/** A field of the model with its behaviour. */
export interface CompiledField extends Required<FieldBehaviour> {
  readonly key: string
  /** Where it stands in `fields`. */
  readonly position: number
}
