/** Somebody who works with customers. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: string
}

/**
 * The people of the example, one or two of each role, all invented. They stand in for the log-in of a real service: whoever
 * asks says who they are, and is believed.
 */
export const people: readonly Person[] = [
  { id: 'u1', name: '林小满', role: 'salesRepresentative' },
  { id: 'u2', name: '周立夏', role: 'accountManager' },
  { id: 'u3', name: '陈白露', role: 'salesSupervisor' },
  { id: 'u4', name: '许秋分', role: 'departmentManager' },
  { id: 'u5', name: '何小寒', role: 'marketing' },
]
