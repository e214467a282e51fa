// `npm run bench:start`: how long the command line, and the browser host until it answers, take to start, beside Node that runs nothing.
//   --runs N (9)   --accounts N (10000)  --notes N (100000)  --pages N (50000)  --workspace DIR one generated before
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nodeEnvironment, nodeFlags } from '../bin/app-node.mjs'
import { prepare } from '../scripts/prepare.mjs'
import { root } from '../scripts/project.mjs'
import { compose } from '../src/compose.ts'
import { cpuOf } from './core-process.ts'
import { figure, tellFigures } from './figures.ts'
import { spreadOf } from './interleaved-runs.ts'
import { largeWorkspace } from './large-workspace.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    accounts: { type: 'string', default: '10000' },
    notes: { type: 'string', default: '100000' },
    pages: { type: 'string', default: '50000' },
    workspace: { type: 'string' },
  },
})
const runs = Number(values.runs)
const accounts = Number(values.accounts)
const amounts = {
  accounts,
  notes: Number(values.notes),
  pages: Number(values.pages),
  snapshots: Math.min(1_000, accounts),
}
/** A window over 10,000 accounts starts in twice the time of an empty one at most: so does its host. */
const most = { large: 2 }

const probed = ['--import', join(import.meta.dirname, 'start-probe.mjs')]

type Start = { readonly clock: number; readonly cpu: number; readonly modules: number }
type Program = { readonly name: string; start(count: boolean): Promise<Start> }

await prepare(process.stdout)
const folder = mkdtempSync(join(tmpdir(), 'groundwork-start-'))
const probe = join(folder, 'probe.json')
try {
  const large = values.workspace ?? (await largeWorkspace(amounts))
  const empty = join(folder, 'empty')
  makeEmpty(empty)
  const programs: readonly Program[] = [
    { name: 'node that runs nothing', start: (count) => command(['-e', '0'], count) },
    { name: 'groundwork help', start: (count) => command([built('cli.js'), 'help'], count) },
    {
      name: 'groundwork accounts, none there',
      start: (count) => command([built('cli.js'), 'accounts', '--workspace', empty], count),
    },
    { name: 'the host until it answers, empty', start: (count) => host(empty, count) },
    { name: `the host until it answers, ${accounts} accounts`, start: (count) => host(large, count) },
  ]
  await tell(programs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function tell(programs: readonly Program[]): Promise<void> {
  // once without the clock: files are in memory
  const modules = new Map<string, number>()
  for (const { name, start } of programs) modules.set(name, (await start(true)).modules)
  const clock = new Map(programs.map(({ name }): [string, number[]] => [name, []]))
  const cpu = new Map(programs.map(({ name }): [string, number[]] => [name, []]))
  for (let run = 0; run < runs; run += 1)
    for (const { name, start } of run % 2 === 0 ? programs : programs.toReversed()) {
      const took = await start(false)
      clock.get(name)?.push(took.clock)
      cpu.get(name)?.push(took.cpu)
    }
  const medianOf = (times: ReadonlyMap<string, number[]>, at: number) => ({
    what: programs[at]?.name ?? '',
    median: spreadOf(times.get(programs[at]?.name ?? '') ?? []).median,
  })
  tellFigures(
    'start',
    programs.flatMap(({ name }, i) => {
      const peer = i === 4 ? 3 : 0
      const target = i === 4 ? { targetOfTimes: most.large } : {}
      const beside = (times: ReadonlyMap<string, number[]>) =>
        i === 0 ? {} : { beside: medianOf(times, peer), ...target }
      const id = `${i}`
      return [
        figure(clock.get(name) ?? [], { id: `${id}-clock`, what: name, unit: 'ms', ...beside(clock) }),
        figure(cpu.get(name) ?? [], { id: `${id}-cpu`, what: '· of the processor', unit: 'ms cpu', ...beside(cpu) }),
        figure([modules.get(name) ?? 0], { id: `${id}-modules`, what: '· files of code read', unit: '' }),
      ]
    }),
    { ...amounts, runs },
  )
}

function makeEmpty(workspace: string): void {
  const made = compose({ workspace, mode: 'write', host: 'command-line' })
  if (!made.ok) throw new Error(made.error.message)
  void made.value.close()
}

function built(file: string): string {
  return join(root, 'out/main', file)
}

function environment(count: boolean): NodeJS.ProcessEnv {
  return { ...nodeEnvironment, ...process.env, GROUNDWORK_BENCH_PROBE: probe, GROUNDWORK_BENCH_COUNT: count ? '1' : '' }
}

async function command(args: readonly string[], count: boolean): Promise<Start> {
  const began = performance.now()
  const { status } = spawnSync(process.execPath, [...nodeFlags, ...probed, ...args], {
    env: environment(count),
    stdio: 'ignore',
  })
  const clock = performance.now() - began
  // nothing found is an end as well
  if (status !== 0 && status !== 3) throw new Error(`${args.join(' ')} ended with ${status}`)
  return { clock, ...readProbe() }
}

/** It has printed its address, and given its page to who asks with it. */
async function host(workspace: string, count: boolean): Promise<Start> {
  const began = performance.now()
  const args = [built('server.js'), '--workspace', workspace, '--port', '0', '--no-open']
  const child = spawn(process.execPath, [...nodeFlags, ...probed, ...args], { env: environment(count) })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\S+token=\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error(`the host ended: ${said}`)))
  })
  await fetch(url, { redirect: 'manual' })
  const clock = performance.now() - began
  // what it does after it has answered is no part of its start
  const cpu = cpuOf(child.pid ?? 0)
  child.kill('SIGINT')
  await once(child, 'exit')
  return { clock, cpu, modules: readProbe().modules }
}

function readProbe(): { readonly cpu: number; readonly modules: number } {
  // what start-probe.mjs writes
  return JSON.parse(readFileSync(probe, 'utf8')) as { cpu: number; modules: number }
}
