import { describe, expect, it } from 'vitest'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { decide } from './criteria.ts'
import { liveEvents } from './live-events.ts'
import { mergeFacts } from './merge-facts.ts'
import { isOwnTrade } from './sold-to-trades.ts'

const software = [
  'Tarnflow is a cloud platform that counts what is on the shelf and what is on the road.',
  'The software reads every label and sends it to the cloud before the lorry leaves the yard.',
  'Our analytics show at a glance which of your customers wait, and since when they do so.',
  'With the app a foreman books an hour of work in the time that it takes to say it.',
  'Every platform of ours talks to the others through one documented API and one account.',
]

function says(...lines: readonly string[]) {
  const { pages } = aDossier([{ path: 'products/flow', kind: 'product', text: lines }])
  return decide(
    { says: ['warehouse', 'maintenance', 'production', 'software'] },
    { pages, facts: mergeFacts(pages), events: liveEvents(pages, now) },
  )
}

describe('the words of a trade', () => {
  const tracked = 'Asset follows each pump from its delivery through maintenance until it is scrapped.'

  it('on the pages of who sells software are what is done with it', () => {
    expect(says(...software.map((line) => line.replaceAll('software', 'program')), tracked).result).toBe('unknown')
  })

  it('on the pages of everybody else are their own work', () => {
    expect(says(tracked).result).toBe('met')
  })

  it('are still heard where a seller of software says them of itself', () => {
    expect(
      says(...software.slice(2), ...software.slice(2).map((line) => `Now: ${line}`), 'We run our own warehouse.'),
    ).toMatchObject({
      result: 'met',
      value: 'warehouse',
    })
  })

  it('are one thing, and what is sold another', () => {
    expect(says(...software)).toMatchObject({ result: 'met', value: 'software' })
  })
})

it.each([
  ['We also build controllers in our own two factories.', 'factories', true],
  ['Tarnflow is a manufacturer of label printers.', 'manufacturer', true],
  ['Hart Mills is a manufacturer of flour.', 'manufacturer', false],
  ['In the yard our platform connects production with the road.', 'production', false],
  ['We help foundries and warehouses.', 'warehouses', false],
  ['Quality of production is taken for granted.', 'production', false],
])('tells its own work from that of others: %s', (sentence, word, isOwn) => {
  expect(isOwnTrade(sentence, sentence.indexOf(word), 'Tarnflow')).toBe(isOwn)
})
