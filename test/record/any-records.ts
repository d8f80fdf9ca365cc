import fc from 'fast-check'
import { customerModel } from '../../src/model/customer-model.ts'
import type { Field } from '../../src/model/fields.ts'
import { valueOfKind } from '../arbitraries/canonical-value.ts'
import { customerRecord } from '../arbitraries/customer-record.ts'
import { messyRecord } from './records.ts'

const fields: Readonly<Record<string, Field>> = customerModel.fields

/** What stands where a value is expected, and is none. */
const junk = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  '\u3000',
  [],
  [''],
  {},
  true,
  7,
  -0,
  Number.NaN,
  '错',
  '长'.repeat(3000),
)

const oddities = ['bare', 'heir', 'inherits all', 'symbol', 'unreadable', 'proxy', 'list'] as const

/** Mostly nothing. */
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** A key of the stock model with a value right, nearly right, messy or wrong. */
const spoiled = fc
  .constantFrom(...customerModel.order)
  .chain((key) =>
    fc.tuple(
      fc.constant<string>(key),
      fc.oneof(
        { weight: 3, arbitrary: valueOfKind(fields[key]?.kind ?? 'text') },
        { weight: 2, arbitrary: fc.constant(messyRecord[key]) },
        { weight: 2, arbitrary: junk },
      ),
    ),
  )

/** Keys that are no fields: of the record's keeper, of nobody, and of every object. */
const stranger = fc.constantFrom<[string, unknown]>(
  ['customerNumber', 'CUST1'],
  ['nickname', 1],
  ['constructor', 'x'],
  ['toString', null],
)

/**
 * Records as they come: right ones, most with a value or two spoiled, some in another order, some with strange keys. As a
 * class instance, with inherited keys, with a symbol or with a getter that throws, now and then.
 */
export const anyRecord: fc.Arbitrary<unknown> = fc
  .tuple(
    customerRecord,
    fc.array(spoiled, { maxLength: 3 }),
    sometimes(stranger),
    sometimes(fc.infiniteStream(fc.nat(100))),
    sometimes(fc.constantFrom(...oddities)),
  )
  .map(([record, changes, extra, ranks, oddity]) => {
    const entries = Object.entries<unknown>({
      ...record,
      ...Object.fromEntries(changes),
      ...(extra && { [extra[0]]: extra[1] }),
    })
    const ranked = ranks
      ? entries
          .map((entry) => ({ entry, rank: ranks.next().value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry)
      : entries
    return oddlyMade(Object.fromEntries(ranked), oddity)
  })

function oddlyMade(record: Record<string, unknown>, oddity: (typeof oddities)[number] | undefined): unknown {
  const unreadable = () => {
    throw new Error('no')
  }
  switch (oddity) {
    case 'bare':
      return Object.assign(Object.create(null), record)
    case 'heir':
      return Object.assign(Object.create({ inherited: 1 }), record)
    case 'inherits all':
      return Object.assign(Object.create({ ...record }), { remark: '备注' })
    case 'symbol':
      return { ...record, [Symbol('note')]: 1 }
    case 'unreadable':
      return Object.defineProperty(record, 'remark', { enumerable: true, get: unreadable })
    case 'proxy':
      return new Proxy(record, {})
    case 'list':
      return [record]
    default:
      return record
  }
}
