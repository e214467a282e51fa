// A part of `npm run torture`: the long forms of cases 3 and 13 of docs/safety.md. The built browser host under bodies of a gigabyte, slow
// headers and 10,000 connections, then every method with a thousand sets of arguments by chance.
//   --minutes N   (5)    --seed N   (1)
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startHost, temporaryWorkspace } from '../tests/e2e/host.ts'
import { crowd, drip, letIn, pour } from './host-floods.ts'
import { fuzzMethods } from './host-fuzz.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? 1)
const until = performance.now() + Number(values.minutes ?? 5) * 60_000
/** Five times what was measured; of connections, 256 that wait with us, and some. */
const limits = { pageMs: 2500, grownMb: 400, slowS: 60, taken: 60, kept: 300 }
/** The host has to see them all first; 10 s after its first letter a slow one is ended for being slow. */
const seenWithinS = 8

const faults: string[] = []
const atMost = (what: string, got: number, limit: number): number => {
  if (got > limit) faults.push(`${what}: ${Math.round(got)}, more than ${limit}`)
  return Math.round(got)
}

if (!existsSync(join(import.meta.dirname, '../out/main/server.js')))
  throw new Error('The host is not built. Run “npm run build”.')
const flooded = await flood()
const fuzzed = await fuzzMethods(seed, until)
faults.push(...fuzzed.faults)
for (const fault of faults) print(fault)
print(
  `seed ${seed}: ${flooded}; ${fuzzed.calls} calls by chance, at least ${fuzzed.least} of each method that takes arguments; ${faults.length} faults`,
)
process.exit(faults.length === 0 ? 0 : 1)

async function flood(): Promise<string> {
  const workspace = temporaryWorkspace()
  const running = await startHost(workspace.path)
  const host = await letIn(running)
  await host.page()
  const before = host.memory()
  let slowest = 0
  let highest = before
  let knockedAgain = 0
  /** Ten thousand that knock at one moment can push out one that was not read yet: it knocks again, as browsers do, and is let in. */
  const page = (knocks = 3): Promise<number> =>
    host.page().catch((error: unknown) => {
      if (knocks === 1) throw error
      knockedAgain += 1
      return page(knocks - 1)
    })
  const look = async (): Promise<void> => {
    slowest = Math.max(slowest, await page())
    highest = Math.max(highest, host.memory())
  }
  const looking = setInterval(() => void look().catch((error: unknown) => faults.push(String(error))), 500)
  const outside = await pour(host, 1000, false)
  const inside = await pour(host, 1000, true)
  print(`of a gigabyte ${outside} MB were taken of who is not let in, ${inside} MB of who is`)
  const standing = (await Promise.all(Array.from({ length: 20 }, () => crowd(host.port, 500)))).flat()
  await look()
  // counted with the host: what overflows the system's own queue looks open to whoever knocked
  for (let waited = 0; waited < seenWithinS && host.sockets() > limits.kept; waited += 1)
    await new Promise((heard) => setTimeout(heard, 1000))
  const kept = host.sockets()
  for (const socket of standing) socket.destroy()
  print(`of 10,000 connections ${kept} are kept`)
  const slow = await drip(host.port, 200, limits.slowS * 2)
  await look()
  clearInterval(looking)
  await running.stop()
  workspace.remove()
  atMost('megabytes taken of who is not let in', outside, limits.taken)
  atMost('megabytes taken of who is let in', inside, limits.taken)
  const told = [
    `10,000 connections left ${atMost('connections kept', kept, limits.kept)}`,
    `slow headers ended after ${atMost('seconds for slow headers', slow, limits.slowS)} s`,
    `memory grew by ${atMost('megabytes grown', highest - before, limits.grownMb)} MB`,
    `the page came in ${atMost('milliseconds for the page', slowest, limits.pageMs)} ms at worst, and was knocked for again ${knockedAgain} times`,
  ]
  return `1 GB of body, ${outside} and ${inside} MB taken; ${told.join(', ')}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
