import type { FormField, FormMetadata } from '../form-metadata.ts'
import type { ProTableColumn, ProValueType } from './pro-column.ts'

/** The fields of a form as columns of `ProTable` or `ProDescriptions`, in order: titles, help, and the labels of options. */
export function proTableColumnsOf({ modules }: FormMetadata): ProTableColumn[] {
  return modules.flatMap(({ fields }) => fields.map(proTableColumnOf))
}

/** One field as a table has it. */
export function proTableColumnOf(field: FormField): ProTableColumn {
  const { key, label, help, placeholder } = field
  return {
    key,
    dataIndex: key,
    title: label,
    valueType: valueTypeOf(field),
    ...(help === '' ? {} : { tooltip: help }),
    fieldProps: { ...(placeholder === undefined ? {} : { placeholder }), ...controlPropsOf(field) },
  }
}

function valueTypeOf({ control }: FormField): ProValueType {
  switch (control) {
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
      return 'text'
    case 'textarea':
      return 'textarea'
    case 'date':
      return 'date'
    case 'number':
      return 'digit'
    case 'select':
    case 'multiselect':
      return 'select'
    case 'tree':
      return 'treeSelect'
  }
}

/** Options stand in a list, not in `valueEnum`: the keys of an object lose their order where they are numbers. */
function controlPropsOf({ control, options = [] }: FormField): Readonly<Record<string, unknown>> {
  switch (control) {
    case 'select':
      return { options }
    case 'multiselect':
      return { options, mode: 'multiple' }
    case 'tree':
      return { treeData: options, showSearch: true, treeNodeFilterProp: 'label' }
    case 'number':
      return { ...fullWidth, min: lowest }
    case 'date':
      return fullWidth
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
    case 'textarea':
      return {}
  }
}

/** Pickers and numbers are narrow otherwise, wherever they stand. */
const fullWidth = { style: { width: '100%' } }

/** ProComponents makes 0 of a negative number that is typed; what is out of range is told, not changed. */
const lowest = -9_007_199_254_740_991
