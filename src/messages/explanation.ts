import type { IssueCode } from '../model/issues.ts'
import type { Words } from './language.ts'

/** What each code means, why it is checked and how to mend it: a paragraph, for help pages and `kehu explain`. */
export type Explanations = Words<IssueCode>
