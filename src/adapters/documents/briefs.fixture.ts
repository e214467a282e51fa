import { type Brief, briefSchema } from '../../core/model/brief.ts'

/** Briefs about companies we invented, for the tests of the page. */

const source = (n: number, title: string, where: string, more: object = {}) => ({
  n,
  kind: 'page',
  published: '4 Sep 2026',
  fetched: '2 Nov 2026',
  title,
  where,
  href: `https://${where}`,
  old: false,
  ...more,
})

/** A full dossier: every part has something to say. */
export function aFullBrief(over: Partial<Brief> = {}): Brief {
  const brief = {
    lang: 'en-GB',
    title: 'Call brief, Marlow Castings, 5 November 2026',
    prepared: '2026-11-05T07:40:00.000Z',
    account: 'Marlow Castings',
    when: 'Thu 5 Nov 2026, 09:00, 30 min',
    who: 'Agnieszka Żółkiewska, Plant Director',
    oldest: 'Oldest evidence 3 Mar 2026',
    objective: 'If furnace stops are hers to solve, agree a walk through the foundry by 20 November.',
    sinceLabel: 'Since 12 Oct',
    since: [{ t: 'She asked for the stop list by shift; it went on 14 October', r: [1] }, { t: '.' }],
    why: [{ t: '4 Sep: second melting shop announced, metal from May', r: [2] }, { t: '; stops may become urgent.' }],
    opening: 'Your second melting shop pours in May. Which stop of the first would you least like to take with you?',
    ask: [
      {
        key: 'ask:a',
        tie: 'Problem A',
        q: 'When a furnace stops at night, who decides what happens next?',
        stop: '“The shift does.”',
      },
      {
        key: 'ask:b',
        tie: 'Problem B',
        q: 'Where does a fitter look up what was done last time?',
        stop: '“On the tablet.”',
      },
      {
        key: 'ask:unknown',
        tie: 'Unknown',
        q: 'Who plans the relining for next year?',
        stop: 'a named person with a plan.',
      },
      {
        key: 'ask:urgency',
        tie: 'Urgency',
        q: 'If metal comes late in May, what does each week cost?',
        stop: '“Nothing.”',
        keep: true,
      },
    ],
    recommendation: {
      word: 'Pursue.',
      why: [
        { t: 'They name the problem themselves', r: [3] },
        { t: ', and the new shop has a date', r: [2] },
        { t: '.' },
      ],
      against: [{ t: 'their own crew halved the stops of furnace 1', r: [4] }, { t: '.' }],
    },
    bring: [
      { key: 'bring:idea', k: 'Idea', t: [{ t: 'write down the first three things a fitter does at every stop.' }] },
      { key: 'bring:proof', k: 'Proof, ours', t: [{ t: 'none yet.' }] },
    ],
    facts: [
      { key: 'fact:0', d: '4 Sep', t: [{ t: 'Second melting shop announced', r: [2] }] },
      { key: 'fact:1', d: '9 Jun', t: [{ t: '260 people at Marlow', r: [4] }] },
      { key: 'fact:2', d: '3 Mar', t: [{ t: 'Four fitters wanted', r: [5] }] },
    ],
    business: [
      {
        key: 'business:pump',
        t: [{ t: '“Pump and valve bodies in stainless steel,”', r: [4] }, { t: ' poured in Marlow.' }],
      },
      { key: 'business:goal', t: [{ t: 'Goal: 4,000 tonnes by 2028', r: [4] }, { t: '.' }] },
      { key: 'business:sold', t: [{ t: 'Sold to makers of pumps in nine countries', r: [4] }, { t: '.' }] },
    ],
    problems: [
      {
        key: 'problem:a',
        id: 'A',
        say: 'Furnaces stop without warning.',
        sure: 'sure',
        basis: 'they say it',
        for: [{ t: '“The furnace stood for two days”', r: [3] }],
        against: [{ t: 'Stops of furnace 1 halved', r: [4] }],
      },
      {
        key: 'problem:b',
        id: 'B',
        say: 'Nobody can look up why it stopped.',
        sure: 'likely',
        basis: 'signs of it',
        for: [{ t: 'Advert: “job cards are filed”', r: [5] }],
        against: [{ t: 'None found' }],
      },
      {
        key: 'problem:c',
        id: 'C',
        say: 'New crews take months to reach the rate.',
        sure: 'a hunch',
        basis: 'typical of their kind',
        for: [{ t: 'Nothing on file says so', r: [6] }],
        against: [{ t: 'None found' }],
      },
    ],
    urgency: [{ t: 'Metal is promised from May 2027', r: [2] }, { t: '. Ask question 4.' }],
    fit: [{ t: 'Met: 260 people', r: [4] }, { t: '. Missed: none. Unknown: who signs.' }],
    people: [{ key: 'person:z', k: 'Żółkiewska', t: [{ t: 'answers for the new melting shop', r: [2] }, { t: '.' }] }],
    donot: [
      {
        key: 'know-it:accident',
        t: [{ t: 'A fitter was hurt in March', r: [7] }, { t: '. Know it, don’t open with it.' }],
        keep: true,
      },
    ],
    unknown: ['Who signs above £20,000?', 'Was the fourth fitter hired?', 'Who relines the furnaces?'].map((t) => ({
      key: t,
      t,
    })),
    dropped: '',
    notes: false,
    sourcesTitle: 'Sources',
    sources: [
      source(1, 'Call with Ms Żółkiewska', 'call note, internal', { kind: 'call', fetched: '', href: undefined }),
      source(2, 'News: second melting shop', 'marlow-castings.example/news/second-shop'),
      source(3, 'Foundry Week: interview', 'foundryweek.example/marlow', { published: '3 Mar 2026', old: true }),
      source(4, 'About us', 'marlow-castings.example/about', { published: 'no date' }),
      source(5, 'Careers', 'marlow-castings.example/careers', { published: 'no date' }),
      source(6, 'Our playbook', 'ours, not theirs', { kind: 'ours', fetched: '', href: undefined }),
      source(7, 'Courier: accident at the foundry', 'courier.example/marlow', { published: '9 Mar 2026', old: true }),
    ],
    colophon: 'Groundwork, 5 Nov 2026, 07:40. 38 saved pages, 1 call. Each number opens its source.',
  }
  return briefSchema.parse({ ...brief, ...over })
}

