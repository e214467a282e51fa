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

/** The end of a firm's own name, where a title ends with one. "Technology Group" is a part of one's own. */
const FIRM_AT_END =
  /(?:\b(?:GmbH|AG|SE|KG|Corporation|Corp|Inc|Ltd|Limited|LLC|plc|University)|(?:\s|^|\()(?!IT |HR |R&D )\p{Lu}{2,6} Group)\.?\)?$/u

/** A member of a board or of a panel of advisers stands on the page of the team with the post held at home: "Vice President, Acme GmbH". */
function worksElsewhere(title: string | null, own: ReadonlySet<string>): boolean {
  const firm = title
    ?.split(/, | at | – | - |\/| \(/)
    .slice(1)
    .at(-1)
  if (firm === undefined || !FIRM_AT_END.test(firm)) return false
  return !contentWords(firm).some((word) => own.has(word))
}

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
  const own = new Set(names.flatMap(contentWords))
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
          name: tidy(fact.value),
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
