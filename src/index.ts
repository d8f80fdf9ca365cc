export * from './kinds/index.ts'
export * from './model/index.ts'
export * from './record/index.ts'
