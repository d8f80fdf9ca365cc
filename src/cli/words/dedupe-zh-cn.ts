import type { DedupeWords } from './dedupe-words.ts'

/** 简体中文. */
export const chineseDedupeWords: DedupeWords = {
  words: {
    cost: (records, pairs) => `${records}条记录，最多比较${pairs}对`,
    refused: (field, records, row) => `${field}：有${records}条记录的值相同，不据此比较（首次出现于第${row}行）`,
    found: (groups, separated) => `重复${groups}组，存疑${separated}对`,
    row: (row) => `第${row}行`,
    group: (records, score, rules) => `疑似同一客户：${records}条，相似度${score}，${rules}`,
    separator: '；',
    apart: (rule) => `未归为同一客户（${rule}），因为两者矛盾：`,
  },
  rules: {
    same_credit_code: '统一社会信用代码相同',
    same_name: '客户全称相同',
    same_name_written_otherwise: '客户全称仅写法不同',
    same_phone_similar_name: '电话相同，名称相似',
    same_domain_similar_name: '邮箱域名相同，名称相似',
    same_website_similar_name: '官网相同，名称相似',
    same_address_similar_name: '地址相同，名称相似',
    same_contact_similar_name: '联系人相同，名称相似',
    same_phone_address_contact: '电话、地址、联系人相同',
  },
}
