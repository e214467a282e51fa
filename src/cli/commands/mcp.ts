import { workspacePath } from '../../compose.ts'
import { noWords, readArguments } from '../arguments.ts'

/** Answers the user's own assistant over stdin and stdout until it hangs up. */
export async function mcpCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { 'without-notes': { type: 'boolean', default: false } })
  noWords(positionals, 'mcp')
  // its library takes longer to load than most commands take, and no other one needs it
  const { serveAssistant } = await import('../mcp/serve-assistant.ts')
  return serveAssistant({ workspace: workspacePath(values.workspace), withoutNotes: values['without-notes'] })
}
