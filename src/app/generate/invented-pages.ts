import type { Chance } from './chance.ts'
import type { InventedCompany } from './invented-company.ts'

export type InventedPage = { readonly path: string; readonly html: string }

/** A page of the company's site: the home page first, then its plain pages, then news without end. */
export function inventPage(company: InventedCompany, index: number, chance: Chance, year: number): InventedPage {
  const plain = plainPages[index]
  if (plain) return { path: plain.path, html: dressed(company, plain.title, plain.body(company), null) }
  const number = index - plainPages.length + 1
  const day = `${year - chance.below(2)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
  const [title, body] = chance.pick(news)(company, day)
  return { path: `/news/${number}`, html: dressed(company, title, [...body, ...chance.pick(fillers)], day) }
}

const two = (value: number): string => String(value).padStart(2, '0')

const plainPages: readonly {
  readonly path: string
  readonly title: string
  readonly body: (of: InventedCompany) => readonly string[]
}[] = [
  {
    path: '/',
    title: 'Home',
    body: ({ name, trade, town, people }) => [
      `${name} makes ${trade} for customers in twelve countries. We run our own plant in ${town}, with ${people} employees in three shifts.`,
      'Every order is planned by the people who will build it. What leaves our gate has been tried under load.',
    ],
  },
  {
    path: '/about',
    title: 'About us',
    body: ({ name, town, trade }) => [
      `${name} was founded in ${town} in 1954. The family that started the company still owns it.`,
      `We design, machine and assemble ${trade} under one roof, and we keep spare parts for thirty years.`,
    ],
  },
  {
    path: '/customers',
    title: 'Who we work for',
    body: () => [
      'Water boards, refineries and machine builders rely on us. Most have been with us for longer than ten years.',
      'Last year we delivered on the promised day in four cases of five, and we know that it is not enough.',
    ],
  },
  {
    path: '/careers',
    title: 'Work with us',
    body: ({ town }) => [
      `We are looking for a maintenance manager in ${town}.`,
      'You will take the plant from reactive maintenance to work that is planned a week ahead.',
    ],
  },
]

type News = (of: InventedCompany, day: string) => readonly [title: string, body: readonly string[]]

const news: readonly [News, ...News[]] = [
  ({ name, town, trade }) => [
    `${name} opens a second hall in ${town}`,
    [`${name} opened a second production hall in ${town} this week. It doubles the room for ${trade}.`],
  ],
  ({ name }) => [
    'A new operations director',
    [`${name} has appointed Ines Farrow as operations director. She joins from a maker of compressors.`],
  ],
  ({ name, trade }) => [
    `Large order for ${trade}`,
    [`${name} has won a contract for ${trade} worth 14 million euros with a shipyard. Deliveries start in spring.`],
  ],
  () => [
    'Letter to our customers',
    [
      'Several of you have waited longer than we promised. An unplanned stoppage of our largest press was the cause.',
      'Machine breakdowns delayed eleven orders in the last quarter, and we want to say so openly.',
    ],
  ],
  ({ town }) => [
    'Open day',
    [`We welcomed two hundred neighbours from ${town} to our open day. Thank you to everybody who helped.`],
  ],
  ({ name }) => [
    'We are hiring',
    [`${name} plans to hire 60 people next year, most of them fitters and machinists for the late shift.`],
  ],
]

const fillers: readonly [readonly string[], ...(readonly string[])[]] = [
  ['Our apprentices spent the week measuring, and drew what they had found on a wall of the canteen.'],
  [
    'The canteen serves breakfast from five in the morning. Visitors are asked to sign in at the gate.',
    'Parking is behind hall two.',
  ],
  ['We print this letter on paper as well. Ask at the gate, or write to us.'],
  ['Photographs of the day are in the entrance hall until the end of the month.'],
]

/** The furniture of a small company's site around the words of one page. */
function dressed(
  { name, town, domain }: InventedCompany,
  title: string,
  body: readonly string[],
  day: string | null,
): string {
  const dated = day ? `<p><time datetime="${day}">${day}</time></p>` : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${name}</title></head><body>
<header><nav><a href="/">Home</a> <a href="/about">About us</a> <a href="/customers">Customers</a> <a href="/careers">Careers</a> <a href="/news/1">News</a></nav></header>
<main><article><h1>${title}</h1>${dated}
${body.map((line) => `<p>${line}</p>`).join('\n')}
</article></main>
<footer><p>${name}, Mill Lane 4, ${town}. info@${domain}</p></footer></body></html>`
}
