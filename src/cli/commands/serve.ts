import { workspacePath } from '../../compose.ts'
import { runServer } from '../../server/run-server.ts'
import { noWords, readArguments, wholeNumber } from '../arguments.ts'
import { allowedOrigin } from '../loopback.ts'

export async function serveCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    'allow-loopback': { type: 'string', multiple: true, default: [] },
  })
  noWords(positionals, 'serve')
  return runServer({
    workspace: workspacePath(values.workspace),
    port: wholeNumber(values.port, 'port', 0, 65_535) ?? 4310,
    open: !values['no-open'],
    privateOrigins: values['allow-loopback'].map(allowedOrigin),
  })
}
