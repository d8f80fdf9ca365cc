import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

/** What a run of the command left behind. */
export interface RunResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

const entry = new URL('../../src/cli/main.ts', import.meta.url).pathname

let folder = ''

/** Builds the command for the tests of a file, in a folder of its own that goes away with them. */
export function useCommand(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehu-test-'))
    await build({
      entryPoints: [entry],
      outfile: join(folder, 'kehu.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

/** A path in the folder of the tests; with content, the file is written. */
export function fileOf(name: string, content?: string | Uint8Array): string {
  const path = join(folder, name)
  if (content !== undefined) writeFileSync(path, content)
  return path
}

/** Starts the command; its language is Chinese and its output has no colours, unless the test says otherwise. */
export function startKehu(args: readonly string[], env: RunOptions['env'] = {}): ChildProcess {
  const child = spawn(process.execPath, [fileOf('kehu.mjs'), ...args], {
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', TZ: 'UTC', ...env },
  })
  // A command that ends before it has read everything is what some tests are about.
  child.stdin.on('error', () => {})
  return child
}

/** Runs the command to its end. */
export function kehu(args: readonly string[], { stdin = '', env }: RunOptions = {}): Promise<RunResult> {
  const child = startKehu(args, env)
  child.stdin?.end(stdin)
  return resultOf(child)
}

/** What a started command leaves behind when it has ended. */
export function resultOf(child: ChildProcess): Promise<RunResult> {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }))
  })
}

/** The lines of NDJSON as values. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look into JSON of many shapes
export function jsonLines(text: string): any[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
