import { afterAll, describe, expect, it } from 'vitest'
import { wholeNumber } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands.ts'
import { usageOf } from '../../src/cli/usage.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { aFolder, run } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())

/** What a command says to words it does not understand; nothing is opened for that. */
async function saidTo(name: string, ...words: readonly string[]): Promise<string> {
  try {
    return `exit code ${await commands[name]?.(words)}`
  } catch (error) {
    if (error instanceof WrongUse) return error.message
    throw error
  }
}

describe('wrong use', () => {
  const address = 'http://127.0.0.1:8080/'
  it.each([
    ['research'],
    ['research', ''],
    ['research', address, 'and', 'more'],
    ['research', address, '--max-pages', '0'],
    ['research', address, '--max-pages', '1e2'],
    ['research', address, '--delay', ''],
    ['research', address, '--delay=-5'],
    ['research', address, '--workspace', ''],
    ['research', 'kestrel-pumps.example', '--allow-loopback'],
    ['research', 'http://127.0.0.1.kestrel-pumps.example/', '--allow-loopback'],
    ['research', 'http://10.0.0.7/', '--allow-loopback'],
    ['research', '--sample', address],
    ['research', '--sample', '--delay', '0'],
    ['snapshot'],
    ['notes'],
    ['explain'],
    ['signals'],
    ['decisions', 'kestrel', 'pumps'],
    ['decisions', '--export', folder.path],
    ['decisions', '--export', '-', '--json'],
    ['calibration', 'kestrel'],
    ['search', ' '],
    ['accounts', 'kestrel'],
    ['playbooks', 'burn'],
    ['playbooks', 'export'],
    ['playbooks', 'import', 'no-such-file.yaml'],
    ['playbooks', 'check', 'a', 'b'],
    ['playbooks', '--use'],
    ['playbooks', '--out', 'x.yaml'],
    ['calendar'],
    ['calendar', 'no-such-file.ics'],
    ['prepare', 'tomorrow'],
    ['prepare', '--day', 'tomorrow'],
    ['prepare', '--day', '2026-02-31'],
    ['import', 'mail.eml', '--account', 'kestrel', '--date', '2026-02-31'],
    ['generate', '--seed', '4294967296'],
    ['doctor', '--fix'],
    ['serve', '--port', '70000'],
    ['serve', 'now'],
    ['ask', 'kestrel'],
    ['ask', 'kestrel', ' '],
    ['ask', 'kestrel', 'Who', 'knows?'],
    ['brief'],
    ['brief', 'kestrel', '--format', 'pages'],
    ['brief', 'kestrel', '--paper', 'A5'],
    ['brief', 'kestrel', '--format', 'md', '--json'],
    ['brief', 'kestrel', '--out', folder.path],
    ['extract'],
    ['extract', '--jsonl', 'pages.jsonl'],
    ['detect'],
    ['detect', '--jsonl', '--playbook', 'no-such-file.yaml'],
    ['detect', '--jsonl', '--playbook'],
  ])('%s %s %s %s', async (name, ...words) => {
    const said = await saidTo(name, ...words)
    expect(said).toMatch(/^\S.{10,220}$/)
    expect(said).not.toMatch(/exit code|undefined|\n/)
  })

  it('says in one sentence what an option is not, and where help is', async () => {
    expect(await saidTo('accounts', '--colour')).toBe("Unknown option '--colour'. Run “groundwork help”.")
  })
})

it('takes a number up to the most it names', () => {
  expect(wholeNumber('4294967295', 'seed', 0, 2 ** 32 - 1)).toBe(4_294_967_295)
})

describe('from outside', () => {
  it('exits 2 for what is no command, whatever a program calls its insides', async () => {
    const [none, ...others] = await Promise.all([
      run(folder.path, []),
      ...['reserch', 'constructor'].map((name) => run(folder.path, [name])),
    ])
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none?.stderr).toContain('research <address>')
    for (const { code, stdout, stderr } of others) {
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^There is no command “\w+”\. Run “groundwork help” to see them\.\n$/)
    }
  })

  it('exits 2 for an address that is none, and opens no network for it', async () => {
    const { code, stdout, stderr } = await run(folder.path, ['research', 'ftp://kestrel-pumps.example/', '--json'])
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ftp: is not the web. Only http and https pages can be researched.\n',
    })
  })

  it('helps with one command', async () => {
    const { code, stdout } = await run(folder.path, ['brief', '--help'])
    expect(code).toBe(0)
    expect(stdout).toBe(usageOf('brief'))
    expect(stdout).toMatch(/^ {2}brief <account>/)
    expect(stdout).toContain('--paper')
    expect(stdout).not.toContain('allow-loopback')
  })

  it('knows every command in its help', () => {
    for (const name of Object.keys(commands)) expect(usageOf(name)).toMatch(new RegExp(`^ {2}${name}\\b`))
  })
})
