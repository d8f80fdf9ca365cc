const useOf = require('./use-of.cjs')

// The same as smoke.mjs, for hosts that still require.
const manifest = require('kehu/package.json')
const modules = {}
for (const subpath of Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'))) {
  modules[`kehu${subpath.slice(1)}`] = require(`kehu${subpath.slice(1)}`)
}
const names = Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]))
console.log(JSON.stringify({ names, results: useOf(modules) }))
