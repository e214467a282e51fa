import { countryOfCity } from '../extract/facts/city-names.ts'
import { countryNamed } from '../extract/facts/country-names.ts'
import type { EventMention, EventType } from '../model/signal.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import type { Language } from './language/language.ts'
import { isHeadline } from './language/sentence.ts'

type Arguments = EventMention['args']

const withPlace = new Set<EventType>([
  'expansion_facility',
  'facility_closure',
  'layoffs_restructuring',
  'capex_investment',
  'relocation',
  'strike_labor',
  'hiring_surge',
])
const withOther = new Set<EventType>([
  'acquisition',
  'divestiture',
  'partnership',
  'contract_win',
  'funding',
  'technology_adoption',
  'regulatory_legal',
])

/** Who, role, how much, where, with whom and how many, as far as the sentence says it near the event. `at` is where the event stands. */
export function argumentsOf(
  type: EventType,
  text: string,
  at: number,
  groups: Readonly<Record<string, string | undefined>>,
  names: CompanyNames,
  language: Language,
): Arguments {
  const words = language.args
  const rest = text.slice(at)
  const found: Arguments = {}
  const put = (key: keyof Arguments, value: string | undefined): void => {
    const clean = withoutVerb(value ?? '', groups['v']).replace(/(?<![\s,.;:'"])[\s,.;:'"]+$/, '')
    if (clean && !found[key]) found[key] = (key === 'counterparty' ? calledBehind(clean, text) : clean).slice(0, 80)
  }
  for (const key of ['person', 'role', 'amount', 'place', 'counterparty', 'count'] as const) put(key, groups[key])
  if (type === 'leadership_change') {
    const [after, before] = [words.personAfter.exec(rest)?.[1], words.personBefore.exec(text)?.[1]]
    // "Piet Lund succeeds Ruth Amsel": who comes stands first
    const order = words.succession.test(text) ? [before, after] : [after, before]
    put(
      'person',
      order.find((name) => name && !words.role.test(name)),
    )
    put('role', words.role.exec(rest)?.[0] ?? words.role.exec(text)?.[0])
  } else put('amount', words.money.exec(rest)?.[0] ?? words.money.exec(text)?.[0])
  // "Partner to Deliver": in a headline every verb has a capital, so "to" leads to no name
  const headline = isHeadline(text, language)
  if (withPlace.has(type)) {
    const placeAt = headline ? words.placeInHeadline : words.place
    const place = cityOfSite(rest) ?? placeAt.exec(rest)?.[1] ?? placeAt.exec(text)?.[1]
    if (place && !words.notPlace.test(place) && namedAt(place, names).length === 0) put('place', place)
    put('count', words.count.exec(text)?.[1])
  }
  if (withOther.has(type)) {
    const gives = type === 'contract_win' ? words.giver.exec(text)?.[1] : undefined
    const left = text.slice(0, at)
    const pair =
      type === 'partnership'
        ? [
            words.andName.exec(left)?.[1],
            words.withName.exec(rest)?.[1],
            namedAt(left, names).length === 0 ? NAME_ALONE.exec(left)?.[1] : undefined,
          ]
        : []
    const named = (headline ? words.byNameInHeadline : words.byName).exec(rest)
    // "for orders, stock and payroll": what is listed last is no system's name
    const listed = type === 'technology_adoption' && /^(?:and|und|et|y)\s/.test(named?.[0] ?? '')
    const other = [gives, ...pair, listed ? undefined : named?.[1]].find(
      // "introduces it to the India market": a country is no partner
      (name) => name && !words.notPlace.test(name) && namedAt(name, names).length === 0 && countryNamed(name) === null,
    )
    put('counterparty', other)
  }
  return found
}

/** "Lundwater partners with Northfield": the partner opens the sentence. */
const NAME_ALONE = /^((?:\p{Lu}[\p{L}\d&'’.-]{1,25}\s){1,4})$/u

/** "Opens Leeds Office to Serve Clients in Food and Drink": a town right before the site is where it is. */
function cityOfSite(rest: string): string | undefined {
  const site =
    /((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,3})(?:[Oo]ffice|[Pp]lant|[Ff]actory|[Ww]arehouse|[Hh]ub|[Ss]tore|[Ss]howroom|[Bb]ranch)\b/u
  const words = site.exec(rest)?.[1]?.trim().split(' ') ?? []
  return words.map((_, i) => words.slice(i).join(' ')).find((name) => countryOfCity(name) !== null)
}

/** "Acquires Leading Web Shop Builder, tStock": what a firm is stands before what it is called. */
function calledBehind(name: string, text: string): string {
  if (
    !/\b(?:Provider|Maker|Builder|Manufacturer|Company|Firm|Specialist|Supplier|Distributor|Developer|Start-?up)$/.test(
      name,
    )
  )
    return name
  const behind = text.slice(text.indexOf(name) + name.length)
  return (
    /^,?\s(\p{L}{0,3}\p{Lu}[\p{L}\d&.'’-]{1,24}(?:\s\p{Lu}[\p{L}\d&.'’-]{1,24}){0,3})(?=$|[,.;])/u.exec(behind)?.[1] ??
    name
  )
}

/** In a headline every word has a capital: "Harlow Pumps Join Forces" is Harlow Pumps, as soon as the verb is known. */
function withoutVerb(value: string, verb: string | undefined): string {
  const at = verb ? value.indexOf(` ${verb}`) : -1
  return (at > 0 ? value.slice(0, at) : value).trim()
}
