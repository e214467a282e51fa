import { isStanding } from '../../changes/naming/change-kinds.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Goal } from '../../model/goal.ts'
import type { PageChange } from '../../model/page-change.ts'
import type { LocatedEvent } from '../../model/signal.ts'
import { dayOf, type Instant, type PartialDate } from '../../model/time.ts'
import { detectSentences } from '../../signals/detect.ts'
import { readPageDate } from '../../signals/page-date.ts'
import { type ReadGoal, readGoal } from '../../signals/goals/read-goal.ts'
import { noReview, type Review, reviewEvents } from '../../signals/review/review-events.ts'
import { dateBeside, sentencesFrom } from '../find-phrase.ts'
import { type Dossier, type DossierPage, lookUpPages, publishedOn } from '../dossier.ts'
import { mentionsOf } from '../live-events.ts'
import { tidy } from '../quote-words.ts'

/** A goal where a page states it. */
export type Statement = {
  readonly kind: Goal['kind']
  readonly words: string
  readonly read: ReadGoal
  readonly evidence: Evidence
  /** The day of the page; a target's own date is no date of its telling. */
  readonly on: PartialDate | null
  readonly saidBy: string | null
  readonly confidence: number
}

const kindOf: Readonly<Partial<Record<LocatedEvent['type'], Goal['kind']>>> = {
  leadership_statement_goal: 'aim',
  sustainability_commitment: 'sustainability',
}
const live: ReadonlySet<LocatedEvent['status']> = new Set(['planned', 'announced', 'happened', 'historic'])

/** All places where the account states what it wants to reach, as their pages stand today; not those that the user rejected. */
export function statementsOf(
  pages: readonly DossierPage[],
  asOf: Instant,
  review: Review = noReview,
): readonly Statement[] {
  const lookUp = lookUpPages(pages)
  const stated = mentionsOf(pages).filter(({ mention }) => kindOf[mention.type])
  return reviewEvents(stated, review)
    .filter(({ state }) => state !== 'rejected' && state !== 'hidden')
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ mention }): Statement[] => {
      const kind = kindOf[mention.type]
      const page = lookUp(mention.evidence.pageId)
      if (!kind || !page || mention.actor !== 'account' || !live.has(mention.status)) return []
      const { quote, start } = mention.evidence
      const on = dateBeside(page.text.document, start) ?? publishedOn(page)
      const read = readGoal(quote, readPageDate(on))
      // a report published, emissions cut: told as done, with nothing ahead
      const ahead = read.by !== null && on !== null && read.by.slice(0, 4) > on.slice(0, 4)
      if (kind === 'sustainability' && mention.status === 'happened' && !ahead) return []
      if (mention.status === 'historic' && !isAhead(read.by, asOf)) return []
      if (read.target === null && read.by === null && isPromise.test(quote)) return []
      return [
        {
          kind,
          words: tidy(quote),
          read,
          evidence: mention.evidence,
          on,
          saidBy: speakerOf(page, mention),
          confidence: mention.confidence,
        },
      ]
    })
}

/** What they want for whoever buys, with no figure and no date: the promise of every brochure, not a place they want to reach. */
const isPromise =
  /\b(?:empower|help|enabl|assist|support|provid|deliver|offer|serv|giv|satisf|exceed|meet|delight|bring)(?:e|s|es|ing|y|ying)?\b[^.;]{0,60}\b(?:customers?|clients?|guests?|patients?|partners|you|your)\b/i

const isAhead = (by: PartialDate | null, asOf: Instant): boolean => by !== null && by >= dayOf(asOf).slice(0, by.length)

/** Goals that stood on a page before a check and stand there no more, in the words of then. */
export function statementsBefore(account: Dossier['account'], changes: readonly PageChange[]): readonly Statement[] {
  return changes.flatMap(({ about, direction, evidence, pageKind }): Statement[] => {
    const { before } = evidence
    // news leaves a page without anything being taken back
    if (about !== 'statement' || direction === 'began' || !before || !isStanding(pageKind)) return []
    const [found] = detectSentences({
      company: account.name,
      aliases: account.aliases,
      kind: 'about',
      sentences: [before.quote],
    })
    const mention = found?.events.find(
      ({ type, actor, status }) => kindOf[type] && actor === 'account' && live.has(status),
    )
    const kind = mention && kindOf[mention.type]
    if (!mention || !kind) return []
    const read = readGoal(before.quote, null)
    return [{ kind, words: tidy(before.quote), read, evidence, on: null, saidBy: null, confidence: mention.confidence }]
  })
}

const saidIt =
  /(?:\b(?:said|says|explain(?:s|ed)|add(?:s|ed)|comment(?:s|ed))\s)((?:\p{Lu}[\p{L}.’'-]{1,30}\s){1,3}\p{Lu}[\p{L}’'-]{1,30})|((?:\p{Lu}[\p{L}.’'-]{1,30}\s){1,3}\p{Lu}[\p{L}’'-]{1,30})(?:,\s[^,.]{2,60},)?\s(?:said|says|explain(?:s|ed)|add(?:s|ed)|comment(?:s|ed))\b/u

/** Named by the event, or beside the quotation marks around it: in the sentence or the next. */
function speakerOf({ text }: DossierPage, { args, evidence }: LocatedEvent): string | null {
  if (args.person) return tidy(args.person)
  const [own, next] = sentencesFrom(text.document, evidence.start, 2).map(({ text: sentence }) => sentence)
  const quoted = /[“”"]/.test(own ?? '')
  const hit = saidIt.exec(own ?? '') ?? (quoted ? saidIt.exec(next ?? '') : null)
  return hit?.[1] ?? hit?.[2] ?? null
}
