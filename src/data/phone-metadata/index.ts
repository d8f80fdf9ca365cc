/**
 * The numbering plans of the world cut to what telling possible numbers takes: country codes, regions, lengths and
 * trunk zeros, in the form of libphonenumber-js. Where several regions share a country code, the main one stands for all.
 */
export { phoneMetadata } from './table.ts'
