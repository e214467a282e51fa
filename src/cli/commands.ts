type Command = (argv: readonly string[]) => Promise<number>

/**
 * Every command takes its words and resolves to the exit code. Its module is loaded when it is said: help and a command that is not there
 * need no workspace and none of what opens one.
 */
export const commands: Readonly<Record<string, Command>> = {
  research: async (argv) => (await import('./commands/research.ts')).researchCommand(argv),
  recheck: async (argv) => (await import('./commands/recheck.ts')).recheckCommand(argv),
  watch: async (argv) => (await import('./commands/watch.ts')).watchCommand(argv),
  import: async (argv) => (await import('./commands/import.ts')).importCommand(argv),
  extract: async (argv) => (await import('./commands/extract.ts')).extractCommand(argv),
  detect: async (argv) => (await import('./commands/detect.ts')).detectCommand(argv),
  snapshot: async (argv) => (await import('./commands/snapshot.ts')).snapshotCommand(argv),
  brief: async (argv) => (await import('./commands/brief.ts')).briefCommand(argv),
  ask: async (argv) => (await import('./commands/ask.ts')).askCommand(argv),
  accounts: async (argv) => (await import('./commands/accounts.ts')).accountsCommand(argv),
  attempts: async (argv) => (await import('./commands/attempts.ts')).attemptsCommand(argv),
  playbooks: async (argv) => (await import('./commands/playbooks.ts')).playbooksCommand(argv),
  identity: async (argv) => (await import('./commands/identity.ts')).identityCommand(argv),
  notes: async (argv) => (await import('./commands/notes.ts')).notesCommand(argv),
  person: async (argv) => (await import('./commands/person.ts')).personCommand(argv),
  calls: async (argv) => (await import('./commands/calls.ts')).callsCommand(argv),
  calendar: async (argv) => (await import('./commands/calendar.ts')).calendarCommand(argv),
  prepare: async (argv) => (await import('./commands/prepare.ts')).prepareCommand(argv),
  signals: async (argv) => (await import('./commands/signals.ts')).signalsCommand(argv),
  search: async (argv) => (await import('./commands/search.ts')).searchCommand(argv),
  explain: async (argv) => (await import('./commands/explain.ts')).explainCommand(argv),
  decisions: async (argv) => (await import('./commands/decisions.ts')).decisionsCommand(argv),
  calibration: async (argv) => (await import('./commands/calibration.ts')).calibrationCommand(argv),
  serve: async (argv) => (await import('./commands/serve.ts')).serveCommand(argv),
  mcp: async (argv) => (await import('./commands/mcp.ts')).mcpCommand(argv),
  backup: async (argv) => (await import('./commands/backup.ts')).backupCommand(argv),
  restore: async (argv) => (await import('./commands/restore.ts')).restoreCommand(argv),
  move: async (argv) => (await import('./commands/move.ts')).moveCommand(argv),
  export: async (argv) => (await import('./commands/export.ts')).exportCommand(argv),
  'hand-over': async (argv) => (await import('./commands/hand-over.ts')).handOverCommand(argv),
  merge: async (argv) => (await import('./commands/merge.ts')).mergeCommand(argv),
  doctor: async (argv) => (await import('./commands/doctor.ts')).doctorCommand(argv),
  generate: async (argv) => (await import('./commands/generate.ts')).generateCommand(argv),
}
