// The model "hiding", written by `kehu model compile`: change the model and write it anew.
import {
  addressBehaviour,
  addressNamesThisCompany,
  amountBehaviour,
  areaCodeAgreesWithAddress,
  assembleModel,
  calendarDateBehaviour,
  choiceBehaviour,
  choicesBehaviour,
  companyNameBehaviour,
  emailBehaviour,
  followUpMatchesIntent,
  followUpNotPast,
  foundedByToday,
  inOrder,
  industryBehaviour,
  longTextBehaviour,
  noFields,
  numberBehaviour,
  otherDemandExplained,
  personNameBehaviour,
  phoneBehaviour,
  placeAgreesWithAddress,
  shortNameExplained,
  sizeAgreesWithMeasures,
  textBehaviour,
  verdictOn,
  webAddressBehaviour,
  withDoubt,
} from 'kehu/compiled'

export const model = {
  "name": "hiding",
  "modules": [
    "basic",
    "contact",
    "company",
    "cooperation"
  ],
  "fields": {
    "fullName": {
      "kind": "companyName",
      "module": "basic",
      "required": true,
      "names": [
        "客户名称",
        "公司名称",
        "公司全称",
        "企业名称",
        "企业全称",
        "单位名称",
        "company",
        "company name",
        "customer name"
      ]
    },
    "customerType": {
      "kind": "choice",
      "options": "customerType",
      "module": "basic",
      "required": true,
      "names": [
        "类型",
        "客户类别",
        "type"
      ]
    },
    "industry": {
      "kind": "industry",
      "module": "basic",
      "required": true,
      "names": [
        "行业",
        "行业分类",
        "所属行业分类"
      ]
    },
    "size": {
      "kind": "choice",
      "options": "size",
      "module": "basic",
      "required": true,
      "names": [
        "规模",
        "企业规模",
        "公司规模"
      ]
    },
    "registeredAddress": {
      "kind": "address",
      "module": "basic",
      "required": true,
      "names": [
        "地址",
        "公司地址",
        "企业地址",
        "住所",
        "address"
      ]
    },
    "contactName": {
      "kind": "personName",
      "module": "contact",
      "required": true,
      "personal": true,
      "names": [
        "联系人",
        "姓名",
        "contact"
      ]
    },
    "contactTitle": {
      "kind": "text",
      "maximum": 50,
      "module": "contact",
      "required": true,
      "names": [
        "职务",
        "职位",
        "联系人职位",
        "title"
      ]
    },
    "phone": {
      "kind": "phone",
      "maximum": 3,
      "module": "contact",
      "required": true,
      "personal": true,
      "names": [
        "联系电话",
        "电话",
        "手机",
        "手机号",
        "手机号码",
        "联系方式",
        "联系电话（手机）",
        "mobile",
        "tel",
        "telephone"
      ]
    },
    "website": {
      "kind": "webAddress",
      "module": "company",
      "required": false,
      "recommended": true,
      "names": [
        "官网",
        "网址",
        "公司网址",
        "网站",
        "web"
      ]
    },
    "foundedOn": {
      "kind": "calendarDate",
      "module": "company",
      "required": false,
      "recommended": true,
      "names": [
        "成立日期",
        "注册时间",
        "founded"
      ]
    },
    "mainBusiness": {
      "kind": "text",
      "maximum": 200,
      "module": "company",
      "required": false,
      "recommended": true,
      "names": [
        "业务",
        "主要业务",
        "经营范围"
      ]
    },
    "annualRevenue": {
      "kind": "amount",
      "maximum": 100000000,
      "module": "company",
      "required": false,
      "recommended": true,
      "names": [
        "上年营业额(万元)",
        "上年营业额（万元）",
        "营业额",
        "年营业额",
        "年营收",
        "营收",
        "上年营收",
        "revenue"
      ]
    },
    "targetCustomers": {
      "kind": "text",
      "maximum": 200,
      "module": "company",
      "required": false,
      "recommended": true,
      "names": [
        "客户群体",
        "目标客户"
      ]
    },
    "demandTypes": {
      "kind": "choices",
      "options": "demandType",
      "module": "cooperation",
      "required": false,
      "recommended": true,
      "names": [
        "需求",
        "需求类别"
      ]
    },
    "demandDetail": {
      "kind": "longText",
      "maximum": 2000,
      "module": "cooperation",
      "required": false,
      "recommended": true,
      "names": [
        "需求描述",
        "具体需求",
        "需求说明"
      ]
    },
    "intent": {
      "kind": "choice",
      "options": "intent",
      "module": "cooperation",
      "required": false,
      "recommended": true,
      "names": [
        "意向",
        "意向度",
        "意向等级"
      ]
    },
    "nextFollowUpOn": {
      "kind": "calendarDate",
      "module": "cooperation",
      "required": false,
      "recommended": true,
      "names": [
        "下次跟进时间",
        "预计跟进时间",
        "下次跟进日期",
        "下次跟进"
      ]
    },
    "remark": {
      "kind": "longText",
      "maximum": 2000,
      "module": "cooperation",
      "required": true,
      "names": [
        "说明",
        "备注信息",
        "备注说明",
        "note",
        "remarks"
      ],
      "visible": {
        "field": "customerType",
        "in": [
          "churned",
          "potential"
        ]
      }
    },
    "owner": {
      "kind": "personName",
      "module": "cooperation",
      "required": false,
      "recommended": true,
      "names": [
        "负责人",
        "跟进人",
        "客户经理",
        "销售负责人"
      ],
      "visible": {
        "field": "remark",
        "filled": true
      }
    },
    "email": {
      "kind": "email",
      "module": "contact",
      "required": {
        "field": "size",
        "in": [
          "large"
        ]
      },
      "personal": true,
      "names": [
        "邮箱",
        "电子邮箱",
        "电子邮件",
        "e-mail",
        "mail"
      ]
    },
    "shop-size": {
      "kind": "number",
      "maximum": 5000,
      "units": [
        "㎡"
      ],
      "module": "company",
      "required": false
    }
  },
  "order": [
    "fullName",
    "customerType",
    "industry",
    "size",
    "registeredAddress",
    "contactName",
    "contactTitle",
    "email",
    "website",
    "foundedOn",
    "mainBusiness",
    "annualRevenue",
    "targetCustomers",
    "demandTypes",
    "demandDetail",
    "intent",
    "owner",
    "nextFollowUpOn",
    "remark",
    "shop-size",
    "phone"
  ],
  "options": {
    "customerType": [
      {
        "code": "potential",
        "names": [
          "潜在客户",
          "潜在",
          "意向客户",
          "新客户"
        ]
      },
      {
        "code": "current",
        "names": [
          "现有客户",
          "现有",
          "老客户",
          "成交客户",
          "已成交"
        ]
      },
      {
        "code": "churned",
        "names": [
          "流失客户",
          "流失",
          "已流失"
        ]
      },
      {
        "code": "strategicPartner",
        "names": [
          "战略合作伙伴",
          "战略",
          "战略客户",
          "战略合作",
          "合作伙伴",
          "strategic partner"
        ]
      }
    ],
    "size": [
      {
        "code": "small",
        "names": [
          "小型",
          "小",
          "小型企业",
          "小企业",
          "小规模"
        ]
      },
      {
        "code": "medium",
        "names": [
          "中型",
          "中",
          "中型企业",
          "中等",
          "中等规模"
        ]
      },
      {
        "code": "large",
        "names": [
          "大型",
          "大",
          "大型企业",
          "大企业",
          "大规模"
        ]
      }
    ],
    "demandType": [
      {
        "code": "purchase",
        "names": [
          "产品采购",
          "采购",
          "purchase"
        ]
      },
      {
        "code": "consulting",
        "names": [
          "服务咨询",
          "咨询",
          "consulting"
        ]
      },
      {
        "code": "jointDevelopment",
        "names": [
          "合作开发",
          "开发",
          "联合开发",
          "joint development"
        ]
      },
      {
        "code": "afterSales",
        "names": [
          "售后支持",
          "售后",
          "售后服务",
          "after-sales support"
        ]
      },
      {
        "code": "other",
        "names": [
          "其他",
          "其它",
          "other"
        ]
      }
    ],
    "intent": [
      {
        "code": "high",
        "names": [
          "高",
          "高意向",
          "1个月内",
          "1个月内签约"
        ]
      },
      {
        "code": "medium",
        "names": [
          "中",
          "中意向",
          "1-3个月",
          "1–3个月"
        ]
      },
      {
        "code": "low",
        "names": [
          "低",
          "低意向",
          "3个月以上"
        ]
      },
      {
        "code": "none",
        "names": [
          "无",
          "无意向",
          "暂无",
          "没有意向"
        ]
      }
    ]
  },
  "templateField": "customerType",
  "templates": {
    "potential": {},
    "current": {},
    "churned": {},
    "strategicPartner": {}
  },
  "rules": [
    {
      "code": "address_names_other_company",
      "severity": "error"
    },
    {
      "code": "place_differs_from_address",
      "severity": "warning"
    },
    {
      "code": "founded_in_future",
      "severity": "error"
    },
    {
      "code": "follow_up_in_past",
      "severity": "error",
      "stockSeverity": "warning"
    },
    {
      "code": "follow_up_late_for_intent",
      "severity": "warning"
    },
    {
      "code": "size_differs_from_measures",
      "severity": "warning"
    },
    {
      "code": "other_demand_unexplained",
      "severity": "warning"
    },
    {
      "code": "short_name_unexplained",
      "severity": "warning"
    },
    {
      "code": "area_code_differs_from_address",
      "severity": "warning"
    }
  ],
  "tiers": {
    "policy": "higher",
    "scale": [
      {
        "code": "small"
      },
      {
        "code": "medium",
        "employees": {
          "atLeast": 500
        },
        "revenue": {
          "atLeast": 10000
        }
      },
      {
        "code": "large",
        "employees": {
          "above": 2000
        },
        "revenue": {
          "above": 50000
        }
      }
    ],
    "fields": {
      "employees": "employeeCount",
      "revenue": "annualRevenue",
      "declared": "size"
    }
  },
  "highValue": [
    {
      "code": "large_company",
      "when": {
        "field": "size",
        "in": [
          "large"
        ]
      }
    },
    {
      "code": "strategic_partner",
      "when": {
        "field": "customerType",
        "in": [
          "strategicPartner"
        ]
      }
    },
    {
      "code": "high_revenue",
      "when": {
        "field": "annualRevenue",
        "above": 50000
      }
    },
    {
      "code": "high_intent",
      "when": {
        "all": [
          {
            "field": "intent",
            "in": [
              "high"
            ]
          },
          {
            "field": "size",
            "in": [
              "medium",
              "large"
            ]
          }
        ]
      }
    }
  ],
  "numbering": {
    "segments": [
      {
        "text": "CUST"
      },
      {
        "date": "YYYYMMDD"
      },
      {
        "sequence": {
          "width": 4,
          "overflow": "grow"
        }
      }
    ],
    "timeZone": "Asia/Shanghai"
  },
  "review": {
    "reviewers": [
      "salesSupervisor",
      "departmentManager"
    ],
    "rules": [
      {
        "code": "potential_customer",
        "on": [
          "creation",
          "submission"
        ],
        "when": {
          "field": "customerType",
          "in": [
            "potential"
          ]
        },
        "reviewer": "salesSupervisor"
      },
      {
        "code": "high_value",
        "on": [
          "creation",
          "submission"
        ],
        "when": "highValue",
        "reviewer": "departmentManager"
      },
      {
        "code": "important_change",
        "on": [
          "change"
        ],
        "when": {
          "field": "customerType",
          "in": [
            "potential"
          ]
        },
        "changes": [
          "fullName",
          "customerType",
          "size",
          "registeredAddress",
          "creditCode"
        ],
        "reviewer": "salesSupervisor"
      },
      {
        "code": "important_change",
        "on": [
          "change"
        ],
        "when": {
          "not": {
            "field": "customerType",
            "in": [
              "potential"
            ]
          }
        },
        "changes": [
          "fullName",
          "customerType",
          "size",
          "registeredAddress",
          "creditCode"
        ],
        "reviewer": "departmentManager"
      }
    ],
    "selfApproval": false
  },
  "lifecycle": {
    "initial": "draft",
    "transitions": [
      {
        "action": "change",
        "from": "draft",
        "to": [
          "draft"
        ]
      },
      {
        "action": "submit",
        "from": "draft",
        "to": [
          "effective",
          "pendingReview"
        ]
      },
      {
        "action": "approve",
        "from": "pendingReview",
        "to": [
          "effective"
        ]
      },
      {
        "action": "reject",
        "from": "pendingReview",
        "to": [
          "rejected"
        ]
      },
      {
        "action": "withdraw",
        "from": "pendingReview",
        "to": [
          "draft"
        ]
      },
      {
        "action": "revise",
        "from": "rejected",
        "to": [
          "draft"
        ]
      },
      {
        "action": "change",
        "from": "effective",
        "to": [
          "effective",
          "pendingReview"
        ]
      }
    ]
  },
  "roles": [
    "salesRepresentative",
    "accountManager",
    "salesSupervisor",
    "departmentManager",
    "marketing",
    "service",
    "afterSales"
  ],
  "permissions": {
    "grants": [
      {
        "roles": [
          "salesRepresentative",
          "accountManager"
        ],
        "actions": [
          "create",
          "change",
          "submit",
          "withdraw"
        ],
        "customerTypes": [
          "potential"
        ]
      },
      {
        "roles": [
          "accountManager"
        ],
        "actions": [
          "create",
          "change",
          "submit",
          "withdraw"
        ],
        "customerTypes": [
          "current",
          "strategicPartner"
        ]
      },
      {
        "roles": [
          "salesSupervisor"
        ],
        "actions": [
          "approve",
          "reject"
        ],
        "customerTypes": [
          "potential"
        ]
      },
      {
        "roles": [
          "departmentManager"
        ],
        "actions": [
          "approve",
          "reject",
          "merge",
          "export"
        ]
      },
      {
        "roles": [
          "marketing",
          "service",
          "afterSales"
        ],
        "actions": [
          "change"
        ],
        "fields": [
          "demandTypes",
          "demandDetail",
          "intent",
          "nextFollowUpOn",
          "remark"
        ]
      },
      {
        "roles": [
          "salesRepresentative",
          "accountManager",
          "salesSupervisor",
          "departmentManager",
          "marketing",
          "service",
          "afterSales"
        ],
        "actions": [
          "view"
        ]
      }
    ],
    "seePersonalData": [
      "salesRepresentative",
      "accountManager",
      "salesSupervisor",
      "departmentManager"
    ]
  },
  "severities": {
    "recommended": "error",
    "unknown_field": "error",
    "address_no_street": "ignore"
  }
}

