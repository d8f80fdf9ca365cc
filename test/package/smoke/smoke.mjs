import { readFileSync } from 'node:fs'
import useOf from './use-of.cjs'

// Imports every subpath of the installed package and tells what it exports and what a few calls give.
const manifest = JSON.parse(readFileSync(new URL('node_modules/kehu/package.json', import.meta.url), 'utf8'))
const modules = {}
for (const subpath of Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'))) {
  modules[`kehu${subpath.slice(1)}`] = await import(`kehu${subpath.slice(1)}`)
}
const names = Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]))
console.log(JSON.stringify({ names, results: useOf(modules) }))
