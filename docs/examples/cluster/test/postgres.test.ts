import { pgBoss } from './engines.ts'
import { proveCluster } from './prove-cluster.ts'

proveCluster(pgBoss)
