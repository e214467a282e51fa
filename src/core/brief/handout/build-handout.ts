import type { Account } from '../../model/account.ts'
import type { Call } from '../../model/call.ts'
import type { Handout } from '../../model/handout.ts'
import { folded } from '../../model/folded-text.ts'
import type { Playbook, PlaybookContent } from '../../model/playbook.ts'
import { type Result, fail, ok } from '../../model/result.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Instant } from '../../model/time.ts'
import { claimId } from '../../snapshot/claim-id.ts'
import { dateOrNone } from '../../snapshot/date-words.ts'
import type { DossierPage } from '../../snapshot/dossier.ts'
import { bare } from '../../snapshot/plain-words.ts'
import { quoted, tidy } from '../../snapshot/quote-words.ts'
import { callSpan, timeAfter } from '../call-time.ts'
import { typeset, withStop } from '../line-runs.ts'
import { standingKey } from '../line-keys.ts'
import { createSourceBook } from '../source-book.ts'
import { ideaLine } from './idea-line.ts'
import { openQuestions } from './open-questions.ts'
import { ownWords } from './own-words.ts'
import { type SaidLine, saidLines } from './said-lines.ts'
import { plainWork, type TheirWork } from './their-work.ts'

export type HandoutRequest = {
  readonly snapshot: Snapshot
  readonly account: Pick<Account, 'name' | 'homeUrl' | 'identity' | 'aliases'>
  /** Its time and length, and nothing else of the call: no word of it ever comes here. */
  readonly call: Pick<Call, 'at' | 'minutes'> | null
  readonly playbook: Playbook | null
  readonly seller: { readonly company: string }
  /** What is on file of theirs: each quotation is looked up in it again. */
  readonly pages: readonly DossierPage[]
  readonly asOf: Instant
  /** IANA name of the zone the call's time is told in; UTC when left out. */
  readonly timeZone?: string
}

/**
 * The page to leave with a customer, of use to them with our name removed: what they said, an idea, what we do not
 * understand, how one decides and what to ask any supplier. Built from the public pages and the playbook, never from the
 * brief. The same request gives the same page.
 * @returns `not-found` when nothing of theirs can be quoted: then there is no page to leave
 */
export function buildHandout(request: HandoutRequest): Result<Handout> {
  const { snapshot, account, call, playbook, asOf } = request
  const content = playbook?.content ?? null
  const on = call?.at ?? asOf
  const said = saidLines(snapshot, ownWords({ account, pages: request.pages, content }), on)
  if (said.length === 0) return fail(nothingToQuote(snapshot))
  const company = tidy(account.name)
  const work = workOf(said) ?? plainWork(company)
  const book = createSourceBook({ snapshot, playbook: null, homeUrl: account.homeUrl, notRead: [], on })
  // our name stands in the last line only, so that it can go without loss
  const mayStand = (words: string): boolean => !names(words, request.seller.company)
  const idea = ideaLine(snapshot, content, mayStand)
  const handout: Handout = {
    lang: 'en-GB',
    title: work.title,
    prepared: asOf,
    company,
    when: call === null ? '' : callSpan(call.at, call.minutes, request.timeZone),
    purpose: `To find out whether outside help is of use for ${work.topic}, and to say so plainly if it is not.`,
    agenda: agendaOf(work, call, request.timeZone),
    said: said.map((line) => saidLine(line, snapshot, book.cite([line.evidence]))),
    // keys stand in the JSON too, and no name of a problem of ours goes out with the page
    idea: idea && { key: claimId('idea', idea.about), head: idea.head, t: idea.t },
    unclear: openQuestions(snapshot, content, mayStand).map(({ about, t }) => ({ key: claimId('unclear', about), t })),
    ...decidingOf(content, mayStand),
    sources: book.all().map((source) => ({ ...source, old: false })),
    by: tidy(request.seller.company),
  }
  return ok(handout)
}

/** Their news names a place or a partner, which says more than a goal does. */
const workOf = (said: readonly SaidLine[]): TheirWork | null =>
  (said.find(({ kind, work }) => kind === 'news' && work !== null) ?? said.find(({ work }) => work !== null))?.work ??
  null

const names = (words: string, company: string): boolean => {
  const name = folded(company)
  return name.length > 2 && ` ${folded(words)} `.includes(` ${name} `)
}

function saidLine({ evidence }: SaidLine, { sources }: Snapshot, r: number[]): Handout['said'][number] {
  const page = sources.find(({ pageVersionId }) => pageVersionId === evidence.pageVersionId)
  return {
    key: standingKey('said', [evidence]),
    d: dateOrNone(page?.publishedAt ?? null),
    t: quoted(inMarks(evidence.quote)),
    r,
  }
}

/** Their words as they stand; double marks of their own become single ones, as printers set a quotation inside one. */
const inMarks = (words: string): string =>
  tidy(words)
    .replace(/[“„«]|(?<![^\s(])"/g, '‘')
    .replace(/[”»"]/g, '’')

/** Three points by the clock, in steps of five minutes; a short call has two. */
function agendaOf(work: TheirWork, call: HandoutRequest['call'], timeZone: string | undefined): Handout['agenda'] {
  const points = [
    { key: 'agenda:first', t: work.first },
    { key: 'agenda:then', t: 'What works well and should stay, and what is not settled yet' },
    { key: 'agenda:last', t: 'A next step, or the decision that there is none' },
  ].filter(({ key }) => call === null || call.minutes >= 15 || key !== 'agenda:then')
  return points.map((point, i) => {
    if (call === null) return { ...point, at: '' }
    const after = Math.floor((call.minutes * i) / points.length / 5) * 5
    return { ...point, at: timeAfter(call.at, after, timeZone) }
  })
}

/** The playbook's own lines: how one decides, and what to ask anybody who sells such a thing. */
function decidingOf(
  content: PlaybookContent | null,
  mayStand: (words: string) => boolean,
): Pick<Handout, 'steps' | 'questions'> {
  const { steps = [], supplierQuestions = [] } = content?.buying ?? {}
  return {
    steps: steps
      .filter(({ step }, at) => steps.findIndex((one) => one.step === step) === at)
      .filter(({ step, typically }) => mayStand(`${step} ${typically ?? ''}`))
      .map(({ step, typically }) => ({
        key: claimId('step', step),
        t: withStop(typeset(step)),
        typically: typically === undefined ? '' : bare(typeset(typically)),
      })),
    questions: distinct(supplierQuestions)
      .filter(mayStand)
      .map((question) => ({ key: claimId('ask', question), t: typeset(question) })),
  }
}

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]

function nothingToQuote({ pagesRead }: Snapshot) {
  const message =
    pagesRead === 0
      ? 'There is no page to leave yet: nothing of theirs has been read that could be quoted.'
      : 'There is no page to leave: nothing on their own pages is fit to be quoted back to them.'
  return {
    kind: 'not-found',
    message,
    next: 'Research their site, or fetch a page of theirs that tells of their plans, their news or their work; then try again.',
    retry: 'later',
  } as const
}
