import { approveBrief, approvedPage, withdrawApproval } from '../approvals.ts'
import { exportBrief } from '../brief-files.ts'
import { briefOnDesk, handoutOnDesk } from '../brief-desk.ts'
import { editLine, putEdits } from '../brief-edits.ts'
import { mailOfHandout } from '../mail-of-handout.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function briefMethods(os: Implementer, deps: Deps) {
  return {
    preview: os.briefs.preview.handler(async ({ input }) => orFail(await briefOnDesk(deps, input))),
    handout: os.briefs.handout.handler(async ({ input }) => orFail(await handoutOnDesk(deps, input))),
    mail: os.briefs.mail.handler(async ({ input }) => orFail(await mailOfHandout(deps, input))),
    edit: os.briefs.edit.handler(async ({ input }) => orFail(await editLine(deps, input))),
    putEdits: os.briefs.putEdits.handler(({ input }) => orFail(putEdits(deps, input.id, input.edits))),
    approve: os.briefs.approve.handler(async ({ input }) => orFail(await approveBrief(deps, input))),
    withdraw: os.briefs.withdraw.handler(({ input }) => orFail(withdrawApproval(deps, input))),
    approved: os.briefs.approved.handler(async ({ input }) => orFail(await approvedPage(deps, input.approvalId))),
    export: os.briefs.export.handler(async ({ input }) => orFail(await exportBrief(deps, input))),
  }
}
