import { expect, it } from 'vitest'
import { isSaidOfOthers } from './said-of-others.ts'

const said = (sentence: string, word: string): boolean => {
  const start = sentence.indexOf(word)
  return isSaidOfOthers(sentence, { start, end: start + word.length })
}

it.each([
  ['CastView helps you plan the maintenance of every press.', 'maintenance'],
  ['Let us look after your pumps and the production that hangs on them, in your plant.', 'plant'],
  ['Scheduling software for mining, logistics and energy.', 'logistics'],
  ['One need only look into the world of manufacturing.', 'manufacturing'],
  ['We sell to banks, insurers and manufacturers.', 'manufacturers'],
  ['When we look at any kind of manufacturing, we see quality.', 'manufacturing'],
  ['From the warehouse to the customer, you see all of it.', 'warehouse'],
  ['Streamline work at manufacturing sites of any size.', 'manufacturing'],
  ['Our clients are in the construction industry.', 'construction'],
  ['Trusted by manufacturing companies in nine countries.', 'manufacturing'],
  ['Giving financial assistance for the repair and construction of schools in the county.', 'construction'],
  ['Tarn Bank gives mortgages and construction loans.', 'construction'],
  ['She serves on the board of Harlow Pumps, a manufacturer of pumps.', 'manufacturer'],
])('is said of others: %s', (sentence, word) => {
  expect(said(sentence, word)).toBe(true)
})

it.each([
  ['We are a manufacturer of pump housings.', 'manufacturer'],
  ['Northfield Castings is one of the largest construction companies of the county.', 'construction'],
  ['Our own factories stand in Easton and Marl.', 'factories'],
  ['From our foundry we ship to customers in nine countries.', 'foundry'],
  ['Parts come to our workshops by road.', 'workshops'],
  ['Assembly and maintenance of conveyors since 1954.', 'maintenance'],
  ['Warehouse work in two shifts.', 'Warehouse'],
])('is said of the company: %s', (sentence, word) => {
  expect(said(sentence, word)).toBe(false)
})
