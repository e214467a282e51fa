import { expect, it } from 'vitest'
import { withoutSentences } from './without-notes.ts'

const gone = 'a note that was erased'

it('takes a sentence out of the texts of a page, however it is set, and out of longer ones where it is no chance', () => {
  const idea = "They don't count short stops."
  const line = { key: 'bring:idea', k: 'Idea', t: [{ t: 'They don’t count short stops.', r: [1] }] }
  expect(withoutSentences(line, [idea])).toEqual({ ...line, t: [{ t: gone, r: [1] }] })
  expect(withoutSentences({ text: `Ask. ${idea}` }, [idea])).toEqual({ text: gone })
})

it('leaves what only has a short sentence in it, what is no text of a page, and says nothing of an empty one', () => {
  const page = { sure: 'a hunch', t: 'Is it a hunch?', text: '' }
  expect(withoutSentences(page, ['A hunch.', '…'])).toEqual(page)
})
