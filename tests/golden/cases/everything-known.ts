import type { GoldenCase } from '../golden-case.ts'

export const everythingKnown: GoldenCase = {
  name: 'everything-known',
  company: 'Tarn Hydraulics',
  shows:
    'Every criterion is met and quoted, several problems have evidence on both sides, people and goals are on file and a call was held: the page has to choose, and says what it left in the dossier.',
  pages: [
    {
      path: '/',
      title: 'Hydraulic cylinders and presses',
      text: [
        'Tarn Hydraulics designs and makes hydraulic cylinders and presses for recycling plants.',
        'Our plants in Penrith and Carlisle work in three shifts.',
        'Every press is built to order.',
      ],
    },
    {
      path: '/about',
      title: 'About Tarn Hydraulics',
      text: [
        'Tarn Hydraulics was founded in 1964. We employ 610 people at two plants.',
        'Tarn Hydraulics is ISO 9001 certified.',
        '# Our goals',
        'By the end of 2027 we want 98 per cent of orders to leave on the day promised, up from 81 per cent today.',
      ],
    },
    {
      path: '/team',
      title: 'The people who lead Tarn Hydraulics',
      text: [
        'Greta Lowther, Chief Executive Officer',
        'Amir Castell, Operations Director',
        'Joan Pickering, Maintenance Manager',
        'Silas Byrne, Head of People',
      ],
    },
    {
      path: '/news/2026/carlisle',
      title: 'New assembly hall in Carlisle',
      published: '2026-11-05',
      text: [
        'Tarn Hydraulics has opened a new assembly hall in Carlisle and invested £14 million in it.',
        'The hall must reach its full rate by 30 June 2027, when deliveries for Borran Recycling start.',
        'The first weeks showed start-up problems, as the new crew was hired first and trained afterwards.',
      ],
    },
    {
      path: '/news/2026/borran',
      title: 'Borran Recycling signs for 24 presses',
      published: '2026-10-19',
      text: ['Tarn Hydraulics has won an order from Borran Recycling for 24 presses worth £18 million.'],
    },
    {
      path: '/news/2026/half-year',
      title: 'Half-year report 2026',
      published: '2026-08-20',
      text: [
        'Only 81 per cent of orders left on the day promised in the first half.',
        'The large boring mill stood still for eleven days because of an unexpected failure.',
        'Eleven of our 34 setters reach retirement age by 2029.',
        'Changing from one cylinder to the next takes five hours on the boring mill.',
      ],
    },
    {
      path: '/news/2026/closure',
      title: 'Workington closes',
      published: '2026-06-30',
      text: ['Tarn Hydraulics has closed its foundry in Workington; 48 people lost their jobs.'],
    },
    {
      path: '/operations',
      title: 'How we work',
      text: [
        'In Penrith every stop of more than ten minutes is recorded and analysed.',
        'Availability of the honing line is above 93 per cent.',
        'Nine of ten apprentices stay with us.',
      ],
    },
    {
      path: '/careers',
      title: 'Careers',
      text: [
        '# Open positions',
        '- Maintenance Planner, Penrith',
        '- CNC Setter, Penrith',
        '- Training Lead, Carlisle',
      ],
    },
  ],
  async sellerDoes(api, accountId) {
    await api.calls.save({
      accountId,
      at: '2026-11-24T10:30:00.000Z',
      minutes: 30,
      people: [
        { name: 'Amir Castell', role: 'Operations Director' },
        { name: 'Joan Pickering', role: 'Maintenance Manager' },
      ],
      objective: 'Agree on one machine and one figure for a trial.',
      nextCommitment: 'A walk through Carlisle before 15 December.',
      approachedBy: 'we',
      outcome: '',
    })
  },
}
