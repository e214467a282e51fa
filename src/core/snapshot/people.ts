import { countryNamed } from '../extract/facts/country-names.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Hypothesis, Snapshot } from '../model/snapshot.ts'
import { claimId, placeOf } from './claim-id.ts'
import { compareText } from './dossier.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { contentWords } from './plain-words.ts'
import { tidy } from './quote-words.ts'

const ranks: readonly RegExp[] = [
  /\b(?:ceo|chief executive|managing director|geschäftsführer\w{0,6}|owner|proprietor|founder|co-founder|president|managing partner|general manager|prezes\w{0,2}|directeur général|direttore generale|direktør)\b/i,
  /\b(?:c[ofit]o|chro|cmo|chief [a-z]+(?: [a-z]+)? officer|vp|vice president|deputy managing director|partner|chair\w{0,6}|executive director)\b/i,
  /\b(?:director|direktor\w{0,3}|directeur|direttore|leiter\w{0,3}|head of|principal)\b/i,
  /\b(?:manager|lead|supervisor|manager\w{0,3}|superintendent)\b/i,
]

/** A name behind a comma is a plant, a country or another firm: "General Manager, Muncie", "Founder, Acme Works". */
const OF_A_PART = /(?:,| - | – | of the| at) (?:the )?\p{Lu}\p{L}+[^,]{0,40}$/u

/** The end of a firm's or a school's own name, where a title ends with one. "Technology Group" is a part of one's own. */
const FIRM_AT_END =
  /(?:\b(?:GmbH|AG|SE|KG|Corporation|Corp|Inc|Ltd|Limited|LLC|plc|University|College|Capital|Ventures|Holdings?|Research Labs)|(?:\s|^|\()(?!IT |HR |R&D )\p{Lu}{2,6} Group|\b(?:University|Institute|School) of [\p{L} ]{2,40})\.?\)?$/u
/** What one was, one is not here. */
const FORMER = /^(?:former(?:ly)?|ex|retired|past|ehemalige[rn]?|voormalig|ancien(?:ne)?|emeritus)[ -]/i
/** There is one of these in a company, or it is a seat beside the work: a name behind it is another company's. */
const WHOLE_COMPANY =
  /(?:^|[ /])(?:c[efio]o|cto|cso|cmo|cdo|chief [a-z]+(?: [a-z]+)? officer|chief executive|(?<!vice[- ])president|(?:co-?)?founder|owner|managing director|chair(?:man|woman|person)?|member of (?:the )?board of (?:management|directors)|advis[oe]r)$/i
/** A part of one's own company, and no name: its work, its place, its rank. */
const OWN_PART =
  /\b(?:africa|americas?|apac|asia|emea|europe|latam|global|international|worldwide|region(?:al)?|north|south|east|west|central|division|group|business|unit|department|board|committee|council|operations?|sales|marketing|growth|product(?:s|ion)?|technology|finance|financial|strategy|strategic|development|engineering|services?|solutions?|systems?|customers?|success|people|human|resources|legal|policy|research|quality|supply|chain|logistics|manufacturing|plants?|works|projects?|programs?|commercial|corporate|digital|security|it|hr|r&d|officer|chief|president|director|manager|founder|owner|partner|secretary|treasurer|chair\w*|ceo|cfo|coo|cto|phd|mba|jr|sr|dr)\b/i

/**
 * A member of a board or of a panel of advisers stands on the page of the team with the post held at home: "Vice President, Acme GmbH", "Chief
 * Executive Officer, Northlight"; or with one of the past.
 * @param own words of the account's names and of the places where it has a site
 */
