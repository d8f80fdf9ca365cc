/** The industries of GB/T 4754-2017 with amendment 1 of 2019, as an `IndustryTable`: 20 sections and 97 divisions. */

/** The first letters of the pinyin of every name, to search by: pass them as `initials` of the table. */
export { industryInitials } from './initials.ts'
export { industries } from './table.ts'
