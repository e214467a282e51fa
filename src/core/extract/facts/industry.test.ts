import { describe, expect, it } from 'vitest'
import { factsOf, values } from './facts-of.fixture.ts'

const trade = (sentence: string, path = 'about') => values(factsOf('industry', path, `<p>${sentence}</p>`))

describe('the trade', () => {
  it.each([
    [
      'Moss Bearings is a leading global supplier of slewing rings for harbour cranes.',
      'supplier of slewing rings for harbour cranes',
    ],
    [
      'Since 1962 we have become a well-known and respected bridge building company in the north.',
      'bridge building company',
    ],
    [
      'Moss Bearings ist ein führender Hersteller von Drehkränzen, der 1962 gegründet wurde.',
      'Hersteller von Drehkränzen',
    ],
    ['Wir sind ein Metallbauunternehmen aus dem Norden, das Hallen und Brücken baut.', 'Metallbauunternehmen'],
    [
      'Moss Bearings is een leverancier van draaikransen voor kranen in de haven.',
      'leverancier van draaikransen voor kranen in de haven',
    ],
    [
      'Moss Bearings est un fabricant de couronnes, qui les répare aussi dans toute la France.',
      'fabricant de couronnes',
    ],
    [
      'Moss Bearings es un fabricante de coronas de giro para grúas de puerto.',
      'fabricante de coronas de giro para grúas de puerto',
    ],
    ['Moss Bearings è un produttore di ralle, con due stabilimenti e una fonderia.', 'produttore di ralle'],
    ['Moss Bearings jest producentem wieńców obrotowych, które pracują w portach.', 'producentem wieńców obrotowych'],
    ['Moss Bearings er en leverandør af drejekranse, som arbejder i havne.', 'leverandør af drejekranse'],
  ])('is read out of: %s', (sentence, said) => {
    expect(trade(sentence)).toEqual([said])
  })

  it.each([
    'Moss Bearings is a leading, privately held company that serves customers in every harbour.',
    'Moss Bearings is the supplier of choice for all who turn heavy things in a harbour.',
    'Moss Bearings is a holding company with offices in Lund, and supports its members.',
  ])('is not read out of praise: %s', (sentence) => {
    expect(trade(sentence)).toEqual([])
  })

  it('stands beside its label, and in what the page declares', () => {
    expect(
      values(factsOf('industry', 'about', '<table><tr><td>Branche</td><td>Maschinenbau</td></tr></table>')),
    ).toEqual(['Maschinenbau'])
    const json = '<script type="application/ld+json">{"@type":"RoofingContractor","name":"Moss"}</script><p>Roofs.</p>'
    const [fact] = factsOf('industry', '', json)
    expect(fact).toMatchObject({ value: 'roofing contractor', path: 'jsonld[0].@type' })
  })

  it('is not that of the customer in a case study', () => {
    expect(trade('Industry: Milling', 'case-studies/mill')).toEqual([])
  })
})
