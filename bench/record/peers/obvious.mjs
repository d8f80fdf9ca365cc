import { isValid, parse } from 'date-fns'
import parsePhoneNumber from 'libphonenumber-js/max'
import * as v from 'valibot'
import { codeOfLabel } from '../option-labels.mjs'
import { isAmount, patterns, spelled } from '../rules.mjs'

const folded = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
const dateForms = ['yyyy-MM-dd', 'yyyy/M/d', 'yyyy.M.d', 'yyyy年M月d日']
const isDate = (text) => dateForms.some((form) => isValid(parse(text, form, new Date(0))))
const isPhone = (text) => parsePhoneNumber(text, 'CN')?.isValid() === true
const amountOf = (value) => (typeof value === 'number' ? value : Number(folded(value).replace(/,|万元?$/g, '')))
const codeOf = (key) => (value) => codeOfLabel[key]?.[folded(value)] ?? value
const codesOf = (value) => (typeof value === 'string' ? value.split(/[,，、;；/\n]/).map(codeOf('demandTypes')) : value)

const text = v.pipe(v.string(), v.transform(folded))

const schema = v.object(
  spelled((rule, key) => {
    switch (rule.kind) {
      case 'text':
        return textOf(key, rule)
      case 'code':
        return v.pipe(v.string(), v.transform(codeOf(key)), v.picklist(rule.codes))
      case 'codes':
        return v.pipe(v.any(), v.transform(codesOf), v.array(v.picklist(rule.codes)))
      case 'date':
        return v.pipe(text, v.check(isDate))
      case 'amount':
        return v.pipe(v.union([v.number(), v.string()]), v.transform(amountOf), v.check(isAmount))
    }
  }, v.optional),
)

function textOf(key, { minimum, maximum, pattern }) {
  if (key === 'phone')
    return v.pipe(
      text,
      v.check((phones) => phones.split('/').every(isPhone)),
    )
  const coded = codeOfLabel[key] ? v.pipe(text, v.transform(codeOf(key))) : text
  const bare =
    key === 'website'
      ? v.pipe(
          text,
          v.transform((site) => site.replace(/^https?:\/\//, '')),
        )
      : coded
  const limited = v.pipe(bare, v.minLength(minimum), v.maxLength(maximum))
  return pattern ? v.pipe(limited, v.regex(patterns[pattern])) : limited
}

/** What one writes without kehu: valibot, libphonenumber-js with its whole metadata, and date-fns. No promises between fields, no tables. */
export const peer = {
  name: 'valibot + libphonenumber-js + date-fns',
  parse: (record) => {
    const result = v.safeParse(schema, record, { abortEarly: true })
    return result.success ? result.output : undefined
  },
}
