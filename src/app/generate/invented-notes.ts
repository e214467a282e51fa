import type { Chance } from './chance.ts'
import type { InventedCompany } from './invented-company.ts'

/** A note as somebody types it after a conversation: a head, some lines, now and then something to do. */
export function inventNote({ name, town, trade }: InventedCompany, index: number, chance: Chance): string {
  const lines = Array.from({ length: 2 + chance.below(5) }, () => chance.pick(sentences))
  const todo = chance.below(4) === 0 ? [`- [ ] ${chance.pick(todos)}`] : []
  return [`# ${chance.pick(heads)} ${index + 1}`, '', `${name}, ${town}, ${trade}.`, '', ...lines, ...todo].join('\n')
}

const heads: readonly [string, ...string[]] = [
  'Call',
  'Gate talk',
  'Thought',
  'After the visit',
  'From the trade press',
]
const sentences: readonly [string, ...string[]] = [
  'The night shift waits for a fitter, sometimes for an hour.',
  'They count stops by hand, on a sheet by the machine.',
  'Nobody could say what one lost hour costs them.',
  'The plant manager asked for numbers from a plant like theirs.',
  'Budget is decided in October, and only for what is on the list by then.',
  'Their supplier for spare parts has moved, deliveries take a week longer.',
  'The works council wants to see any change of shifts first.',
  'Two people left the planning office this summer.',
]
const todos: readonly [string, ...string[]] = [
  'send the two-week sheet',
  'ask who signs for spare parts',
  'call again after the holidays',
]