const behaviours = {
  address: addressBehaviour,
  amount: amountBehaviour,
  calendarDate: calendarDateBehaviour,
  choice: choiceBehaviour,
  choices: choicesBehaviour,
  companyName: companyNameBehaviour,
  email: emailBehaviour,
  industry: industryBehaviour,
  longText: longTextBehaviour,
  number: numberBehaviour,
  personName: personNameBehaviour,
  phone: phoneBehaviour,
  text: textBehaviour,
  webAddress: webAddressBehaviour,
}

const parts = {
  behaviourOf: (row, options, tables) => behaviours[row.kind](row, options, tables),
  rules: [addressNamesThisCompany, placeAgreesWithAddress, foundedByToday, followUpNotPast, followUpMatchesIntent, sizeAgreesWithMeasures, otherDemandExplained, shortNameExplained, areaCodeAgreesWithAddress],
  walksOf,
}

/** The model ready to judge records, with these tables and the functions of its custom checks. */
export function compile(tables = {}, checks = {}) {
  return assembleModel(model, tables, checks, parts)
}

/** The same without tables. */
export const compiled = /* @__PURE__ */ compile()

const isOwn = Object.prototype.hasOwnProperty

function walksOf({ fields }) {
  const [field0, field1, field2, field3, field4, field5, field6, field7, field8, field9, field10, field11, field12, field13, field14, field15, field16, field17, field18, field19, field20] = fields
  const [plain0, plain1, plain2, plain3, plain4, plain5, plain6, plain7, plain8, plain9, plain10, plain11, plain12, plain13, plain14, plain15, plain16, plain17, plain18, plain19, plain20] = fields.map(({ isPlain }) => isPlain)
  const [sound0, sound1, sound2, sound3, sound4, sound5, sound6, sound7, sound8, sound9, sound10, sound11, sound12, sound13, sound14, sound15, sound16, sound17, sound18, sound19, sound20] = fields.map(({ isSound }) => isSound)
  return {
    plain(record) {
      let value0, value1, value2, value3, value4, value5, value6, value7, value8, value9, value10, value11, value12, value13, value14, value15, value16, value17, value18, value19, value20
      let doubtful = noFields
      let missing = 8
      let count = 0
      for (const key in record) {
        if (!isOwn.call(record, key)) return undefined
        const value = record[key]
        switch (key) {
          case "fullName":
            value0 = value
            if (!plain0(value)) doubtful = withDoubt(doubtful, field0, value)
            missing -= 1
            break
          case "customerType":
            value1 = value
            if (!plain1(value)) doubtful = withDoubt(doubtful, field1, value)
            missing -= 1
            break
          case "industry":
            value2 = value
            if (!plain2(value)) doubtful = withDoubt(doubtful, field2, value)
            missing -= 1
            break
          case "size":
            value3 = value
            if (!plain3(value)) doubtful = withDoubt(doubtful, field3, value)
            missing -= 1
            break
          case "registeredAddress":
            value4 = value
            if (!plain4(value)) doubtful = withDoubt(doubtful, field4, value)
            missing -= 1
            break
          case "contactName":
            value5 = value
            if (!plain5(value)) doubtful = withDoubt(doubtful, field5, value)
            missing -= 1
            break
          case "contactTitle":
            value6 = value
            if (!plain6(value)) doubtful = withDoubt(doubtful, field6, value)
            missing -= 1
            break
          case "email":
            value7 = value
            if (!plain7(value)) doubtful = withDoubt(doubtful, field7, value)
            break
          case "website":
            value8 = value
            if (!plain8(value)) doubtful = withDoubt(doubtful, field8, value)
            break
          case "foundedOn":
            value9 = value
            if (!plain9(value)) doubtful = withDoubt(doubtful, field9, value)
            break
          case "mainBusiness":
            value10 = value
            if (!plain10(value)) doubtful = withDoubt(doubtful, field10, value)
            break
          case "annualRevenue":
            value11 = value
            if (!plain11(value)) doubtful = withDoubt(doubtful, field11, value)
            break
          case "targetCustomers":
            value12 = value
            if (!plain12(value)) doubtful = withDoubt(doubtful, field12, value)
            break
          case "demandTypes":
            value13 = value
            if (!plain13(value)) doubtful = withDoubt(doubtful, field13, value)
            break
          case "demandDetail":
            value14 = value
            if (!plain14(value)) doubtful = withDoubt(doubtful, field14, value)
            break
          case "intent":
            value15 = value
            if (!plain15(value)) doubtful = withDoubt(doubtful, field15, value)
            break
          case "owner":
            value16 = value
            if (!plain16(value)) doubtful = withDoubt(doubtful, field16, value)
            break
          case "nextFollowUpOn":
            value17 = value
            if (!plain17(value)) doubtful = withDoubt(doubtful, field17, value)
            break
          case "remark":
            value18 = value
            if (!plain18(value)) doubtful = withDoubt(doubtful, field18, value)
            break
          case "shop-size":
            value19 = value
            if (!plain19(value)) doubtful = withDoubt(doubtful, field19, value)
            break
          case "phone":
            value20 = value
            if (!plain20(value)) doubtful = withDoubt(doubtful, field20, value)
            missing -= 1
            break
          default:
            return undefined
        }
        if (doubtful === undefined) return undefined
        count += 1
      }
      const values = {
        fullName: value0,
        customerType: value1,
        industry: value2,
        size: value3,
        registeredAddress: value4,
        contactName: value5,
        contactTitle: value6,
        email: value7,
        website: value8,
        foundedOn: value9,
        mainBusiness: value10,
        annualRevenue: value11,
        targetCustomers: value12,
        demandTypes: value13,
        demandDetail: value14,
        intent: value15,
        owner: value16,
        nextFollowUpOn: value17,
        remark: value18,
        "shop-size": value19,
        phone: value20,
      }
      return { values, doubtful: inOrder(doubtful), complete: missing === 0, isRecord: count === 21 }
    },
    sound(record) {
      let value0, value1, value2, value3, value4, value5, value6, value7, value8, value9, value10, value11, value12, value13, value14, value15, value16, value17, value18, value19, value20
      let doubtful = noFields
      let missing = 8
      let count = 0
      for (const key in record) {
        if (!isOwn.call(record, key)) return undefined
        const value = record[key]
        switch (key) {
          case "fullName":
            value0 = value
            if (!sound0(value)) doubtful = withDoubt(doubtful, field0, value)
            missing -= 1
            break
          case "customerType":
            value1 = value
            if (!sound1(value)) doubtful = withDoubt(doubtful, field1, value)
            missing -= 1
            break
          case "industry":
            value2 = value
            if (!sound2(value)) doubtful = withDoubt(doubtful, field2, value)
            missing -= 1
            break
          case "size":
            value3 = value
            if (!sound3(value)) doubtful = withDoubt(doubtful, field3, value)
            missing -= 1
            break
          case "registeredAddress":
            value4 = value
            if (!sound4(value)) doubtful = withDoubt(doubtful, field4, value)
            missing -= 1
            break
          case "contactName":
            value5 = value
            if (!sound5(value)) doubtful = withDoubt(doubtful, field5, value)
            missing -= 1
            break
          case "contactTitle":
            value6 = value
            if (!sound6(value)) doubtful = withDoubt(doubtful, field6, value)
            missing -= 1
            break
          case "email":
            value7 = value
            if (!sound7(value)) doubtful = withDoubt(doubtful, field7, value)
            break
          case "website":
            value8 = value
            if (!sound8(value)) doubtful = withDoubt(doubtful, field8, value)
            break
          case "foundedOn":
            value9 = value
            if (!sound9(value)) doubtful = withDoubt(doubtful, field9, value)
            break
          case "mainBusiness":
            value10 = value
            if (!sound10(value)) doubtful = withDoubt(doubtful, field10, value)
            break
          case "annualRevenue":
            value11 = value
            if (!sound11(value)) doubtful = withDoubt(doubtful, field11, value)
            break
          case "targetCustomers":
            value12 = value
            if (!sound12(value)) doubtful = withDoubt(doubtful, field12, value)
            break
          case "demandTypes":
            value13 = value
            if (!sound13(value)) doubtful = withDoubt(doubtful, field13, value)
            break
          case "demandDetail":
            value14 = value
            if (!sound14(value)) doubtful = withDoubt(doubtful, field14, value)
            break
          case "intent":
            value15 = value
            if (!sound15(value)) doubtful = withDoubt(doubtful, field15, value)
            break
          case "owner":
            value16 = value
            if (!sound16(value)) doubtful = withDoubt(doubtful, field16, value)
            break
          case "nextFollowUpOn":
            value17 = value
            if (!sound17(value)) doubtful = withDoubt(doubtful, field17, value)
            break
          case "remark":
            value18 = value
            if (!sound18(value)) doubtful = withDoubt(doubtful, field18, value)
            break
          case "shop-size":
            value19 = value
            if (!sound19(value)) doubtful = withDoubt(doubtful, field19, value)
            break
          case "phone":
            value20 = value
            if (!sound20(value)) doubtful = withDoubt(doubtful, field20, value)
            missing -= 1
            break
          default:
            return undefined
        }
        if (doubtful === undefined) return undefined
        count += 1
      }
      const values = {
        fullName: value0,
        customerType: value1,
        industry: value2,
        size: value3,
        registeredAddress: value4,
        contactName: value5,
        contactTitle: value6,
        email: value7,
        website: value8,
        foundedOn: value9,
        mainBusiness: value10,
        annualRevenue: value11,
        targetCustomers: value12,
        demandTypes: value13,
        demandDetail: value14,
        intent: value15,
        owner: value16,
        nextFollowUpOn: value17,
        remark: value18,
        "shop-size": value19,
        phone: value20,
      }
      return { values, doubtful: inOrder(doubtful), complete: missing === 0, isRecord: count === 21 }
    },
    verdict(record) {
      let missing = 8
      let verdict = true
      for (const key in record) {
        if (!isOwn.call(record, key)) return undefined
        const value = record[key]
        switch (key) {
          case "fullName":
            if (!sound0(value)) verdict = verdictOn(field0, value, true)
            missing -= 1
            break
          case "customerType":
            if (!sound1(value)) verdict = verdictOn(field1, value, true)
            missing -= 1
            break
          case "industry":
            if (!sound2(value)) verdict = verdictOn(field2, value, true)
            missing -= 1
            break
          case "size":
            if (!sound3(value)) verdict = verdictOn(field3, value, true)
            missing -= 1
            break
          case "registeredAddress":
            if (!sound4(value)) verdict = verdictOn(field4, value, true)
            missing -= 1
            break
          case "contactName":
            if (!sound5(value)) verdict = verdictOn(field5, value, true)
            missing -= 1
            break
          case "contactTitle":
            if (!sound6(value)) verdict = verdictOn(field6, value, true)
            missing -= 1
            break
          case "email":
            if (!sound7(value)) verdict = verdictOn(field7, value, false)
            break
          case "website":
            if (!sound8(value)) verdict = verdictOn(field8, value, false)
            break
          case "foundedOn":
            if (!sound9(value)) verdict = verdictOn(field9, value, false)
            break
          case "mainBusiness":
            if (!sound10(value)) verdict = verdictOn(field10, value, false)
            break
          case "annualRevenue":
            if (!sound11(value)) verdict = verdictOn(field11, value, false)
            break
          case "targetCustomers":
            if (!sound12(value)) verdict = verdictOn(field12, value, false)
            break
          case "demandTypes":
            if (!sound13(value)) verdict = verdictOn(field13, value, false)
            break
          case "demandDetail":
            if (!sound14(value)) verdict = verdictOn(field14, value, false)
            break
          case "intent":
            if (!sound15(value)) verdict = verdictOn(field15, value, false)
            break
          case "owner":
            if (!sound16(value)) verdict = verdictOn(field16, value, false)
            break
          case "nextFollowUpOn":
            if (!sound17(value)) verdict = verdictOn(field17, value, false)
            break
          case "remark":
            if (!sound18(value)) verdict = verdictOn(field18, value, false)
            break
          case "shop-size":
            if (!sound19(value)) verdict = verdictOn(field19, value, false)
            break
          case "phone":
            if (!sound20(value)) verdict = verdictOn(field20, value, true)
            missing -= 1
            break
          default:
            return undefined
        }
        if (verdict !== true) return verdict
      }
      return missing === 0
    },
    write(values) {
      const record = {}
      if (values.fullName !== undefined) record.fullName = values.fullName
      if (values.customerType !== undefined) record.customerType = values.customerType
      if (values.industry !== undefined) record.industry = values.industry
      if (values.size !== undefined) record.size = values.size
      if (values.registeredAddress !== undefined) record.registeredAddress = values.registeredAddress
      if (values.contactName !== undefined) record.contactName = values.contactName
      if (values.contactTitle !== undefined) record.contactTitle = values.contactTitle
      if (values.email !== undefined) record.email = values.email
      if (values.website !== undefined) record.website = values.website
      if (values.foundedOn !== undefined) record.foundedOn = values.foundedOn
      if (values.mainBusiness !== undefined) record.mainBusiness = values.mainBusiness
      if (values.annualRevenue !== undefined) record.annualRevenue = values.annualRevenue
      if (values.targetCustomers !== undefined) record.targetCustomers = values.targetCustomers
      if (values.demandTypes !== undefined) record.demandTypes = values.demandTypes
      if (values.demandDetail !== undefined) record.demandDetail = values.demandDetail
      if (values.intent !== undefined) record.intent = values.intent
      if (values.owner !== undefined) record.owner = values.owner
      if (values.nextFollowUpOn !== undefined) record.nextFollowUpOn = values.nextFollowUpOn
      if (values.remark !== undefined) record.remark = values.remark
      if (values["shop-size"] !== undefined) record["shop-size"] = values["shop-size"]
      if (values.phone !== undefined) record.phone = values.phone
      return record
    },
  }
}
