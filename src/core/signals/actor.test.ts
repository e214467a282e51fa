import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'

/** Who acts, by how a sentence is put together. Every row has the company whose page it is, the sentence, and whose event it is. */

type Row = readonly [company: string, sentence: string, type: string, actor: 'account' | 'other']

const actorIn = (company: string, sentence: string, type: string): string | undefined =>
  detectSentences({ company, kind: 'news', sentences: [sentence] })
    .flatMap(({ events }) => events)
    .find((event) => event.type === type)?.actor

function tells(what: string, rows: readonly Row[]): void {
  describe(what, () => {
    it.each(rows)('%s: %s', (company, sentence, type, actor) => {
      expect(actorIn(company, sentence, type)).toBe(actor)
    })
  })
}

tells('a company goes by its name without "The", and a name of initials by its words', [
  ['The Orrin Group', 'Orrin has opened a second depot in Leeds.', 'expansion_facility', 'account'],
  ['HPW', 'Harlow Pumps and Works has opened a depot in Leeds.', 'expansion_facility', 'account'],
  ['HPW', 'Harlow Pumps has opened a depot in Leeds.', 'expansion_facility', 'other'],
])

tells('whoever is named with the account does it with it', [
  ['Orrin', 'Orrin and Bellweather Pumps have opened a depot in Leeds.', 'expansion_facility', 'account'],
  ['Orrin', 'In May it and Bellweather Pumps opened a depot in Leeds.', 'expansion_facility', 'account'],
  [
    'Orrin',
    'Orrin, a maker of seals, has announced that Bellweather has opened a depot.',
    'expansion_facility',
    'other',
  ],
])

tells('everybody is not who acts where they are only told, or say where and to whom', [
  ['Orrin', "Orrin's sales in the Alpine countries went up by 19 percent.", 'earnings_growth', 'account'],
  ['Orrin', 'Many companies have closed plants this year.', 'facility_closure', 'other'],
  ['Orrin', 'Orrin works with many manufacturers who have closed plants this year.', 'facility_closure', 'other'],
])

tells('a name in the lead of a sentence is where it happens', [
  [
    'Orrin',
    "In the Leeds area, the seals plant will be closed and its work moved to Orrin's works.",
    'facility_closure',
    'account',
  ],
  ['Orrin', "In May Bellweather closed Orrin's former plant.", 'facility_closure', 'other'],
])

tells('words for a firm mean the account, unless its name stands behind them', [
  ['Orrin', 'The present supplier, Bexford Pumps, has filed for bankruptcy.', 'bankruptcy_distress', 'other'],
  [
    'Orrin',
    'The owner of Cold Fell wants to run on renewable power only by 2030.',
    'sustainability_commitment',
    'account',
  ],
  ['Orrin', 'Cold Fell maker switches on big solar plant', 'sustainability_commitment', 'account'],
])

tells('somebody with a title and no firm is of the account', [
  ['Orrin', 'Owner Jo Tarn said flour prices had doubled.', 'cost_pressure', 'account'],
  ['Orrin', '"Flour is up 25%," owner Jo Tarn said.', 'cost_pressure', 'account'],
  ['Orrin', 'Owner Jo Tarn of Bexford Bakery said flour prices had doubled.', 'cost_pressure', 'other'],
])

tells('a company is called by what its name says it is', [
  ['Kestrel Roofing', 'Roofer fined $60,000 over missing harnesses', 'regulatory_legal', 'account'],
  ['Kestrel Dental Clinic', 'Clinic to open second site in Leeds', 'expansion_facility', 'account'],
  ['City of Kestrel', 'The city was hit by ransomware on Friday.', 'security_incident', 'account'],
  ['Orrin', 'The city was hit by ransomware on Friday.', 'security_incident', 'other'],
  ['Orrin Brewery', 'Bellweather bought the brewery in 2019.', 'acquisition', 'account'],
])

tells('who comes behind an opening participle does what it tells', [
  ['Orrin', 'Having opened a plant in Leeds, Orrin is looking for staff.', 'expansion_facility', 'account'],
  ['Orrin', 'Having opened a plant in Leeds, Harlow Foods is looking for staff.', 'expansion_facility', 'other'],
])

tells('a customer of the account acts for itself', [
  ['Orrin', 'Orrin customer Bexford Vans has opened a plant in Leeds.', 'expansion_facility', 'other'],
  ['Orrin', 'Bexford Vans, a customer of Orrin, has opened a plant in Leeds.', 'expansion_facility', 'other'],
  ['Orrin', 'Bexford Vans, a subsidiary of Orrin, has opened a plant in Leeds.', 'expansion_facility', 'account'],
  ['Orrin', 'Jo Tarn, the owner, has opened a second shop in Leeds.', 'expansion_facility', 'account'],
])

tells('what is done to somebody is done to whose things are told of', [
  ['Orrin', 'Hackers stole data of 40,000 customers from its servers.', 'security_incident', 'account'],
  ['Orrin', 'Two of its competitors settled similar cases last year.', 'regulatory_legal', 'other'],
])

tells('"the company" is the firm that says so, and what is of the account is not the account', [
  ['Orrin', 'Harlow Steel said the company would cut 40 jobs.', 'layoffs_restructuring', 'other'],
  ['Orrin', 'Chief executive Jo Tarn said the company would cut 40 jobs.', 'layoffs_restructuring', 'account'],
  ['Orrin', "Orrin's landlord Harlow Estates has filed for bankruptcy.", 'bankruptcy_distress', 'other'],
  ['Orrin', 'Orrin and its partner Harlow will open two shops.', 'expansion_facility', 'account'],
  ['University of Orrin', 'Orrin University has cut 40 jobs.', 'layoffs_restructuring', 'account'],
])

tells('a name with a phrase on what it is acts, however long the phrase', [
  [
    'Orrin',
    'Bexford Genomics, the Leeds, England-based start-up that breeds peas, beans and more, has raised £3m.',
    'funding',
    'other',
  ],
  ['Orrin', 'Orrin, the Leeds-based maker of seats, pedals and bells, has raised £3m.', 'funding', 'account'],
  ['Orrin', 'Jo Tarn, the chief executive, has opened a plant in Leeds.', 'expansion_facility', 'account'],
])

describe('"it" that opens a sentence', () => {
  const actors = (sentences: readonly string[]) =>
    detectSentences({ company: 'Orrin', pageDate: '2026-09-15', kind: 'about', sentences }).flatMap(({ events }) =>
      events.map(({ type, actor }) => `${type} ${actor}`),
    )
  const bought = 'It has 640 employees, and in September it bought a shipyard at Oban.'
  it('is the firm that the sentence before opened with', () => {
    expect(actors(['Tarn Marine of Oban makes winches for fishing boats.', bought])).toEqual(['acquisition other'])
    expect(actors(['Orrin of Oban makes winches for fishing boats.', bought])).toEqual(['acquisition account'])
    expect(actors(['Winches for fishing boats are our trade.', bought])).toEqual(['acquisition account'])
  })
})
