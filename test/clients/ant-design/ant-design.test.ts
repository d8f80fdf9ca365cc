import { proComponentsClient } from '../pro-components/pro-components-client.ts'
import { proveForm } from '../prove-form.ts'

proveForm('ant-design', proComponentsClient)
