import { customerFields } from './customer-fields.ts'
import { customerOptions } from './customer-options.ts'
import { customerPermissions, customerRoles } from './customer-permissions.ts'
import { customerHighValue, customerLifecycle, customerReview } from './customer-review.ts'
import type { CustomerModel } from './model.ts'

/** The stock model: the customer record of the entry-template guide, 20 fields in four modules. */
export const customerModel = {
  name: 'customer',
  modules: ['basic', 'contact', 'company', 'cooperation'],
  fields: customerFields,
  order: [
    'fullName',
    'customerType',
    'industry',
    'size',
    'registeredAddress',
    'contactName',
    'contactTitle',
    'phone',
    'email',
    'website',
    'foundedOn',
    'mainBusiness',
    'annualRevenue',
    'targetCustomers',
    'demandTypes',
    'demandDetail',
    'intent',
    'owner',
    'nextFollowUpOn',
    'remark',
  ],
  options: customerOptions,
  templateField: 'customerType',
  templates: { potential: {}, current: {}, churned: {}, strategicPartner: {} },
  rules: [
    { code: 'address_names_other_company', severity: 'error' },
    { code: 'place_differs_from_address', severity: 'warning' },
    { code: 'founded_in_future', severity: 'error' },
    { code: 'follow_up_in_past', severity: 'error', stockSeverity: 'warning' },
    { code: 'follow_up_late_for_intent', severity: 'warning' },
    { code: 'size_differs_from_measures', severity: 'warning' },
    { code: 'other_demand_unexplained', severity: 'warning' },
    { code: 'short_name_unexplained', severity: 'warning' },
    { code: 'area_code_differs_from_address', severity: 'warning' },
  ],
  tiers: {
    policy: 'higher',
    scale: [
      { code: 'small' },
      { code: 'medium', employees: { atLeast: 500 }, revenue: { atLeast: 10_000 } },
      { code: 'large', employees: { above: 2000 }, revenue: { above: 50_000 } },
    ],
    fields: { employees: 'employeeCount', revenue: 'annualRevenue', declared: 'size' },
  },
  highValue: customerHighValue,
  numbering: {
    segments: [{ text: 'CUST' }, { date: 'YYYYMMDD' }, { sequence: { width: 4, overflow: 'grow' } }],
    timeZone: 'Asia/Shanghai',
  },
  review: customerReview,
  lifecycle: customerLifecycle,
  roles: customerRoles,
  permissions: customerPermissions,
} as const satisfies CustomerModel
