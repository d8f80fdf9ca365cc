import { spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { AckPolicy, connect, RetentionPolicy } from 'nats'

/**
 * `node nats.mjs publish FOLDER` puts each chunk of a folder into a work queue of JetStream, once. `node nats.mjs work [OPTIONS OF kehu filter]`
 * takes one after another until none is left: start as many as there are cores, on every machine that sees the folder. A chunk whose worker
 * dies is given to another when its time is over, and an answer gets its name when it is whole: a chunk judged twice leaves one answer.
 */
const stream = process.env.STREAM ?? 'kehu-chunks'
const [what, ...rest] = process.argv.slice(2)
const connection = await connect({ servers: process.env.NATS_URL ?? '127.0.0.1:4222' })
const manager = await connection.jetstreamManager()
const jetstream = connection.jetstream()
await (what === 'publish' ? publish(rest[0]) : work(rest))
await connection.drain()

async function publish(folder) {
  await manager.streams.add({ name: stream, subjects: [`${stream}.*`], retention: RetentionPolicy.Workqueue })
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.ndjson'))
    .sort()) {
    const path = join(folder, name)
    // Published again, as after a broken connection, it is still in the queue once.
    await jetstream.publish(`${stream}.chunk`, path, { msgID: path })
  }
}

async function work(options) {
  const minute = 60_000_000_000
  await manager.consumers.add(stream, { durable_name: 'judges', ack_policy: AckPolicy.Explicit, ack_wait: minute })
  const queue = await jetstream.consumers.get(stream, 'judges')
  for (;;) {
    const message = await queue.next({ expires: 1000 })
    if (message === null) break
    const heartbeat = setInterval(() => message.working(), 20_000)
    try {
      await judge(message.string(), options)
      await message.ackAck()
    } finally {
      clearInterval(heartbeat)
    }
  }
}

async function judge(path, options) {
  const answer = path.replace(/\.ndjson$/, '.judged')
  const part = `${answer}.${process.pid}.part`
  const [input, output] = [openSync(path, 'r'), openSync(part, 'w')]
  const child = spawn('kehu', ['filter', ...options], { stdio: [input, output, 'inherit'] })
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  for (const file of [input, output]) closeSync(file)
  if (code !== 0) throw new Error(`kehu filter < ${path} ended with ${code}`)
  renameSync(part, answer)
}
