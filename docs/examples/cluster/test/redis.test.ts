import { describe, inject } from 'vitest'
import { bullmq } from './engines.ts'
import { proveCluster } from './prove-cluster.ts'

describe.runIf(inject('hasRedis'))('A Redis of its own', () => proveCluster(bullmq))
