import { oneSlipBetween } from './one-slip.ts'

/** 有限公司, with which nine of ten names end. */
export const usualForm = '有限公司'

/** The forms in which a slip is undone. */
const targets = ['有限责任公司', '股份有限公司', usualForm] as const

/**
 * The name with its legal form set right where one slip separates it from the usual ones: `有限公斯`, `有公司`, `有限限公司`,
 * `股分有限公司`, `有限责公任司`. Other names come back as they are.
 */
export function withUsualForm(name: string): string {
  if (name.length < 6) return name
  if (name.endsWith(usualForm)) return withShares(name)
  const company = name.indexOf('公司')
  if (company > 0 && company < name.length - 4) return withTarget(name, branchForm)
  if (name.endsWith(targets[0]) || !/[有限公司]/.test(name.slice(-3))) return name
  for (const target of targets) {
    const right = withTarget(name, target)
    if (right !== name) return right
  }
  return name
}

const branchForm = '分公司'

/** A character too many in front belongs to what comes before. */
function isSlip(target: string, tail: string): boolean {
  const found = oneSlipBetween(target, tail)
  if (found === undefined) return false
  return found.slip === 'added' || found.slip === 'wrong' ? found.before > 0 : true
}

function withTarget(name: string, target: string): string {
  if (name.endsWith(target)) return name
  for (const length of [target.length + 1, target.length, target.length - 1]) {
    const tail = name.slice(-length)
    if (name.length > length + 1 && isSlip(target, tail)) return name.slice(0, -length) + target
  }
  return name
}

/** In `股份有限公司` the slip stands before what is right: `股分`, `份股`; and `有` may be doubled. */
function withShares(name: string): string {
  const before = name.slice(0, -usualForm.length)
  const [share, part] = [before.at(-2), before.at(-1)]
  if (part === '有' && before.length > 3) return before.slice(0, -1) + usualForm
  if (part === '股' && share !== undefined && !'份控参'.includes(share)) return `${before}份${usualForm}`
  const isWrong = (share === '股' && part === '分') || part === '份' || (share === '份' && part === '股')
  return isWrong ? `${before.slice(0, -2)}股份${usualForm}` : name
}
