import type { CustomerModel, Issue } from '../../model/index.ts'
import type { Settled } from '../../pipeline/judge-record.ts'
import type { CompiledModel } from '../../record/index.ts'
import { reviewerOf } from '../../review/review-of.ts'
import { plainIssue } from '../reports/json-line.ts'

/**
 * The JSON of what the judgements by one model consist of, as bytes. Records differ, but what is said of them hardly does: a piece is written once,
 * and found again by what tells it from others.
 */
export interface KnownPieces {
  /** Of something that is missing, which is always the same object. */
  readonly missing: (issue: Issue) => Uint8Array
  readonly broken: (issue: Issue) => Uint8Array
  /** What stands behind the issues of an accepted record. */
  readonly accepted: (settled: Settled) => readonly Piece[]
  /** What stands behind those of a refused one, which nobody reviews. */
  readonly refused: (settled: Settled) => readonly Piece[]
}

/** Bytes that are the same for all records, or the JSON of the value that a record has in the field at a position, behind the name of that field. */
export type Piece =
  | { readonly bytes: Uint8Array }
  | { readonly position: number; readonly first: Uint8Array; readonly next: Uint8Array }

/** Then all are forgotten: what is said may name places without end. */
const mostKept = 10_000

const encoder = new TextEncoder()

export function knownPieces({ model, fieldOf }: CompiledModel<CustomerModel>): KnownPieces {
  const missing = new WeakMap<Issue, Uint8Array>()
  const broken = new Map<string, Uint8Array>()
  const accepted = new WeakMap<Settled, readonly Piece[]>()
  const refused = new WeakMap<Settled, readonly Piece[]>()

  function valuesOf(fields: readonly string[]): Piece[] {
    return fields.flatMap((field) => {
      const position = fieldOf.get(field)?.position
      if (position === undefined) return []
      const name = `${JSON.stringify(field)}:`
      return [{ position, first: encoder.encode(name), next: encoder.encode(`,${name}`) }]
    })
  }

  function reviewOf(grounds: Settled['grounds']): Piece[] {
    const reasons = grounds.flatMap(({ rule, code, fields, reviewer }, index): Piece[] => [
      same(`${index === 0 ? '' : ','}${JSON.stringify({ rule, code, fields }).slice(0, -1)},"values":{`),
      ...valuesOf(fields),
      same(`},"reviewer":${JSON.stringify(reviewer)}}`),
    ])
    const reviewer = JSON.stringify(reviewerOf(grounds, model))
    return [same(`{"required":${grounds.length > 0},"reasons":[`), ...reasons, same(`],"reviewer":${reviewer}}`)]
  }

  return {
    missing: (issue) => missing.get(issue) ?? kept(missing, issue, jsonOf(issue)),
    broken: (issue) => {
      const { code, severity, path, params } = issue
      const key = `${code}\n${severity}\n${path.length === 1 ? path[0] : JSON.stringify(path)}${textOf(params)}`
      const known = broken.get(key)
      if (known !== undefined) return known
      if (broken.size >= mostKept) broken.clear()
      return kept(broken, key, jsonOf(issue))
    },
    accepted: (settled) => accepted.get(settled) ?? kept(accepted, settled, tailOf(settled, reviewOf(settled.grounds))),
    refused: (settled) => refused.get(settled) ?? kept(refused, settled, tailOf(settled, [same('null')])),
  }
}

function kept<Key, Said>(known: { readonly set: (key: Key, said: Said) => unknown }, key: Key, said: Said): Said {
  known.set(key, said)
  return said
}

function jsonOf(issue: Issue): Uint8Array {
  return encoder.encode(JSON.stringify(plainIssue(issue)))
}

function same(text: string): { readonly bytes: Uint8Array } {
  return { bytes: encoder.encode(text) }
}

function tailOf({ tier }: Settled, review: readonly Piece[]): readonly Piece[] {
  return joined([same(`],"tier":${JSON.stringify(tier)},"review":`), ...review, same('}\n')])
}

/** The same pieces with as few of them as can be. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const fewer: Piece[] = []
  for (const piece of pieces) {
    const last = fewer.at(-1)
    if (last !== undefined && 'bytes' in last && 'bytes' in piece) {
      fewer[fewer.length - 1] = { bytes: Uint8Array.of(...last.bytes, ...piece.bytes) }
    } else fewer.push(piece)
  }
  return fewer
}

/** All values with their names, so that no two records of values have the same text. */
function textOf(values: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const name in values) {
    const value = values[name]
    const isWord = typeof value === 'string' && !value.includes('\n')
    text += isWord ? `\n${name}"${value}` : `\n${name}=${JSON.stringify(value)}`
  }
  return text
}
