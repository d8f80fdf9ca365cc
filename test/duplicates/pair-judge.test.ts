import { describe, expect, test } from 'vitest'
import { compileRules } from '../../src/duplicates/compiled-rules.ts'
import { noRule, pairJudgeOf } from '../../src/duplicates/pair-judge.ts'
import { cloud, model, tables } from './customers.ts'

function judged(one: object, other: object) {
  const compiled = compileRules(model, { tables }, 2)
  for (const record of [one, other]) for (const comparer of compiled.comparers) comparer.read({ ...record })
  const judge = pairJudgeOf(compiled)
  const number = judge.ruleOf(0, 1)
  return {
    code: number === noRule ? undefined : compiled.rules[number]?.rule.code,
    contradictions: judge.contradictionsOf(0, 1),
  }
}

const { creditCode: _code, ...codeless } = cloud

describe('pairJudgeOf', () => {
  test.each([
    [cloud, cloud, 'same_credit_code'],
    [codeless, { fullName: cloud.fullName }, 'same_name'],
    [codeless, { fullName: '云帆科技（北京）有限责任公司' }, 'same_name_written_otherwise'],
    [codeless, { fullName: '云帆', phone: '13812345678' }, 'same_phone_similar_name'],
    [codeless, { fullName: '云帆', email: 'wang@yunfan.example.cn' }, 'same_domain_similar_name'],
    [codeless, { fullName: '云帆科技', registeredAddress: '北京中关村大街18号' }, 'same_address_similar_name'],
    [codeless, { fullName: '北京芸帆科技有限公司', contactName: '李测试' }, 'same_contact_similar_name'],
    [codeless, { ...codeless, fullName: '北京启明科技有限公司' }, 'same_phone_address_contact'],
    [codeless, { fullName: '北京启明科技有限公司', phone: '13812345678' }, undefined],
    [codeless, { fullName: '云帆' }, undefined],
    [codeless, {}, undefined],
  ])('ruleOf %j and %j is %s', (one, other, code) => {
    expect(judged(one, other)).toEqual({ code, contradictions: [] })
  })

  test.each([
    [{ ...codeless, fullName: '北京云帆科技集团有限公司' }, undefined, ['group']],
    [{ ...codeless, fullName: '北京云帆科技股份有限公司' }, undefined, ['legalForm']],
    [{ ...codeless, fullName: '北京云帆科技有限公司上海分公司' }, undefined, ['branch']],
    [{ ...cloud, fullName: '北京云帆科技有限公司上海分公司' }, 'same_credit_code', ['branch']],
    [{ ...cloud, creditCode: '91330106MA27XF3K16' }, 'same_name', ['creditCode']],
    [{ ...cloud, fullName: '云帆', creditCode: '91330106MA27XF3K16' }, undefined, ['creditCode']],
  ])('ruleOf lets what contradicts speak: %j', (other, code, contradictions) => {
    expect(judged(cloud, other)).toEqual({ code, contradictions })
  })

  test('ruleOf compares no masked value', () => {
    const masked = { fullName: '云帆', phone: '138****5678', email: 'l***@yunfan.example.cn', contactName: '李*' }
    expect(judged({ ...codeless, ...masked }, { ...masked, fullName: '启明' }).code).toBeUndefined()
    expect(judged(codeless, masked).code).toBeUndefined()
  })
})
