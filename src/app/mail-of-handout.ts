import { type HandoutMail, handoutMail } from '../core/brief/handout/handout-mail.ts'
import { handoutSheet } from '../core/brief/handout/handout-sheet.ts'
import { sheetToText } from '../core/brief/sheet-text.ts'
import { type Result, ok } from '../core/model/result.ts'
import { type BriefRequest, printHandout } from './briefs.ts'
import type { Deps } from './deps.ts'

/** The page to leave, as it fits its sheet of paper, as a mail to write. */
export async function mailOfHandout(deps: Deps, request: BriefRequest): Promise<Result<HandoutMail>> {
  const printed = await printHandout(deps, request)
  if (!printed.ok) return printed
  const { shown } = printed.value
  // its heading stands as the subject, and a line below it is for terminals
  const body = sheetToText(handoutSheet(shown)).split('\n').slice(2).join('\n')
  return ok(handoutMail(shown.title, body))
}
