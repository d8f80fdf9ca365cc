import * as parts from '../../compiled/index.ts'
import { type CustomerModel, shownFieldsOf } from '../../model/index.ts'
import { rules } from '../../rules/index.ts'

/**
 * A model as a plain module: `compile(tables, checks)` gives it ready to judge, of no more kinds and promises than it uses, with
 * walks over the keys of a record that are spelled out for its fields. `compiled` is the same without tables.
 */
export function modelModule(model: CustomerModel): string {
  const kinds = [...new Set(model.order.map((key) => model.fields[key]?.kind ?? ''))].sort()
  const chosen = rules.filter(({ code }) => model.rules.some((choice) => choice.code === code)).map(nameOfRule)
  const behaviours = kinds.map((kind) => `${kind}Behaviour`)
  const imports = ['assembleModel', 'inOrder', 'noFields', 'verdictOn', 'withDoubt', ...behaviours, ...chosen].sort()
  return `${heading(model)}
import {
${imports.map((name) => `  ${name},`).join('\n')}
} from 'kehu/compiled'

export const model = ${JSON.stringify(model, undefined, 2)}

const behaviours = {
${kinds.map((kind) => `  ${kind}: ${kind}Behaviour,`).join('\n')}
}

const parts = {
  behaviourOf: (row, options, tables) => behaviours[row.kind](row, options, tables),
  rules: [${chosen.join(', ')}],
  walksOf,
}

/** The model ready to judge records, with these tables and the functions of its custom checks. */
export function compile(tables = {}, checks = {}) {
  return assembleModel(model, tables, checks, parts)
}
${needsFunctions(model) ? '' : '\n/** The same without tables. */\nexport const compiled = /* @__PURE__ */ compile()\n'}
${walksText(model)}`
}

/** The declarations of such a module. */
export function modelModuleTypes(model: CustomerModel): string {
  return `${heading(model)}
import type { CompiledModel, CustomChecks, ReferenceTables } from 'kehu'

export declare const model: ${JSON.stringify(model, undefined, 2)}

/** The model ready to judge records, with these tables and the functions of its custom checks. */
export declare function compile(tables?: ReferenceTables, checks?: CustomChecks): CompiledModel<typeof model>
${needsFunctions(model) ? '' : '\n/** The same without tables. */\nexport declare const compiled: CompiledModel<typeof model>\n'}`
}

function heading({ name }: CustomerModel): string {
  return `// The model ${JSON.stringify(name)}, written by \`kehu model compile\`: change the model and write it anew.`
}

function needsFunctions({ checks = [] }: CustomerModel): boolean {
  return checks.length > 0
}

function nameOfRule(rule: (typeof rules)[number]): string {
  const found = Object.entries(parts).find(([, part]) => part === rule)
  if (found === undefined) throw new TypeError(`src/compiled does not export the rule ${rule.code}.`)
  return found[0]
}

/** A field as the walks have it: its number names its tests and its value. */
interface WalkedField {
  readonly key: string
  readonly number: number
  readonly needed: boolean
}

function walksText(model: CustomerModel): string {
  const required = shownFieldsOf(model).flatMap((field) => (field.required === true ? [field.key] : []))
  const fields = model.order.map((key, number): WalkedField => ({ key, number, needed: required.includes(key) }))
  const names = (prefix: string) => fields.map(({ number }) => `${prefix}${number}`).join(', ')
  return `const isOwn = Object.prototype.hasOwnProperty

function walksOf({ fields }) {
  const [${names('field')}] = fields
  const [${names('plain')}] = fields.map(({ isPlain }) => isPlain)
  const [${names('sound')}] = fields.map(({ isSound }) => isSound)
  return {
    plain(record) {
${readingText(fields, required.length, 'plain')}
    },
    sound(record) {
${readingText(fields, required.length, 'sound')}
    },
    verdict(record) {
${verdictText(fields, required.length)}
    },
    write(values) {
${writingText(fields)}
    },
  }
}
`
}

function readingText(fields: readonly WalkedField[], required: number, test: 'plain' | 'sound'): string {
  return `      let ${fields.map(({ number }) => `value${number}`).join(', ')}
      let doubtful = noFields
      let missing = ${required}
      let count = 0
${loopText(
  fields,
  ({ number }) => `          value${number} = value
          if (!${test}${number}(value)) doubtful = withDoubt(doubtful, field${number}, value)`,
)}
        if (doubtful === undefined) return undefined
        count += 1
      }
      const values = {
${fields.map(({ key, number }) => `        ${nameText(key)}: value${number},`).join('\n')}
      }
      return { values, doubtful: inOrder(doubtful), complete: missing === 0, isRecord: count === ${fields.length} }`
}

function verdictText(fields: readonly WalkedField[], required: number): string {
  return `      let missing = ${required}
      let verdict = true
${loopText(
  fields,
  ({ number, needed }) => `          if (!sound${number}(value)) verdict = verdictOn(field${number}, value, ${needed})`,
)}
        if (verdict !== true) return verdict
      }
      return missing === 0`
}

/** The beginning of a loop over the keys that does this for each field. */
function loopText(fields: readonly WalkedField[], stepOf: (field: WalkedField) => string): string {
  return `      for (const key in record) {
        if (!isOwn.call(record, key)) return undefined
        const value = record[key]
        switch (key) {
${fields
  .map(
    (field) => `          case ${JSON.stringify(field.key)}:
${stepOf(field).replace(/^/gm, '  ')}${field.needed ? '\n            missing -= 1' : ''}
            break`,
  )
  .join('\n')}
          default:
            return undefined
        }`
}

function writingText(fields: readonly WalkedField[]): string {
  const lines = fields.map(({ key }) => {
    const place = nameText(key) === key ? `.${key}` : `[${JSON.stringify(key)}]`
    return `      if (values${place} !== undefined) record${place} = values${place}`
  })
  return ['      const record = {}', ...lines, '      return record'].join('\n')
}

function nameText(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key)
}
