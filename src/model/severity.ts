/** How much an issue weighs: an `error` refuses the record, a `warning` asks a human to look. */
export type Severity = 'error' | 'warning'
