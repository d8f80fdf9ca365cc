import type { Control } from '../form-metadata.ts'

/** A component by the name under which it is registered with `createSchemaField`, alone or with properties. */
export type FormilyComponent = string | { readonly name: string; readonly props: Readonly<Record<string, unknown>> }

/** The components of a form: one for each control, one that decorates a field, one that holds a module. */
export type FormilyComponents = Readonly<Record<Control | 'field' | 'module', FormilyComponent>>

/** The names of `@formily/antd-v5` (and `@formily/antd`); `Card` is antd's own. */
export const formilyComponents: FormilyComponents = {
  module: { name: 'Card', props: { title: '{{$self.title}}' } },
  field: 'FormItem',
  text: 'Input',
  textarea: 'Input.TextArea',
  phone: 'Input',
  email: 'Input',
  url: 'Input',
  date: { name: 'DatePicker', props: { style: { width: '100%' } } },
  number: { name: 'NumberPicker', props: { style: { width: '100%' } } },
  select: { name: 'Select', props: { allowClear: true } },
  multiselect: { name: 'Select', props: { mode: 'multiple', allowClear: true } },
  tree: { name: 'TreeSelect', props: { allowClear: true, showSearch: true, treeNodeFilterProp: 'label' } },
  address: 'Input',
}

/** Name and properties of a component. */
export function componentOf(component: FormilyComponent): { name: string; props: Readonly<Record<string, unknown>> } {
  return typeof component === 'string' ? { name: component, props: {} } : component
}
