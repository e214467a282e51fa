import { describe, expect, it } from 'vitest'
import { factsOf, values } from './facts-of.fixture.ts'

const markets = (path: string, html: string) => values(factsOf('market', path, html))

describe('markets', () => {
  it.each(['Industries we serve', 'Branchen', 'Sectoren', 'Secteurs d’activité', 'Settori', 'Branże', 'Brancher'])(
    'are listed under %s',
    (heading) => {
      const html = `<h2>${heading}</h2><ul><li>Harbours</li><li>Mills</li></ul><h2>Contact</h2><ul><li>Call us</li></ul>`
      expect(markets('', html)).toEqual(['Harbours', 'Mills'])
    },
  )

  it.each([
    ['We serve the harbour, milling and paper industries.', ['harbour', 'milling', 'paper']],
    ['Unsere Teile sind für die Branchen Hafen, Mühlen und Papier.', ['Hafen', 'Mühlen', 'Papier']],
    ['Nasza oferta jest dla branży meblarskiej i portowej.', ['meblarskiej', 'portowej']],
    ['We have served the milling industry for many years.', []],
    ['She joined us after years in the harbour, milling and paper industries.', []],
    ['We are known for what we do in the many years and decades of our industry.', []],
  ])('are told in: %s', (sentence, told) => {
    expect(markets('about', `<p>${sentence}</p>`)).toEqual(told)
  })

  it('have pages of their own', () => {
    expect(markets('industries/harbours', '<h1>Harbours</h1><p>Rings that turn.</p>')).toEqual(['Harbours'])
    expect(markets('products/rings', '<h1>Rings</h1><p>Rings that turn.</p>')).toEqual([])
  })
})
