import type { Cue, FactTests } from './playbook.ts'

/** A cue in a few words, for lists: "event recall quality", "4 sites or more, founded after 2015", "no certification". */
export function cueWords(cue: Cue): string {
  if (typeof cue === 'string') return cue
  if ('phrase' in cue) return cue.phrase
  if ('event' in cue) return `event ${cue.event.replaceAll('_', ' ')}`
  if ('opening' in cue) return `opening ${cue.opening}`
  if ('change' in cue) return `change ${cue.change.replaceAll('_', ' ')}${cue.of === undefined ? '' : `, ${cue.of}`}`
  if ('fact' in cue) return factTestWords(cue.fact)
  return `no word of ${cue.absent}`
}

function factTestWords({ headcount, sites, country, foundedBefore, foundedAfter, ...other }: FactTests): string {
  const { ownership, revenue, market, customer, technology, certification, trade, offers } = other
  const words = [
    headcount && peopleWords(headcount),
    sites && `${sites.min} ${sites.min === 1 ? 'site' : 'sites'} or more`,
    country && `in ${country.join(' or ')}`,
    foundedBefore !== undefined && `founded before ${foundedBefore}`,
    foundedAfter !== undefined && `founded after ${foundedAfter}`,
    ownership && `owned by ${ownership.join(' or ')}`,
    revenue && revenueWords(revenue),
    trade && `in the trade ${trade.join(' or ')}`,
    market && `sells to ${market.join(' or ')}`,
    customer && `customer ${customer.join(' or ')}`,
    technology && `uses ${technology.join(' or ')}`,
    certification && `certified ${certification.join(' or ')}`,
    offers && `offers ${offers.join(' or ')}`,
  ]
  return words.filter(Boolean).join(', ')
}

function peopleWords({ min, max }: NonNullable<FactTests['headcount']>): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max} people`
  return max === undefined ? `${min ?? 1} people or more` : `${max} people at most`
}

function revenueWords({ currency, min, max }: NonNullable<FactTests['revenue']>): string {
  const sum = (amount: number): string => `${currency} ${amount.toLocaleString('en-GB')}`
  if (min !== undefined && max !== undefined) return `revenue ${sum(min)} to ${sum(max)}`
  return max === undefined ? `revenue ${sum(min ?? 0)} or more` : `revenue ${sum(max)} at most`
}
