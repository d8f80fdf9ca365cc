export { allocateCustomerIds, type CustomerIdRequest } from './allocate-customer-ids.ts'
export { businessDate } from './business-date.ts'
export {
  type CheckedCustomerId,
  type CustomerIdExpectation,
  type CustomerIdFinding,
  checkCustomerId,
} from './check-customer-id.ts'
export { type CustomerIdFieldFinding, checkCustomerIdFields } from './check-customer-id-fields.ts'
export { type CustomerIdCounter, customerIdCounterOf } from './customer-id-counter.ts'
export type { NumberFieldRefusal } from './field-text.ts'
export { type CustomerIdParts, formatCustomerId } from './format-customer-id.ts'
export { memorySequenceStore } from './memory-sequence-store.ts'
export {
  type MysqlConnection,
  type MysqlPool,
  type MysqlPoolConnection,
  mysqlSequenceStore,
} from './mysql-sequence-store.ts'
export { mysqlSequenceTables } from './mysql-sequence-tables.ts'
export { type CustomerIdResult, isCustomerId, parseCustomerId } from './parse-customer-id.ts'
export {
  type PostgresClient,
  type PostgresJs,
  postgresSequenceStore,
  postgresSequenceTables,
  queryOfPostgresJs,
} from './postgres-sequence-store.ts'
export { previewCustomerId } from './preview-customer-id.ts'
export type { CustomerIdRefusal, ReadCustomerId } from './read-number.ts'
export {
  type Ioredis,
  type NodeRedis,
  type RedisScripts,
  type RedisSequenceOptions,
  redisSequenceStore,
  scriptsOfIoredis,
  scriptsOfNodeRedis,
} from './redis-sequence-store.ts'
export type { SequenceRange, SequenceRequest, SequenceStore } from './sequence-store.ts'
export type { SequenceTableOptions } from './sequence-tables.ts'
export {
  type SqliteDatabase,
  type SqliteStatement,
  sqliteSequenceStore,
  sqliteSequenceTables,
} from './sqlite-sequence-store.ts'
