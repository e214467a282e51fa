/**
 * The rooms of docs/architecture.md, and who may import whom. A room is the part of a path below src/; the longest
 * match wins. `rooms` names other rooms, `packages` what comes from outside.
 */
export type Room = {
  readonly name: string
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** Node's own modules. */
  readonly node: boolean
}

/** The stages in the order the data flows; each may import the ones before it. */
const stages = [
  'crawl',
  'extract',
  'playbook',
  'notes',
  'signals',
  'changes',
  'snapshot',
  'brief',
  'session',
  'calendar',
  'account-rows',
  'assist',
] as const

/** The libraries of the pure part's field: reading pages, dates, names and rules. None of them does any IO. */
const fieldLibraries = [
  '@eslint-community/regexpp',
  'chrono-node',
  'domhandler',
  'htmlparser2',
  'ical.js',
  'tldts',
  'yaml',
  'zod',
]

const windowLibraries = [
  '@codemirror/*',
  '@fontsource-variable/*',
  '@orpc/client',
  '@orpc/contract',
  '@tanstack/*',
  'get-nonce',
  'papaparse',
  'radix-ui',
  'react',
  'react-dom',
  'react-markdown',
  'remark-gfm',
  'unpdf',
  'wouter',
  'zod',
  'zustand',
]

const coreRooms = ['core/model', ...stages.map((stage) => `core/${stage}`)]

export const rooms: readonly Room[] = [
  { name: 'core/model', rooms: [], packages: ['zod'], node: false },
  ...stages.map((stage, index) => ({
    name: `core/${stage}`,
    rooms: ['core/model', ...stages.slice(0, index).map((earlier) => `core/${earlier}`)],
    packages: fieldLibraries,
    node: false,
  })),
  { name: 'contract', rooms: ['core/model'], packages: ['zod', '@orpc/contract'], node: false },
  // The use cases fill the contract in, which is what the server half of its library is for.
  { name: 'app', rooms: ['contract', ...coreRooms], packages: ['zod', '@orpc/server'], node: false },
  // An adapter's libraries are its own business; electron is a host's.
  { name: 'adapters', rooms: ['app/ports', ...coreRooms], packages: ['*'], node: true },
  { name: 'transport', rooms: ['contract'], packages: ['@orpc/*', 'zod'], node: true },
  // What hosts need of the pure part leaves through here (ADR 0007).
  {
    name: 'compose',
    rooms: ['app', 'adapters', 'transport', 'contract', ...coreRooms],
    packages: ['@orpc/*'],
    node: true,
  },
  { name: 'main', rooms: ['compose', 'transport', 'contract'], packages: ['electron', '@orpc/*'], node: true },
  { name: 'server', rooms: ['compose', 'transport', 'contract'], packages: ['@orpc/*'], node: true },
  // `groundwork serve` is the browser host (ADR 0007).
  {
    name: 'cli',
    rooms: ['compose', 'transport', 'contract', 'server'],
    packages: ['@modelcontextprotocol/server', '@orpc/*', 'papaparse', 'zod'],
    node: true,
  },
  { name: 'preload', rooms: ['transport'], packages: ['electron'], node: false },
  { name: 'renderer', rooms: ['contract', 'transport'], packages: windowLibraries, node: false },
]

/**
 * The room a file is in.
 * @param path relative to the root, with forward slashes
 * @returns undefined for a file outside src/, or in no room (which is a violation of its own)
 */
export function roomOf(path: string): Room | undefined {
  const below = /^src\/(.+)$/.exec(path)?.[1]
  if (below === undefined) return undefined
  const fits = rooms.filter(({ name }) => below.startsWith(`${name}/`) || below.startsWith(`${name}.`))
  return fits.sort((a, b) => b.name.length - a.name.length)[0]
}

/** May this room import that file of ours? Its own room always. */
export function mayImportFile(room: Room, path: string): boolean {
  const target = roomOf(path)
  if (target === undefined) return false
  if (target.name === room.name) return true
  if (room.rooms.includes(target.name)) return true
  // `app/ports` is a few files of the room `app`, not a room: app/ports.ts and app/ports-*.ts.
  return room.rooms.includes('app/ports') && /^src\/app\/ports(?:-[a-z-]+)?\.ts$/.test(path)
}

/** May this room import that package? `name` without a subpath. */
export function mayImportPackage(room: Room, name: string): boolean {
  if (name === 'electron') return room.packages.includes('electron')
  return room.packages.some(
    (allowed) =>
      allowed === '*' || allowed === name || (allowed.endsWith('/*') && name.startsWith(allowed.slice(0, -1))),
  )
}
