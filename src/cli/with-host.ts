import { errorWords } from '../contract/error-words.ts'
import { type Host, type HostOptions, chromiumFromEnvironment, compose, workspacePath } from '../compose.ts'
import { type AppError, appErrorSchema } from '../contract/contract.ts'
import { printError } from './output.ts'

/**
 * Runs a command over the workspace and closes it again. `mode: 'either'` writes where it can and reads beside a host that holds
 * the workspace. Expected failures are printed and become exit code 1, or 3 when nothing was found.
 */
export async function withHost(
  options: {
    readonly workspace: string | undefined
    readonly mode: 'write' | 'read' | 'either'
    readonly privateOrigins?: readonly string[]
  },
  run: (host: Host) => Promise<number>,
): Promise<number> {
  const opened = open(options)
  if ('error' in opened) return report(opened.error)
  try {
    return await run(opened.host)
  } catch (thrown) {
    const error = appErrorOf(thrown)
    if (!error) throw thrown
    return report(error)
  } finally {
    await opened.host.close()
  }
}

function open(options: Parameters<typeof withHost>[0]): { readonly host: Host } | { readonly error: AppError } {
  const common: Omit<HostOptions, 'mode'> = {
    workspace: workspacePath(options.workspace),
    host: 'command-line',
    renderer: chromiumFromEnvironment(),
    ...(options.privateOrigins ? { privateOrigins: options.privateOrigins } : {}),
  }
  const opened = compose({ ...common, mode: options.mode === 'read' ? 'read' : 'write' })
  if (opened.ok) return { host: opened.value }
  if (options.mode !== 'either' || !['workspace-busy', 'workspace-read-only'].includes(opened.error.kind))
    return { error: opened.error }
  const beside = compose({ ...common, mode: 'read' })
  return beside.ok ? { host: beside.value } : { error: beside.error }
}

/** The AppError inside an error of the API; undefined for anything else, which is a bug. */
export function appErrorOf(thrown: unknown): AppError | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown)) return undefined
  const parsed = appErrorSchema.safeParse(thrown.data)
  return parsed.success ? parsed.data : undefined
}

export function report(error: AppError): number {
  printError(errorWords(error))
  return error.kind === 'not-found' ? 3 : 1
}
