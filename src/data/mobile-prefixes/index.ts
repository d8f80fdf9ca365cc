/**
 * Prefixes of mainland mobile numbers that the ministry (工业和信息化部) gave out, and what for: mobile phones, data cards
 * (上网卡), virtual operators (虚拟运营商), satellite phones, emergency. As of 2026; a test compares them with
 * libphonenumber's pattern. Hint: numbers move between operators (携号转网), so the table names none; the 13-digit numbers
 * of things (物联网, 140, 144, 146, 148) are no phone numbers and not here.
 */
export { mobilePrefixes } from './table.ts'
