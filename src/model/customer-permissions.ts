import type { Permissions } from './permissions.ts'

/** The roles of the stock model. */
export const customerRoles = [
  'salesRepresentative',
  'accountManager',
  'salesSupervisor',
  'departmentManager',
  'marketing',
  'service',
  'afterSales',
] as const

/** Who may do what in the stock model; what is not listed is denied. */
export const customerPermissions: Permissions = {
  grants: [
    {
      roles: ['salesRepresentative', 'accountManager'],
      actions: ['create', 'change', 'submit', 'withdraw'],
      customerTypes: ['potential'],
    },
    {
      roles: ['accountManager'],
      actions: ['create', 'change', 'submit', 'withdraw'],
      customerTypes: ['current', 'strategicPartner'],
    },
    { roles: ['salesSupervisor'], actions: ['approve', 'reject'], customerTypes: ['potential'] },
    { roles: ['departmentManager'], actions: ['approve', 'reject', 'merge', 'export'] },
    {
      roles: ['marketing', 'service', 'afterSales'],
      actions: ['change'],
      fields: ['demandTypes', 'demandDetail', 'intent', 'nextFollowUpOn', 'remark'],
    },
    {
      roles: customerRoles,
      actions: ['view'],
    },
  ],
  seePersonalData: ['salesRepresentative', 'accountManager', 'salesSupervisor', 'departmentManager'],
}
