import { fieldCheckOf } from 'kehu'
import { industries } from 'kehu/data/industries'
import { type FieldCheck, type FormMetadata, formOf, industryTreeOf } from 'kehu/form'
import { en, messageOf, zhCN } from 'kehu/messages'
import { compiled, context, model } from './model.ts'

declare global {
  interface Window {
    /** What the form gave when it was submitted; absent while it refuses. */
    submitted?: unknown
  }
}

/** What a page needs to show the form of a customer. */
export interface Showing {
  /** Where the form goes. */
  readonly root: HTMLElement
  readonly form: FormMetadata
  readonly check: FieldCheck
  /** Takes the values that the library gives once it accepts them. */
  readonly submit: (values: unknown) => void
}

/** Shows a form in the page, in Chinese, or in English where the address ends in `#en`. */
export function show(mount: (showing: Showing) => void): void {
  const language = window.location.hash === '#en' ? en : zhCN
  const root = document.createElement('main')
  document.body.append(root)
  mount({
    root,
    form: formOf(model, { language, trees: { industry: industryTreeOf(industries) } }),
    check: fieldCheckOf(compiled, { context, message: (issue) => messageOf(issue, language) }),
    submit: (values) => {
      window.submitted = values
    },
  })
}
