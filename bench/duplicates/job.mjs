/**
 * The job that kehu and DuckDB do alike: records meet where they share a telephone number, or two neighbouring characters of the
 * name that at most `rareIn` records have; those whose names are alike enough by Dice are found.
 */
export const job = { rareIn: 20, mostInBlock: 500, atLeast: 0.8 }

/** A model of two fields for it. */
export const model = {
  fields: {
    name: { kind: 'text', maximum: 100, module: 'basic', required: true },
    phone: { kind: 'phone', maximum: 3, module: 'basic', required: false },
  },
  duplicates: [
    {
      code: 'similar_name',
      all: [{ field: 'name', method: 'similar', atLeast: job.atLeast }],
      action: 'warn',
      disclose: 'full',
    },
    {
      code: 'same_phone_similar_name',
      all: [
        { field: 'phone', method: 'equal' },
        { field: 'name', method: 'similar', atLeast: job.atLeast },
      ],
      action: 'warn',
      disclose: 'full',
    },
  ],
}
