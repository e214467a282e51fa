import type { GoldenCase } from '../golden-case.ts'

export const contradiction: GoldenCase = {
  name: 'contradiction',
  company: 'Lindale Valves',
  shows:
    'Their pages disagree: on how many people they are, and on whether orders leave late. Neither is settled by counting pages; both sides stand beside each other, and the must-have is asked.',
  pages: [
    {
      path: '/about',
      title: 'About Lindale Valves',
      text: [
        'Lindale Valves manufactures at its own plant in Kendal: valves for dairies and breweries, made to order.',
        'We are 90 people.',
      ],
    },
    {
      path: '/careers',
      title: 'Careers at Lindale Valves',
      text: ['With us you join a team of 420 employees.', '# Open positions', '- Production Planner, Kendal'],
    },
    {
      path: '/news/2026/summer',
      title: 'A busy summer',
      published: '2026-09-08',
      text: [
        'Orders on hand have grown by a third, and lead times have lengthened to eleven weeks, said the management.',
      ],
    },
    {
      path: '/news/2026/autumn',
      title: 'Back to six weeks',
      published: '2026-11-10',
      text: ['At Lindale Valves lead times came down from eleven weeks to six, and orders are rarely late.'],
    },
  ],
}
