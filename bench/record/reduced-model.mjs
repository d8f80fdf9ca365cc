import { customerModel } from 'kehu'

const { fields, rules } = customerModel
const recommended = Object.keys(fields).filter((key) => fields[key].recommended)

/** What turns the stock model into one that asks what the peers are asked: no promises between fields, nothing recommended. */
export const reducedChanges = {
  extends: 'customer',
  override: Object.fromEntries(recommended.map((key) => [key, { recommended: null }])),
  rules: Object.fromEntries(rules.map(({ code }) => [code, null])),
}
