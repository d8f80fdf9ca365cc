import type { customerModel } from './customer-model.ts'
import type { RecordOf } from './record-of.ts'

/** A customer of the stock model in canonical form. */
export interface CustomerRecord extends RecordOf<typeof customerModel> {}
