import { BetaSchemaForm, ProTable } from '@ant-design/pro-components'
import { ConfigProvider } from 'antd'
import chinese from 'antd/es/locale/zh_CN'
import { proComponentsOf, proTableColumnsOf } from 'kehu/form/pro-components'
import { createRoot } from 'react-dom/client'
import { editedRecord, editForm } from '../edit-scenario.ts'

/** A record that is changed, in a form that antd checks by itself, above the same record in a table. */
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ConfigProvider locale={chinese}>
    <BetaSchemaForm
      grid
      columns={proComponentsOf(editForm)}
      initialValues={editedRecord}
      onFinish={async (values) => {
        window.submitted = values
      }}
    />
    <ProTable
      columns={proTableColumnsOf(editForm)}
      dataSource={[editedRecord]}
      rowKey="fullName"
      search={false}
      scroll={{ x: 4000 }}
    />
  </ConfigProvider>,
)
