import { parseArgs } from 'node:util'
import { workspacePath } from '../compose.ts'
import { loopbackOrigin, onlyLoopback } from './loopback-origin.ts'
import { runServer } from './run-server.ts'

const { values } = parseArgs({
  options: {
    workspace: { type: 'string' },
    port: { type: 'string', default: '4310' },
    'no-open': { type: 'boolean', default: false },
    'allow-loopback': { type: 'string', multiple: true, default: [] },
  },
})

const allowed = values['allow-loopback'].map(loopbackOrigin)
const privateOrigins = allowed.filter((origin) => origin !== undefined)

if (privateOrigins.length < allowed.length) {
  process.stderr.write(`${onlyLoopback}\n`)
  process.exitCode = 2
} else {
  process.exitCode = await runServer({
    workspace: workspacePath(values.workspace),
    port: Number(values.port),
    open: !values['no-open'],
    privateOrigins,
  })
}
