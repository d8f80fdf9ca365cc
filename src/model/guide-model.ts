import { customerFields } from './customer-fields.ts'
import { customerModel } from './customer-model.ts'
import type { CustomerModel } from './model.ts'

/** The stock model read strictly: the guide's step 2 lists 邮箱地址 among the required fields, its table does not. */
// Made by a call that a bundler may drop: it cannot prove that spreading has no effect.
export const guideModel = /* @__PURE__ */ (() =>
  ({
    ...customerModel,
    name: 'guide',
    fields: { ...customerFields, email: { ...customerFields.email, required: true } },
  }) as const satisfies CustomerModel)()
