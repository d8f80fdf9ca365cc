import { DatePicker, Form, FormItem, Input, NumberPicker, Select, Submit, TreeSelect } from '@formily/antd-v5'
import { createForm } from '@formily/core'
import { createSchemaField } from '@formily/react'
import { Card, ConfigProvider } from 'antd'
import english from 'antd/es/locale/en_US'
import chinese from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { formilyOf } from 'kehu/form/formily'
import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'

const SchemaField = createSchemaField({
  components: { Card, DatePicker, FormItem, Input, NumberPicker, Select, TreeSelect },
})

/** A form of Formily 2 in the components of antd, from the schema of the dialect. */
show(({ root, form, check, submit }) => {
  const isEnglish = form.locale === 'en'
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  createRoot(root).render(
    <ConfigProvider locale={isEnglish ? english : chinese}>
      <Form
        form={createForm({ validateFirst: true })}
        labelCol={6}
        wrapperCol={16}
        previewTextPlaceholder="-"
        onAutoSubmit={submit}
        onAutoSubmitFailed={() => {}}
      >
        <SchemaField schema={formilyOf(form, check)} />
        <Submit>{isEnglish ? 'Submit' : '提交'}</Submit>
      </Form>
    </ConfigProvider>,
  )
})
