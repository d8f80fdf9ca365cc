import { nativeClient } from '../client.ts'
import { proveForm } from '../prove-form.ts'

proveForm('plain', nativeClient)
