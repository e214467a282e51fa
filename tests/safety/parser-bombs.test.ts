import { expect } from 'vitest'
import type { PageReader } from '../../src/app/ports-reading.ts'
import type * as reading from '../../src/adapters/workers/page-reader.ts'
import { createPageReader } from '../../src/adapters/workers/page-reader.ts'
import type * as laying from '../../src/core/extract/lay-out.ts'
import { layOut } from '../../src/core/extract/lay-out.ts'
import type { FlowBlock } from '../../src/core/extract/page-flow.ts'
import type * as parsing from '../../src/core/extract/html-tree.ts'
import { parseHtml } from '../../src/core/extract/html-tree.ts'
import type { AppError, Result } from '../../src/core/model/result.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'

const parserWithout = (guard: string, instead: string) => async (): Promise<typeof parseHtml> => {
  const file = 'core/extract/html-tree.ts'
  return (await importWithout<typeof parsing>(file, { [file]: [[guard, instead]] })).parseHtml
}
const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}=b`).join(' ')

/** Pages over a limit, and which. Without the limit each is read to its end, which takes a while and does no harm. */
const overLimit: readonly (readonly [name: string, html: string, limit: string])[] = [
  ['3,000 nested divs', '<div>'.repeat(3_000), 'depth'],
  ['29 KB of fonts and paragraphs', '<font color=1><p>'.repeat(1_700), 'depth'],
  ['deep tables', '<table><tr><td>'.repeat(2_000), 'depth'],
  ['deep lists', '<ul><li>'.repeat(2_000), 'depth'],
  ['700 KB of attributes on one element', `<div ${attributes(70_000)}>x</div>`, 'attributes'],
  ['attributes spread over elements', `<p ${attributes(500)}>x</p>`.repeat(1_300), 'attributes'],
  ['siblings without end', '<br>'.repeat(310_000), 'elements'],
  ['text in pieces without end', 'a&amp;'.repeat(160_000), 'elements'],
  ['17 million characters', 'a'.repeat(17_000_000), 'characters'],
]
const nodesOf = "nodes += 1\n      if (nodes > limits.nodes) throw new OverLimit('elements')\n    "

safetyCase(18, 'a page over a limit of the tree is given up with a typed error while it is parsed', {
  shipped: () => parseHtml,
  without: {
    'the limit of depth': parserWithout("if (depth > limits.depth) throw new OverLimit('depth')", ''),
    'the limit of attributes of one element': parserWithout(
      'attributesOfOne > limits.attributesOfOne || attributes',
      'attributes',
    ),
    'the limit of attributes in all': parserWithout(' || attributes > limits.attributes)', ')'),
    'the limit of elements': parserWithout(`${nodesOf}},\n    onattribute`, '},\n    onattribute'),
    'the limit of pieces of text': parserWithout(nodesOf.replace(/    $/, '      current'), '      current'),
    'the limit of characters': parserWithout('if (html.length > limits.characters)', 'if (false)'),
  },
  holds(parse) {
    for (const [name, html, limit] of overLimit) {
      const parsed = parse(html)
      expect([name, parsed.ok ? 'read' : parsed.error]).toMatchObject([
        name,
        { kind: 'unreadable-page', details: { limit } },
      ])
    }
  },
})

/** A thread that does with a page what its address says: hangs, takes memory, ends or throws; for some time, so that a try without limits ends too. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ request: { url } }) => {
      const until = Date.now() + 1500
      if (url.includes('hang')) while (Date.now() < until);
      if (url.includes('exit')) process.exit(1)
      if (url.includes('throw')) throw new Error('broken')
      if (url.includes('memory')) { const all = []; for (let i = 0; i < 3_000_000; i++) all.push({ i, text: 'x' + i }) }
      parentPort.postMessage({ type: 'done', result: { ok: true, value: url } })
    })
    parentPort.postMessage({ type: 'ready' })`)}`,
)
/** `patienceMs`: when a stand-in that may never answer is given up; what is shipped is waited for. */
type Tried = { readonly create: typeof createPageReader; readonly patienceMs: number | null }
const readerWithout =
  (...cuts: readonly (readonly [guard: string, instead: string])[]) =>
  async (): Promise<Tried> => {
    const file = 'adapters/workers/page-reader.ts'
    const { createPageReader: create } = await importWithout<typeof reading>(file, { [file]: cuts })
    return { create, patienceMs: 2000 }
  }
const told = (read: Result<unknown>): unknown => (read.ok ? read.value : (read.error satisfies AppError).kind)

safetyCase(
  18,
  'a thread that hangs, dies or takes too much memory is an error of its page, and the next page is read',
  {
    shipped: (): Tried => ({ create: createPageReader, patienceMs: null }),
    without: {
      'the limit of time': readerWithout(['thread.timer = setTimeout(look, most)', '']),
      'the limit of memory': readerWithout(['startThread(workerUrl, memoryMb)', 'startThread(workerUrl, 4000)']),
      'the eye on threads that end': readerWithout([
        "worker.on('exit', () => end(thread, broken('The reader stopped while it read this page.')))",
        '',
      ]),
      'the eye on what a thread throws': readerWithout(
        ["worker.on('error', (error) => end(thread, errorOf(error)))", "worker.on('error', () => undefined)"],
        ["worker.on('exit', () =>", "worker.on('exit', (code) => code === 1 ||"],
      ),
      'the thread in the place of the one that ended': readerWithout([
        'else if (!thread.ready) queue.shift()?.settle(fail(error))\n    pump()',
        '',
      ]),
    },
    async holds({ create, patienceMs }) {
      for (const how of ['hang', 'exit', 'throw', 'memory']) {
        const reader = create({ workerUrl: thread, size: 1, timeoutMs: how === 'hang' ? 100 : 60_000, memoryMb: 48 })
        const read = (path: string): ReturnType<PageReader['read']> =>
          reader.read({
            url: `https://halden.example/${path}`,
            contentType: 'text/html',
            body: new Uint8Array(),
            site: null,
            company: { name: 'Halden', aliases: [] },
            playbook: null,
          })
        let timer: NodeJS.Timeout | undefined
        const never = new Promise<string>((resolve) => {
          if (patienceMs !== null) timer = setTimeout(() => resolve('never answered'), patienceMs)
        })
        const answers = Promise.all([read(how), read('next')]).then((both) => both.map(told))
        const got = await Promise.race([answers, never])
        clearTimeout(timer)
        await reader.close()
        expect([how, got]).toEqual([how, ['unreadable-page', 'https://halden.example/next']])
      }
    },
  },
)

