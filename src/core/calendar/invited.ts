import type ICAL from 'ical.js'
import type { Invited } from '../model/calendar.ts'
import { tidyText } from './entry-text.ts'

/** A person an entry names, as it stands there. */
export interface Named extends Invited {
  readonly declined: boolean
}

/** Of all that are invited, so many are looked at: a call with more is a mass mail. */
const mostLooked = 200

/** Organiser and attendees of an entry, each once; rooms and equipment left out. */
export function invitedTo(event: ICAL.Component): readonly Named[] {
  const properties = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')].slice(
    0,
    mostLooked,
  )
  const people = properties.flatMap((property) => {
    const mail = mailOf(String(property.getFirstValue() ?? ''))
    const kind = (property.getFirstParameter('cutype') ?? '').toUpperCase()
    if (kind === 'ROOM' || kind === 'RESOURCE' || /@(?:resource|group)\.calendar\.google\.com$/.test(mail)) return []
    const { name, role } = nameAndRole(tidyText(property.getFirstParameter('cn') ?? '', 200), mail)
    const declined = (property.getFirstParameter('partstat') ?? '').toUpperCase() === 'DECLINED'
    return name === '' ? [] : [{ name, role, mail, declined }]
  })
  // the organiser stands among the attendees as well, there with the answer
  const byKey = new Map(people.map((person) => [person.mail || person.name.toLowerCase(), person]))
  return [...byKey.values()]
}

/** `mailto:Ruth.Okonjo@Orrin.example` → `ruth.okonjo@orrin.example`; empty for anything that is no mail address. */
export function mailOf(value: string): string {
  const address = value
    .slice(0, 400)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
  return /^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}$/.test(address) ? address : ''
}

/** "Solberg-Pratt, Ingrid (VP Operations)" → Ingrid Solberg-Pratt, VP Operations. Without a name the address gives one. */
function nameAndRole(given: string, mail: string): { readonly name: string; readonly role: string } {
  const text = given
    .replace(/^["'“]+/, '')
    .replace(/(?<!["'”])["'”]+$/, '')
    .trim()
  if (text === '' || mailOf(text) !== '') return { name: nameFromMail(mail || mailOf(text)), role: '' }
  const opens = text.endsWith(')') ? text.indexOf('(') : -1
  const name = (opens > 0 ? text.slice(0, opens) : text).trim()
  const role = opens > 0 ? text.slice(opens + 1, -1).trim() : ''
  return { name: firstNameFirst(name).slice(0, 120), role: role.slice(0, 160) }
}

/** "Okonjo, Ruth" as address books write it; a comma before "Ltd" or "PhD" is another thing. */
function firstNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim())
  const isTitle = /^(?:ltd|inc|llc|gmbh|ag|phd|dr|mba|jr|sr|ii|iii)\b/i.test(first)
  return more.length > 0 || first === '' || last === '' || isTitle || first.length > 40 ? name : `${first} ${last}`
}

/** "ruth.okonjo@…" → "Ruth Okonjo". */
function nameFromMail(mail: string): string {
  const local = mail.split('@', 1)[0]?.split('+', 1)[0] ?? ''
  const words = local.split(/[._-]+/).filter((word) => word !== '')
  return words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .slice(0, 120)
}
