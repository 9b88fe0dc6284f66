// Runs every file of tests in a folder one after the other and ends with the line that CI reads.
//   node run.mjs <folder> [file without .mjs …]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const [name, ...named] = process.argv.slice(2)
const folder = join(import.meta.dirname, name)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && (named.length === 0 || named.includes(file.replace('.mjs', ''))))
  .map((file) => join(folder, file))
const count = { pass: 0, fail: 0 }

const tests = run({ files, concurrency: 1, timeout: 300_000 })
tests.on('test:pass', () => (count.pass += 1))
tests.on('test:fail', () => {
  count.fail += 1
  process.exitCode = 1
})
tests.on('end', () => setImmediate(() => process.stdout.write(`${count.pass} passed, ${count.fail} failed\n`)))
tests.compose(spec).pipe(process.stdout)
