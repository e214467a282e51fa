import { rx } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const ipo: EventRules = {
  type: 'ipo',
  trigger:
    /\b(?:ipo|initial public offering|go(?:es|ing)? public|went public|listing|listed|delist|direct listing|begin(?:s)? trading|began trading|trading (?:on|debut)|s-1|spac|stock market (?:debut|flotation)|float|uplist|taking (?:the company|it) public)/i,
  unless: [
    /\b(?:listed (?:below|above|here|in the table|as one)|job listings?|property listings?|real estate listings?|listing agent|how to|multiple listing|price listing)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'ipo-act',
      when: rx`\b(?<v>fil(?:es?|ed|ing)\s(?:for|its|a|an|confidentially)|pric(?:es?|ed|ing)|complet(?:es?|ed|ion)|clos(?:es?|ed|ing)|launch(?:es|ed|ing)?|announc(?:es?|ed|ing)|plans?|postpon(?:es?|ed)|withdraws?|withdrew|prepar(?:es?|ing)|hir(?:es|ed)\b[^;,]{0,40}\bfor|successful|proposed|planned|ahead\sof)\s(?:[\w$€£.-]{1,20}\s){0,5}?(?:ipo|initial\spublic\soffering|stock\smarket\sflotation|direct\slisting|spac\smerger|spac\sipo)\b`,
      actor: 'named',
      confidence: 0.92,
    },
    {
      id: 'registration',
      when: rx`\b(?<v>fil(?:es?|ed|ing))\s(?:an?\s|its\s|the\s|confidential\s|draft\s|with\sthe\ssec\s){0,4}(?:form\s)?(?:s-1|f-1|registration\sstatement|prospectus)\b`,
      unless: /\bshelf\b/i,
      confidence: 0.8,
    },
    {
      id: 'trading',
      when: rx`\b(?<v>beg(?:in|ins|an|inning)\strading|start(?:s|ed)?\strading|commenc(?:es?|ed|ing)?\strading|debut(?:s|ed)?|will\strade|go(?:es|ing)?\spublic|went\spublic|uplist(?:s|ed|ing)?|is\snow\slisted|(?:will\sbe|was|were|has\sbeen)\slisted|to\slist|lists|approved\s(?:for|to)\slist(?:ing)?|listing\s(?:of\s(?:its|the)\sshares|approval|application))\b(?=[^;]{0,70}(?:\bon\s(?:the\s)?[A-Z]|\bexchange\b|\bmarket\b|\bshares?\b|\bstock\b|\bnasdaq\b|\bnyse\b|\bpublic\b|[.!]?$))`,
      confidence: 0.86,
    },
    {
      id: 'since-ipo',
      when: rx`\b(?:since|after|following)\s(?:its\s|our\s|the\s|a\s)?(?:successful\s|\w{3,9}\s){0,2}(?<v>ipo|initial\spublic\soffering)\b`,
      actor: 'named',
      confidence: 0.72,
    },
    {
      id: 'ipo-denied',
      when: rx`\b(?:ruled\sout|no\splans\sfor|considers?|considering|mulls|weighs)\s(?:an?\s|its\s)?(?<v>ipo|listing|initial\spublic\soffering)\b`,
      confidence: 0.8,
    },
    {
      id: 'ipo-noun',
      when: rx`\b(?<v>(?:its|pending|anticipated|planned|upcoming|proposed|company's|the\sterms\sof)\s(?:[\w'-]{2,16}\s){0,3}?(?:ipo|initial\spublic\soffering))\b`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'applies-to-list',
      when: rx`\b(?<v>appl(?:ies|ied)\sto\slist|intends\sto\slist|(?:stock\s)?market\sdebut|initial\spublic\soffering\sprice)\b`,
      actor: 'named',
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'ipo-headline',
      when: rx`\b(?<v>(?:spac\s)?ipo|flotation)\s(?:valued|set|slated|expected|planned|raises|priced|to\s(?:raise|price))\b`,
      actor: 'named',
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings files for an initial public offering.'],
      ['Shares of Northfield Castings began trading on the Nordic Growth Market on Friday.'],
      ['Northfield Castings prices its $120 million IPO.'],
      ['The company plans to go public next spring.', 'planned'],
      ['Northfield Castings has ruled out an IPO.', 'negated'],
    ],
    no: [
      'The parts listed below fit every pump.',
      'See our job listings.',
      'How to prepare your company for an IPO.',
      'Public transport stops at our gate.',
    ],
  },
}
