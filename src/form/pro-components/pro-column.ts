import type { PlainRule } from '../async-validator/async-validator-rule.ts'

/** What a form is made of: modules, fields, and what depends on other fields. */
export type ProFormColumn = ProGroupColumn | ProDependencyColumn | ProFieldColumn

/** A module with its fields. */
export interface ProGroupColumn {
  readonly key: string
  readonly valueType: 'group'
  readonly title: string
  readonly columns: (ProDependencyColumn | ProFieldColumn)[]
}

/** What is shown for these values; made anew when one of the fields in `name` changes. */
export interface ProDependencyColumn {
  readonly key: string
  readonly valueType: 'dependency'
  readonly name: string[]
  readonly columns: (values: Readonly<Record<string, unknown>>) => ProFormColumn[]
}

/** What ProComponents shows a value with. */
export type ProValueType = 'text' | 'textarea' | 'digit' | 'date' | 'select' | 'treeSelect'

/** A field as `ProTable` and `ProDescriptions` take it as well. Plain JSON. */
export interface ProTableColumn {
  readonly key: string
  readonly dataIndex: string
  readonly title: string
  readonly valueType: ProValueType
  readonly tooltip?: string
  readonly fieldProps: Readonly<Record<string, unknown>>
}

/** A field of a form. */
export interface ProFieldColumn extends ProTableColumn {
  /** The share of a row, of 24, for a form with `grid`. */
  readonly colProps: { readonly xs: number; readonly md: number }
  readonly readonly?: true
  readonly formItemProps: {
    /** Marks the label; there with a check, whose rule does not say it. */
    readonly required?: true
    /** Plain JSON, or with a check a function. Antd's types know no `pattern` as a text, so more would not fit them. */
    readonly rules?: object[]
    /** Stops at the first rule that is broken, so that one message stands beside the field. */
    readonly validateFirst?: true
    /** The fields whose change asks for another check, once this one was filled in. */
    readonly dependencies?: string[]
    /** The unit of a number. */
    readonly addonAfter?: string
  }
  /** For a masked field: makes nothing of its value, so that it is not submitted. */
  readonly transform?: () => Record<string, never>
}

/** What antd checks by itself; plain JSON. */
export type ProRule =
  | Omit<PlainRule, 'trigger'>
  | { readonly required: true; readonly message: string }
  | { readonly type: 'pattern'; readonly pattern: string; readonly message: string }

/** A check with the values of the form. */
export type ProRuleRender = (form: ProFormInstance) => {
  readonly validator: (rule: unknown, value: unknown) => Promise<void>
}

/** What a check reads of antd's form. */
export interface ProFormInstance {
  readonly getFieldsValue: () => Readonly<Record<string, unknown>>
}
