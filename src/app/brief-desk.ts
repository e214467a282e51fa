import type { BriefDesk, EditableLine } from '../contract/brief-edits.ts'
import type { EditedLine, PageLine } from '../core/brief/edits/page-line.ts'
import { linesOfBrief } from '../core/brief/edits/brief-lines.ts'
import { linesOfHandout } from '../core/brief/edits/handout-lines.ts'
import { textOf } from '../core/brief/edits/page-line.ts'
import { fieldsOfPart, mayAdd, mayPin, partRule } from '../core/brief/edits/part-rules.ts'
import { leftOut } from '../core/brief/handout/fit-handout.ts'
import { type BriefPart, briefPartSchema } from '../core/model/brief-edits.ts'
import type { Brief } from '../core/model/brief.ts'
import type { Handout } from '../core/model/handout.ts'
import { type Result, ok } from '../core/model/result.ts'
import { type BriefRequest, type MadePage, makeBrief, makeHandout } from './briefs.ts'
import { approvalStanding } from './approval-standing.ts'
import type { Deps } from './deps.ts'
import type { Printed } from './ports-documents.ts'

type Previewed = BriefDesk & { paper: MadePage<Brief>['paper']; unprinted: string[] }

/** The brief on the desk: its lines to edit, and the bytes of the page they make, or why they make none. */
export async function briefOnDesk(deps: Deps, request: BriefRequest): Promise<Result<Previewed & { brief: Brief }>> {
  deps.writer.warmUp()
  const made = await makeBrief(deps, request)
  if (!made.ok) return made
  const { whole, paper } = made.value
  const printed = await deps.writer.pdf(whole, paper)
  const brief = printed.ok ? printed.value.shown : whole
  return ok({ brief, ...desk(deps, made.value, linesOfBrief(brief), printed, briefParts) })
}

/** The same for the page to leave. */
export async function handoutOnDesk(
  deps: Deps,
  request: BriefRequest,
): Promise<Result<Previewed & { handout: Handout; left: string }>> {
  deps.writer.warmUp()
  const made = await makeHandout(deps, request)
  if (!made.ok) return made
  const { whole, paper } = made.value
  const printed = await deps.writer.handout(whole, paper)
  const handout = printed.ok ? printed.value.shown : whole
  const left = leftOut(whole, handout)
  return ok({ handout, left, ...desk(deps, made.value, linesOfHandout(handout), printed, handoutParts) })
}

const firstOfHandout = briefPartSchema.options.indexOf('purpose')
const briefParts = briefPartSchema.options.slice(0, firstOfHandout)
const handoutParts = briefPartSchema.options.slice(firstOfHandout)

function desk<T>(
  { workspace }: Pick<Deps, 'workspace'>,
  { lines, paper, call, snapshot, account }: MadePage<T>,
  shown: readonly PageLine[],
  printed: Result<Printed<T>>,
  parts: readonly BriefPart[],
): Previewed {
  return {
    paper,
    callId: call?.id ?? null,
    snapshotId: snapshot.id,
    approval: approvalStanding(workspace, { accountId: account.id, callId: call?.id ?? null }),
    lines: lines.map((line) => editable(line, shown)),
    mayAdd: parts
      .filter(mayAdd)
      .map((part) => ({ part, label: partRule(part).label, fields: [...fieldsOfPart(part)] })),
    newestFetch: snapshot.newestFetch,
    pdf: printed.ok ? Buffer.from(printed.value.bytes).toString('base64') : null,
    overfull: printed.ok ? null : printed.error,
    unprinted: printed.ok ? [...printed.value.unprinted] : [],
  }
}

/** With the numbers of the page where the line is on it, and with none where it is not. */
function editable(line: EditedLine, shown: readonly PageLine[]): EditableLine {
  const onPage = shown.find(({ key }) => key === line.key)
  return {
    key: line.key,
    part: line.part,
    label: partRule(line.part).label,
    head: onPage?.head ?? line.head,
    fields: fieldsOfPart(line.part)
      .filter(({ name }) => line.fields[name] !== undefined)
      .map((rule) => ({
        ...rule,
        runs: [...(onPage?.fields[rule.name] ?? [{ t: textOf(line.fields[rule.name]) }])],
        built: line.asBuilt === null ? null : textOf(line.asBuilt[rule.name]),
      })),
    state: line.state,
    place: line.dropped ? 'dropped' : onPage ? 'shown' : 'no-room',
    pinned: line.pinned,
    mayPin: mayPin(line.part),
  }
}
