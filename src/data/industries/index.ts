/** The industries of GB/T 4754-2017 with amendment 1 of 2019, as an `IndustryTable`: 20 sections and 97 divisions. */
export { industries } from './table.ts'
