/**
 * A few calls through several subpaths of the package, with their results as JSON: every runtime must give the same.
 * Plain old JavaScript, because it also runs in a bundle without a host.
 */
module.exports = function useOf(modules) {
  var root = modules.kehu
  var compiled = root.compileModel(root.customerModel, modules['kehu/data'].referenceTables)
  var context = { today: '2026-11-23' }
  var typed = {
    fullName: ' 华为技术有限公司 ',
    customerType: '潜在客户',
    industry: '制造业-计算机、通信和其他电子设备制造业',
    size: '大型',
    registeredAddress: '广东省深圳市龙岗区坂田街道华为总部办公楼',
    contactName: '*经理',
    contactTitle: '采购总监',
    phone: '+86 138 1234 5678 / (0755)28780808',
    foundedOn: '1987年9月15日',
    annualRevenue: '0.5亿',
  }
  var parsed = root.parseRecord(compiled, typed, context)
  var refused = root.parseRecord(compiled, { fullName: '1', phone: '12345' }, context)
  var languages = [modules['kehu/messages/zh-CN'], modules['kehu/messages/en']]
  return {
    parsed: parsed,
    refused: refused,
    schema: root.standardSchemaOf(compiled, { context: context, message: String })['~standard'].vendor,
    languages: languages.map((module) => Object.keys(module).length),
  }
}
