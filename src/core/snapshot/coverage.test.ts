import { describe, expect, it } from 'vitest'
import { aPage } from '../../../tests/builders/dossier.ts'
import { coverageOf } from './coverage.ts'
import type { DossierPage } from './dossier.ts'

const said = aPage({ path: '/', kind: 'home', text: ['Tarn Controls builds controls for lock gates.'] })
const empty: DossierPage = {
  ...said,
  text: { ...said.text, document: { ...said.text.document, needsRendering: true } },
}
const business = (pages: readonly DossierPage[]) =>
  coverageOf(pages, [], [], { finished: true }).find(({ topic }) => topic === 'business')

describe('coverage', () => {
  it('counts what was looked for on pages that say something', () => {
    expect(business([said])).toMatchObject({ state: 'not-found', detail: expect.stringMatching(/^1 page\./) })
  })

  it('has not looked at pages that are empty without their scripts', () => {
    expect(business([empty])).toMatchObject({ state: 'open', detail: 'Their pages are empty without their scripts.' })
    expect(business([said, empty])).toMatchObject({ state: 'not-found', detail: expect.stringMatching(/^1 page\./) })
  })

  it('knows who owns a company of which somebody is told to be the owner', () => {
    const ownership = (title: string) => {
      const team = aPage({ path: 'team', kind: 'team', text: [`Ada Moss\n${title}`] })
      const { document } = team.text
      const person = {
        kind: 'person' as const,
        name: 'Ada Moss',
        title,
        quote: 'Ada Moss',
        start: 0,
        end: 8,
        confidence: 0.9,
        ruleId: 'person/card',
      }
      const told: DossierPage = { ...team, text: { ...team.text, document: { ...document, facts: [person] } } }
      return coverageOf([told], [], [], { finished: true }).find(({ topic }) => topic === 'ownership')?.state
    }
    expect(['Owner', 'Founder & Co-Owner', 'Owner and Works Manager', 'Inhaberin'].map(ownership)).toEqual(
      Array(4).fill('known'),
    )
    expect(['Product Owner', 'Owner Relations', 'Sales Manager'].map(ownership)).toEqual(Array(3).fill('not-found'))
  })
})
