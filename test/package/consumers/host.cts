import kehu = require('kehu')

const compiled = kehu.compileModel(kehu.customerModel)

export const keys: readonly string[] = compiled.fields.map((field) => field.key)
