import { StoreError } from '../../../app/ports.ts'
import type { AccountId, PageVersionId, PlaybookId, SnapshotId } from '../../../core/model/ids.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check, Patient } from './check.ts'

/** Every record is read once, the way the program reads it. */
export const checkRecords: Check = (patient) => {
  const attempts = readings(patient)
  const unreadable = attempts.flatMap((read) => {
    try {
      read()
      return []
    } catch (thrown) {
      if (thrown instanceof StoreError) return [thrown.message]
      throw thrown
    }
  })
  if (unreadable.length === 0) return sound('Every record can be read.')
  return faulty(
    `${counted(unreadable.length, 'part')} can’t be read`,
    unreadable,
    'Bring back a backup, or report this with the version of the app.',
  )
}

/** A reading each for what would be read together in the app. Ids come out of the columns that hold ids of their kind. */
function readings({ db, stores }: Patient): readonly (() => unknown)[] {
  const idsOf = (sql: string): readonly string[] => db.prepare<[], string>(sql).pluck().all()
  const accounts = idsOf('SELECT id FROM account').map((id) => id as AccountId)
  const snapshots = idsOf('SELECT id FROM snapshot').map((id) => id as SnapshotId)
  const versions = idsOf('SELECT DISTINCT page_version_id FROM text_revision').map((id) => id as PageVersionId)
  const playbooks = db.prepare<[], { id: string; version: number }>('SELECT id, version FROM playbook').all()
  return [
    ...accounts.flatMap((id) => [
      () => stores.accounts.get(id),
      () => stores.pages.list(id).map((page) => stores.pages.versions(page.id)),
      () => stores.notes.list(id),
      () => stores.noteImages.list(id),
      () => stores.notes.research(id),
      () => stores.openings.boards(id),
      () => stores.openings.list(id),
      () => stores.calls.list(id),
      () => stores.research.list({ accountId: id }),
      () => stores.sessions.list(id),
      () => stores.identity.list(id),
      () => stores.changes.list(id),
      () => stores.decisions.list(id),
      () => stores.touches.list(id),
      () => stores.ownVerdicts.list(id),
      () => stores.debriefs.list(id),
      () => stores.ownQuestions.list(id),
      () => stores.problemWords.list(id),
      () => stores.keptQuotes.list(id),
      () => stores.assistLines.list(id),
      () => stores.briefEdits.list(id),
      () => stores.approvals.list(id),
    ]),
    ...versions.map((id) => () => stores.pages.text(id)),
    ...snapshots.map((id) => () => stores.snapshots.get(id)),
    ...playbooks.map(
      ({ id, version }) =>
        () =>
          stores.playbooks.get(id as PlaybookId, version),
    ),
    () => stores.settings.get(),
    () => stores.watches.list(),
  ]
}
