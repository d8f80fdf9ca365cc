import 'amis/sdk/sdk.css'
import 'amis/sdk/helper.css'
import 'amis/sdk/iconfont.css'
import 'amis/sdk/sdk.js'
import 'amis/sdk/rest.js'
import { amisOf, amisRule, sentValuesOf } from 'kehu/form/amis'
import { show } from '../show.ts'

/** What the SDK of amis puts into the page, as far as this page takes it. */
declare function amisRequire(module: 'amis'): Pick<typeof import('amis'), 'addRule'>
declare function amisRequire(module: 'amis/embed'): {
  readonly embed: (root: HTMLElement, schema: object, props: object, env: object) => unknown
}

amisRequire('amis').addRule('kehu', amisRule)

/** A form of amis 6 from the JSON of the dialect, in the components of its SDK. */
show(({ root, form, check, submit }) => {
  amisRequire('amis/embed').embed(
    root,
    { ...amisOf(form, check), onSubmit: (values: Record<string, unknown>) => submit(sentValuesOf(form, values)) },
    { locale: form.locale === 'en' ? 'en-US' : 'zh-CN' },
    { theme: 'cxd' },
  )
})
