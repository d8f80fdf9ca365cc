import { expect, test } from 'vitest'
import { at } from '../../src/duplicates/integers.ts'
import { addName, nameEntriesOf, truncateNames } from '../../src/duplicates/name-entries.ts'
import { places } from './customers.ts'

const nowhere = { code: 0, towns: [] }

test('addName keeps the core of a name and numbers for the rest', () => {
  const names = nameEntriesOf(1)
  for (const name of ['北京云帆科技有限公司', '云帆海天', '北京云帆科技有限责任公司'])
    addName(names, name, nowhere, places)
  expect(String.fromCharCode(...names.units.slice(0, names.length))).toBe('云帆科技云帆海天云帆科技')
  expect(at(names.forms, 0)).toBe(at(names.forms, 2))
  expect([at(names.forms, 1), at(names.places, 0), at(names.starts, 2)]).toEqual([0, 110_000, 8])
})

test('truncateNames forgets what came later', () => {
  const names = nameEntriesOf(1)
  for (const name of ['云帆', '海天', '启明']) addName(names, name, nowhere, places)
  truncateNames(names, 1)
  addName(names, '星河科技', { code: 310_000, towns: [] }, places)
  expect(String.fromCharCode(...names.units.slice(0, names.length))).toBe('云帆星河科技')
  expect([names.starts.length, at(names.homes, 1)]).toEqual([2, 310_000])
})
