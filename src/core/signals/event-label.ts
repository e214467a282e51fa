import type { EventMention, EventType } from '../model/signal.ts'

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

/** From the fullest to the plainest; the first that fits and has all it needs is taken. */
const labels: Readonly<Record<EventType, (parts: Parts, done: boolean) => readonly (string | false)[]>> = {
  leadership_change: ({ role, person }) => [role && `${role} named`, person && `${person} named`, 'Leadership change'],
  funding: ({ amount }, done) => [
    amount && `${amount} ${done ? 'raised' : 'to be raised'}`,
    amount && `${amount} raise`,
    'Funding',
  ],
  ipo: (_, done) => [done ? 'Public listing' : 'Listing planned'],
  acquisition: ({ other }, done) => [other && (done ? `${other} deal done` : `${other} deal`), other, 'Acquisition'],
  divestiture: ({ other }) => [other && `Sale to ${other}`, 'Part of business sold'],
  expansion_facility: ({ place }, done) => [
    place && `${place} ${done ? 'expansion' : 'expansion planned'}`,
    place && `${place} expansion`,
    done ? 'New capacity' : 'Expansion planned',
  ],
  facility_closure: ({ place }, done) => [place && `${place} ${done ? 'closed' : 'to close'}`, 'Site closure'],
  layoffs_restructuring: ({ count }) => [count && `${count} cut`, 'Restructuring'],
  hiring_surge: ({ count }) => [count && `${count} to hire`, 'Hiring'],
  product_launch: (_, done) => [done ? 'Product launched' : 'Product launch ahead'],
  partnership: ({ other }) => [other && `Partnership with ${other}`, other && `With ${other}`, 'Partnership'],
  contract_win: ({ other, amount }) => [other && `Contract: ${other}`, amount && `${amount} contract`, 'Contract won'],
  earnings_growth: () => ['Results up'],
  earnings_decline: () => ['Results down'],
  guidance_change: () => ['Outlook changed'],
  capex_investment: ({ amount, place }) => [
    amount && place && `${amount} into ${place}`,
    amount && `${amount} investment`,
    'Investment',
  ],
  regulatory_legal: () => ['Legal or regulatory'],
  recall_quality: () => ['Recall or defect'],
  security_incident: () => ['Security incident'],
  supply_disruption: () => ['Supply disrupted'],
  technology_adoption: ({ other }) => [other && `${other} adopted`, 'New system'],
  cost_pressure: () => ['Cost pressure'],
  strike_labor: ({ place }) => [place && `Labour talks, ${place}`, 'Labour dispute or talks'],
  bankruptcy_distress: () => ['Financial distress'],
  relocation: ({ place }) => [place && `Move to ${place}`, 'Relocation'],
  rebrand: () => ['New name or brand'],
  certification: () => ['Certified'],
  award_recognition: () => ['Award'],
  leadership_statement_goal: () => ['Stated goal'],
  sustainability_commitment: () => ['Climate pledge'],
}

/** A few words for a list or an axis, made of the arguments: "VP Operations named", "Easton expansion". */
export function labelOf(type: EventType, args: Arguments, status: EventMention['status'], quote: string): string {
  const parts: Parts = {
    role: shortRole(args.role ?? ''),
    person: args.person ?? '',
    place: (args.place ?? '').split(',')[0] ?? '',
    amount: (args.amount ?? '').replace(/\s+/g, ' '),
    other: args.counterparty ?? '',
    count: args.count ?? '',
  }
  const done = status === 'happened' || status === 'historic'
  const named =
    type === 'certification'
      ? /\b(?:ISO(?:\/IEC)?\s?\d{4,5}|AS\s?9100|IATF\s?16949|SOC\s?2)\b/i.exec(quote)?.[0]
      : undefined
  const options = [
    named && `${named} certified`,
    ...(isLeaving(type, quote, args) ? [parts.role && `${parts.role} leaves`, 'Leader leaves'] : []),
    ...labels[type](parts, done),
  ]
  const label = options.find((option) => option && option.length <= labelLength) || type.replaceAll('_', ' ')
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`.replace(/[\s.,;:–-]+$/, '')
}

const isLeaving = (type: EventType, quote: string, args: Arguments): boolean =>
  type === 'leadership_change' &&
  !/\b(?:appoint|named|promot|joins?|joined|succe|replac|elect|hire|welcom)/i.test(quote) &&
  (args.role ?? '') !== '' &&
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
    .replaceAll(/\bchief technology officer\b/gi, 'CTO')
    .trim()
  return short.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
