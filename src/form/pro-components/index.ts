export type {
  ProDependencyColumn,
  ProFieldColumn,
  ProFormColumn,
  ProGroupColumn,
  ProTableColumn,
  ProValueType,
} from './pro-column.ts'
export { proComponentsOf } from './pro-components-of.ts'
export { proTableColumnsOf } from './pro-table-columns-of.ts'
