import { afterEach, describe, expect, it } from 'vitest'
import type { PageReader, ReadRequest } from '../../app/ports-reading.ts'
import { instantSchema } from '../../core/model/time.ts'
import { createPageReader } from './page-reader.ts'
import { warmUp } from './warm-up.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const aRequest = (html: string, url = 'https://moss-bearings.example/about'): ReadRequest => ({
  url,
  contentType: 'text/html; charset=utf-8',
  body: bytes(html),
  site: null,
  company: { name: 'Moss Bearings', aliases: [] },
  playbook: null,
})
const PAGE = `<html lang="en"><head><title>About | Moss Bearings</title></head><body><main><h1>About us</h1>
<p>Moss Bearings is a manufacturer of bearings, founded in 1962 in Harrowgate. We employ 240 people.</p></main></body></html>`
const aThread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

describe('page reader', { timeout: 60_000 }, () => {
  let reader: PageReader | undefined
  afterEach(async () => {
    await reader?.close()
    reader = undefined
  })

  it('reads a page in a thread', async () => {
    reader = createPageReader({ size: 1 })
    const read = await reader.read(aRequest(PAGE))
    expect(read.ok && read.value.document.kind).toBe('about')
    expect(read.ok && read.value.charset).toBe('utf-8')
  })

  it('takes no facts about the company from a page that was brought in from elsewhere', async () => {
    reader = createPageReader({ size: 1 })
    const origin = {
      how: 'pasted' as const,
      name: '',
      address: null,
      broughtInAt: instantSchema.parse('2026-11-20T09:00:00.000Z'),
      publishedAt: null,
    }
    const company = { name: 'Moss Bearings', aliases: ['moss.example'], identity: 'moss-bearings.example' }
    const facts = async (url: string) => {
      const read = await reader?.read({ ...aRequest(PAGE, url), company, origin })
      return read?.ok ? read.value.document.facts.length : null
    }
    expect(await facts('https://harrowgate-post.example/bearings')).toBe(0)
    expect(await facts('https://www.moss-bearings.example/about')).toBeGreaterThan(0)
    expect(await facts('https://moss.example/about')).toBeGreaterThan(0)
    expect(await facts('import:0123')).toBeGreaterThan(0)
  })

  it('has made its tables before the first page, once', async () => {
    const told = `import { parentPort } from 'node:worker_threads'
      const asked = []
      parentPort.on('message', ({ type }) => {
        asked.push(type)
        parentPort.postMessage({ type: 'done', result: { ok: true, value: asked } })
      })
      parentPort.postMessage({ type: 'ready' })`
    reader = createPageReader({ workerUrl: aThread(told), size: 1 })
    reader.warmUp()
    reader.warmUp()
    const read = await reader.read(aRequest(PAGE))
    expect(read.ok && read.value).toEqual(['warm-up', 'read'])
  })

  it('makes them by a page that has facts and events', async () => {
    const read = await warmUp()
    expect(read.ok && new Set(read.value.document.facts.map(({ kind }) => kind)).size).toBeGreaterThan(3)
    expect(read.ok && read.value.events.map(({ type }) => type)).toContain('expansion_facility')
  })

  it('learns a site and uses it for the next page', async () => {
    reader = createPageReader({ size: 1 })
    const page = (n: number) =>
      `<body><div>Call our friendly hotline</div><div>any day of the week</div><h1>Bearing ${n}</h1><p>Bearing number ${n} runs at ${n}00 turns.</p></body>`
    const pages = [1, 2, 3, 4, 5].map((n) => ({
      url: `https://moss-bearings.example/b${n}`,
      contentType: 'text/html',
      body: bytes(page(n)),
    }))
    const site = await reader.siteContext(pages)
    expect(site.ok).toBe(true)
    const read = await reader.read({
      ...aRequest(page(3), 'https://moss-bearings.example/b3'),
      site: site.ok ? site.value : null,
    })
    expect(read.ok && read.value.document.text).toBe('Bearing 3\nBearing number 3 runs at 300 turns.')
  })

  it('answers in order of the requests while several wait', async () => {
    const own = createPageReader({ size: 2 })
    reader = own
    const titles = ['Alpha works', 'Beta works', 'Gamma works', 'Delta works']
    const reads = await Promise.all(
      titles.map((title) => own.read(aRequest(`<title>${title}</title><h1>${title}</h1>`))),
    )
    expect(reads.map((read) => read.ok && read.value.document.title)).toEqual(titles)
  })

  const bombs: readonly (readonly [string, string])[] = [
    ['3,000 nested divs', '<div>'.repeat(3_000) + 'deep'],
    ['29 KB of fonts and paragraphs', '<font color=1><p>'.repeat(1_700)],
    [
      '700 KB of attributes on one element',
      `<div ${Array.from({ length: 70_000 }, (_, i) => `a${i}=b`).join(' ')}>x</div>`,
    ],
    [
      'attributes spread over elements',
      `<p ${'a=b '.repeat(1)}${Array.from({ length: 300 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`.repeat(3_000),
    ],
    ['30,000 siblings', '<p>one</p>'.repeat(30_000)],
    ['deep tables', '<table><tr><td>'.repeat(2_000)],
    ['deep lists of links', '<ul><li><a href="/x">x</a>'.repeat(2_500)],
    ['200,000 nested spans', '<span>'.repeat(200_000)],
    ['a million line breaks', '<br>'.repeat(1_000_000)],
    ['one line of 4 MB', `<p>${'Ada Moss, '.repeat(400_000)}</p>`],
    ['open tags only', '<'.repeat(500_000)],
  ]
  it.each(bombs)('survives %s, and reads the next page', async (_name, html) => {
    reader = createPageReader({ size: 1 })
    await reader.read(aRequest(PAGE))
    const bomb = await reader.read(aRequest(html))
    expect(bomb.ok ? 'read' : bomb.error.kind).toMatch(/^(?:read|unreadable-page)$/)
    const next = await reader.read(aRequest(PAGE))
    expect(next.ok && next.value.document.title).toBe('About')
  })

  const STANDIN = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (task) => {
      if (task.request.url.includes('hang')) for (;;) {}
      const still = new Int32Array(new SharedArrayBuffer(4))
      if (task.request.url.includes('still-for-ever')) Atomics.wait(still, 0, 0)
      if (task.request.url.includes('still-a-while')) Atomics.wait(still, 0, 0, 900)
      if (task.request.url.includes('exit')) process.exit(1)
      if (task.request.url.includes('throw')) throw new Error('broken thread')
      if (task.request.url.includes('memory')) { const all = []; for (;;) all.push(new Array(100_000).fill(0).map((_, i) => ({ i }))) }
      parentPort.postMessage({ type: 'done', result: { ok: true, value: task.request.url } })
    })
    parentPort.postMessage({ type: 'ready' })`

  it('waits longer for a page that the processor had no time for, and not for ever', async () => {
    const still = createPageReader({ workerUrl: aThread(STANDIN), size: 1, timeoutMs: 100 })
    reader = still
    const paths = ['still-a-while', 'still-for-ever', 'fine']
    const reads = await Promise.all(
      paths.map((path) => still.read(aRequest('', `https://moss-bearings.example/${path}`))),
    )
    expect(reads.map((read) => read.ok)).toEqual([true, false, true])
  })

  it.each(['hang', 'exit', 'throw', 'memory'])(
    'turns a thread that ends by %s into an error and goes on',
    async (how) => {
      reader = createPageReader({
        workerUrl: aThread(STANDIN),
        size: 1,
        timeoutMs: how === 'hang' ? 300 : 30_000,
        memoryMb: 64,
      })
      const [broken, next] = await Promise.all([
        reader.read(aRequest('', `https://moss-bearings.example/${how}`)),
        reader.read(aRequest('', 'https://moss-bearings.example/fine')),
      ])
      expect(broken.ok ? null : broken.error.kind).toBe('unreadable-page')
      expect(next.ok && next.value).toBe('https://moss-bearings.example/fine')
    },
  )

  it('says so when its threads can not start', async () => {
    reader = createPageReader({ workerUrl: aThread('throw new Error("no such module")'), size: 1 })
    const reads = await Promise.all([reader.read(aRequest(PAGE)), reader.read(aRequest(PAGE))])
    expect(reads.map((read) => (read.ok ? null : read.error.kind))).toEqual(['unreadable-page', 'unreadable-page'])
  })

  it('cancels what waits when it closes, and refuses afterwards', async () => {
    const closing = createPageReader({ workerUrl: aThread(STANDIN), size: 1 })
    const waiting = [
      closing.read(aRequest('', 'https://moss-bearings.example/hang')),
      closing.read(aRequest('', 'https://moss-bearings.example/b')),
    ]
    await closing.close()
    const kinds = (await Promise.all([...waiting, closing.read(aRequest(PAGE))])).map((read) =>
      read.ok ? null : read.error.kind,
    )
    expect(kinds).toEqual(['cancelled', 'cancelled', 'cancelled'])
  })
})
