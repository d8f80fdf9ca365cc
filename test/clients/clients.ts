/** A library that the package is tried with. */
export interface TriedClient {
  /** The folder of its page, or the file of its recipe. */
  readonly name: string
  readonly title: string
  /** The packages whose versions are told. */
  readonly packages: readonly string[]
  /** The dialect, or the standard that the library takes. */
  readonly takes: string
}

/** Forms that are filled in, refused and submitted in a browser, in the order of the page docs/forms.md. */
export const triedForms: readonly TriedClient[] = [
  { name: 'plain', title: 'Native controls by hand', packages: [], takes: 'kehu/form' },
  {
    name: 'rjsf',
    title: 'react-jsonschema-form',
    packages: ['@rjsf/core', '@rjsf/validator-ajv8'],
    takes: 'kehu/form/rjsf',
  },
  { name: 'json-forms', title: 'JSON Forms', packages: ['@jsonforms/react'], takes: 'kehu/form/json-forms' },
  { name: 'formily', title: 'Formily 2', packages: ['@formily/react', '@formily/antd-v5'], takes: 'kehu/form/formily' },
  {
    name: 'element-plus',
    title: 'Element Plus',
    packages: ['element-plus', 'vue'],
    takes: 'kehu/form/async-validator',
  },
  { name: 'naive-ui', title: 'Naive UI', packages: ['naive-ui', 'vue'], takes: 'kehu/form/async-validator' },
  {
    name: 'ant-design-vue',
    title: 'Ant Design Vue',
    packages: ['ant-design-vue', 'vue'],
    takes: 'kehu/form/async-validator',
  },
  { name: 'ant-design', title: 'Ant Design', packages: ['antd', 'react'], takes: 'kehu/form/async-validator' },
  {
    name: 'pro-components',
    title: 'ProComponents',
    packages: ['@ant-design/pro-components', 'antd'],
    takes: 'kehu/form/pro-components',
  },
  { name: 'amis', title: 'amis', packages: ['amis'], takes: 'kehu/form/amis' },
  { name: 'formkit', title: 'FormKit', packages: ['@formkit/vue', 'vue'], takes: 'kehu/form/formkit' },
  { name: 'surveyjs', title: 'SurveyJS', packages: ['survey-core', 'survey-react-ui'], takes: 'kehu/form/surveyjs' },
  {
    name: 'react-hook-form',
    title: 'react-hook-form',
    packages: ['react-hook-form', '@hookform/resolvers'],
    takes: 'Standard Schema',
  },
  { name: 'tanstack-form', title: 'TanStack Form', packages: ['@tanstack/react-form'], takes: 'Standard Schema' },
  { name: 'formisch', title: 'Formisch', packages: ['@formisch/react'], takes: 'valibot schema' },
]

/** Servers that refuse and accept records, without a browser. */
export const triedServers: readonly TriedClient[] = [
  { name: 'hono', title: 'Hono', packages: ['hono', '@hono/standard-validator'], takes: 'Standard Schema' },
  { name: 'trpc', title: 'tRPC', packages: ['@trpc/server', '@trpc/client'], takes: 'Standard Schema' },
  { name: 'mcp', title: 'MCP server tool', packages: ['@modelcontextprotocol/sdk'], takes: 'JSON Schema' },
]
