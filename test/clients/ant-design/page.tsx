import {
  Button,
  Card,
  ConfigProvider,
  DatePicker,
  Form,
  type FormItemProps,
  Input,
  InputNumber,
  Select,
  TreeSelect,
} from 'antd'
import english from 'antd/es/locale/en_US'
import chinese from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { conditionHolds } from 'kehu'
import type { FormField, FormOption } from 'kehu/form'
import { asyncValidatorOf, type CheckedRule, sentValuesOf } from 'kehu/form/async-validator'
import { createRoot } from 'react-dom/client'
import { type Showing, show } from '../show.ts'

/** A form of Ant Design, made from the neutral metadata and the rules of the dialect. */
show((showing) => {
  const isEnglish = showing.form.locale === 'en'
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  createRoot(showing.root).render(
    <ConfigProvider locale={isEnglish ? english : chinese} button={{ autoInsertSpace: false }}>
      <CustomerForm {...showing} submitText={isEnglish ? 'Submit' : '提交'} />
    </ConfigProvider>,
  )
})

function CustomerForm({ form, check, submit, submitText }: Showing & { readonly submitText: string }) {
  const [instance] = Form.useForm<Record<string, unknown>>()
  const values = Form.useWatch([], instance) ?? {}
  const rules = asyncValidatorOf(form, check, () => instance.getFieldsValue())
  const shownModules = form.modules
    .map((module) => ({
      ...module,
      fields: module.fields.filter(({ visible }) => visible === true || conditionHolds(visible, values)),
    }))
    .filter(({ fields }) => fields.length > 0)
  return (
    <Form form={instance} labelCol={{ span: 5 }} onFinish={(values) => submit(sentValuesOf(form, values))}>
      {shownModules.map((module) => (
        <Card key={module.key} title={module.label} size="small" style={{ marginBottom: 16 }}>
          {module.fields.map((field) => (
            <Form.Item key={field.key} {...itemOf(field, rules[field.key] ?? [])}>
              {controlOf(field)}
            </Form.Item>
          ))}
        </Card>
      ))}
      <Button type="primary" htmlType="submit">
        {submitText}
      </Button>
    </Form>
  )
}

/** `validateTrigger` of Ant Design is the trigger of the rule with another name. */
function itemOf({ key, label, help, recheckOn, control }: FormField, rules: CheckedRule[]): FormItemProps {
  return {
    name: key,
    label,
    extra: help,
    rules,
    dependencies: [...recheckOn],
    validateTrigger: rules.map(({ trigger }) => (trigger === 'blur' ? 'onBlur' : 'onChange')),
    ...(control === 'date' ? dateAsText : {}),
  }
}

/** The record holds `YYYY-MM-DD`, the picker a day of dayjs. */
const dateAsText: FormItemProps = {
  getValueProps: (value) => ({ value: value ? dayjs(value) : null }),
  getValueFromEvent: (_day, text) => text,
}

function controlOf({ control, placeholder = '', options = [], readOnly: disabled, unit }: FormField) {
  switch (control) {
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
    case 'address':
      return <Input placeholder={placeholder} disabled={disabled} />
    case 'textarea':
      return <Input.TextArea placeholder={placeholder} disabled={disabled} autoSize />
    case 'number':
      return (
        <InputNumber
          placeholder={placeholder}
          disabled={disabled}
          controls={false}
          suffix={unit}
          style={{ width: 220 }}
        />
      )
    case 'date':
      return <DatePicker placeholder={placeholder} disabled={disabled} style={{ width: 220 }} />
    case 'select':
      return <Select options={[...options]} disabled={disabled} allowClear />
    case 'multiselect':
      return <Select options={[...options]} disabled={disabled} allowClear mode="multiple" />
    case 'tree':
      return (
        <TreeSelect treeData={nodesOf(options)} treeNodeFilterProp="label" disabled={disabled} allowClear showSearch />
      )
  }
}

/** Ant Design asks for lists that it could change. */
function nodesOf(options: readonly FormOption[]): TreeNode[] {
  return options.map(({ children, ...option }) => ({ ...option, ...(children ? { children: nodesOf(children) } : {}) }))
}

interface TreeNode extends Omit<FormOption, 'children'> {
  readonly children?: TreeNode[]
}
