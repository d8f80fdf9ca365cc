import type { FieldBehaviour } from './compile-field.ts'

/** A field of the model with its behaviour. */
export interface CompiledField extends Required<FieldBehaviour> {
  readonly key: string
  /** Where it stands in `fields`. */
  readonly position: number
}
