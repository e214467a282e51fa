import type { EventMention, EventType } from '../model/signal.ts'
import { readGoal } from './goals/read-goal.ts'
import { plain } from './language/sentence.ts'
import { count } from './language/vocabulary.ts'

/** Longest label, in characters: what fits a list row and the axis of the brief. */
export const labelLength = 34

type Arguments = EventMention['args']
type Parts = {
  readonly role: string
  readonly person: string
  readonly place: string
  readonly amount: string
  readonly other: string
  readonly count: string
}

type Told = { readonly parts: Parts; readonly done: boolean; readonly quote: string }
type Options = readonly (string | false | null | undefined)[]

/** From the fullest to the plainest; the first that fits and has all it needs is taken. */
const labels: Readonly<Record<EventType, (told: Told) => Options>> = {
  leadership_change: ({ parts: { role, person }, quote }) => [
    isLeaving(quote, person) && (person || role) && `${person || role} leaves`,
    person && role && `${person}, ${role}`,
    role && `${role} named`,
    person && `${person} named`,
    'Leadership change',
  ],
  funding: ({ parts: { amount }, done }) => [
    amount && `${amount} ${done ? 'raised' : 'to be raised'}`,
    amount && `${amount} raise`,
    'Funding',
  ],
  ipo: ({ done }) => [done ? 'Public listing' : 'Listing planned'],
  acquisition: ({ parts: { other }, done, quote }) => [
    other && /\b(?:by|joins?|joined|part of|merg)/i.test(quote) && (done ? `Joins ${other}` : `To join ${other}`),
    other && (done ? `${other} acquired` : `${other} to be acquired`),
    other && `${other} deal`,
    'Acquisition',
  ],
  divestiture: ({ parts: { other } }) => [other && `Sale to ${other}`, 'Part of business sold'],
  expansion_facility: ({ parts: { place }, done, quote }) => {
    const line = find(quote, newLine)
    const thing = find(quote, site)
    const words = done ? 'opened' : 'planned'
    return [
      line && `${line} ${done ? 'running' : 'planned'}`,
      place && thing && `${place} ${thing} ${words}`,
      place && `${place} ${done ? 'expansion' : 'expansion planned'}`,
      thing && `New ${thing} ${words}`,
      done ? 'New capacity' : 'Expansion planned',
    ]
  },
  facility_closure: ({ parts: { place }, done }) => [
    place && `${place} ${done ? 'closed' : 'to close'}`,
    'Site closure',
  ],
  layoffs_restructuring: ({ parts: { count }, done }) => {
    const number = /^(?:[\d.,]+|[a-z]+(?:\sof)?)/i.exec(count)?.[0]
    return [number && `${number} jobs ${done ? 'cut' : 'to go'}`, 'Restructuring']
  },
  hiring_surge: ({ parts: { count }, quote }) => [
    found(quote, firstPost, 'sought'),
    found(quote, intake, 'start'),
    found(quote, soughtPosts, 'sought'),
    count && (/\b(?:jobs?|positions?|roles?|posts?)$/i.test(count) ? count : `${count} to hire`),
    'Hiring',
  ],
  product_launch: ({ done, quote }) => {
    const product = find(quote, launched) ?? find(quote, launchedName)
    return [product && `${product} ${done ? 'launched' : 'ahead'}`, done ? 'Product launched' : 'Product launch ahead']
  },
  partnership: ({ parts: { other } }) => [
    other && `Partnership with ${other}`,
    other && `Partners with ${other}`,
    'Partnership',
  ],
  contract_win: ({ parts: { other, amount }, quote }) => {
    const kind = find(quote, /\b(framework|order|tender|contract)/i)?.toLowerCase() ?? 'contract'
    return [
      other && `${other} ${kind} won`,
      other && `Contract: ${other}`,
      amount && `${amount} ${kind}`,
      'Contract won',
    ]
  },
  earnings_growth: ({ quote }) => resultLabels(quote, 'up'),
  earnings_decline: ({ quote }) => resultLabels(quote, 'down'),
  guidance_change: () => ['Outlook changed'],
  capex_investment: ({ parts: { amount, place } }) => [
    amount && place && `${amount} into ${place}`,
    amount && `${amount} investment`,
    'Investment',
  ],
  regulatory_legal: () => ['Legal or regulatory'],
  recall_quality: ({ quote }) => [
    found(quote, recalled, 'recalled'),
    /\brecall/i.test(quote) ? 'Product recall' : 'Quality fault',
  ],
  security_incident: () => ['Security incident'],
  supply_disruption: () => ['Supply disrupted'],
  technology_adoption: ({ parts: { other }, quote }) => [
    found(quote, systemLive, 'live'),
    other && `${other} adopted`,
    found(quote, systemNew, 'chosen'),
    'New system',
  ],
  cost_pressure: () => ['Cost pressure'],
  strike_labor: ({ parts: { place } }) => [place && `Labour talks, ${place}`, 'Labour dispute or talks'],
  bankruptcy_distress: () => ['Financial distress'],
  relocation: ({ parts: { place } }) => [place && `Move to ${place}`, 'Relocation'],
  rebrand: () => ['New name or brand'],
  certification: ({ quote }) => {
    const standard = find(quote, /\b((?:ISO(?:\/IEC)?\s?\d{4,5}|AS\s?9100|IATF\s?16949|SOC\s?2))\b/i)
    return [standard && `${standard} certified`, 'Certified']
  },
  award_recognition: ({ quote }) => [
    shortlisted.test(quote) && found(quote, prize, '', 'Shortlisted: '),
    shortlisted.test(quote) && 'Shortlisted',
    find(quote, prize),
    /\b(?:ranks?|ranked|ranking|leader in|visionary|quadrant|index)\b/i.test(quote) && 'Ranking',
    'Award',
  ],
  leadership_statement_goal: ({ quote }) => [
    figureOfGoal(quote),
    found(quote, /\b(20[2-5]\d)\b/, '', 'Goal for '),
    'Stated goal',
  ],
  sustainability_commitment: ({ quote }) => [
    /\breport/i.test(quote) && !climate.test(quote) && 'Sustainability report',
    climate.test(quote) && found(quote, /\b(20[2-5]\d)\b/, '', 'Climate pledge for '),
    climate.test(quote) && 'Climate pledge',
    'Sustainability pledge',
  ],
}

