import { pino } from 'pino'
import type { Log } from '../../app/ports.ts'
import { createLogFile } from './log-file.ts'
import { redacted, redactedText } from './redact.ts'

/** A program's log: `logs/groundwork.log` in the given folder, or standard error where none is given or it can't be written to. */
export function createLog(folder: string | null, { maxBytes = 2_000_000 } = {}): Log {
  const sink = folder === null ? toStandardError : createLogFile(folder, maxBytes, toStandardError)
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink)
  const write =
    (level: 'info' | 'warn' | 'error'): Log['info'] =>
    (message, facts = {}) => {
      logger[level](redacted(facts), redactedText(message))
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

const toStandardError = { write: (line: string): void => void process.stderr.write(line) }
