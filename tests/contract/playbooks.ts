import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfPlaybooks(host: Connection): void {
  test('checks, saves and confirms a playbook', async () => {
    const [starter] = await host.api.playbooks.starters()
    if (!starter) throw new Error('no starter playbook')
    const error = await failureOf(host.api.playbooks.save({ yaml: 'name: Half\nproblems: []\n' }))
    expect(error.kind).toBe('playbook-invalid')
    expect(error.message).toMatch(/[Ll]ine \d/)
    expect((await host.api.playbooks.read({ yaml: starter.yaml })).content?.name).toBe(starter.content.name)
    const saved = await host.api.playbooks.save({ yaml: starter.yaml })
    expect(saved.version).toBe(1)
    const next = await host.api.playbooks.save({ playbookId: saved.id, yaml: `${starter.yaml}\n# edited\n` })
    expect(next).toMatchObject({ id: saved.id, version: 2 })
    expect(await host.api.playbooks.list()).toHaveLength(1)
    const yaml = 'problems:\n  - statement: Pumps stop.\n    cues: [pump failure]\n'
    const at = await host.api.playbooks.cueAt({ yaml, line: 3 })
    expect(at).toEqual({ cue: 'pump failure', direction: 'for', statement: 'Pumps stop.', language: 'en' })
    expect(await host.api.playbooks.cueAt({ yaml, line: 1 })).toBeNull()
    const look = await host.api.playbooks.cueHits({ cue: 'pump failure', direction: 'for' })
    expect(look).toMatchObject({ taken: { count: 0, hits: [] }, next: null })
    const tried = await host.api.playbooks.tryOut({ yaml: starter.yaml })
    expect(tried).toEqual({ changes: [], unchanged: 0, unread: 1, accounts: { looked: 1, all: 1 }, next: null })
    expect((await failureOf(host.api.playbooks.tryOut({ yaml: 'name: Half' }))).kind).toBe('playbook-invalid')
    await host.api.playbooks.confirm({ playbookId: saved.id })
    expect((await host.api.workspace.status()).settings.playbookId).toBe(saved.id)
    expect((await host.api.playbooks.get({ playbookId: saved.id })).version).toBe(2)
  })

  test('edits the text of a playbook, keeps its versions, compares, duplicates, takes away and brings back', async () => {
    const [playbook] = await host.api.playbooks.list()
    if (!playbook) throw new Error('one was saved before')
    const { yaml, id: playbookId } = playbook
    const edits = [{ op: 'set' as const, path: ['problems', 0, 'short'], value: 'Another word' }]
    const edited = await host.api.playbooks.edit({ yaml, edits })
    expect(edited).toMatchObject({ faults: [], content: { name: playbook.content.name } })
    expect(edited.yaml.split('\n').filter((line) => !yaml.includes(line))).toEqual(['    short: Another word'])
    const none = [{ op: 'set' as const, path: ['problems', 0, 'questions'], value: [] }]
    expect((await host.api.playbooks.edit({ yaml, edits: none })).faults).toMatchObject([
      { path: ['problems', 0, 'questions'], says: ' is empty.' },
    ])
    expect(await host.api.playbooks.read({ yaml: 'name: [' })).toMatchObject({ values: null, faults: [{ line: 1 }] })
    const gone = [{ op: 'remove' as const, path: ['problems', 99] }]
    expect((await failureOf(host.api.playbooks.edit({ yaml, edits: gone }))).kind).toBe('conflict')

    const third = await host.api.playbooks.save({ playbookId, yaml: edited.yaml })
    expect((await host.api.playbooks.versions({ playbookId })).map(({ version }) => version)).toEqual([3, 2, 1])
    expect((await host.api.playbooks.get({ playbookId, version: 2 })).yaml).toBe(yaml)
    expect((await failureOf(host.api.playbooks.get({ playbookId, version: 9 }))).kind).toBe('not-found')
    const parts = await host.api.playbooks.compare({ before: { playbookId, version: 2 }, after: { playbookId } })
    expect(parts).toMatchObject([
      { kind: 'problem', state: 'changed', fields: [{ field: 'short', after: ['Another word'] }] },
    ])

    const copy = await host.api.playbooks.duplicate({ playbookId })
    expect(copy).toMatchObject({ version: 1, content: { name: `${third.content.name}, copy` } })
    expect((await failureOf(host.api.playbooks.remove({ playbookId }))).message).toMatch(/in use/)
    await host.api.playbooks.remove({ playbookId: copy.id })
    expect(await host.api.playbooks.list()).toHaveLength(1)
    expect((await host.api.playbooks.removed()).map(({ id }) => id)).toEqual([copy.id])
    expect((await host.api.playbooks.get({ playbookId: copy.id })).version).toBe(1)
    expect((await failureOf(host.api.playbooks.confirm({ playbookId: copy.id }))).kind).toBe('not-found')
    await host.api.playbooks.restore({ playbookId: copy.id })
    expect(await host.api.playbooks.list()).toHaveLength(2)
    await host.api.playbooks.remove({ playbookId: copy.id })
  })
}
