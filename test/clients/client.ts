import type { Locator, Page } from 'playwright-core'

/** How a test works with the form of one library: where things are, and what a person does to fill them in. */
export interface Client {
  /** The element that holds one field: label, control and message. */
  readonly field: (page: Page, label: string) => Locator
  /** The labels of the fields that are shown. */
  readonly labels: (page: Page) => Locator
  /** The message beside a field. */
  readonly message: (field: Locator) => Locator
  readonly submit: (page: Page) => Promise<void>
  /** The labels of the options that a field with a list offers. */
  readonly offered: (field: Locator) => Promise<readonly string[]>
  readonly choose: (field: Locator, label: string) => Promise<void>
  readonly chooseMany: (field: Locator, labels: readonly string[]) => Promise<void>
  /** Chooses an industry: the label of its section, then of its division. Absent: it is one list, `门类-大类`. */
  readonly chooseInTree?: (field: Locator, labels: readonly string[]) => Promise<void>
  readonly type: (field: Locator, text: string) => Promise<void>
  readonly typeDate: (field: Locator, text: string) => Promise<void>
}

/** What suits a form of native controls, with `label` and a message in `role="alert"`. */
export const nativeClient: Client = {
  field: (page, label) => page.locator('.field', { has: page.locator('label', { hasText: exactly(label) }) }),
  labels: (page) => page.locator('.field label.name'),
  message: (field) => field.getByRole('alert'),
  submit: (page) => page.getByRole('button', { name: /^(?:提交|Submit)$/ }).click(),
  offered: async (field) => (await field.locator('option').allTextContents()).filter((text) => text.trim() !== ''),
  choose: async (field, label) => {
    await field.locator('select').selectOption({ label })
  },
  chooseMany: async (field, labels) => {
    await field.locator('select').selectOption(labels.map((label) => ({ label })))
  },
  type: (field, text) => field.locator('input, textarea').first().fill(text),
  typeDate: (field, text) => field.locator('input').first().fill(text),
}

/** The text and nothing else but the marks that libraries put around a label. */
export function exactly(label: string): RegExp {
  return new RegExp(`^[\\s*]*${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[\\s*:：]*$`)
}

/** A label without the marks around it. */
export function bare(label: string): string {
  return label.replace(/^[\s*]+|[\s*:：]+$/g, '')
}
