import type { PlaceWords } from '../language.ts'

export const englishPlaces: PlaceWords = {
  aboutStart: /^(?:#{1,4}\s)?(?:\*\*)?about\s(?!(?:\d|half|one|two|three|ten|twenty|the same))(?:the\s)?["']?[A-Z0-9]/i,
  legalStart:
    /^(?:#{1,4}\s)?(?:forward[\s-]looking|cautionary|safe harbou?r|disclaimer|legal notice|privacy|cookies?\b|terms (?:of|and)|notice to|no offer|important (?:notice|information)|disclosures?\b|non-GAAP|use of non-GAAP|equal opportunity|EEO|copyright|©|all rights reserved)/i,
  legal:
    /^(?:the |our )?(?:principal|key|main) risks?\b(?: and uncertainties)?(?::| include| are| facing)|\b(?:forward-looking statements?|Private Securities Litigation Reform Act|no obligation to update|could cause actual results|actual results (?:may|could|might) differ|we use cookies|cookie (?:policy|settings|consent)|equal[ -]opportunity employer|all qualified applicants|without regard to race|reasonable accommodations?|this press release (?:contains|may contain)|does not constitute an offer|securities act of 1933|risks and uncertainties|terms of (?:use|service) apply|all rights reserved|subscribe to our newsletter|unsubscribe|privacy policy|click here|read more)\b/i,
  historyHeading:
    /\b(?:history|timeline|milestones|our story|heritage|over the years|chronology|how it (?:all )?(?:began|started)|origins)\b/i,
  founded:
    /\b(?:founded|established|incorporated|was formed|began (?:life|business)|has (?:its )?roots|dates back)\b[^.;]{0,60}?\b(?:1[6-9]\d\d|20[01]\d)\b/i,
  reader: /\b(?:you|your|you're|you'll)\b/i,
  career:
    /\b(?:prior to (?:joining|that|this|his|her|its|being|\w+ing)|prior to (?-i:[A-Z])\w+,|before (?:joining|founding|coming|(?-i:[A-Z])\w+,)|earlier in (?:his|her|their) career|(?:his|her) (?:other |most )?(?:career|previous (?:positions?|roles?))|previously (?:served|worked|held|was|led)|(?<!\bwhere )(?:he|she) (?:\w+ly |also |has )?(?:served|held|worked|spent|led|managed|oversaw|co-?founded|founded|joined|began|started|brings|earned|was (?!appointed|named|promoted|elected))|years of experience|experience (?:includes|in)|holds? an? (?:bachelor|master|degree|mba|ph\.?d))/i,
  callToAct:
    /^(?:gain|grow|eliminate|increase|reduce|discover|explore|learn|see|get|find|make|build|launch|join|start|boost|improve|save|meet|contact|read|watch|try|choose|take|open|expand|invest|hire|buy|order|let|keep|use|create|manage|become|introducing our services|why|how|what|when|where)\b/i,
}
