import { rightAnswers, rightRecord } from '../scenario.ts'

const { source: _answer, ...answers } = rightAnswers
const { source: _value, ...record }: Readonly<Record<string, unknown>> = rightRecord

/** A customer as somebody writes it down; the stock model does not ask where it comes from. */
export const written = { ...answers, phone: '138 1234 5678', annualRevenue: '5,000万元' }

/** The record that comes of it. */
export const accepted = record

/** The same customer with three mistakes, the last of them against a promise between the date and today. */
export const faulty = { ...written, fullName: '', phone: '1381234567', foundedOn: '2030-01-01' }

/** What is said of it, all at once. */
export const issues = [
  { path: ['phone'], message: '联系电话/手机：第1个号码不是有效的手机号，请填写以13至19开头的11位数字。' },
  { path: ['fullName'], message: '客户全称：请填写此项。' },
  { path: ['foundedOn'], message: '成立时间：成立时间不能晚于今天（2026-11-23），请核对。' },
]

/** The values of it that an answer repeats, which shall be none: they would be personal data in a log. */
export function repeated(answer: unknown): readonly string[] {
  const text = JSON.stringify(answer)
  return Object.values(faulty)
    .flat()
    .filter((value) => value !== '' && text.includes(value))
}
