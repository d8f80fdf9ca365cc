import { expect, test } from 'vitest'
import { isWorkbookFault, workbookFault } from '../../../src/cli/workbook/workbook-fault.ts'

test('isWorkbookFault knows what workbookFault makes, and nothing else', () => {
  expect(isWorkbookFault(workbookFault('encrypted'))).toBe(true)
  expect(workbookFault('encrypted').fault).toBe('encrypted')
  for (const other of [new Error('damaged'), { fault: 'damaged' }, undefined])
    expect(isWorkbookFault(other)).toBe(false)
})
