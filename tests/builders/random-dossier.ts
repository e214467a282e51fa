import type { PageKind } from '../../src/core/model/page.ts'
import type { Dossier } from '../../src/core/snapshot/dossier.ts'
import { aDossier, type BuiltEvent, type BuiltFact, type BuiltPage, type BuiltProblem } from './dossier.ts'
import type { Prng } from './prng.ts'

const kinds: readonly PageKind[] = [
  'home',
  'about',
  'news-item',
  'careers',
  'team',
  'product',
  'blog-post',
  'case-study',
  'locations',
]
const cities = ['Corby', 'Łódź', 'Kettering', 'Αθήνα', 'Осло', 'Derby']
const names = ['Zofia Wójcik', 'Maren Holt', 'Γιώργος Παππάς', '山田 太郎', 'J. Smith', 'Øystein Ås']
const titles = ['Managing Director', 'Operations Director', 'Head of Quality', 'Plant Manager', 'Welder']
const partners = ['Severnside Water', 'Ferrin Pumps', 'Halvor & Sons']
const days = [
  '2026-11-20',
  '2026-11-01',
  '2026-09-12',
  '2026-05-04',
  '2025-12-01',
  '2024-02-02',
  '2019-06-01',
  '2026-10',
  '2025',
  '2027-03-01',
]
const filler =
  'which has kept the works in two shifts since the spring, because the new line in the second hall came late'

/**
 * A dossier of up to `most` pages with contradictions, old and undated pages, others' events, long sentences, several
 * alphabets and hostile words, all built from the seed: none of it is scraped.
 */
export function aRandomDossier(prng: Prng, most = 12): Dossier {
  return aDossier(Array.from({ length: prng.whole(most + 1) }, (_, n) => aRandomPage(prng, n)))
}

/** A dossier of exactly so many pages, each as long as a page of a real site: some dozens of sentences more. */
export function aLongDossier(prng: Prng, pages: number): Dossier {
  return aDossier(
    Array.from({ length: pages }, (_, n) => {
      const page = aRandomPage(prng, n)
      const more = Array.from(
        { length: 20 + prng.whole(40) },
        (_, i) => `Line ${i} of hall ${n} sets parts, ${filler}.`,
      )
      return { ...page, text: [...page.text, ...more] }
    }),
  )
}

function aRandomPage(prng: Prng, n: number): BuiltPage {
  const text: string[] = []
  const facts: BuiltFact[] = []
  const events: BuiltEvent[] = []
  const problems: BuiltProblem[] = []
  const say = (sentence: string): string => {
    const unique = text.includes(sentence)
      ? `${sentence.replace(/\.$/, '')}, as told on line ${text.length}.`
      : sentence
    text.push(unique)
    return unique
  }
  const adders = [
    () => addFact(prng, say, facts),
    () => addEvent(prng, say, events),
    () => addProblem(prng, say, problems),
    () =>
      say(
        `“${prng.pick(['<script>alert(1)</script>', '[click](javascript:alert(1))', 'see https://evil.example', '| a | b |'])}” is on the wall.`,
      ),
    () =>
      say(
        prng.pick([
          'We cast every part in our own foundry.',
          'We have no production of our own.',
          'Our availability above 90% is the rule.',
        ]),
      ),
  ]
  const lines = 1 + prng.whole(9)
  for (let i = 0; i < lines; i++) prng.pick(adders)()
  return {
    path: `p${n}${prng.chance(0.2) ? `/${'very-long-folder-name/'.repeat(4)}` : ''}`,
    kind: prng.pick(kinds),
    title: prng.pick([
      'News',
      'About us | Brackwell',
      `A title that goes on and on – ${filler}`,
      'Łódź i okolice',
      '会社案内',
    ]),
    ...(prng.chance(0.6) ? { publishedAt: prng.pick(days) } : {}),
    text,
    facts,
    events,
    problems,
  }
}

