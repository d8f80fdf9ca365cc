import type { Field } from './fields.ts'

/** Rows outside the stock model that a host can add to its own. */
export const readyMadeFields = {
  /** 统一社会信用代码: 18 characters, GB 32100-2015. */
  creditCode: {
    kind: 'creditCode',
    module: 'basic',
    required: false,
    names: ['信用代码', '社会信用代码', '统一信用代码', '税号', '纳税人识别号', 'uscc'],
  },
  /** 员工数: head count, a whole number. */
  employeeCount: {
    kind: 'headCount',
    module: 'company',
    required: false,
    names: ['员工人数', '人数', '企业人数', '员工规模', 'employees'],
  },
  /** 客户简称: short name in daily use. */
  shortName: { kind: 'text', maximum: 50, module: 'basic', required: false, names: ['简称', '公司简称'] },
  /** 客户来源: how the customer was found. */
  source: { kind: 'choice', options: 'source', module: 'basic', required: false, names: ['来源'] },
  /** 客户等级: importance to the own company. */
  level: { kind: 'choice', options: 'level', module: 'basic', required: false, names: ['等级', '客户级别', '级别'] },
  /** 联系人部门: department of the main contact. */
  department: { kind: 'text', maximum: 50, module: 'contact', required: false, names: ['部门', '所在部门'] },
  /** 微信: WeChat ID of the main contact. */
  wechat: {
    kind: 'text',
    maximum: 50,
    module: 'contact',
    required: false,
    personal: true,
    names: ['微信号', 'WeChat'],
  },
} as const satisfies Record<string, Field>
