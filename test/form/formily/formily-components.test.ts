import { expect, test } from 'vitest'
import { componentOf } from '../../../src/form/formily/formily-components.ts'

test('componentOf gives a component without properties none', () => {
  expect(componentOf('Input')).toEqual({ name: 'Input', props: {} })
  expect(componentOf({ name: 'Select', props: { multiple: true } })).toEqual({
    name: 'Select',
    props: { multiple: true },
  })
})
