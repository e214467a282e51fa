import { removeCall, saveCall } from '../calls.ts'
import { hangUp, leaveCall, noAnswer, resumeCall } from '../calling/end-call.ts'
import { askedInCall, markInCall } from '../calling/in-call.ts'
import { heldCall, openCall } from '../calling/open-call.ts'
import { removeDebrief, restoreDebrief, saveDebrief } from '../debriefs.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { provedOnFile } from '../proved.ts'
import { attemptsOf, removeTouch, saveTouch } from '../pursuit/attempts.ts'
import { decideOn, undoVerdict } from '../pursuit/own-verdicts.ts'
import { today } from '../today.ts'
import type { Implementer } from './implementer.ts'

export function callMethods(os: Implementer, deps: Deps) {
  return {
    today: os.calls.today.handler(() => today(deps)),
    list: os.calls.list.handler(({ input }) => [...deps.workspace.calls.list(input.accountId)]),
    save: os.calls.save.handler(async ({ input }) => orFail(await saveCall(deps, input))),
    remove: os.calls.remove.handler(async ({ input }) => ({
      removed: true as const,
      debrief: await removeCall(deps, input.callId),
    })),
  }
}

export function callSheetMethods(os: Implementer, deps: Deps) {
  return {
    open: os.callSheets.open.handler(async ({ input }) => orFail(await openCall(deps, input))),
    get: os.callSheets.get.handler(({ input }) => orFail(heldCall(deps, input.callId))),
    ask: os.callSheets.ask.handler(({ input }) => orFail(askedInCall(deps, input))),
    mark: os.callSheets.mark.handler(async ({ input }) => orFail(await markInCall(deps, input))),
    hangUp: os.callSheets.hangUp.handler(async ({ input }) => orFail(await hangUp(deps, input))),
    noAnswer: os.callSheets.noAnswer.handler(async ({ input }) => orFail(await noAnswer(deps, input))),
    resume: os.callSheets.resume.handler(async ({ input }) => orFail(await resumeCall(deps, input.callId))),
    leave: os.callSheets.leave.handler(async ({ input }) => orFail(await leaveCall(deps, input))),
  }
}

export function debriefMethods(os: Implementer, deps: Deps) {
  return {
    list: os.debriefs.list.handler(({ input }) => [...deps.workspace.debriefs.list(input.accountId)]),
    save: os.debriefs.save.handler(async ({ input }) => orFail(await saveDebrief(deps, input))),
    remove: os.debriefs.remove.handler(async ({ input }) => ({ removed: await removeDebrief(deps, input.callId) })),
    proved: os.debriefs.proved.handler(() => provedOnFile(deps.workspace)),
    restore: os.debriefs.restore.handler(async ({ input }) => orFail(await restoreDebrief(deps, input.debrief))),
  }
}

export function pursuitMethods(os: Implementer, deps: Deps) {
  return {
    get: os.pursuit.get.handler(({ input }) => orFail(attemptsOf(deps, input.accountId))),
    saveTouch: os.pursuit.saveTouch.handler(async ({ input }) => orFail(await saveTouch(deps, input))),
    removeTouch: os.pursuit.removeTouch.handler(({ input }) => removeTouch(deps, input.touchId)),
    decide: os.pursuit.decide.handler(async ({ input }) => orFail(await decideOn(deps, input))),
    undo: os.pursuit.undo.handler(async ({ input }) => orFail(await undoVerdict(deps, input.ownVerdictId))),
  }
}
