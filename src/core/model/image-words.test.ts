import { expect, it } from 'vitest'
import { noteGlance } from './note-glance.ts'
import { imagesIn, replaceImages, withoutImages } from './image-words.ts'

const text = '# Line 3\n\n![The press](image:img_01a) and ![](image:img_02b)\n![far](https://other.example/x.png)'

it('finds the images of a note, and reads it without their ids', () => {
  expect(imagesIn(text).map(({ id, words, start, end }) => [id, words, text.slice(start, end)])).toEqual([
    ['img_01a', 'The press', '![The press](image:img_01a)'],
    ['img_02b', '', '![](image:img_02b)'],
  ])
  expect(withoutImages(text)).toBe('# Line 3\n\nThe press and picture\n![far](https://other.example/x.png)')
  expect(replaceImages('![a](image:img_1)', ({ id }) => `$&${id}`)).toBe('$&img_1')
  expect(noteGlance('![](image:img_01a)\nWho signs').title).toBe('picture')
})
