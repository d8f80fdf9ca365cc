import { BetaSchemaForm, type ProFormInstance } from '@ant-design/pro-components'
import { App } from 'antd'
import { compileModel, customerModel, fieldCheckOf } from 'kehu'
import { industries } from 'kehu/data/industries'
import { accessOf, type FormOptions, formOf, industryTreeOf } from 'kehu/form'
import { proComponentsOf } from 'kehu/form/pro-components'
import { businessDate } from 'kehu/identifiers'
import { messageOf, zhCN } from 'kehu/messages'
import { type ReactNode, useMemo, useRef } from 'react'
import type { Person } from '../server/people.ts'
import type { Answer } from './api.ts'

const trees = { industry: industryTreeOf(industries) }
const compiled = compileModel(customerModel, { industries })

/** With its label; at the upper edge that would hide behind the title of the drawer. */
const inSight = { block: 'center' } as const

interface CustomerFormProps extends Pick<FormOptions, 'mode' | 'customerType' | 'status'> {
  readonly person: Person
  readonly record?: Readonly<Record<string, unknown>>
  readonly send: (values: Readonly<Record<string, unknown>>) => Promise<Answer>
  readonly done: (answer: Answer) => void
}

/** The form of a customer, made of the model for this person. The server has the last word, and its words stand beside the fields. */
export function CustomerForm({ person, mode, customerType, status, record, send, done }: CustomerFormProps): ReactNode {
  const { message } = App.useApp()
  const form = useRef<ProFormInstance | undefined>(undefined)
  const columns = useMemo(() => {
    const metadata = formOf(customerModel, {
      language: zhCN,
      trees,
      access: accessOf(customerModel, person.role),
      ...(mode && { mode }),
      ...(customerType === undefined ? {} : { customerType }),
      ...(status === undefined ? {} : { status }),
    })
    const today = businessDate(new Date(), customerModel.numbering.timeZone)
    const context = { today, occasion: mode === 'edit' ? 'change' : 'create' } as const
    return proComponentsOf(metadata, fieldCheckOf(compiled, { context, message: (issue) => messageOf(issue, zhCN) }))
  }, [person, mode, customerType, status])

  async function finish(values: Readonly<Record<string, unknown>>): Promise<boolean> {
    const answer = await send(values)
    if (answer.ok) {
      for (const warning of answer.warnings ?? []) message.warning(warning, 6)
      done(answer)
      return true
    }
    message.error(answer.message ?? '')
    const beside = (answer.issues ?? []).flatMap(({ field, message }) =>
      field === null ? [] : [{ name: field, errors: [message] }],
    )
    form.current?.setFields(beside)
    if (beside[0]) form.current?.scrollToField(beside[0].name, inSight)
    return false
  }

  return (
    <BetaSchemaForm
      grid
      formRef={form}
      columns={columns}
      initialValues={record ?? {}}
      scrollToFirstError={inSight}
      onFinish={finish}
      submitter={{ searchConfig: { submitText: mode === 'edit' ? '保存' : '提交' } }}
    />
  )
}
