import { error, type Finding } from '../../model/issues.ts'
import { type DialledDigits, readDialledDigits } from './dialled-digits.ts'
import { areaCodeLength, mainlandDigits } from './mainland-digits.ts'
import { type AreaCodeTable, usualLengths } from './phone-tables.ts'
import { maximumPhoneText } from './text.ts'

/** Says why a text is not the canonical form of a landline number, as exactly as its digits allow. */
export function refuseLandline(text: string, areaCodes: AreaCodeTable | undefined, position: number): Finding {
  if (text.length > maximumPhoneText) return error('phone_unrecognized', { position })
  const dialled = readDialledDigits(text)
  if (dialled === undefined) {
    const head = readDialledDigits(beforeExtension(text))
    const isComplete = head && subscriberLengths(head).length > 0
    return error(isComplete ? 'landline_extension_malformed' : 'phone_unrecognized', { position })
  }
  const mainland = mainlandDigits(dialled)
  if (mainland === undefined) return error('phone_unrecognized', { position })
  const isLocal = /^[2-9]\d{6,7}$/.test(localDigits(dialled, mainland.start))
  if (isLocal && (!mainland.isFull || dialled.digits.startsWith('86'))) {
    return error('landline_no_area_code', { position })
  }
  return mainland.isFull ? refuseFull(dialled, mainland.start, position) : refuseBare(dialled, areaCodes, position)
}

function refuseFull(dialled: DialledDigits, start: number, position: number): Finding {
  if (areaCodeLength(dialled, start) === 0) return error('phone_unrecognized', { position })
  const isComplete = subscriberLengths(dialled).length > 0
  return error(isComplete ? 'landline_extension_malformed' : 'landline_wrong_length', { position })
}

function refuseBare(dialled: DialledDigits, areaCodes: AreaCodeTable | undefined, position: number): Finding {
  const length = areaCodeLength(dialled, 0)
  const areaCode = `0${dialled.digits.slice(0, length)}`
  const digits = localDigits(dialled, length)
  const isComplete = length === 2 ? /^[2-9]\d{7}$/.test(digits) : length === 3 && /^[2-9]\d{6,7}$/.test(digits)
  const usual = areaCodes === undefined ? '78' : (usualLengths(areaCode, areaCodes) ?? '')
  return isComplete && usual.includes(String(digits.length))
    ? error('landline_lost_zero', { position, areaCode })
    : error('phone_unrecognized', { position })
}

/** The digits from `start` on, without an extension that a hyphen sets off. */
function localDigits({ digits, lastBreak }: DialledDigits, start: number): string {
  const isExtended = lastBreak - start === 7 || lastBreak - start === 8
  return digits.slice(start, isExtended ? lastBreak : undefined)
}

/** The lengths at which a landline number in dialled digits is complete and something follows or nothing does. */
function subscriberLengths(dialled: DialledDigits): number[] {
  const mainland = mainlandDigits(dialled)
  if (!mainland?.isFull) return []
  const length = areaCodeLength(dialled, mainland.start)
  const subscriber = mainland.start + length
  const ends = [dialled.digits.length, dialled.lastBreak].map((end) => end - subscriber)
  return length === 0 ? [] : ends.filter((end) => end === 7 || end === 8)
}

function beforeExtension(text: string): string {
  const [head = ''] = text.split(/[转轉总分内x#*]|ext/i, 1)
  return head.replace(/-$/, '')
}
