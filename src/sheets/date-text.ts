import { dateOfExcelSerial } from '../kinds/calendar-date/excel-serial.ts'

const secondsPerDay = 86_400

/** What a date cell shows, `2024-12-01` or `2024-12-01 09:30:00`, by the days that it holds; `undefined` where that is no day. */
export function dateText(days: number, from1904: boolean): string | undefined {
  const seconds = Math.round(days * secondsPerDay)
  const date = dateOfExcelSerial(Math.floor(seconds / secondsPerDay), from1904)
  const rest = seconds % secondsPerDay
  if (date === undefined || rest === 0) return date
  const [hours, minutes] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60]
  return `${date} ${[hours, minutes, rest % 60].map((part) => String(part).padStart(2, '0')).join(':')}`
}
