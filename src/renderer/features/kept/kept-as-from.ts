import type { EventType, FactKind } from '../../../contract/contract.ts'
import type { KeptAs } from '../../../contract/kept-quotes.ts'
import { dateFrom } from '../signals/date-from.ts'

type Read = { readonly as: KeptAs; readonly remark: string } | { readonly wrong: string }

/**
 * What a form says words are kept as, or what is missing in it. The options of its lists are the values of their types; the host parses it all.
 * What the form has no field for stays as it was `before`.
 */
export function keptAsFrom(what: KeptAs['what'], data: FormData, before?: KeptAs): Read {
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const date = dateFrom(text('date'))
  if (date === undefined)
    return { wrong: 'A day, a month or a year: 2026-11-03, 2026-11 or 2026. Empty where none is told.' }
  const remark = text('remark')
  switch (what) {
    case 'evidence': {
      const strength = Number(text('strength'))
      if (text('problem') === '') return { wrong: 'Choose the problem that these words speak for or against.' }
      return {
        as: {
          what,
          problem: text('problem'),
          direction: text('direction') === 'against' ? 'against' : 'for',
          strength: strength === 1 || strength === 3 ? strength : 2,
        },
        remark,
      }
    }
    case 'signal': {
      const type = text('type') as EventType
      return {
        as: {
          what,
          type,
          actor: text('actor') === 'other' ? 'other' : 'account',
          status: text('status') as Extract<KeptAs, { what: 'signal' }>['status'],
          date,
          // who and where of one type mean nothing to another
          args: before?.what === 'signal' && before.type === type ? before.args : {},
        },
        remark,
      }
    }
    case 'fact': {
      const [kind, value, detail] = [text('kind') as FactKind, text('value'), text('detail')]
      if (value === '') return { wrong: 'Say what the fact is: the name, the number, the city.' }
      if ((kind === 'technology' || kind === 'social') && detail === '')
        return { wrong: kind === 'social' ? 'Say which network it is on.' : 'Say what they use it for.' }
      return { as: { what, kind, value, detail, country: text('country'), date }, remark }
    }
  }
}
