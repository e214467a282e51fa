import { describe, expect, it } from 'vitest'
import type { KeyVault } from '../../app/ports-assist.ts'
import { createAssistKeys } from './assist-keys.ts'

const cloud = 'https://api.example/v1'
const origin = 'https://api.example'

function aVault(refusal: string | null = null): KeyVault & { kept: string | null } {
  return {
    kept: null,
    refusal: async () => refusal,
    async read() {
      return this.kept
    },
    async write(secret) {
      this.kept = secret
    },
  }
}

describe('a key', () => {
  it('is kept in the keychain for one origin, and told to no other', async () => {
    const vault = aVault()
    const keys = createAssistKeys(vault, {})
    expect(await keys.give(cloud, 'sk-1')).toMatchObject({ ok: true, value: { held: 'keychain', onlyForNow: null } })
    const again = createAssistKeys(vault, {})
    expect(await again.keyFor(origin)).toBe('sk-1')
    for (const other of ['https://api.example:444', 'http://api.example', 'https://evil.example', ''])
      expect(await again.keyFor(other)).toBeNull()
    expect(await again.standing('https://evil.example/v1')).toMatchObject({ held: 'none' })
  })
  it('is taken away', async () => {
    const vault = aVault()
    const keys = createAssistKeys(vault, {})
    await keys.give(cloud, 'sk-1')
    await keys.give(cloud, '')
    expect([vault.kept, await keys.keyFor(origin)]).toEqual([null, null])
  })
  it('is not kept where nothing encrypts, and it is said why', async () => {
    const vault = aVault('nothing here encrypts')
    const keys = createAssistKeys(vault, {})
    expect(await keys.give(cloud, 'sk-1')).toMatchObject({
      value: { held: 'memory', onlyForNow: 'nothing here encrypts' },
    })
    expect(vault.kept).toBeNull()
    expect(await createAssistKeys(vault, {}).keyFor(origin)).toBeNull()
  })
  it('is in memory only outside the desktop app', async () => {
    const keys = createAssistKeys(null, {})
    expect(await keys.give(cloud, 'sk-1')).toMatchObject({
      value: { held: 'memory', onlyForNow: expect.stringContaining('memory only') },
    })
    expect(await keys.keyFor(origin)).toBe('sk-1')
  })
  it('that was damaged is none', async () => {
    const vault = aVault()
    for (const kept of ['', 'x', '[]', '{"origin":1,"key":2}']) {
      vault.kept = kept
      expect(await createAssistKeys(vault, {}).keyFor(origin)).toBeNull()
    }
  })
})

describe('a key of the environment', () => {
  it('is for the address named beside it, and no program that is started inherits it', async () => {
    const env = { GROUNDWORK_ASSIST_KEY: 'sk-env', GROUNDWORK_ASSIST_KEY_FOR: cloud }
    const keys = createAssistKeys(null, env)
    expect(env).not.toHaveProperty('GROUNDWORK_ASSIST_KEY')
    expect(await keys.keyFor(origin)).toBe('sk-env')
    expect(await keys.keyFor('https://evil.example')).toBeNull()
    expect(await keys.standing(cloud)).toMatchObject({ held: 'environment', fault: null })
    expect((await keys.standing('https://evil.example/v1')).fault).toContain('it is for https://api.example')
  })
  it('without an address, or that is none, is not used, and that is said', async () => {
    const nameless = createAssistKeys(null, { GROUNDWORK_ASSIST_KEY: 'sk-env' })
    expect(await nameless.keyFor(origin)).toBeNull()
    expect(await nameless.keyFor('')).toBeNull()
    expect((await nameless.standing(cloud)).fault).toContain('GROUNDWORK_ASSIST_KEY_FOR')
    const broken = createAssistKeys(null, { GROUNDWORK_ASSIST_KEY: 'sk\n-env', GROUNDWORK_ASSIST_KEY_FOR: cloud })
    expect(await broken.keyFor(origin)).toBeNull()
  })
})
