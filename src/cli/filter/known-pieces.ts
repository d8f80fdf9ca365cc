import type { Issue } from '../../model/index.ts'
import type { ReviewReason } from '../../review/index.ts'
import type { SizeTier } from '../../tiers/index.ts'
import { plainIssue } from '../reports/json-line.ts'

/**
 * The JSON of what the judgements by one model consist of, as bytes. Records differ, but what is said of them hardly does: a piece is written once,
 * and found again by what tells it from others.
 */
export interface KnownPieces {
  readonly issue: (issue: Issue) => Uint8Array
  readonly tier: (tier: SizeTier) => Uint8Array
  /** Of a record on its submission: the rule and its ground say which fields a reason rests on, and who decides. */
  readonly reason: (reason: ReviewReason) => Uint8Array
  readonly reviewer: (role: string) => Uint8Array
}

/** Then all are forgotten: what is said may name places without end. */
const mostKept = 10_000

const encoder = new TextEncoder()

export function knownPieces(): KnownPieces {
  const issues = new Map<string, Uint8Array>()
  const tiers = new Map<string, Uint8Array>()
  const reasons = new Map<string, Uint8Array>()
  const reviewers = new Map<string, Uint8Array>()
  return {
    issue: (issue) => {
      const { code, severity, path, params } = issue
      const key = `${code}\n${severity}\n${path.length === 1 ? path[0] : JSON.stringify(path)}${textOf(params)}`
      return issues.get(key) ?? keep(issues, key, plainIssue(issue))
    },
    tier: (tier) => {
      const { basis, conflict, byEmployees, byRevenue } = tier
      const key = `${tier.tier ?? ''}\n${basis}\n${conflict}\n${byEmployees ?? ''}\n${byRevenue ?? ''}`
      return tiers.get(key) ?? keep(tiers, key, tier)
    },
    reason: (reason) => {
      const key = `${reason.rule}\n${reason.code}${textOf(reason.values)}`
      return reasons.get(key) ?? keep(reasons, key, reason)
    },
    reviewer: (role) => reviewers.get(role) ?? keep(reviewers, role, role),
  }
}

function keep(known: Map<string, Uint8Array>, key: string, said: unknown): Uint8Array {
  if (known.size >= mostKept) known.clear()
  const bytes = encoder.encode(JSON.stringify(said))
  known.set(key, bytes)
  return bytes
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
