import { describe, expect, it } from 'vitest'
import { createRedactor, nameForms, runsOf } from './erased-person.ts'

describe('the forms of a name', () => {
  it('names the whole, turned round, with an initial, and the family alone', () => {
    expect(nameForms(' Dariusz  Wilczek ')).toEqual(['Dariusz Wilczek', 'Wilczek, Dariusz', 'D. Wilczek', 'Wilczek'])
    expect(nameForms('Ana Maria de Sá')).toEqual(['Ana Maria de Sá', 'Ana Sá', 'Sá, Ana', 'A. Sá'])
    expect(nameForms('Cher')).toEqual(['Cher'])
  })
})

describe('blotting a name out', () => {
  const { redact, count, redactJson } = createRedactor(nameForms('Dariusz Wilczek'))
  it('keeps every offset, in any case and across lines', () => {
    const text = 'In May DARIUSZ\nWILCZEK took over. Mr Wilczek’s plan: d.wilczek@pellworth.example. Wilczekowa stays.'
    const blotted = redact(text)
    expect(blotted).toHaveLength(text.length)
    expect(blotted).toBe(
      'In May ███████\n███████ took over. Mr ███████’s plan: d.███████@pellworth.example. Wilczekowa stays.',
    )
    expect([count(text), count(blotted)]).toEqual([3, 0])
  })
  it('takes the person out of lists of people, and blots the rest', () => {
    expect(
      redactJson({
        people: [{ name: 'Dariusz Wilczek', title: 'VP' }, { name: 'Ida Brekke' }],
        said: [{ who: 'Dariusz Wilczek', words: 'No.' }],
        deep: [['Wilczek'], 4, null],
      }),
    ).toEqual({
      people: [{ name: 'Ida Brekke' }],
      said: [{ who: '███████ ███████', words: 'No.' }],
      deep: [['███████'], 4, null],
    })
  })
  it('takes signs of expressions for what they are, and no form for nothing', () => {
    expect(createRedactor(['J. (Jo) O’Neil+']).count('J. (Jo) O’Neil+ and Jx (Jo) O’Neil')).toBe(1)
    expect(createRedactor([]).redact('all of it')).toBe('all of it')
  })
})

it('goes through a text in runs of words', () => {
  expect([...runsOf('d.wilczek@brno.example', 1)]).toContain('wilczek')
  expect([...runsOf('By D. Wilczek, of Brno.', 2)]).toEqual(['By D', 'D. Wilczek', 'Wilczek, of', 'of Brno'])
})

it.each(['a', '字'])('finds the words beside a run of %s as long as a file may be', (letters) => {
  const words = [...runsOf(`late ${letters.repeat(15_000_000 / letters.length)}`, 1)]
  expect(words[0]).toBe('late')
  expect(words.reduce((sum, word) => sum + word.length, 0)).toBe(15_000_004)
})
