import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { CrashReport, CrashReports } from '../../app/ports-crashes.ts'
import type { Clock } from '../../app/ports.ts'
import { makeFolder } from './make-folder.ts'
import { framesOf } from './stack-frames.ts'

const mostReports = 10
const mostBytes = 20_000
const named = /^\d{8}-\d{6}-\d{3}-(?:host|window)\.txt$/

/**
 * Reports of what broke down, as text somebody reads before sharing it: `crash-reports/` of the workspace, the last ten. Of an error they
 * hold its kind, its code and where in the program it was; never what it says, which may be words of a page or a note, and no path.
 */
export function createCrashReports(
  workspace: string,
  { clock, version, host }: { readonly clock: Clock; readonly version: string; readonly host: string },
): CrashReports {
  const folder = join(workspace, 'crash-reports')
  const names = (): readonly string[] => {
    try {
      return readdirSync(folder)
        .filter((name) => named.test(name))
        .toSorted()
    } catch {
      // none yet
      return []
    }
  }
  return {
    folder,
    write(where, thrown) {
      const at = clock.now()
      const name = `${at.slice(0, 23).replaceAll(/[-:]/g, '').replace('T', '-').replace('.', '-')}-${where}.txt`
      const lines = [
        `Groundwork ${version}, ${host}, ${where}`,
        `${process.platform} ${process.arch}, ${process.versions['electron'] ? `Electron ${process.versions['electron']}, ` : ''}Node ${process.versions.node}`,
        at,
        '',
        ...wordsOf(thrown),
      ]
      try {
        makeFolder(folder)
        writeFileSync(join(folder, name), `${lines.join('\n').slice(0, mostBytes)}\n`, { mode: 0o600 })
        for (const old of names().slice(0, -mostReports)) rmSync(join(folder, old), { force: true })
      } catch {
        // a disk that is full, a folder that can't be written to: what broke down is worse than that
      }
    },
    list: () => names().flatMap((name) => reportOf(folder, name) ?? []),
  }
}

/** An error as far as it is the program's own. */
function wordsOf(thrown: unknown): readonly string[] {
  if (typeof thrown !== 'object' || thrown === null) return [`thrown: ${typeof thrown}`]
  const name =
    'name' in thrown && typeof thrown.name === 'string' && /^\w{1,60}$/.test(thrown.name) ? thrown.name : 'Error'
  const code =
    'code' in thrown && typeof thrown.code === 'string' && /^[A-Z0-9_]{1,60}$/.test(thrown.code)
      ? ` ${thrown.code}`
      : ''
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message.length : 0
  const stack = 'stack' in thrown && typeof thrown.stack === 'string' ? thrown.stack : ''
  return [`${name}${code}: what it says is left out (${message} characters)`, ...framesOf(stack)]
}

function reportOf(folder: string, name: string): CrashReport | null {
  try {
    return { name, text: readFileSync(join(folder, name), 'utf8').slice(0, mostBytes) }
  } catch {
    return null
  }
}

/** Writes a report of whatever ends this program; it ends all the same. @returns stops that */
export function reportUncaught({ write }: CrashReports): () => void {
  const report = (thrown: unknown): void => write('host', thrown)
  process.on('uncaughtExceptionMonitor', report)
  return () => void process.off('uncaughtExceptionMonitor', report)
}
