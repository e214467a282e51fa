import { expect, it } from 'vitest'
import { noteGlance } from './note-glance.ts'

it('says the first line with words, and what follows it, as they are read', () => {
  expect(noteGlance('---\n\n## Call with **Ida**\n\n- [ ] send the [offer](/accounts/acc_1)\n> She `waits`')).toEqual({
    title: 'Call with Ida',
    excerpt: 'send the offer She waits',
  })
})

it('is empty where there are no words, and short where there are many', () => {
  expect(noteGlance(' \n***\n')).toEqual({ title: '', excerpt: '' })
  const { title, excerpt } = noteGlance(`${'long '.repeat(80)}\n${'𝒳'.repeat(400)}`)
  expect([title.length, excerpt.length].every((length) => length <= 181)).toBe(true)
  expect(excerpt.isWellFormed()).toBe(true)
})

it('reads a line made to be slow at once', () => {
  const before = performance.now()
  noteGlance(`${'['.repeat(1_000_000)}\n${'[a]('.repeat(200_000)}`)
  expect(performance.now() - before).toBeLessThan(500)
})
