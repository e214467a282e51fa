import type { GoldenCase } from '../golden-case.ts'

export const clearPursue: GoldenCase = {
  name: 'clear-pursue',
  company: 'Calder Gearworks',
  shows:
    'Own plants, the right size, a problem in their own words on two pages, and an order with a date on it: pursue, and say what speaks against it.',
  pages: [
    {
      path: '/',
      title: 'Gears for hard work',
      text: [
        'Calder Gearworks designs and makes gears for conveyors, cranes and mills.',
        'Our plant in Halifax cuts and grinds, our plant in Keighley assembles. Both run three shifts.',
        'Every drive is made to order, to customer specification.',
      ],
    },
    {
      path: '/about',
      title: 'About us',
      text: [
        'Calder Gearworks was founded in 1931 and is still owned by the founding family.',
        'We employ 430 people.',
        '# Where we are',
        'Calder Gearworks, Mill Lane 4, Halifax HX1 2AB, United Kingdom',
      ],
    },
    {
      path: '/team',
      title: 'Our team',
      text: ['# Management', 'Ines Fairbank, Operations Director', 'Tomas Oldroyd, Managing Director'],
    },
    {
      path: '/news/2026/northmere-order',
      title: 'Northmere Ports orders 60 crane drives',
      published: '2026-11-12',
      text: [
        'Halifax, 12 November 2026. Calder Gearworks has won a contract from Northmere Ports for 60 crane drives worth £7.2 million.',
        'The first drives must be delivered by 1 April 2027.',
      ],
    },
    {
      path: '/news/2026/letter-to-customers',
      title: 'A letter to our customers',
      published: '2026-10-28',
      text: [
        'Some of your orders arrived late this autumn, and you deserve to know why.',
        'Our hobbing line lost nine working days to unplanned stoppages between July and September.',
        'We are sorry for the late orders.',
      ],
    },
    {
      path: '/careers',
      title: 'Careers',
      text: [
        '# Open positions',
        '- Reliability Engineer, Halifax',
        '- CNC Setter, Keighley',
        'More hours go into breakdowns than we like, and we want to change that with you.',
      ],
    },
    {
      path: '/quality',
      title: 'Quality',
      text: ['In Keighley the operators clean their own machines every Friday.'],
    },
  ],
}
