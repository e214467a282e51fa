import { describe, expect, it } from 'vitest'
import { companyNames } from './company-names.ts'
import { detectEvents } from './detect-events.ts'
import { readPageDate } from './page-date.ts'
import { languages } from './language/passage-language.ts'

const names = companyNames('Northfield Castings')

for (const language of languages) {
  const context = { names, page: readPageDate('2026-09-15'), place: 'body', language } as const
  for (const { type, examples, rules } of language.rules) {
    describe(`${language.code}: event ${type}`, () => {
      it.each(examples.yes.map(([text, status = 'happened', actor = 'account']) => ({ text, status, actor })))(
        'finds: $text',
        ({ text, status, actor }) => {
          const mention = detectEvents(text, context).find((found) => found.type === type)
          expect(mention).toMatchObject({ type, status, actor })
        },
      )
      it.each(examples.no)('leaves: %s', (text) => {
        expect(detectEvents(text, context).filter((found) => found.type === type)).toEqual([])
      })
      it('gives every rule its own name', () => {
        expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
      })
    })
  }
}
