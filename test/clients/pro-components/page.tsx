import { BetaSchemaForm } from '@ant-design/pro-components'
import { ConfigProvider } from 'antd'
import english from 'antd/es/locale/en_US'
import chinese from 'antd/es/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { proComponentsOf } from 'kehu/form/pro-components'
import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'

/** A form of ProComponents from the columns of the dialect. */
show(({ root, form, check, submit }) => {
  const isEnglish = form.locale === 'en'
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  const columns = proComponentsOf(form, check)
  createRoot(root).render(
    <ConfigProvider locale={isEnglish ? english : chinese}>
      <BetaSchemaForm grid columns={columns} onFinish={async (values) => submit(values)} />
    </ConfigProvider>,
  )
})
