// The model "hiding", written by `kehu model compile`: change the model and write it anew.
import type { CompiledModel, CustomChecks, ReferenceTables } from 'kehu'

export declare const model: {
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

/** The model ready to judge records, with these tables and the functions of its custom checks. */
export declare function compile(tables?: ReferenceTables, checks?: CustomChecks): CompiledModel<typeof model>

/** The same without tables. */
export declare const compiled: CompiledModel<typeof model>
