import { spawn } from 'node:child_process'

/** Opens an address in the user's browser where there is a display; otherwise does nothing: the address was printed. */
export function openInBrowser(url: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env['CI']) return
  const command = openerFor(env)
  if (!command) return
  const [program, ...args] = command
  // an array of arguments, no shell: the address is ours, and it stays one word
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function openerFor(env: NodeJS.ProcessEnv): readonly [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}
