import type { ModelCommandWords } from './model-words.ts'

const counted = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`
const hint = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`)

/** English. */
export const englishModelWords: ModelCommandWords = {
  unknownModel: (name, nearest) =>
    `There is no model "${name}"; write customer, guide, or a file that ends in .json.${hint(nearest)}`,
  unknownType: (type, known, nearest) =>
    `The model has no customer type "${type}"; it has ${known.join(', ')}.${hint(nearest)}`,
  unknownRole: (role, known, nearest) => `The model has no role "${role}"; it has ${known.join(', ')}.${hint(nearest)}`,
  isNotUtf8: (file) => `"${file}" is not in UTF-8; save it as UTF-8.`,
  hasFault: (file, line, column) => `"${file}" is no JSON: line ${line}, column ${column}: `,
  faults: {
    comment: 'JSON has no comments.',
    comma: 'there must be no comma behind the last entry.',
    quote: 'JSON wants straight double quotes: ".',
    fullWidth: 'this is a full-width punctuation mark; JSON wants , : { } [ ].',
    twice: 'this key stands there already; the first one would be lost.',
    end: 'the text ends too early.',
    other: 'this does not belong here; perhaps a comma, a colon or a quotation mark is missing before it.',
  },
  unusable: (name) => `The model "${name}" cannot be used:`,
  problem: (problem) => problem,
  checksNotJudged: (codes) => `not judged, because only a program can: ${codes.join(', ')}`,
  functionsLeftOut: (places) => `left out, because JSON has no functions: ${places.join(', ')}`,

  exists: (file) => `"${file}" is there already; --force overwrites it.`,
  isNotNamedJson: (file) => `Give the model a name that ends in .json, not "${file}".`,
  begun: (file, schema) => `wrote "${file}", and "${schema}" for your editor; next: kehu model check ${file}`,

  sound: (name, { fields, required, conditional, types, templates, rules, checks }) =>
    [
      `"${name}" can be used: ${counted(fields, 'field')}`,
      `${required} required`,
      `${conditional} on a condition`,
      `${counted(types, 'customer type')} (${templates} with a template)`,
      counted(rules, 'promise between fields', 'promises between fields'),
      ...(checks === 0 ? [] : [counted(checks, 'custom check')]),
    ].join(', '),
  withoutLabel: (fields) => `without a label in English (messages.en.fields): ${fields.join(', ')}`,

  changes: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  parts: {},
  yes: 'yes',
  no: 'no',
  generalForm: 'the general form',

  condition: {
    isOneOf: (field, values) => `${field} is ${values}`,
    isNoneOf: (field, values) => `${field} is not ${values}`,
    isFilled: (field) => `${field} is filled in`,
    isEmpty: (field) => `${field} is empty`,
    isAbove: (field, limit) => `${field} is above ${limit}`,
    isAtLeast: (field, limit) => `${field} is at least ${limit}`,
    never: 'never',
    always: 'always',
    not: (condition) => `not (${condition})`,
    grouped: (condition) => `(${condition})`,
    and: ' and ',
    or: ' or ',
    orValue: ' or ',
    requiredIf: (condition) => `required if ${condition}`,
    shownIf: (condition) => `shown if ${condition}`,
  },
}