function worksElsewhere(title: string | null, own: ReadonlySet<string>): boolean {
  if (title === null) return false
  if (FORMER.test(title)) return true
  const parts = title.split(/, | at | – | - |\/| \(/)
  const isOwn = (part: string): boolean => contentWords(part).some((word) => own.has(word))
  return parts.some((part, i) => {
    if (i === 0 || isOwn(part)) return false
    return (
      FIRM_AT_END.test(part) || (isNameOfFirm(part) && parts.slice(0, i).some((before) => WHOLE_COMPANY.test(before)))
    )
  })
}

const isNameOfFirm = (part: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,2}\)?$/u.test(part) &&
  !OWN_PART.test(part) &&
  countryNamed(part) === null

/** 0 leads the company, 4 has another title, 5 none is known. A vice president is not the president. */
function titleRank(title: string | null): number {
  if (title === null) return 5
  const plain = title.replace(/\bvice[- ]president\b/gi, 'VP')
  const found = ranks.findIndex((rank) => rank.test(plain))
  if (found < 0) return 4
  const [first = '', ...rest] = plain.split(/, | - | – /)
  const leadsAPart = found === 0 && OF_A_PART.test(plain) && !rest.some((part) => ranks.some((rank) => rank.test(part)))
  return leadsAPart && ranks[0]?.test(first) ? 1.5 : found
}

/** The playbook's role whose words stand in the title; undefined when none does. */
export function roleOf(
  title: string | null,
  roles: Playbook['content']['roles'],
): Playbook['content']['roles'][number] | undefined {
  const words = new Set(contentWords(title ?? ''))
  return roles.find((role) => {
    const wanted = contentWords(role.title).filter((word) => !generic.has(word))
    return wanted.length > 0 && wanted.every((word) => words.has(word))
  })
}

const generic = new Set(['head', 'director', 'manager', 'chief', 'officer', 'lead', 'senior', 'vp'])

/** "EXECUTIVE DIRECTOR" is a matter of type, "CEO" a word. */
const unshouted = (title: string): string =>
  title === title.toUpperCase()
    ? title.replace(/\p{L}{4,}/gu, (word) =>
        /^(?:CISO|CHRO)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
      )
    : title

/** "N RADHA MOSS" is N Radha Moss; initials stay. */
const unshoutedName = (name: string): string =>
  name === name.toUpperCase() && /\p{L}{4}/u.test(name)
    ? name.replace(/\p{L}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name

/**
 * Leaders first; at the same rank those who feel the problems of the playbook; then by name; last those whose post is at another firm. Each
 * with the likely problems of such a role.
 * @param names what the account calls itself
 */
export function peopleOf(
  facts: readonly MergedFact[],
  playbook: Playbook | null,
  problems: readonly Pick<Hypothesis, 'problemId' | 'felt'>[],
  names: readonly string[],
): Snapshot['people'] {
  const places = factsOf(facts, 'site').map(({ value }) => value)
  const own = new Set([...names, ...places].flatMap(contentWords))
  const roles = playbook?.content.roles ?? []
  return factsOf(facts, 'person')
    .map((fact) => ({ fact, elsewhere: worksElsewhere(fact.detail, own) }))
    .map(({ fact, elsewhere }) => ({
      fact,
      elsewhere,
      rank: elsewhere ? 6 : titleRank(fact.detail) - (roleOf(fact.detail, roles) ? 0.5 : 0),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank || b.fact.evidence.length - a.fact.evidence.length || compareText(a.fact.value, b.fact.value),
    )
    .flatMap(({ fact, elsewhere }) => {
      const [first] = fact.evidence
      if (!first) return []
      const title = fact.detail === null ? null : unshouted(tidy(fact.detail))
      return [
        {
          id: claimId('person', placeOf(first), fact.value),
          name: unshoutedName(tidy(fact.value)),
          title,
          evidence: [...fact.evidence],
          feels: problems.filter(({ felt }) => !elsewhere && isFeltBy(title, felt)).map(({ problemId }) => problemId),
          ...(elsewhere ? { elsewhere } : {}),
        },
      ]
    })
}

const isFeltBy = (title: string | null, felt: readonly string[]): boolean =>
  roleOf(
    title,
    felt.map((role) => ({ title: role, cares: '' })),
  ) !== undefined
