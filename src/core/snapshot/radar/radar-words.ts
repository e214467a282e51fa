import type { RadarGroup, ShownStanding, WeighedStanding } from '../../model/radar.ts'
import { confidenceWords, strengthWords } from '../confidence.ts'
import { dateWords } from '../date-words.ts'
import { counted } from '../dossier.ts'
import { differenceOf, type Key, type Place } from './radar-order.ts'

/** What an account's place rests on, in words: each key of the order that counts for it, in the order of the rule. No score. */
export function reasonWords(
  place: Place,
  {
    weighed,
    shown,
    pages,
  }: { readonly weighed: WeighedStanding | null; readonly shown: ShownStanding | null; readonly pages: number },
): string {
  switch (place.group) {
    case 'shows':
      return sentence([...forWords(place, weighed, shown), againstWords(weighed), urgentWords(place, shown)])
    case 'against':
      return sentence([
        deniedWords(place, shown),
        ...(weighed?.for.length ? forWords(place, weighed, shown) : ['nothing on file for it']),
      ])
    case 'typical':
      return sentence([
        ...(shown?.typicalBy ?? []).slice(0, 2).map(({ from, why }) => `${typicalWords[from]}: ${why}`),
        `nothing on file says so on ${counted(pages, 'page')}`,
      ])
    case 'not-found':
      return `Looked on ${counted(pages, 'page')}, nothing found`
    case 'not-looked':
      return `${counted(pages, 'page')} on file, not yet looked at through this playbook`
    case 'not-read':
      return 'Not read yet'
  }
}

function forWords(place: Place, weighed: WeighedStanding | null, shown: ShownStanding | null): readonly string[] {
  const { key } = place
  const { confidence } = shown ?? { confidence: null }
  const said = shown?.for.best?.evidence
  const undated = weighed?.for.every(({ d }) => d === null) ?? false
  return [
    ...(key.told > 0 && said?.type === 'said' ? [`told us in a call on ${dateWords(said.date)}`] : []),
    ...(confidence === null ? [] : [confidenceWords[confidence]]),
    strengthWords[atStrength(key.strongest)],
    counted(key.origins, 'independent origin'),
    undated
      ? 'undated'
      : key.fresh === 0
        ? 'none of the last 30 days'
        : key.fresh === key.origins
          ? 'of the last 30 days'
          : `${key.fresh} of the last 30 days`,
  ]
}

const atStrength = (strength: number): 1 | 2 | 3 => (strength >= 3 ? 3 : strength === 2 ? 2 : 1)

const againstWords = (weighed: WeighedStanding | null): string => {
  const count = weighed?.against.length ?? 0
  return count === 0 ? 'nothing against' : `${count} against, which ${count === 1 ? 'weighs' : 'weigh'} less`
}

const urgentWords = ({ key }: Place, shown: ShownStanding | null): string =>
  key.urgent > 0 && shown?.urgent ? `${shown.urgent.label} may make it urgent` : ''

function deniedWords({ shelf }: Place, shown: ShownStanding | null): string {
  const said = shown?.against.best?.evidence
  const because = shown?.own?.reason ? `: ${shown.own.reason}` : ''
  if (shelf === 3) return `not theirs, by your word${because}`
  if (shelf === 2)
    return said?.type === 'said' ? `they told us otherwise on ${dateWords(said.date)}` : 'they told us otherwise'
  if (shelf === 1) return `you doubt it${because}`
  return 'as much speaks against it'
}

const typicalWords = {
  playbook: 'your playbook',
  note: 'your notes',
  calls: 'your calls with others',
  own: 'you',
} as const satisfies Record<ShownStanding['typicalBy'][number]['from'], string>

const sentence = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '').join(' · ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const keyWords: Readonly<Record<Key, string>> = {
  told: 'they did not tell us so in a call',
  sure: 'less sure',
  strongest: 'the strongest words are weaker',
  fresh: 'fewer independent origins of the last 30 days',
  origins: 'fewer independent origins',
  against: 'more speaks against it',
  urgent: 'no fresh event makes it urgent',
  newest: 'the newest words are older',
}

/** Why it stands below the one above it; null where it leads its group, or only the name decides. */
export function belowWords(place: Place, above: Place | null): string | null {
  if (!above || above.group !== place.group || place.key === above.key) return null
  if (above.shelf !== place.shelf) return null
  const difference = differenceOf(above, place)
  return difference && keyWords[difference.key]
}

/** Titles of the groups. */
export const groupTitles: Readonly<Record<RadarGroup, string>> = {
  shows: 'Something speaks for it',
  against: 'Denied, or as much against it',
  typical: 'Typical of their kind only',
  'not-found': 'Looked for, nothing found',
  'not-looked': 'Not yet looked at through this playbook',
  'not-read': 'Not read yet',
}
