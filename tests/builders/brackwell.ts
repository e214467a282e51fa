import type { BuiltPage } from './dossier.ts'

/** A fictional foundry worth calling: its own words, a fresh contract with a date, both must-haves met. */
export const brackwellPages: readonly BuiltPage[] = [
  {
    path: 'about',
    kind: 'about',
    title: 'About Brackwell Castings',
    text: [
      'Brackwell Castings makes pump and valve bodies in iron and bronze for water companies across Britain.',
      'We cast every part in our own foundry in Corby and machine it in Kettering. 420 people work here.',
      'Founded in 1968.',
    ],
    facts: [
      {
        kind: 'business',
        value: 'pump and valve bodies',
        quote: 'Brackwell Castings makes pump and valve bodies in iron and bronze for water companies across Britain.',
      },
      { kind: 'headcount', value: '420', quote: '420 people work here.' },
      { kind: 'founded', value: '1968', quote: 'Founded in 1968.' },
      { kind: 'site', city: 'Corby', country: 'United Kingdom', quote: 'our own foundry in Corby' },
      { kind: 'site', city: 'Kettering', country: 'UK', quote: 'machine it in Kettering' },
    ],
  },
  {
    path: 'team',
    kind: 'team',
    title: 'Our people',
    text: ['Maren Holt, Operations Director', 'Piotr Zawada, Managing Director'],
    facts: [
      { kind: 'person', name: 'Maren Holt', title: 'Operations Director', quote: 'Maren Holt, Operations Director' },
      { kind: 'person', name: 'Piotr Zawada', title: 'Managing Director', quote: 'Piotr Zawada, Managing Director' },
    ],
  },
  {
    path: 'news/contract',
    kind: 'news-item',
    title: 'Brackwell wins Severnside framework',
    publishedAt: '2026-11-12',
    text: [
      'Brackwell Castings has won the Severnside Water framework for pump bodies worth £9.4 million.',
      'Under the contract, deliveries must start on 1 April 2027.',
    ],
    events: [
      {
        quote: 'Brackwell Castings has won the Severnside Water framework for pump bodies worth £9.4 million.',
        type: 'contract_win',
        args: { counterparty: 'Severnside Water', amount: '£9.4 million' },
      },
      {
        quote: 'Under the contract, deliveries must start on 1 April 2027.',
        type: 'contract_win',
        status: 'announced',
        args: { counterparty: 'Severnside Water' },
      },
    ],
  },
  {
    path: 'news/letter',
    kind: 'news-item',
    title: 'A letter on lead times',
    publishedAt: '2026-10-28',
    text: ['The late deliveries of the third quarter were caused mainly by unplanned downtime on our Corby line.'],
    problems: [
      {
        quote: 'The late deliveries of the third quarter were caused mainly by unplanned downtime on our Corby line.',
        problem: 'unplanned_stops',
        strength: 3,
        cue: 'unplanned downtime',
      },
    ],
  },
  {
    path: 'operations',
    kind: 'other',
    title: 'Operations',
    text: [
      'Our Kettering machine shop has held availability above 94% since the 2024 overhaul.',
      'Unplanned downtime in the foundry is what we work on this year.',
    ],
    problems: [
      {
        quote: 'Our Kettering machine shop has held availability above 94% since the 2024 overhaul.',
        problem: 'unplanned_stops',
        direction: 'against',
        strength: 1,
        cue: 'availability above',
      },
      {
        quote: 'Unplanned downtime in the foundry is what we work on this year.',
        problem: 'unplanned_stops',
        strength: 3,
        cue: 'unplanned downtime',
      },
    ],
  },
  {
    path: 'careers',
    kind: 'careers',
    title: 'Careers',
    text: ['CNC setter, Kettering', 'Foundry apprentice, Corby'],
    facts: [
      { kind: 'opening', value: 'CNC setter', place: 'Kettering', quote: 'CNC setter, Kettering' },
      { kind: 'opening', value: 'Foundry apprentice', place: 'Corby', quote: 'Foundry apprentice, Corby' },
    ],
  },
]