const readingWithout = (guard: string, instead: string) => async (): Promise<typeof layOut> => {
  const file = 'core/extract/lay-out.ts'
  return (await importWithout<typeof laying>(file, { [file]: [[guard, instead]] })).layOut
}

safetyCase(18, 'a heading as long as a page is not copied to every line below it', {
  shipped: () => layOut,
  without: {
    'the length of a heading': readingWithout('text: line.text.slice(0, longestHeading)', 'text: line.text'),
    'the length of all headings': readingWithout('left < 0 ? [] : above', 'above'),
  },
  holds(layOutLines) {
    const line = (text: string, level: number): FlowBlock =>
      ({ type: level > 0 ? 'heading' : 'paragraph', level, text }) as FlowBlock // the rest is not looked at
    const heading = (level: number): FlowBlock => line('long words '.repeat(1000), level)
    const lines = [1, 2, 3, 4, 5, 6].map(heading).concat(Array.from({ length: 40_000 }, () => line('one more', 0)))
    const { blocks } = layOutLines(lines, false)
    expect(blocks.length).toBe(lines.length)
    expect(blocks.slice(0, 1000).reduce((sum, block) => sum + block.headings.join('').length, 0)).toBeLessThan(
      2_000_000,
    )
    expect(blocks.reduce((sum, block) => sum + block.headings.join('').length, 0)).toBeLessThan(5_000_000)
  },
})