/** Nothing known: the site could not be read and nobody has spoken to them. */
export function aBareBrief(over: Partial<Brief> = {}): Brief {
  const { since: _since, sinceLabel: _label, why: _why, opening: _opening, ...full } = aFullBrief()
  return briefSchema.parse({
    ...full,
    title: 'Call brief, Orrin Plastics, 6 November 2026',
    account: 'Orrin Plastics',
    who: 'Sam Field, role not known',
    oldest: 'No evidence on file',
    objective: 'Learn what they make and who keeps the machines running.',
    ask: full.ask.slice(1).map((one) => ({ ...one, tie: one.tie === 'Problem B' ? 'Problem A' : one.tie })),
    recommendation: {
      word: 'Research more.',
      why: [{ t: 'Size and own production are unknown', r: [1] }, { t: '.' }],
      against: [{ t: 'no sign of a problem you solve.' }],
    },
    facts: [],
    business: [],
    problems: [{ ...full.problems[2], id: 'A', for: [{ t: 'Nothing on file says so', r: [2] }] }],
    urgency: [{ t: 'None found. Question 3 lets them find their own.' }],
    fit: [{ t: 'Met: none. Missed: none. Unknown: size, own production.' }],
    people: [],
    donot: [],
    notes: true,
    sourcesTitle: 'Where we looked',
    savedLabel: 'looked',
    sources: [
      source(1, 'Whole site: asks programs not to read it', 'orrin-plastics.example', {
        kind: 'looked',
        published: 'not read',
        href: undefined,
      }),
      source(2, 'Our playbook', 'ours, not theirs', { kind: 'ours', fetched: '', href: undefined }),
    ],
    ...over,
  })
}

/** A dossier with hundreds of lines in every list that may give some up. */
export function aMonstrousBrief(over: Partial<Brief> = {}): Brief {
  const full = aFullBrief()
  const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n + 1))
  return briefSchema.parse({
    ...full,
    ask: [
      ...many(7, (n) => ({ key: `hall ${n}`, tie: 'Unknown', q: `What happened in hall ${n}?`, stop: '“Nothing.”' })),
      ...full.ask,
    ],
    facts: many(300, (n) => ({ key: `fact ${n}`, d: '4 Sep', t: [{ t: `Fact number ${n} of the dossier`, r: [n] }] })),
    business: many(120, (n) => ({
      key: `part ${n}`,
      t: [{ t: `They also make part number ${n}`, r: [n] }, { t: '.' }],
    })),
    problems: many(40, (n) => ({ ...full.problems[1], key: `problem ${n}`, id: `A${n}` })),
    people: many(60, (n) => ({ key: `person ${n}`, k: `Person ${n}`, t: [{ t: 'runs a hall', r: [n] }, { t: '.' }] })),
    donot: many(200, (n) => ({ key: `caution ${n}`, t: [{ t: `Do not mention hall ${n}`, r: [n] }, { t: '.' }] })),
    unknown: many(200, (n) => ({ key: `unknown ${n}`, t: `Who runs hall ${n}?` })),
    sources: many(300, (n) => source(n, `Page ${n}`, `marlow-castings.example/page/${n}`)),
    ...over,
  })
}
