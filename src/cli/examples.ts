/** Examples under the help of each command; they say the same in every language. */
export const exampleText = {
  check: [
    '  kehu check customers.csv',
    '  kehu check customers.csv --number-from 1 --accepted ok.csv --rejected todo.csv',
    '  kehu check customers.csv --format ndjson --today 2024-12-01 | jq .issues',
    '  kehu check - --input json --max-error-rate 5% < customers.json',
  ].join('\n'),
  dedupe: ['  kehu dedupe customers.csv', '  kehu dedupe customers.csv --json | jq .groups'].join('\n'),
  import: [
    '  kehu import customers.xlsx --errors todo.xlsx > records.ndjson',
    '  kehu import customers.csv --existing stored.ndjson --key creditCode --repair',
    '  kehu import customers.xlsx --map "Firm=fullName" --output records.ndjson',
  ].join('\n'),
  template: ['  kehu template', '  kehu template --output customers.xlsx --locale en'].join('\n'),
  field: ['  echo 010-62345678 | kehu field phone', '  kehu field address < addresses.txt'].join('\n'),
  filter: [
    '  kehu filter --today 2024-12-01 < records.ndjson',
    '  tail -f queue.ndjson | kehu filter --occasion stock',
  ].join('\n'),
  id: ['  kehu id CUST202412010001', '  kehu id --date 2024-12-01 --sequence 1'].join('\n'),
  profile: ['  kehu profile customers.csv', '  kehu profile customers.csv --format json | jq .fields.phone'].join('\n'),
  model: [
    '  kehu model --format text --locale en',
    '  kehu model --model customer-model.json > whole-model.json',
    '  kehu model init && kehu model check customer-model.json',
  ].join('\n'),
  'model init': ['  kehu model init', '  kehu model init models/dealers.json'].join('\n'),
  'model check': ['  kehu model check customer-model.json'].join('\n'),
  'model diff': [
    '  kehu model diff customer customer-model.json',
    '  kehu model diff before.json after.json --format json',
  ].join('\n'),
  'model compile': ['  kehu model compile customer-model.json --output src/customer-checker.js'].join('\n'),
  'model schema': ['  kehu model schema > kehu-model.schema.json', '  kehu model schema --whole'].join('\n'),
  schema: [
    '  kehu schema > customer.schema.json',
    '  kehu schema --model customer-model.json --target openapi-3.1 --locale en',
  ].join('\n'),
  form: [
    '  kehu form --type potential --role salesRepresentative > form.json',
    '  kehu form --model customer-model.json --mode edit --locale en',
  ].join('\n'),
  explain: ['  kehu explain mobile_malformed', '  kehu explain --locale en'].join('\n'),
} as const

/** The commands, by what is written behind `kehu`. */
export type ExampleName = keyof typeof exampleText
