import type { GoldenCase } from '../golden-case.ts'

export const disqualified: GoldenCase = {
  name: 'disqualified',
  company: 'Merrow Presswork',
  shows:
    'A strong trigger and a problem in their own words, but maintenance is tied to another firm by contract: walk away, in words, with the trigger named.',
  pages: [
    {
      path: '/about',
      title: 'About Merrow Presswork',
      text: [
        'Merrow Presswork makes stamped parts for household appliances on its own machines in Telford.',
        'We employ 260 people who work in two shifts.',
        'Since 2024 the maintenance of all presses is carried out exclusively by Dunmore Service under a ten-year contract.',
      ],
    },
    {
      path: '/news/2026/second-press-hall',
      title: 'A second press hall for Telford',
      published: '2026-11-03',
      text: [
        'Merrow Presswork will invest £11 million in a second press hall in Telford, to open in June 2027.',
        'Unplanned downtime of the 800-tonne press has cost us more days this year than any other cause.',
      ],
    },
  ],
}
