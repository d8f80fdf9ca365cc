import { DatePicker, Form, FormItem, Input, NumberPicker, Select, Submit, TreeSelect } from '@formily/antd-v5'
import { createForm } from '@formily/core'
import { createSchemaField } from '@formily/react'
import { Card, ConfigProvider } from 'antd'
import chinese from 'antd/es/locale/zh_CN'
import { formilyOf } from 'kehu/form/formily'
import { createRoot } from 'react-dom/client'
import { editedRecord, editForm } from '../edit-scenario.ts'

const SchemaField = createSchemaField({
  components: { Card, DatePicker, FormItem, Input, NumberPicker, Select, TreeSelect },
})

/** A record that is changed, in a form that Formily checks by itself. */
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ConfigProvider locale={chinese}>
    <Form
      form={createForm({ validateFirst: true, initialValues: editedRecord })}
      labelCol={6}
      wrapperCol={16}
      previewTextPlaceholder="-"
      onAutoSubmit={(values) => {
        window.submitted = values
      }}
      onAutoSubmitFailed={() => {}}
    >
      <SchemaField schema={formilyOf(editForm)} />
      <Submit>提交</Submit>
    </Form>
  </ConfigProvider>,
)
