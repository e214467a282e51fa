import type { Fact } from '../../model/fact.ts'
import type { FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'

const STANDARD =
  /\b(?:(?:DIN )?(?:EN )?ISO(?:\/IEC|\/TS)?[ -]?(?:9001|14001|45001|50001|27001|27017|27018|13485|22000|22301|17025|20000|3834|26000|37001)(?:[:-](?:19|20)\d{2})?|IATF ?16949|ISO\/TS ?16949|AS ?9100[A-D]?|EN ?9100|AS ?9120|OHSAS ?18001|SOC ?2(?: Type (?:I{1,2}|[12]))?|PCI[ -]DSS|HACCP|IFS Food|BRC(?:GS)?|TISAX|EN ?1090|NADCAP|FSSC ?22000|SQF|B Corp|EcoVadis (?:Gold|Silver|Platinum|Bronze))(?![\p{L}\d])/giu
/** Said of the company, not of a subject it teaches or audits. */
const HOLDS =
  /\b(?:certif\w*|accredit\w*|registered|compliant|approved|conform\w*|zertifiz\w*|gecertificeerd|certifi\w*|certyfik\w*|certificer\w*|holds?|according to|nach|audited|attest\w*)\b/iu
const TEACHES =
  /\b(?:consult\w*|training|auditor|courses?|help (?:you|companies|clients)|implementation of|preparing for|Beratung|Schulung)\b/i

/** Standards the company says it is certified for. */
export function readCertifications(source: FactSource): readonly Fact[] {
  if (isKind(source, 'product', 'job', 'case-study', 'blog-post', 'blog-list', 'customers')) return []
  const seen = new Set<string>()
  return source.lines.flatMap((line) => {
    if (line.text.length > 2_000 || TEACHES.test(line.text)) return []
    if (!HOLDS.test(line.text) && !isKind(source, 'certifications')) return []
    return [...line.text.matchAll(STANDARD)].flatMap((match) => {
      const key = match[0].toUpperCase().replace(/[^A-Z0-9]/g, '')
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          kind: 'certification' as const,
          value: match[0],
          ...quoteIn(line, match.index, match.index + match[0].length),
          confidence: 0.85,
          ruleId: 'certification/standard',
        },
      ]
    })
  })
}
