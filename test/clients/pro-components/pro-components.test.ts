import { proveForm } from '../prove-form.ts'
import { proComponentsClient } from './pro-components-client.ts'

proveForm('pro-components', proComponentsClient)