const shortlisted = /\b(?:finalists?|shortlist\w*|nominat\w+)\b/i
const climate =
  /\b(?:climat\w*|klima\w*|carbone?|net[- ]zero|emissions?|CO2e?|greenhouse|science[- ]based|renewable|fossil)\b/i
const newLine = /\b((?:new|second|third|fourth|fifth)\s(?:[\w-]{2,16}\s){0,3}?(?:line|furnace|oven|press|kiln|hall))\b/i
const site =
  /\b((?:service|distribution|logistics|research|training|technology|innovation|data|assembly|design|engineering|test)\s(?:cent(?:er|re)|plant)|plant|factory|warehouse|mill|foundry|headquarters|office|store|branch|clinic|laboratory|depot|showroom|hub|campus)\b/i
const post = '(?:engineer|manager|technician|planner|head|director|specialist|officer|analyst|buyer|coordinator)'
const firstPost = new RegExp(`\\b(?:the|our)\\s(first\\s(?:[a-z-]{3,18}\\s){0,3}?${post})\\b`)
const intake = new RegExp(
  `\\b(${count}\\s(?:new\\s|young\\s)?(?:apprentices|trainees|graduates|young\\speople))\\b`,
  'i',
)
const soughtPosts = new RegExp(
  `\\b(?:looking for|seeking|hiring|recruiting)\\s(${count}\\s(?:[\\w-]{2,16}\\s){0,1}?\\w{2,14}(?:ers|ors|ians|ists|men|hands|apprentices|trainees))\\b`,
  'i',
)
const launched =
  /\b(?:[Ll]aunch(?:es|ed)?|[Ii]ntroduc(?:es?|ed|ing)|[Uu]nveil(?:s|ed)|[Rr]eleas(?:es|ed)|[Pp]resents|[Pp]resented)\s(?:(?:the|its|our|a|an|[Nn]ew|next|first)\s){0,3}([A-Z][\w+-]*(?:[ -][A-Z0-9][\w+-]*){0,4})(?=$|[,.;]|\s\(|\s(?:to|for|at|with|in|on|which|that|as)\b)/
const launchedName = /^([A-Z][\w+-]{0,30}?\d[\w+-]{0,30})\b[a-z ]{0,60}\s(?:launched|introduced|unveiled|released)\b/
const recalled = /\brecall(?:s|ed|ing)?\s(?:of\s)?((?:\d[\d,.]*|some|all)\s(?:[a-z-]{2,16}\s){0,2}?[a-z]{3,14}s)\b/i
const systemLive =
  /\b((?:[a-z]{3,14}\s)?(?:system|platform|software|ERP|MES|CRM))\s(?:(?:has|have)\s)?(?:went|gone|goes|go)\slive\b/i
const systemNew =
  /\b(?:chooses|chosen|chose|selects|selected)\s(?:its\s|our\s|a\s)?((?:new\s)?[a-z]{3,14}\s(?:system|platform|software))\b/i
const prize = /\b([A-Z][\w-]{2,14}\sof\sthe\sYear|(?:[A-Z][\w'-]{2,14}\s){1,3}(?:Award|Prize|Medal))\b/
const result =
  /\b((?:operating |gross |net |pre-tax |organic |group |order )?(?:sales|revenues?|turnover|profits?|margins?|earnings|income|EBITDA?|orders on hand|orders|bookings|shipments))\b/i

/** What an expansion adds, in the words of its quote: "new assembly hall", "second furnace", "office". */
export const addedIn = (quote: string): string | undefined => find(quote, newLine) ?? find(quote, site)

const find = (quote: string, pattern: RegExp): string | undefined => pattern.exec(quote)?.[1]
const found = (quote: string, pattern: RegExp, after: string, before = ''): string | undefined => {
  const words = find(quote, pattern)
  return words && `${before}${words} ${after}`.trim()
}

/** "Sales up 9 %", with the figure only where a percentage stands right behind the word that rose or fell. */
function resultLabels(quote: string, way: 'up' | 'down'): Options {
  const figure = find(quote, result)
  const share =
    /\b(?:by|up|down|of)\s(?:about\s|around\s|some\s)?(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per cent|percent)/i.exec(
      quote,
    )?.[1]
  return [figure && share && `${figure} ${way} ${share}%`, figure && `${figure} ${way}`, `Results ${way}`]
}

/** "Goal: 98 per cent by 2027": two goals of one year are told apart by what they want. */
function figureOfGoal(quote: string): string | false {
  const { target, by } = quote === '' ? { target: null, by: null } : readGoal(quote, null)
  return target !== null && by !== null && `Goal: ${target.words} by ${by.slice(0, 4)}`
}

/** A few words for a list or an axis, made of the arguments: "Ada Moss, VP Operations", "Easton plant planned". */
export function labelOf(type: EventType, args: Arguments, status: EventMention['status'], quote: string): string {
  const parts: Parts = {
    role: shortRole(args.role ?? ''),
    person: args.person ?? '',
    place: (args.place ?? '').split(',')[0] ?? '',
    amount: (args.amount ?? '').replace(/\s+/g, ' '),
    other: withoutTown(args.counterparty ?? ''),
    count: args.count ?? '',
  }
  const done = status === 'happened' || status === 'historic'
  const options = labels[type]({ parts, done, quote: plain(quote) })
  const label = options.find((option) => option && option.length <= labelLength) || type.replaceAll('_', ' ')
  // "tStock acquired": a name is written as it is
  const start = /^\p{Ll}\p{Lu}/u.test(label) ? label.charAt(0) : label.charAt(0).toUpperCase()
  return `${start}${label.slice(1)}`.replace(/(?<![\s.,;:–-])[\s.,;:–-]+$/, '')
}

/** Labels without a name that have a plainer one beside them. */
const plainLabels: ReadonlySet<string> = new Set([
  'Product recall',
  'Climate pledge',
  'Sustainability report',
  'Shortlisted',
  'Ranking',
])

/** True for a label that says no more than what kind of event it is. */
export function isBareLabel(type: EventType, label: string): boolean {
  const parts = { role: '', person: '', place: '', amount: '', other: '', count: '' }
  return (
    plainLabels.has(label) || [true, false].some((done) => labels[type]({ parts, done, quote: '' }).at(-1) === label)
  )
}

/** "Harlow Sensing of Tartu" is Harlow Sensing. */
const withoutTown = (name: string): string => name.replace(/^(\S+\s\S+(?:\s\S+)?)\sof\s\S+$/, '$1')

const isLeaving = (quote: string, person: string): boolean =>
  /\bsucceeds?\b/i.test(quote) && person !== '' && quote.indexOf(person) > quote.search(/\bsucceeds?\b/i)
    ? /\bwho\b[^.;]{0,120}\b(?:stepp?|resign|retir|depart|leav|left)/i.test(quote)
    : !/\b(?:appoint|named|promot|joins?|joined|succe|replac|elect|hire|welcom|tak(?:es|en) over)/i.test(quote) &&
      /\b(?:step|resign|retir|depart|leav|left|oust|dismiss)/i.test(quote)

function shortRole(role: string): string {
  const short = role
    .replaceAll(/\b(?:the|its|new|first|of)\s/gi, '')
    .replaceAll(/\bsenior vice[\s-]president\b/gi, 'SVP')
    .replaceAll(/\bexecutive vice[\s-]president\b/gi, 'EVP')
    .replaceAll(/\bvice[\s-]president\b/gi, 'VP')
    .replaceAll(/\bchief executive(?: officer)?\b/gi, 'CEO')
    .replaceAll(/\bchief financial officer\b/gi, 'CFO')
    .replaceAll(/\bchief operating officer\b/gi, 'COO')
    .replaceAll(/\bchief (?:technology|technical) officer\b/gi, 'CTO')
    .trim()
  return short.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
