import { parseArgs } from 'node:util'
import { workspacePath } from '../compose.ts'
import { runServer } from './run-server.ts'

const { values } = parseArgs({
  options: {
    workspace: { type: 'string' },
    port: { type: 'string', default: '4310' },
    'no-open': { type: 'boolean', default: false },
  },
})

process.exitCode = await runServer({
  workspace: workspacePath(values.workspace),
  port: Number(values.port),
  open: !values['no-open'],
})
