/** Changes that use every part of the format, as a file holds them. */
export const manyChanges = {
  $schema: './kehu-model.schema.json',
  extends: 'customer',
  name: 'many',
  fields: {
    creditCode: true,
    source: true,
    floorArea: { kind: 'number', module: 'company', maximum: 100_000, decimals: 1, units: ['平方米'], required: false },
  },
  override: {
    email: { required: { field: 'size', in: ['large'] }, personal: null, names: ['邮件'] },
    source: { required: true },
    remark: { visible: { not: { field: 'size', in: ['small'] } }, maximum: 500 },
    mainBusiness: null,
  },
  options: {
    size: [
      { code: 'small', names: ['小'] },
      { code: 'medium', names: ['中'] },
      { code: 'large', names: ['大'] },
    ],
  },
  templates: { churned: { required: { email: false } } },
  rules: {
    founded_in_future: 'warning',
    short_name_unexplained: null,
    follow_up_in_past: { severity: 'error', stockSeverity: 'warning' },
  },
  severities: { unknown_field: 'error', recommended: null },
  checks: { area_plausible: { reads: ['floorArea', 'size'], blames: 'floorArea', severity: 'warning' } },
  highValue: [{ code: 'large_company', when: { field: 'size', in: ['large'] } }],
  messages: { 'zh-CN': { fields: { floorArea: { label: '厂房面积', unit: '平方米' } } } },
} as const
