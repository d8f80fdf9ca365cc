// Nodes are type aliases, not interfaces: amis' `Schema` takes keys of any kind, which an interface never promises to fit.

/** A form for amis 6: one field set per module, the fields in its body. Values lie flat, by field. */
export type AmisForm = {
  readonly type: 'form'
  readonly title: ''
  readonly mode: 'normal'
  readonly trimValues: true
  /** The form is only looked at. */
  readonly static?: true
  /** No buttons, where there is nothing to submit; otherwise amis' own. */
  readonly actions?: []
  readonly body: AmisModule[]
  readonly onEvent?: { readonly change: { readonly actions: AmisRecheck[] } }
}

/** A module. It is hidden while all of its fields are. */
export type AmisModule = {
  readonly type: 'fieldset'
  readonly title: string
  /** Room between modules: a class of amis' `helper.css`. */
  readonly className: 'mb-6'
  readonly visibleOn?: string
  readonly body: AmisField[]
}

/** A field. Conditions are formulas in `${…}`. Hidden, its value is taken out of the values of the form. */
export type AmisField = {
  readonly type: 'input-text' | 'textarea' | 'input-number' | 'input-date' | 'select' | 'tree-select' | 'static'
  /** Model and key: `customer-phone`. */
  readonly id: string
  /** The key; absent where a masked value is shown. */
  readonly name?: string
  readonly label: string
  /** Help. */
  readonly labelRemark?: { readonly icon: 'question-mark'; readonly content: string }
  readonly placeholder?: string
  readonly visibleOn?: string
  readonly clearValueOnHidden?: true
  readonly required?: true
  readonly requiredOn?: string
  readonly validateOnChange?: boolean
  readonly validations?: AmisValidations
  readonly validationErrors?: Readonly<Record<string, string>>
  /** The value is shown as text. */
  readonly static?: true
  /** What a masked field shows. */
  readonly tpl?: string
  readonly options?: AmisOption[]
  readonly multiple?: true
  readonly joinValues?: false
  readonly extractValue?: true
  readonly clearable?: true
  readonly searchable?: true
  readonly precision?: number
  /** The unit of a number that is only looked at. */
  readonly suffix?: string
  /** The unit of a number, beside the control. */
  readonly caption?: string
  /** Leaves room for the unit. */
  readonly size?: 'md'
  readonly valueFormat?: 'YYYY-MM-DD'
  readonly displayFormat?: 'YYYY-MM-DD'
}

/** An entry of a list or of a tree. */
export type AmisOption = {
  readonly value: string
  readonly label: string
  readonly children?: AmisOption[]
}

/** Rules by name: amis' own, and `kehu`, which the host adds with `addRule('kehu', amisRule)`. */
export type AmisValidations = {
  readonly minimum?: number
  readonly maximum?: number
  readonly matchRegexp?: string
  readonly matchRegexp1?: string
  readonly kehu?: AmisCheck
}

/** What the checker says of the value of one field among the values of the form. */
export type AmisCheck = (value: unknown, values: Readonly<Record<string, unknown>>) => string | undefined

/** Asks amis to validate a field again. */
export type AmisRecheck = {
  readonly actionType: 'validateFormItem'
  readonly componentId: string
  readonly expression: string
}
