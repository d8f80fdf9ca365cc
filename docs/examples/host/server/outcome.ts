import type { Issue, Refusal } from 'kehu'
import type { Customer } from './customer-rows.ts'

/** What came of a request to do something with a customer. */
export type Outcome =
  | { readonly did: 'created' | 'stepped' | 'knew'; readonly customer: Customer; readonly issues: readonly Issue[] }
  | { readonly did: 'refused'; readonly refusal: Refusal }
  | { readonly did: 'found errors'; readonly issues: readonly Issue[] }
  /** There is none, or none that this person may see. */
  | { readonly did: 'found none' }
  /** Somebody else was faster: look again. */
  | { readonly did: 'came late' }
