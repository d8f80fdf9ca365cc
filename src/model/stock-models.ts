import { customerModel } from './customer-model.ts'
import { guideModel } from './guide-model.ts'

/** The models of the package by the names by which a file extends them. */
export const stockModels = { customer: customerModel, guide: guideModel } as const
