import Ajv from 'ajv'
import * as v from 'valibot'
import * as z from 'zod'
import { today } from './records.mjs'
import { codes, isAmount, isCalendarDate, patterns, required, texts } from './rules.mjs'

/** Each implementation gives: is(record) → boolean, failing(record) → keys of the fields that fail. */

const text = (maximum, minimum = 1) => v.pipe(v.string(), v.minLength(minimum), v.maxLength(maximum))
const date = v.pipe(v.string(), v.check(isCalendarDate))

const valibotEntries = {
  fullName: v.pipe(text(100, 2), v.regex(patterns.letter)),
  customerType: v.picklist(codes.customerType),
  industry: v.picklist(codes.industry),
  size: v.picklist(codes.size),
  registeredAddress: v.pipe(text(200), v.regex(patterns.place)),
  contactName: v.pipe(text(50), v.regex(patterns.notDigitsOnly)),
  phone: v.pipe(v.string(), v.regex(patterns.phone)),
  email: v.pipe(text(254), v.regex(patterns.email)),
  website: v.pipe(text(2048), v.regex(patterns.website)),
  foundedOn: v.pipe(date, v.maxValue(today)),
  annualRevenue: v.pipe(v.number(), v.check(isAmount)),
  demandTypes: v.array(v.picklist(codes.demandTypes)),
  intent: v.picklist(codes.intent),
  owner: text(50),
  nextFollowUpOn: v.pipe(date, v.minValue(today)),
  ...Object.fromEntries(Object.entries(texts).map(([key, maximum]) => [key, text(maximum)])),
}
const valibotSchema = v.object(
  Object.fromEntries(
    Object.entries(valibotEntries).map(([key, schema]) => [key, required.includes(key) ? schema : v.optional(schema)]),
  ),
)

export const valibot = {
  is: (record) => v.is(valibotSchema, record),
  failing: (record) => v.safeParse(valibotSchema, record).issues?.map((issue) => issue.path[0].key) ?? [],
}

const zText = (maximum, minimum = 1) => z.string().min(minimum).max(maximum)
const zDate = z.string().refine(isCalendarDate)
const zodEntries = {
  fullName: zText(100, 2).regex(patterns.letter),
  customerType: z.enum(codes.customerType),
  industry: z.enum(codes.industry),
  size: z.enum(codes.size),
  registeredAddress: zText(200).regex(patterns.place),
  contactName: zText(50).regex(patterns.notDigitsOnly),
  phone: z.string().regex(patterns.phone),
  email: zText(254).regex(patterns.email),
  website: zText(2048).regex(patterns.website),
  foundedOn: zDate.refine((value) => value <= today),
  annualRevenue: z.number().refine(isAmount),
  demandTypes: z.array(z.enum(codes.demandTypes)),
  intent: z.enum(codes.intent),
  owner: zText(50),
  nextFollowUpOn: zDate.refine((value) => value >= today),
  ...Object.fromEntries(Object.entries(texts).map(([key, maximum]) => [key, zText(maximum)])),
}
const zodSchema = z.object(
  Object.fromEntries(
    Object.entries(zodEntries).map(([key, schema]) => [key, required.includes(key) ? schema : schema.optional()]),
  ),
)

export const zod = {
  is: (record) => zodSchema.safeParse(record).success,
  failing: (record) => zodSchema.safeParse(record).error?.issues.map((issue) => issue.path[0]) ?? [],
}

const withFormats = (options) => {
  const ajv = new Ajv({ ...options, strict: true })
  ajv.addFormat('day', isCalendarDate)
  ajv.addFormat('founded', (value) => isCalendarDate(value) && value <= today)
  ajv.addFormat('follow-up', (value) => isCalendarDate(value) && value >= today)
  ajv.addFormat('amount', { type: 'number', validate: isAmount })
  return ajv
}
const jText = (maximum, minimum = 1) => ({ type: 'string', minLength: minimum, maxLength: maximum })
const jPattern = (pattern, maximum, minimum) => ({ ...jText(maximum, minimum), pattern: pattern.source })
const jsonSchema = {
  type: 'object',
  required,
  properties: {
    fullName: jPattern(patterns.letter, 100, 2),
    customerType: { enum: codes.customerType },
    industry: { enum: codes.industry },
    size: { enum: codes.size },
    registeredAddress: jPattern(patterns.place, 200),
    contactName: jPattern(patterns.notDigitsOnly, 50),
    phone: jPattern(patterns.phone, 200),
    email: jPattern(patterns.email, 254),
    website: jPattern(patterns.website, 2048),
    foundedOn: { type: 'string', format: 'founded' },
    annualRevenue: { type: 'number', format: 'amount' },
    demandTypes: { type: 'array', items: { enum: codes.demandTypes } },
    intent: { enum: codes.intent },
    owner: jText(50),
    nextFollowUpOn: { type: 'string', format: 'follow-up' },
    ...Object.fromEntries(Object.entries(texts).map(([key, maximum]) => [key, jText(maximum)])),
  },
}
const first = withFormats({ allErrors: false }).compile(jsonSchema)
const all = withFormats({ allErrors: true }).compile(jsonSchema)

export const ajv = {
  is: (record) => first(record),
  failing: (record) =>
    all(record) ? [] : all.errors.map((issue) => issue.params.missingProperty ?? issue.instancePath.split('/')[1]),
}
