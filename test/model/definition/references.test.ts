import { describe, expect, test } from 'vitest'
import { customerModel } from '../../../src/model/customer-model.ts'
import { problemsOfModel } from '../../../src/model/definition/problems-of-model.ts'
import { guideModel } from '../../../src/model/guide-model.ts'
import type { CustomerModel } from '../../../src/model/model.ts'

const { fields, options, tiers, review, permissions } = customerModel
const told = (changes: Partial<CustomerModel>) =>
  problemsOfModel({ ...customerModel, ...changes }).map(({ path, problem }) => `${path}: ${problem}`)

describe('problemsOfModel', () => {
  test('problemsOfModel has nothing against the models of the package', () => {
    expect(problemsOfModel(customerModel)).toEqual([])
    expect(problemsOfModel(guideModel)).toEqual([])
  })

  const mistakes: readonly [what: string, changes: Partial<CustomerModel>, told: string][] = [
    [
      'an order with an unknown field',
      { order: [...customerModel.order, 'emial'] },
      'order: names the field "emial", which is not there; did you mean "email"?',
    ],
    ['an order that lacks a field', { order: customerModel.order.slice(1) }, 'order: lacks the field "fullName"'],
    ['a field twice in the order', { order: ['fullName', ...customerModel.order] }, 'order: has "fullName" twice'],
    [
      'an unknown module',
      { modules: ['basic', 'contacts', 'company', 'cooperation'] },
      'fields.contactName.module: names the module "contact", which is not there; did you mean "contacts"?',
    ],
    [
      'an unknown option list',
      { fields: { ...fields, size: { ...fields.size, options: 'sizes' } } },
      'fields.size.options: names the option list "sizes", which is not there; did you mean "size"?',
    ],
    [
      'a code twice',
      { options: { ...options, size: [...options.size, { code: 'small', names: [] }] } },
      'options.size: has "small" twice',
    ],
    [
      'a key that no form can use',
      { fields: { ...fields, 'a b': fields.remark }, order: [...customerModel.order, 'a b'] },
      'fields.a b: must be a key of Latin letters',
    ],
    [
      'a key of the system',
      { fields: { ...fields, id: fields.remark }, order: [...customerModel.order, 'id'] },
      'fields.id: is kept by the system',
    ],
    [
      'a template of an unknown type',
      { templates: { ...customerModel.templates, potentail: {} } },
      'templates: names the customer type "potentail", which is not there; did you mean "potential"?',
    ],
    [
      'a template without the type',
      { templates: { ...customerModel.templates, churned: { fields: ['fullName'] } } },
      'templates.churned.fields: must have "customerType"',
    ],
    [
      'a template of unknown fields',
      { templates: { ...customerModel.templates, churned: { required: { emial: true } } } },
      'templates.churned.required: names the field "emial"',
    ],
    [
      'a condition on an unknown field',
      { highValue: [{ code: 'x', when: { field: 'siz', in: ['large'] } }] },
      'highValue[0].when: names the field "siz", which is not there; did you mean "size"?',
    ],
    [
      'a condition on an unknown code',
      { highValue: [{ code: 'x', when: { not: { field: 'size', in: ['larg'] } } }] },
      'highValue[0].when.not: names the code of "size" "larg", which is not there; did you mean "large"?',
    ],
    [
      'a code of a field without list',
      { highValue: [{ code: 'x', when: { field: 'email', in: ['a'] } }] },
      'highValue[0].when: asks for codes of "email"',
    ],
    [
      'a comparison with a text',
      { highValue: [{ code: 'x', when: { field: 'email', above: 1 } }] },
      'highValue[0].when: compares "email"',
    ],
    [
      'a reason twice',
      { highValue: [...customerModel.highValue, ...customerModel.highValue] },
      'highValue: has "large_company" twice',
    ],
    [
      'conditions in a circle',
      {
        fields: {
          ...fields,
          remark: { ...fields.remark, visible: { field: 'owner', filled: true } },
          owner: { ...fields.owner, visible: { not: { field: 'remark', filled: true } } },
        },
      },
      'turns in a circle: owner → remark → owner',
    ],
    [
      'an unknown rule',
      { rules: [{ code: 'founded_in_futur', severity: 'error' }] },
      'rules: names the rule "founded_in_futur", which is not there; did you mean "founded_in_future"?',
    ],
    [
      'an error made lighter',
      { severities: { required: 'ignore' } },
      'severities: names the warning of a field "required"',
    ],
    [
      'a check with a code of the package',
      { checks: [{ code: 'required', reads: ['size'], blames: 'size', severity: 'error' }] },
      'checks: has the code "required", which is one of the package',
    ],
    [
      'a check of unknown fields',
      { checks: [{ code: 'own', reads: ['siz'], blames: 'size', severity: 'error' }] },
      'checks.own: names the field "siz"',
    ],
    [
      'tiers that fall',
      {
        tiers: {
          ...tiers,
          scale: [
            { code: 'small' },
            { code: 'medium', revenue: { above: 9 } },
            { code: 'large', revenue: { above: 5 } },
          ],
        },
      },
      'tiers.scale: must go from the lowest to the highest tier by revenue',
    ],
    [
      'a tier without option',
      { tiers: { ...tiers, scale: [{ code: 'micro' }] } },
      'tiers.scale: names the code of "size" "micro"',
    ],
    [
      'two sequences',
      { numbering: { ...customerModel.numbering, segments: [] } },
      'numbering.segments: must have one sequence, not 0',
    ],
    [
      'a time zone of no place',
      { numbering: { ...customerModel.numbering, timeZone: 'Peking' } },
      'numbering.timeZone: must be an IANA name',
    ],
    [
      'a reviewer without role',
      { review: { ...review, reviewers: ['boss'] } },
      'review.reviewers: names the role "boss"',
    ],
    [
      'a permission of an unknown role',
      { permissions: { ...permissions, grants: [{ roles: ['salesRep'], actions: ['view'] }] } },
      'permissions.grants[0].roles: names the role "salesRep"',
    ],
    [
      'a permission for an unknown type',
      { permissions: { ...permissions, grants: [{ roles: ['service'], actions: ['view'], customerTypes: ['old'] }] } },
      'permissions.grants[0].customerTypes: names the customer type "old"',
    ],
    [
      'a permission in an unknown status',
      { permissions: { ...permissions, grants: [{ roles: ['service'], actions: ['view'], statuses: ['done'] }] } },
      'permissions.grants[0].statuses: names the status "done"',
    ],
    [
      'a status that nothing reaches',
      { lifecycle: { initial: 'draft', transitions: [{ action: 'approve', from: 'pending', to: ['done'] }] } },
      'lifecycle.transitions: never reach the status "pending"',
    ],
    [
      'a duplicate rule on unknown fields',
      {
        duplicates: [{ code: 'same', all: [{ field: 'uscc', method: 'equal' }], action: 'block', disclose: 'masked' }],
      },
      'duplicates.same: names the field "uscc"',
    ],
  ]

  test.each(mistakes)('problemsOfModel refuses %s', (_what, changes, expected) => {
    expect(told(changes).join('\n')).toContain(expected)
  })

  test('problemsOfModel refuses a rule on a field that is not there', () => {
    const { intent: _intent, ...rest } = fields
    expect(told({ fields: rest, order: customerModel.order.filter((key) => key !== 'intent') }).join('\n')).toContain(
      'rules.follow_up_late_for_intent: reads the field "intent", which is not there; take the rule out too',
    )
  })
})
