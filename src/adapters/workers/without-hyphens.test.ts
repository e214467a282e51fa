import { readFileSync } from 'node:fs'
import { createRequire, type ResolveHookContext } from 'node:module'
import { expect, it } from 'vitest'
import { hyphenator, withoutHyphens } from './without-hyphens.ts'

const here = createRequire(import.meta.url)
const context: ResolveHookContext = { conditions: [], importAttributes: {}, parentURL: undefined }
const elsewhere = (specifier: string) => ({ url: `file:///${specifier}` })

it('stands in for what the typesetter imports to break English words, with all it asks of it', async () => {
  const { url, shortCircuit } = withoutHyphens(hyphenator, context, elsewhere)
  expect(shortCircuit).toBe(true)
  const { syllables } = (await import(/* @vite-ignore */ url)) as { syllables: (word: string) => readonly string[] } // ours
  expect(syllables('hyphenation')).toEqual(['hyphenation'])
  // the library as it is installed: where it changes its import, 8 MB are back
  const textkit = readFileSync(createRequire(here.resolve('@react-pdf/renderer')).resolve('@react-pdf/textkit'), 'utf8')
  expect(textkit.match(/import .*hyphen.*/g)).toEqual([`import { syllables } from '${hyphenator}';`])
})

it('leaves every other module where it is', () => {
  expect(withoutHyphens('@react-pdf/textkit', context, elsewhere)).toEqual({ url: 'file:///@react-pdf/textkit' })
})
