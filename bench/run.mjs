/** Runs every benchmark, or those named: `npm run bench -- record phone`. Each folder beside this file is one. */
const known = ['record', 'phone', 'address', 'duplicates', 'scale']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) throw new RangeError(`No benchmark "${unknown[0]}"; there are: ${known.join(', ')}.`)

for (const name of asked.length > 0 ? asked : known) {
  process.stdout.write(`\n=== ${name}\n`)
  await import(`./${name}/run.mjs`)
}
