import { examples, withAssertions } from './examples.ts'

const prefix = '\0example:'

interface Plugin {
  readonly name: string
  readonly enforce: 'pre'
  resolveId(id: string): string | undefined
  load(id: string): string | undefined
}

/** Lets a test import the example of a page: `example:docs/kinds/phone.md:12.ts` is the block that begins in line 12. */
export function runnableExamples(): Plugin {
  return {
    name: 'runnable-examples',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('example:') ? `${prefix}${id.slice('example:'.length)}` : undefined),
    load: (id) => {
      if (!id.startsWith(prefix)) return undefined
      const block = examples().find(({ page, line }) => `${page}:${line}.ts` === id.slice(prefix.length))
      if (!block) throw new Error(`No example ${id.slice(prefix.length)}`)
      return withAssertions(block)
    },
  }
}
