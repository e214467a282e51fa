import { z } from 'zod'
import { contract } from '../../src/contract/contract.ts'
import { createPrng, type Prng } from '../builders/prng.ts'
import { everyMethod } from '../contract/record-calls.ts'

/** All but the one that takes no input and starts servers. */
export const fuzzedMethods = everyMethod.filter((method) => method !== 'research.startSample')

const long = 'x'.repeat(400_000)
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

const polluting = '{"json":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}'

/** Arguments as the wire carries them: `json`, and `meta` that says which of it were dates, sets and the like. */
export const hostileBodies: readonly string[] = [
  'null',
  '[]',
  '"text"',
  '{"json":null}',
  '{"json":42}',
  '{"json":[1,2,3]}',
  '{"json":{}}',
  '{"json":{"accountId":{"$ne":null}}}',
  '{"json":{"accountId":["a"],"noteId":{},"pageVersionId":1,"callId":true,"playbookId":[],"researchId":null,"claimId":{}}}',
  '{"json":{"accountId":"x\' OR 1=1 --","noteId":"../../etc/passwd","words":"\\" OR *","address":"javascript:alert(1)"}}',
  `{"json":{"accountId":"${long}","words":"${long}","address":"${long}","yaml":"${long}","markdown":"${long}"}}`,
  polluting,
  '{"json":{"settings":1,"theme":"__proto__","paper":"A0","maxPages":1e309,"delayMs":-1,"playbookId":"nobody"}}',
  '{"json":{"yaml":"__proto__: {polluted: true}\\nconstructor: {prototype: {polluted: true}}"}}',
  '{"json":{"yaml":"a: &a [*a, *a]\\nb: !!js/function \\"function(){}\\""}}',
  '{"json":{"accountId":"a","limit":-1,"offset":1e308,"version":0,"revision":-5,"maxPages":1e9}}',
  `{"json":${deep}}`,
  '{"json":{"accountId":"a"},"meta":[[1,"accountId"],[1,"__proto__","polluted"],[3,"constructor","prototype","polluted"]]}',
  '{"json":{"at":"2026-11-02"},"meta":[[1,"at"],["x"],[99,"at"],[1,"at","at","at"]]}',
  '{"json":{"file":" ","folder":" ","path":" ","address":"../x"}}',
  '{"json":{"file":"a\\u0000b","folder":"a\\u0000b","path":"a\\u0000b","address":"."}}',
  '{"json":{"words":"\\u0000\\ud800 NEAR( ^ * \\" : {}"}}',
]

/** What no client of ours would say over a port: a message that is none. */
export const hostileMessages: readonly unknown[] = [
  null,
  undefined,
  42,
  [],
  {},
  { i: '1', p: { u: '/workspace/status' } },
  '',
  '{',
  'null',
  '{"i":"1"}',
  '{"i":"1","p":null}',
  '{"i":"1","p":{"u":5}}',
  '{"i":"1","p":{"u":"workspace"}}',
  '{"i":"1","p":{"u":"http://["}}',
  '{"i":"1","t":3}',
  '{"i":{},"t":4}',
  '{"i":"1","t":7,"p":{}}',
  '{"i":"1","p":{"u":"/workspace/status","h":{"content-type":"multipart/form-data; boundary=x"}}}',
  '{"i":"1","p":{"u":"/workspace/status","h":{"content-disposition":"attachment"}}}',
  '{"i":"1","p":{"u":"/workspace/status","h":{"content-type":"text/event-stream"}}}',
  '{"i":"1","p":{"u":"/workspace/status","m":"GET"}}',
  '{"__proto__":{"polluted":true},"p":{"__proto__":{"polluted":true}}}',
  new Uint8Array([255, 0, 1]),
  new Uint8Array([123, 255, 125]).buffer,
]

const strange: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  -1e308,
  '',
  ' ',
  'a',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '\u0000',
  '\ud800',
  '\u202e',
  'javascript:alert(1)',
  'http://127.0.0.1:1/',
  'http://[',
  '/dev/null/x',
  '../x',
  'image:img_x',
  'acc_1',
  'note_1',
  'pbk_1',
  '2026-11-02',
  '2026-11-02T09:00:00.000Z',
  '9999-99-99',
  '[]',
  '# x',
  'x'.repeat(5000),
  [],
  {},
  [null],
  ['', ''],
  [[]],
  { length: -1 },
]

/** What a method is told: all of the above but the longest, and some by chance. What takes no arguments, or begins a thread, is told less. */
export function bodiesFor(method: string, byChance: number): readonly string[] {
  const chance = (count: number): string[] =>
    Array.from({ length: count }, (_, seed) => argumentsByChance(method, seed))
  if (!takesArguments(method)) return [polluting, ...chance(1)]
  if (/^(?:exports|backups)\./.test(method))
    return [...hostileBodies.filter((body) => body === polluting || body.includes('"folder"')), ...chance(4)]
  return [...hostileBodies.filter((body) => body.length < 200_000), ...chance(byChance)]
}

/** Arguments by chance: the names the method knows, with values of any kind, and names that nobody should use. */
export function argumentsByChance(method: string, seed: number): string {
  const prng = createPrng(seed)
  const parts = [...namesOf(method), 'accountId'].filter(() => prng.chance(0.8))
  const told = parts.map((name) => `${JSON.stringify(name)}:${valueByChance(prng, 0)}`)
  if (prng.chance(0.5)) told.push(`"__proto__":{"polluted":${valueByChance(prng, 1)}}`)
  if (prng.chance(0.3)) told.push('"constructor":{"prototype":{"polluted":true}}')
  const meta = prng.chance(0.2)
    ? `,"meta":[[${prng.whole(9)},${JSON.stringify(parts[0] ?? 'x')}],[1,"__proto__","polluted"]]`
    : ''
  return `{"json":{${told.join(',')}}${meta}}`
}

function valueByChance(prng: Prng, depth: number): string {
  if (depth < 3 && prng.chance(0.2))
    return `{"__proto__":{"polluted":true},"a":${valueByChance(prng, depth + 1)},"id":${valueByChance(prng, depth + 1)}}`
  if (depth < 3 && prng.chance(0.1)) return `[${valueByChance(prng, depth + 1)},${valueByChance(prng, depth + 1)}]`
  return JSON.stringify(prng.pick(strange)) ?? 'null'
}

export const takesArguments = (method: string): boolean => namesOf(method).length > 0

const names = new Map<string, readonly string[]>()

function namesOf(method: string): readonly string[] {
  const known = names.get(method) ?? readNames(method)
  names.set(method, known)
  return known
}

function readNames(method: string): readonly string[] {
  const [domain = '', name = ''] = method.split('.')
  const procedure: unknown = Reflect.get(Object(Reflect.get(contract, domain)), name)
  const schema: unknown = Reflect.get(Object(Reflect.get(Object(procedure), '~orpc')), 'inputSchema')
  if (!(schema instanceof z.ZodType)) return []
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.keys(properties)
}

/** What of the objects that all others inherit from is not as it was. Puts it right again. */
export function takeBackPollution(): readonly string[] {
  return [Object.prototype, Array.prototype, Function.prototype].flatMap((inherited) =>
    Object.keys(inherited).filter((key) => Reflect.deleteProperty(inherited, key)),
  )
}
