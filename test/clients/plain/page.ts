import { conditionHolds } from 'kehu'
import type { FormField } from 'kehu/form'
import { show } from '../show.ts'

/** A form of native controls, made by hand from the neutral metadata: no library, no dialect. */
show(({ root, form, check, submit }) => {
  const fields = form.modules.flatMap((module) => module.fields)
  const parts = new Map(fields.map((field) => [field.key, partOf(field)]))
  const page = element('form', { noValidate: true }, [
    ...form.modules.map(({ label, fields }) =>
      element('fieldset', {}, [
        element('legend', { textContent: label }),
        ...fields.flatMap(({ key }) => parts.get(key)?.box ?? []),
      ]),
    ),
    element('button', { textContent: form.locale === 'en' ? 'Submit' : '提交' }),
  ])

  const values = () =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const part = parts.get(field.key)
        return part && !part.box.hidden ? [[field.key, part.read()]] : []
      }),
    )
  /** A field that appears may make another one appear. */
  const showFields = () => {
    for (const _ of fields) {
      for (const { key, visible } of fields) {
        const part = parts.get(key)
        if (part) part.box.hidden = visible !== true && !conditionHolds(visible, values())
      }
    }
  }
  page.addEventListener('change', showFields)
  page.addEventListener('submit', (event) => {
    event.preventDefault()
    const record = values()
    const messages = fields.map(({ key }) => {
      const message = key in record ? check(key, record[key], record) : undefined
      const place = parts.get(key)?.message
      if (place) place.textContent = message ?? ''
      return message
    })
    if (messages.every((message) => message === undefined)) submit(record)
  })
  showFields()
  root.append(page)
})

interface Part {
  readonly box: HTMLElement
  readonly message: HTMLElement
  readonly read: () => unknown
}

function partOf(field: FormField): Part {
  const { control, read } = controlOf(field)
  const message = element('p', { role: 'alert' })
  const label = element('label', { className: 'name', textContent: field.label })
  return { box: element('div', { className: 'field', title: field.help }, [label, control, message]), message, read }
}

function controlOf(field: FormField): { control: HTMLElement; read: () => unknown } {
  switch (field.control) {
    case 'select':
    case 'tree': {
      const select = element('select', {}, [element('option', { value: '', textContent: '' }), ...optionsOf(field)])
      return { control: select, read: () => select.value }
    }
    case 'multiselect': {
      const select = element('select', { multiple: true }, optionsOf(field))
      return { control: select, read: () => [...select.selectedOptions].map(({ value }) => value) }
    }
    case 'textarea': {
      const area = element('textarea', { placeholder: field.placeholder ?? '' })
      return { control: area, read: () => area.value }
    }
    case 'number': {
      const input = element('input', { type: 'number', step: 'any' })
      return { control: input, read: () => (input.value === '' ? undefined : Number(input.value)) }
    }
    default: {
      const type = field.control === 'date' ? 'date' : 'text'
      const input = element('input', { type, placeholder: field.placeholder ?? '' })
      return { control: input, read: () => input.value }
    }
  }
}

function optionsOf({ options = [] }: FormField): HTMLOptionElement[] {
  return options.flatMap(({ value, label, children }) =>
    children === undefined
      ? [element('option', { value, textContent: label })]
      : children.map((child) => element('option', { value: child.value, textContent: `${label}-${child.label}` })),
  )
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly HTMLElement[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}
