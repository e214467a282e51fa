import type { AssistKeys, KeyStanding, KeyVault } from '../../app/ports-assist.ts'
import { ok } from '../../core/model/result.ts'

/** The key of a request by its origin; null: none is told. */
export type KeyFor = (origin: string) => Promise<string | null>

type Bound = { readonly origin: string; readonly key: string }

/**
 * Keys of language models: each bound to the origin it was given for, so that another address, typed or come in with a file, never gets it.
 * With a vault of the system it is kept there; else in memory, until the program ends. None is ever in the workspace.
 */
export function createAssistKeys(
  vault: KeyVault | null,
  env: NodeJS.ProcessEnv = process.env,
): AssistKeys & { readonly keyFor: KeyFor } {
  const fromEnvironment = takeFrom(env)
  let inMemory: Bound | null = null
  const kept = async (): Promise<Bound | null> => (vault ? bound(await vault.read()) : null)
  const find = async (origin: string): Promise<{ held: KeyStanding['held']; key: string } | null> => {
    if (origin === '') return null
    if (inMemory?.origin === origin) return { held: 'memory', key: inMemory.key }
    if (fromEnvironment.origin === origin) return { held: 'environment', key: fromEnvironment.key }
    const one = await kept()
    return one?.origin === origin ? { held: 'keychain', key: one.key } : null
  }
  const onlyForNow = async (): Promise<string | null> => (vault ? vault.refusal() : noVault)
  const standing = async (address: string): Promise<KeyStanding> => {
    const found = await find(originOf(address))
    return {
      held: found?.held ?? 'none',
      onlyForNow: await onlyForNow(),
      fault: found ? null : fromEnvironment.fault,
    }
  }
  return {
    keyFor: async (origin) => (await find(origin))?.key ?? null,
    standing,
    async give(address, key) {
      const origin = originOf(address)
      const mayKeep = (await onlyForNow()) === null
      inMemory = key === '' || mayKeep ? null : { origin, key }
      if (vault && (mayKeep || key === '')) await vault.write(key === '' ? null : JSON.stringify({ origin, key }))
      return ok(await standing(address))
    },
  }
}

const noVault =
  'Outside the desktop app a key is in memory only, until Groundwork ends. GROUNDWORK_ASSIST_KEY, with its address in GROUNDWORK_ASSIST_KEY_FOR, gives it at each start.'

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '')

/** Out of the environment, and out of that of every program that is started from here. */
function takeFrom(env: NodeJS.ProcessEnv): Bound & { readonly fault: string | null } {
  const { GROUNDWORK_ASSIST_KEY: told = '', GROUNDWORK_ASSIST_KEY_FOR: address = '' } = env
  delete env['GROUNDWORK_ASSIST_KEY']
  const [key, origin] = [told.trim(), originOf(address.trim())]
  if (key === '') return { origin: '', key, fault: null }
  // what can't stand in a header is no key
  if (!/^[\x21-\x7e]{1,500}$/.test(key)) return { origin: '', key: '', fault: 'GROUNDWORK_ASSIST_KEY holds no key.' }
  return origin === ''
    ? {
        origin,
        key: '',
        fault: 'GROUNDWORK_ASSIST_KEY is not used: GROUNDWORK_ASSIST_KEY_FOR has to name its address.',
      }
    : { origin, key, fault: `GROUNDWORK_ASSIST_KEY is not used here: it is for ${origin}.` }
}

function bound(text: string | null): Bound | null {
  try {
    const told: unknown = text === null ? null : JSON.parse(text)
    if (typeof told !== 'object' || told === null || !('origin' in told) || !('key' in told)) return null
    const { origin, key } = told
    return typeof origin === 'string' && typeof key === 'string' ? { origin, key } : null
  } catch {
    return null
  }
}
