import { error, type Finding, warning } from '../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './phone/dialled-digits.ts'
import { extensionAfter, formatWithExtension, splitExtension, withExtension } from './phone/extension.ts'
import { isServicePrefix, mainlandDigits } from './phone/mainland-digits.ts'
import { cleanPhoneText, maximumPhoneText } from './phone/text.ts'

const canonical = /^[48]00-\d{3}-\d{4}(?:-\d{1,6})?$/

/** Whether a value is a service number (400 or 800 电话) in canonical form, `400-820-8820`, with or without extension. */
export function isServiceNumber(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 19 && canonical.test(value)
}

/**
 * Brings a service number to the form `400-820-8820`, however its ten digits were grouped (`4008208820`,
 * `400-8208-820`). What is not a service number comes back cleaned.
 */
export function normalizeServiceNumber(raw: string): string {
  const text = cleanPhoneText(raw)
  if (text.length > maximumPhoneText) return text
  const dialled = readDialledDigits(text)
  return (dialled && readServiceNumber(dialled)) ?? text
}

/** The canonical service number in dialled digits, if that is what they are. */
export function readServiceNumber(dialled: DialledDigits): string | undefined {
  const start = mainlandDigits(dialled)?.start
  if (start === undefined || !isServicePrefix(dialled.digits, start)) return undefined
  const extension = extensionAfter(dialled, start + 10)
  if (extension === undefined) return undefined
  const number = dialled.digits.slice(start, start + 10)
  return withExtension(`${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`, extension)
}

/**
 * Judges a canonical service number: `service_number_wrong_length`, and always the warning `service_number`,
 * because the record asks for a mobile or landline number of the contact.
 */
export function checkServiceNumber(value: unknown, position = 1): readonly Finding[] {
  if (typeof value !== 'string') return [error('wrong_type', { expected: 'text' })]
  return [
    isServiceNumber(value)
      ? warning('service_number', { position })
      : error('service_number_wrong_length', { position }),
  ]
}

/** A service number for people: `400-820-8820 转 2`. Other texts come back unchanged. */
export function formatServiceNumber(value: string): string {
  return isServiceNumber(value) ? formatWithExtension(...splitExtension(value, 2)) : value
}
