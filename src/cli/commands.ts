import { accountsCommand } from './commands/accounts.ts'
import { askCommand } from './commands/ask.ts'
import { attemptsCommand } from './commands/attempts.ts'
import { backupCommand } from './commands/backup.ts'
import { briefCommand } from './commands/brief.ts'
import { calibrationCommand } from './commands/calibration.ts'
import { calendarCommand } from './commands/calendar.ts'
import { callsCommand } from './commands/calls.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { detectCommand } from './commands/detect.ts'
import { doctorCommand } from './commands/doctor.ts'
import { explainCommand } from './commands/explain.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { generateCommand } from './commands/generate.ts'
import { handOverCommand } from './commands/hand-over.ts'
import { importCommand } from './commands/import.ts'
import { identityCommand } from './commands/identity.ts'
import { signalsCommand } from './commands/signals.ts'
import { mcpCommand } from './commands/mcp.ts'
import { mergeCommand } from './commands/merge.ts'
import { moveCommand } from './commands/move.ts'
import { personCommand } from './commands/person.ts'
import { notesCommand } from './commands/notes.ts'
import { playbooksCommand } from './commands/playbooks.ts'
import { prepareCommand } from './commands/prepare.ts'
import { recheckCommand } from './commands/recheck.ts'
import { researchCommand } from './commands/research.ts'
import { restoreCommand } from './commands/restore.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { snapshotCommand } from './commands/snapshot.ts'
import { watchCommand } from './commands/watch.ts'

/** Every command takes its words and resolves to the exit code. */
export const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<number>>> = {
  research: researchCommand,
  recheck: recheckCommand,
  watch: watchCommand,
  import: importCommand,
  extract: extractCommand,
  detect: detectCommand,
  snapshot: snapshotCommand,
  brief: briefCommand,
  ask: askCommand,
  accounts: accountsCommand,
  attempts: attemptsCommand,
  playbooks: playbooksCommand,
  identity: identityCommand,
  notes: notesCommand,
  person: personCommand,
  calls: callsCommand,
  calendar: calendarCommand,
  prepare: prepareCommand,
  signals: signalsCommand,
  search: searchCommand,
  explain: explainCommand,
  decisions: decisionsCommand,
  calibration: calibrationCommand,
  serve: serveCommand,
  mcp: mcpCommand,
  backup: backupCommand,
  restore: restoreCommand,
  move: moveCommand,
  export: exportCommand,
  'hand-over': handOverCommand,
  merge: mergeCommand,
  doctor: doctorCommand,
  generate: generateCommand,
}
