import { formilyClient } from '../formily/formily-client.ts'
import { proveEdit } from '../prove-edit.ts'

proveEdit('formily-edit', formilyClient)
