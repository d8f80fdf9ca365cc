import { nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'
import { proveSchemaForm } from '../prove-schema-form.ts'

proveForm('react-hook-form', nativeClient)
proveSchemaForm('react-hook-form')
