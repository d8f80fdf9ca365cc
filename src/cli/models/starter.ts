/** The changes with which a new model file begins: a small example of what people change most. */
export function starterOf(name: string, schema: string): object {
  return {
    $schema: schema,
    extends: 'customer',
    name,
    fields: {
      creditCode: true,
      source: true,
      floorArea: {
        kind: 'number',
        module: 'company',
        required: false,
        minimum: 0,
        maximum: 1_000_000,
        decimals: 1,
        units: ['平方米', '㎡', 'm²'],
      },
    },
    override: {
      source: { required: true },
      email: { required: { field: 'size', in: ['medium', 'large'] } },
      demandDetail: { visible: { field: 'demandTypes', filled: true } },
      targetCustomers: null,
    },
    rules: {
      place_differs_from_address: 'error',
    },
    messages: {
      'zh-CN': { fields: { floorArea: { label: '厂房面积', help: '填写自有和租用厂房的总面积。', unit: '平方米' } } },
      en: { fields: { floorArea: { label: 'Floor area', help: 'All workshops, owned and rented.', unit: 'm²' } } },
    },
  }
}
