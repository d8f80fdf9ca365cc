import { error, type Finding } from '../../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './dialled-digits.ts'
import { refuseLandline } from './landline-refusal.ts'
import { areaCodeLength, isServicePrefix, mainlandDigits } from './mainland-digits.ts'
import type { AreaCodeTable } from './phone-tables.ts'
import { maximumPhoneText } from './text.ts'

/** Says why the text at a position of the field is no phone number in canonical form. */
export function refusePhone(text: string, areaCodes: AreaCodeTable | undefined, position: number): Finding {
  if (text.length > maximumPhoneText) return error('phone_unrecognized', { position })
  if (scientific.test(text)) return error('scientific_notation')
  if (isMaskedPhone(text)) return error('masked')
  const dialled = readDialledDigits(text)
  if (dialled === undefined) return refuseLandline(text, areaCodes, position)
  const mainland = mainlandDigits(dialled)
  if (mainland === undefined) return error('foreign_number_impossible', { position })
  if (looksLikeService(dialled, mainland.start)) return error('service_number_wrong_length', { position })
  if (looksLikeMobile(dialled, mainland.start)) return error('mobile_malformed', { position })
  return refuseLandline(text, areaCodes, position)
}

/** What a spreadsheet makes of eleven digits in a narrow column: `1.38E+10`. */
const scientific = /^\d(?:\.\d{1,20})?e\+?\d{1,3}$/i

const maskedCharacters = /^[-\d ()+.转*#?_xX×●○•★☆■□◆…]+$/
const maskMark = /\*|[#?_x]{2}|[×●○•★☆■□◆…]/i

/** Whether digits of the number are covered, as in `138****5678` or `138xxxx5678`. */
function isMaskedPhone(text: string): boolean {
  return /[\d*]/.test(text) && maskedCharacters.test(text) && maskMark.test(text)
}

function looksLikeService({ digits, firstGroup }: DialledDigits, start: number): boolean {
  return isServicePrefix(digits, start) && (firstGroup === 3 + start || digits.length - start >= 9)
}

/** Digits that begin with 13–19, or eleven of them that begin with another 1, were meant for a mobile number. */
function looksLikeMobile(dialled: DialledDigits, start: number): boolean {
  const digits = dialled.digits.slice(start)
  if (/^1[3-9]/.test(digits)) return digits.length >= 7 && digits.length <= 20
  return /^1\d{10}$/.test(digits) && (start === 0 || areaCodeLength(dialled, start) === 0)
}
