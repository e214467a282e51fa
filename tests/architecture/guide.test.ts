import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { farPlaces, rooms } from '../../src/renderer/app/rooms.ts'
import { keyParts } from '../../src/renderer/keys/catalogue.ts'

const root = join(import.meta.dirname, '../..')
const guide = 'docs/guide'
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = readdirSync(join(root, guide)).filter((name) => name.endsWith('.md'))
const text = new Map(pages.map((name) => [`${guide}/${name}`, read(`${guide}/${name}`)]))

/** As GitHub names the place of a heading. */
const placeOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const placesOf = (markdown: string): readonly string[] =>
  markdown.split('\n').flatMap((line) => (/^#{1,4} /.test(line) ? [placeOf(line.replace(/^#+ /, ''))] : []))

type Link = { readonly from: string; readonly to: string; readonly place: string; readonly image: boolean }

function linksIn(from: string, markdown: string): readonly Link[] {
  return [...markdown.matchAll(/(!?)\[[^\]]*\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g)].flatMap(
    ([, mark, to = '', place = '']) =>
      to.startsWith('http')
        ? []
        : [{ from, to: to === '' ? from : normalize(join(dirname(from), to)), place, image: mark === '!' }],
  )
}

/** Links that lead nowhere, and images that nobody shows. */
function faultsOf(files: ReadonlyMap<string, string>, exists: (path: string) => boolean, images: readonly string[]) {
  const links = [...files].flatMap(([from, markdown]) => linksIn(from, markdown))
  const broken = links.filter(({ to, place }) => {
    if (!exists(to)) return true
    return place !== '' && !placesOf(files.get(to) ?? read(to)).includes(place)
  })
  const shown = new Set(links.filter(({ image }) => image).map(({ to }) => to))
  return [
    ...broken.map(({ from, to, place }) => `${from}: ${to}${place && `#${place}`}`),
    ...images.filter((image) => !shown.has(image)).map((image) => `${image}: nobody shows it`),
  ]
}

const isThere = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined
const images = readdirSync(join(root, guide, 'images')).map((name) => `${guide}/images/${name}`)

describe('the guide', () => {
  it('leads nowhere that is not there, and shows every picture', () => {
    expect(pages.length).toBeGreaterThan(8)
    expect(images.length).toBeGreaterThan(8)
    expect(faultsOf(text, isThere, images)).toEqual([])
  })

  it('is told when a link breaks or a picture is left over', () => {
    const files = new Map([[`${guide}/a.md`, '# A b\n[x](b.md) [y](#a-c) [z](#a-b) ![p](images/p.png)']])
    const there = new Set([`${guide}/a.md`, `${guide}/images/p.png`])
    expect(faultsOf(files, (path) => there.has(path), [`${guide}/images/q.png`])).toEqual([
      `${guide}/a.md: ${guide}/b.md`,
      `${guide}/a.md: ${guide}/a.md#a-c`,
      `${guide}/images/q.png: nobody shows it`,
    ])
  })

  it('is reached from the README, and each page from its first one', () => {
    const from = (path: string, markdown: string) => linksIn(path, markdown).map(({ to }) => to)
    expect(from('README.md', read('README.md'))).toContain(`${guide}/README.md`)
    const named = from(`${guide}/README.md`, text.get(`${guide}/README.md`) ?? '')
    expect([...text.keys()].filter((page) => !page.endsWith('README.md') && !named.includes(page))).toEqual([])
  })

  it('has pictures that are no burden', () => {
    const large = images.filter((image) => statSync(join(root, image)).size > 150_000)
    expect(large).toEqual([])
  })
})

describe('the command line of the guide', () => {
  const page = text.get(`${guide}/command-line.md`) ?? ''

  it('has every command, with an example, and no other', () => {
    const parts = page.split(/^### /m).slice(1)
    const named = parts.map((part) => part.split('\n')[0] ?? '')
    expect(named.toSorted()).toEqual(Object.keys(commands).toSorted())
    const elsewhere = new Set(['mcp'])
    const without = parts.filter((part) => !/^ {4}\$ .*\bgroundwork /m.test(part)).map((part) => part.split('\n')[0])
    expect(without.filter((name) => !elsewhere.has(name ?? ''))).toEqual([])
  })

  it('calls no command that there is not, on any page', () => {
    const called = [...text.values()].flatMap((markdown) =>
      [...markdown.matchAll(/(?:`|\$ |\| |^ {4})groundwork ([a-z][a-z-]*)/gm)].map(([, name = '']) => name),
    )
    expect(called.length).toBeGreaterThan(30)
    expect(called.filter((name) => !(name in commands))).toEqual([])
  })
})

describe('the keys of the guide', () => {
  const rows = [...(text.get(`${guide}/keyboard.md`) ?? '').matchAll(/^\| (\S.*?) \| (.+?) \|$/gm)].map(
    ([, keys = '', does = '']) => `${keys}: ${does}`,
  )
  const capsOf = (keys: string): string =>
    keys
      .split('+')
      .map((part) => (part === 'Mod' ? 'Ctrl' : part.length === 1 ? part.toUpperCase() : part))
      .join('-')

  it('are those of the app, and say the same', () => {
    const ofApp = [
      ...keyParts.flatMap(({ keys }) => keys.map(({ keys: one, does }) => `${capsOf(one)}: ${does}`)),
      ...[...rooms, ...farPlaces].map(({ key, label }) => `G ${key.toUpperCase()}: ${label.replace('’', "'")}`),
    ]
    expect(ofApp.filter((row) => !rows.includes(row))).toEqual([])
    const always = /^(?:key|keys|-+|J K|Enter|Space|Esc): /
    expect(rows.filter((row) => !always.test(row) && !ofApp.includes(row))).toEqual([])
  })
})
