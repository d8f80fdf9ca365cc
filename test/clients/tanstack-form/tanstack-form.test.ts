import { nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'
import { proveSchemaForm } from '../prove-schema-form.ts'

proveForm('tanstack-form', nativeClient)
proveSchemaForm('tanstack-form')
