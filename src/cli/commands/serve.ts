import { workspacePath } from '../../compose.ts'
import { runServer } from '../../server/run-server.ts'
import { noWords, readArguments, wholeNumber } from '../arguments.ts'

export async function serveCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  })
  noWords(positionals, 'serve')
  return runServer({
    workspace: workspacePath(values.workspace),
    port: wholeNumber(values.port, 'port', 0, 65_535) ?? 4310,
    open: !values['no-open'],
  })
}
