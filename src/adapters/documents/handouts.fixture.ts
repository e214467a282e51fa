import { type Handout, handoutSchema } from '../../core/model/handout.ts'

/** The page to leave with a company we invented, for the tests of the page. */
export function aHandout(over: Partial<Handout> = {}): Handout {
  const source = (n: number, published: string, title: string, where: string) => ({
    n,
    kind: 'page',
    published,
    fetched: '2 Nov 2026',
    title,
    where,
    href: `https://${where}`,
    old: false,
  })
  return handoutSchema.parse({
    lang: 'en-GB',
    title: 'Your new site in Marlow',
    prepared: '2026-11-05T07:40:00.000Z',
    company: 'Marlow Castings',
    when: 'Thursday 5 November 2026, 09:00 to 09:30',
    purpose:
      'To find out whether outside help is of use for your new site in Marlow, and to say so plainly if it is not.',
    agenda: [
      { key: 'agenda:first', at: '09:00', t: 'What has to work there, and from when' },
      { key: 'agenda:then', at: '09:10', t: 'What works well and should stay, and what is not settled yet' },
      { key: 'agenda:last', at: '09:20', t: 'A next step, or the decision that there is none' },
    ],
    said: [
      { key: 'said:1', d: '4 Sep 2026', t: '“Our second melting shop pours its first metal in May.”', r: [1] },
      { key: 'said:2', d: '4 Sep 2026', t: '“By the end of 2028, half our output will come from Marlow.”', r: [1] },
      { key: 'said:3', d: 'no date', t: '“We cast pump and valve bodies in iron and bronze.”', r: [2] },
    ],
    idea: {
      key: 'idea:stops',
      head: 'Film the changeovers before anybody moves',
      t: 'Ask each setter for the five changeovers they do most, and film those on a phone. What a newcomer still gets wrong is what the film left out.',
    },
    unclear: [
      { key: 'unclear:1', t: 'How does somebody new learn a furnace in the first month?' },
      { key: 'unclear:2', t: 'Which of the two shops will pour which castings?' },
      { key: 'unclear:3', t: 'How many people work with you today?' },
    ],
    steps: [
      { key: 'step:1', t: 'A walk through the plant.', typically: 'half a day' },
      { key: 'step:2', t: 'A trial on one furnace, with its own crew.', typically: 'six to eight weeks' },
      { key: 'step:3', t: 'Operations and finance compare, and decide to go on, stop or go alone.', typically: '' },
    ],
    questions: [
      'Which customer of our size left you, and why?',
      'How many hours a week will our people give at first?',
      'What do we keep if we stop?',
      'When would you tell us not to buy?',
      'Which customer may we call that you did not choose for us?',
    ].map((t, i) => ({ key: `ask:${i}`, t })),
    sources: [
      source(1, '4 Sep 2026', 'Second melting shop', 'marlow-castings.example/news/second-shop'),
      source(2, 'no date', 'About us', 'marlow-castings.example/about'),
    ],
    by: 'Fellside',
    ...over,
  })
}

/** Names of 300 letters, sentences of ten lines, and a playbook with a hundred steps. */
export function aMonstrousHandout(over: Partial<Handout> = {}): Handout {
  const page = aHandout()
  const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n + 1))
  return handoutSchema.parse({
    ...page,
    company: `Marlow ${'Donaudampfschifffahrt'.repeat(14)}`.slice(0, 200),
    said: many(3, (n) => ({
      key: `said:${n}`,
      d: '4 Sep 2026',
      t: `“${'We make castings of every kind. '.repeat(8)}”`,
      r: [n],
    })),
    unclear: many(40, (n) => ({
      key: `unclear:${n}`,
      t: `What will be poured in hall ${n} of the new site at Marlow, and from when?`,
    })),
    steps: many(100, (n) => ({
      key: `step:${n}`,
      t: `Step ${n} of a long road, told at some length.`,
      typically: 'a week',
    })),
    questions: many(100, (n) => ({
      key: `ask:${n}`,
      t: `What will you do in week ${n} of the work, and who will be there?`,
    })),
    sources: many(3, (n) => ({
      ...page.sources[0],
      n,
      title: `Page ${n}`,
      where: `marlow-castings.example/${'a-long-path/'.repeat(12)}${n}`,
    })),
    ...over,
  })
}
