import { proveForm } from '../prove-form.ts'
import { formilyClient } from './formily-client.ts'

proveForm('formily', formilyClient)
