// Does the package work for somebody who has only Node? Packs it, installs it into an empty folder, and uses it there: by
// the Node that runs npm, on a company's site that is served here.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type Site, aCompany, serveSite } from '../../tests/cli/site.ts'
import { root } from '../project.mjs'
import { type Ran, type Running, runNpm, start, startNpm } from './installed-package.ts'
import { packedSchema } from './package-contents.ts'

const company = 'Kestrel Pumps'
const folder = mkdtempSync(join(tmpdir(), 'groundwork-package-'))
const program = join(folder, 'node_modules/groundwork/bin/groundwork.mjs')
const env = { GROUNDWORK_WORKSPACE: join(folder, 'workspace'), CI: '1' }
const groundwork = (...words: readonly string[]): Promise<Ran> =>
  runNpm(folder, ['exec', '--', 'groundwork', ...words], env)

let site: Site | undefined
try {
  site = await serveSite(aCompany(company, 5))
  const { origin } = site
  await step('packed', pack)
  await step('installed into an empty folder', install)
  await step('says its version', says)
  await step('researches a site', () => research(origin))
  await step('lists the account', list)
  await step('writes the brief', brief)
  await step('serves the app', serve)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
}

async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now()
  const detail = await work()
  console.log(`${name.padEnd(32)}${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${detail}`)
}

async function pack(): Promise<string> {
  const ran = await runNpm(root, ['pack', '--json', '--pack-destination', folder, '--loglevel=error'])
  const { size, unpackedSize, files } = packedSchema.parse(JSON.parse(outputOf(ran)))
  return `${files.length} files, ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked`
}

async function install(): Promise<string> {
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  outputOf(await runNpm(folder, ['install', `./${tarball}`, '--no-audit', '--no-fund', '--loglevel=error']))
  const packages = readdirSync(join(folder, 'node_modules'))
  const tools = ['electron', 'vite', 'typescript', 'vitest', 'react-dom'].filter((name) => packages.includes(name))
  if (tools.length > 0) throw new Error(`It brings along what it does not need: ${tools.join(', ')}.`)
  const bytes = readdirSync(join(folder, 'node_modules'), { recursive: true }).length
  return `${bytes} files and folders`
}

async function says(): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  // npx finds the Node that came along; who calls the program has the one of the system
  for (const said of [await groundwork('--version'), await start(folder, 'node', [program, '--version']).ended])
    if (outputOf(said).trim() !== version) throw new Error(`It says “${said.stdout}” where its version is ${version}.`)
  return `${version}, by npx, and by Node ${outputOf(await start(folder, 'node', ['--version']).ended).trim()}`
}

async function research(origin: string): Promise<string> {
  const ran = await groundwork(
    'research',
    `${origin}/`,
    '--account',
    company,
    '--allow-loopback',
    '--delay',
    '0',
    '--json',
  )
  const { pages } = z.object({ pages: z.array(z.object({ status: z.unknown() })) }).parse(JSON.parse(outputOf(ran)))
  const read = pages.filter(({ status }) => status === 200).length
  if (read < 6) throw new Error(`It read ${read} of 6 pages.`)
  return `${read} pages`
}

async function list(): Promise<string> {
  const rows = z
    .array(z.object({ account: z.object({ name: z.string() }) }))
    .parse(JSON.parse(outputOf(await groundwork('accounts', '--json'))))
  if (rows.map(({ account }) => account.name).join() !== company) throw new Error(`It lists ${JSON.stringify(rows)}.`)
  return company
}

/** Through a starter playbook, which comes along. */
async function brief(): Promise<string> {
  const playbook = join(folder, 'node_modules/groundwork/resources/playbooks/operations.yaml')
  outputOf(await groundwork('playbooks', 'import', playbook, '--use'))
  outputOf(await groundwork('brief', company, '--out', 'brief.pdf'))
  outputOf(await groundwork('brief', company, '--format', 'md', '--out', 'brief.md'))
  const pdf = readFileSync(join(folder, 'brief.pdf'))
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('Its brief is no PDF.')
  if (!readFileSync(join(folder, 'brief.md'), 'utf8').includes(company)) throw new Error('Its brief names nobody.')
  return `a PDF of ${Math.round(pdf.length / 1000)} KB, and Markdown`
}

/** Alone by npx, and as `serve` by itself: lets a browser in, shows the window, and ends by Ctrl-C. */
async function serve(): Promise<string> {
  const alone = startNpm(folder, ['exec', '--', 'groundwork'], env)
  const first = await lookAt(await addressOf(alone))
  alone.interrupt()
  await alone.ended
  if (await fetch(first).catch(() => undefined)) throw new Error('It still serves after Ctrl-C.')
  const running = start(folder, 'node', [program, 'serve', '--port', '0'], { env })
  const second = await lookAt(await addressOf(running))
  running.interrupt()
  const { code, stderr } = await running.ended
  if (code !== 0 || stderr !== '') throw new Error(`It ended with code ${code}: ${stderr}`)
  return `${first}, ${second}`
}

async function addressOf(running: Running): Promise<string> {
  const [, address = ''] = await running.waitFor(/ready: (http:\/\/127\.0\.0\.1:\d+\/launch\?token=\S+)/)
  return address
}

async function lookAt(address: string): Promise<string> {
  const { origin } = new URL(address)
  const letIn = await fetch(address, { redirect: 'manual' })
  const cookie = letIn.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  const page = await (await fetch(`${origin}/`, { headers: { cookie } })).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1]
  if (script === undefined) throw new Error(`It serves no window:\n${page.slice(0, 300)}`)
  const { status } = await fetch(`${origin}${script}`, { headers: { cookie } })
  if (status !== 200) throw new Error(`It answers its own script with ${status}.`)
  return origin
}

function outputOf({ code, stdout, stderr }: Ran): string {
  if (code !== 0) throw new Error(`It ended with code ${code}:\n${stdout}${stderr}`)
  return stdout
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
