/** Why a workbook cannot be read. */
export type WorkbookFaultCode = 'damaged' | 'too_large' | 'encrypted' | 'old_format' | 'other_format'

/** An error that says why a workbook cannot be read. */
export interface WorkbookFault extends Error {
  readonly fault: WorkbookFaultCode
}

/** Makes the error; whoever knows the language says it to people. */
export function workbookFault(fault: WorkbookFaultCode): WorkbookFault {
  return Object.assign(new Error(fault), { fault })
}

/** Whether an error is one that `workbookFault` made. */
export function isWorkbookFault(reason: unknown): reason is WorkbookFault {
  return reason instanceof Error && 'fault' in reason
}
