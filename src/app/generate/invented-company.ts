import type { Chance } from './chance.ts'

/** A company that does not exist, at a domain that can't. */
export type InventedCompany = {
  readonly name: string
  readonly domain: string
  readonly town: string
  readonly trade: string
  readonly segment: string
  readonly people: number
}

const fronts = words(
  'Hal Brack Tilling Corn Wester Ash Pell Dun Marrow Kel Thorn Elder Stan Garth Ling Mor Rother Sel Birch Cald Wen Fallow Har Ober Stein Linden Bru Val Mont Clair Sol Riva Nor Lund Berg Hol',
)
const ends = words(
  'den worth wick ham ley field combe bury stead ford well mere dale gate more hurst brook stone shaw by marsh rick feld berg',
)
const towns = words(
  'Ashmere Corbridge-on-Lea Dunwick Eastholm Fallowby Garside Hexley Ivelmouth Kelbrook Lindale Morwick Netherby',
)
const trades: readonly [readonly [trade: string, segment: string], ...(readonly [string, string])[]] = [
  ['Valves', 'Valve and pump makers'],
  ['Castings', 'Foundries'],
  ['Packaging', 'Packaging'],
  ['Gears', 'Machine builders'],
  ['Presses', 'Machine builders'],
  ['Foods', 'Food processors'],
  ['Bearings', 'Machine builders'],
  ['Plastics', 'Plastics'],
  ['Pumps', 'Valve and pump makers'],
  ['Logistics', 'Logistics'],
]

/** The company at a place in the list: its name repeats no earlier one's domain. */
export function inventCompany(index: number, chance: Chance): InventedCompany {
  // a stride without a common factor with the number of names visits each once before any comes again
  const place = (index * 1_009) % (fronts.length * ends.length)
  const root = `${fronts[place % fronts.length]}${ends[Math.floor(place / fronts.length)]}`
  const [trade, segment] = chance.pick(trades)
  const round = Math.floor(index / (fronts.length * ends.length))
  return {
    name: `${root} ${trade}${round > 0 ? ` ${round + 1}` : ''}`,
    domain: `${root}-${trade}-${index}.example`.toLowerCase(),
    town: chance.pick(towns),
    trade: trade.toLowerCase(),
    segment,
    people: 20 + chance.below(1_900),
  }
}

function words(line: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = line.split(' ')
  return [first, ...rest]
}