function addFact(prng: Prng, say: (sentence: string) => string, facts: BuiltFact[]): void {
  const kind = prng.pick([
    'headcount',
    'person',
    'site',
    'customer',
    'opening',
    'business',
    'founded',
    'industry',
    'ownership',
    'revenue',
    'technology',
    'certification',
  ] as const)
  const city = prng.pick(cities)
  const name = prng.pick(names)
  const title = prng.pick(titles)
  const count = prng.pick(['38', '420', 'more than 400', '90-110', '2,300'])
  const partner = prng.pick(partners)
  switch (kind) {
    case 'headcount':
      return void facts.push({ kind, value: count, quote: say(`In all ${count} people work here.`) })
    case 'person':
      return void facts.push({ kind, name, title, quote: say(`${name}, ${title}`) })
    case 'site':
      return void facts.push({
        kind,
        city,
        ...(prng.chance(0.5) ? { country: prng.pick(['UK', 'Poland', 'Greece']) } : {}),
        quote: say(`One works stands in ${city}.`),
      })
    case 'customer':
      return void facts.push({ kind, value: partner, quote: say(`${partner} buys from us.`) })
    case 'opening':
      return void facts.push({ kind, value: `CNC setter ${city}`, quote: say(`CNC setter ${city}`) })
    case 'business':
      return void facts.push({
        kind,
        value: 'pump bodies',
        quote: say(`We make pump bodies for ${partner} and others in ${city}, ${filler}.`),
      })
    case 'founded':
      return void facts.push({ kind, value: '1968', quote: say('The works was founded in 1968.') })
    case 'industry': {
      const value = prng.pick(['Metal casting', 'Insurance', 'Machine building'])
      return void facts.push({ kind, value, quote: say(`Industry: ${value}`) })
    }
    case 'ownership': {
      const value = prng.pick(['family-owned', 'part of the Halvor Group', 'privately held', 'NYSE: BRKW'])
      return void facts.push({ kind, value, quote: say(`The company is ${value}.`) })
    }
    case 'revenue': {
      const value = prng.pick(['€ 42 million', '£ 9 million', '€ 400 million', '1.234 Mio. Euro'])
      return void facts.push({ kind, value, quote: say(`Last year our revenue was ${value}.`) })
    }
    case 'technology': {
      const [value, use] = prng.pick([
        ['SAP', 'ERP'],
        ['Shopify', 'web shop'],
      ] as const)
      return void facts.push({ kind, value, use, quote: say(`The orders run through ${value}.`) })
    }
    case 'certification': {
      const value = prng.pick(['ISO 9001:2015', 'IATF 16949'])
      return void facts.push({ kind, value, quote: say(`Certified to ${value}.`) })
    }
  }
}

function addEvent(prng: Prng, say: (sentence: string) => string, events: BuiltEvent[]): void {
  const type = prng.pick([
    'contract_win',
    'expansion_facility',
    'leadership_change',
    'layoffs_restructuring',
    'facility_closure',
    'leadership_statement_goal',
    'award_recognition',
    'bankruptcy_distress',
  ] as const)
  const city = prng.pick(cities)
  const by = prng.pick(['1 April 2027', 'March 2027', '2030', '3 May 2024'])
  const sentence = prng.pick([
    `The company told of a ${type.replaceAll('_', ' ')} in ${city}.`,
    `By ${by} the ${type.replaceAll('_', ' ')} in ${city} must be complete, ${filler}.`,
  ])
  events.push({
    quote: say(sentence),
    type,
    status: prng.pick(['happened', 'announced', 'planned', 'historic', 'negated', 'hypothetical']),
    actor: prng.chance(0.8) ? 'account' : 'other',
    ...(prng.chance(0.5) ? { date: prng.pick(days) } : {}),
    args: prng.chance(0.6) ? { place: city, counterparty: prng.pick(partners), role: prng.pick(titles) } : {},
  })
}

function addProblem(prng: Prng, say: (sentence: string) => string, problems: BuiltProblem[]): void {
  const city = prng.pick(cities)
  problems.push({
    quote: say(
      prng.pick([
        `Unplanned downtime in ${city} cost us nine days.`,
        `Training a setter in ${city} takes a year, ${filler}.`,
        `Availability above 94% in ${city} has held.`,
      ]),
    ),
    problem: prng.pick(['unplanned_stops', 'slow_start', 'not_in_the_playbook']),
    direction: prng.chance(0.7) ? 'for' : 'against',
    strength: prng.pick([1, 2, 3]),
    holder: prng.pick(['account', 'account', 'customers', 'trade']),
    cue: 'unplanned downtime',
  })
}
