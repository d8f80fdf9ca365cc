/** Fields that the system keeps and no person types; a record may carry them, the checker neither reads nor returns them. */
export const systemFields = [
  'id',
  'status',
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
  'reviewedAt',
  'reviewedBy',
] as const
