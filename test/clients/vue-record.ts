import { conditionHolds } from 'kehu'
import type { FormField, FormMetadata, FormModule } from 'kehu/form'
import { type ComputedRef, computed, reactive, watch } from 'vue'

/** The record that a form of Vue fills in, and what follows from it, in whatever library. */
export interface VueRecord {
  readonly record: Record<string, unknown>
  readonly shownModules: ComputedRef<readonly FormModule[]>
  /** Calls with the key of a field when another one changes that its check reads. */
  readonly onRecheck: (recheck: (key: string) => void) => void
}

/** Begins a record in which every field is `empty`: Vue follows a condition through keys that are there. */
export function recordOf({ modules }: FormMetadata, empty: null | undefined): VueRecord {
  const fields = modules.flatMap((module) => module.fields)
  const record = reactive<Record<string, unknown>>(
    Object.fromEntries(fields.map(({ key, control }) => [key, control === 'multiselect' ? [] : empty])),
  )
  const isShown = ({ visible }: FormField) => visible === true || conditionHolds(visible, record)
  return {
    record,
    shownModules: computed(() =>
      modules
        .map((module) => ({ ...module, fields: module.fields.filter(isShown) }))
        .filter((module) => module.fields.length > 0),
    ),
    onRecheck: (recheck) => {
      for (const { key, recheckOn } of fields) {
        const read = () => recheckOn.map((other) => record[other])
        if (recheckOn.length > 0) watch(read, () => recheck(key))
      }
    },
  }
}
