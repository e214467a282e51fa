import { describe, expect, it } from 'vitest'
import { addressesIn, looksLikeAddress, mostAddresses } from './addresses.ts'

describe('addressesIn', () => {
  it('takes lines, commas, semicolons and tabs apart', () => {
    expect(addressesIn('haldenvalve.example\nquillan.example, orrindairy.example;\ttarn.example ')).toEqual([
      'haldenvalve.example',
      'quillan.example',
      'orrindairy.example',
      'tarn.example',
    ])
  })
  it('names each once, however it is written', () => {
    expect(addressesIn('Halden.example halden.example')).toEqual(['halden.example'])
  })
  it('takes off what mail and prose put round an address', () => {
    expect(addressesIn('(see <https://halden.example/en/>, or quillan.example.)')).toEqual([
      'see',
      'https://halden.example/en/',
      'or',
      'quillan.example',
    ])
  })
  it('stops where a file would be better', () => {
    const many = Array.from({ length: mostAddresses + 5 }, (_, i) => `a${i}.example`).join(' ')
    expect(addressesIn(many)).toHaveLength(mostAddresses)
  })
  it('finds nothing in nothing', () => {
    expect(addressesIn(' \n , ')).toEqual([])
  })
})

describe('looksLikeAddress', () => {
  it('wants a dot with something after it', () => {
    expect(looksLikeAddress('halden.example')).toBe(true)
    expect(looksLikeAddress('https://halden.example/en')).toBe(true)
    expect(looksLikeAddress('halden')).toBe(false)
    expect(looksLikeAddress('halden.')).toBe(false)
  })
})
