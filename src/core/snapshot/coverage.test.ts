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
})
