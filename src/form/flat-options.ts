import type { FormOption } from './form-metadata.ts'

/** A tree of options as one list of its leaves, each with the labels on the way to it: `制造业-汽车制造业`. */
export function flatOptionsOf(options: readonly FormOption[]): { value: string; label: string }[] {
  return options.flatMap(({ value, label, children }) =>
    children === undefined
      ? [{ value, label }]
      : flatOptionsOf(children).map((leaf) => ({ value: leaf.value, label: `${label}-${leaf.label}` })),
  )
}
