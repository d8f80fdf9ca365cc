import { describe, expect, test } from 'vitest'
import { foreignLegalFormOf } from '../../../src/kinds/company-name/foreign-legal-forms.ts'

describe('foreignLegalFormOf', () => {
  test.each([
    ['Sample Co., Ltd.', 'Co., Ltd.'],
    ['Sample Co.,Ltd', 'Co.,Ltd'],
    ['Sample（China）Co., Ltd.', 'Co., Ltd.'],
    ['Sample Ltd., China', 'Ltd., China'],
    ['Sample Inc.', 'Inc.'],
    ['SAMPLE INC', 'INC'],
    ['Sample Corporation', 'Corporation'],
    ['Sample LLC', 'LLC'],
    ['Sample L.L.C.', 'L.L.C.'],
    ['Sample Limited', 'Limited'],
    ['Sample Pte. Ltd.', 'Pte. Ltd.'],
    ['Sample Sdn. Bhd.', 'Sdn. Bhd.'],
    ['Muster GmbH', 'GmbH'],
    ['Muster GmbH & Co. KG', 'Co. KG'],
    ['Muster AG', 'AG'],
    ['Exemple S.A.', 'S.A.'],
    ['Exemple SARL', 'SARL'],
    ['Esempio S.p.A.', 'S.p.A.'],
    ['Voorbeeld B.V.', 'B.V.'],
  ])('foreignLegalFormOf %s is %s', (name, form) => {
    expect(foreignLegalFormOf(name)).toBe(form)
  })

  test.each(['Huawei', 'Ltd.', 'Sample China', 'Sample Zinc', '华为', 'AG', '样例A'])(
    'foreignLegalFormOf finds none in %j',
    (name) => {
      expect(foreignLegalFormOf(name)).toBeUndefined()
    },
  )
})
