import type { Database } from 'better-sqlite3'
import type { Incoming, WorkStep } from '../../../app/ports-backups.ts'
import type { Coming } from '../../../app/ports-hand-overs.ts'
import { type Result, fail, ok } from '../../../core/model/result.ts'
import { connectToIncoming } from '../connection.ts'
import { mergeExport } from '../exports/merge-export.ts'
import { countHanded, playbooksIn } from './count-handed.ts'
import { joinHere } from './join-here.ts'
import { Refused, refusal } from './refused.ts'

/** What was read of a file, how it is called, and the present workspace. What was read is made ready for that workspace. */
type Laid = { readonly present: string; readonly given: string; readonly name: string }

export function lookHere({ present, given, name }: Laid): Result<Coming> {
  const db = connectToIncoming(given)
  try {
    db.prepare('ATTACH ? AS here').run(present)
    return ok(comingTo(db))
  } catch (thrown) {
    if (thrown instanceof Refused) return fail(refusal(name, thrown))
    throw thrown
  } finally {
    db.close()
  }
}

function comingTo(db: Database): Coming {
  const joined = joinHere(db)
  return {
    ...joined,
    added: countHanded(db, (table) => `mine.id NOT IN (SELECT id FROM here."${table}")`),
    playbooks: playbooksIn(db, 'mine.id NOT IN (SELECT id FROM here.playbook)'),
  }
}

/** A copy of the present workspace with what the file has more, in one piece: what is here stays as it is. */
export function mergeHandOver(
  laid: Laid,
  to: string,
  tell: (step: WorkStep) => void,
): Result<{ readonly incoming: Incoming; readonly coming: Coming }> {
  const coming = lookHere(laid)
  if (!coming.ok) return coming
  const merged = mergeExport(laid.present, laid.given, to, tell)
  return merged.ok ? ok({ incoming: merged.value.incoming, coming: coming.value }) : merged
}
