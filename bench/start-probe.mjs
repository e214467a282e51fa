// Loaded before a program that bench/start.ts starts: leaves what its start took in the file that GROUNDWORK_BENCH_PROBE names.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const file = process.env['GROUNDWORK_BENCH_PROBE']
let modules = 0
// to look at each module takes time, so that it is one or the other
if (process.env['GROUNDWORK_BENCH_COUNT'])
  registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:')) modules += 1
      return next(url, context)
    },
  })
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  if (file) writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1000, modules }))
})
