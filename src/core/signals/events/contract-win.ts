import { rx } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const deal =
  '(?:contracts?|orders?|tenders?|(?:framework|supply|service|purchase|multi-year|\\w{1,6}-year|long-term|frame|offtake|maintenance|delivery)\\s(?:agreement|deal|contract|order)s?|purchase\\sorders?|task\\sorders?|subcontracts?|mandate)'

export const contractWin: EventRules = {
  type: 'contract_win',
  trigger:
    /\b(?:contract|order(?:s|ed)?\b|adopt|tender|agreement|select(?:s|ed)|chos(?:e|en)|chooses|award|g[ai]ve|deal\b|supply|deliver|deploy|customer|picks?\b|wins?\b|won\b|mandate)/i,
  unless: [
    /\b(?:breach of contract|employment contract|contract manufactur(?:er|ing) services|contract (?:workers?|staff|negotiations|talks|dispute|expir)|union contract|labou?r contract|collective bargaining|in order to|order (?:online|now|form|status|processing|fulfil)|court order|restraining order|smart contracts?|contract terms|order book (?:stood|was|at)|made to order|court|lawsuit|terms of the contract|consent order|executive order|new three-year contract|award[- ]winning|orders? (?:issued|requiring|blocking))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins-contract',
      when: rx`\b(?<v>w[io]ns?|secur(?:es?|ed|ing)|land(?:s|ed)?|bag(?:s|ged)|clinch(?:es|ed)|receiv(?:es?|ed|ing)|sign(?:s|ed|ing)?|ink(?:s|ed)|obtain(?:s|ed)|books?|booked|gets|got|announc(?:es?|ed)|complet(?:es?|ed)\sthe\ssigning\sof|awarded|been\sawarded|was\sawarded|finali[sz](?:es|ed))\s(?:an?\s|the\s|its\s|new\s|another\s|two\s|three\s|several\s|multiple\s|first\s|major\s|largest\s)*(?:[\w'&.,$€£®-]{1,20}\s){0,7}?${deal}\b`,
      unless:
        /\b(?:securities|loan|credit|lease|merger|acquisition|financing|placement|purchase agreement with (?:\w+ ){0,4}investors?|licen[cs]e|partnership|naming[- ]rights|employment|new (?:CEO|chief)|power purchase)\b/i,
      confidence: 0.86,
    },
    {
      id: 'awarded',
      when: rx`\b(?:has\sbeen|was|were|been|have\sbeen|is)\s(?<v>awarded|selected|chosen|contracted|picked|commissioned|appointed)\s(?:by\s(?:the\s)?[A-Z0-9][^;]{2,170}?\s(?:to|for|as)\b|(?:an?|the|two|several)\s(?:[\w$€£.,-]{1,20}\s){0,6}?${deal}|to\s(?:supply|deliver|provide|build|design|install|develop)|as\s(?:the\s|a\s)?(?:\w{3,14}\s){0,2}(?:supplier|contractor|vendor|provider))`,
      unless: /\b(?:award for|winner|finalist|scholarship|grant|honou?ree|speaker|director|officer|president)\b/i,
      confidence: 0.84,
    },
    {
      id: 'selects-us',
      when: rx`\b(?<v>select(?:s|ed)|chooses|chose|chosen|awards|awarded|orders\sfrom|picks|taps|adopts|adopted|deploys|deployed|contracts\swith)\s(?=[A-Z])`,
      actor: 'object',
      unless: /\b(?:grant|award for|prize|medal|scholarship|recall|CEO|chief executive|president|judgment|lawsuit)\b/i,
      confidence: 0.8,
    },
    {
      id: 'given-to-us',
      when: rx`\b(?<v>given|gave|gives|awarded|awards|placed|places|handed)\s(?:us|with us)\s(?:an?\s|the\s|its\s|their\s|another\s)(?:[\w-]{2,16}\s){0,4}?${deal}\b`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'order-for',
      when: rx`(?<!\w)(?<v>(?:orders?|contracts?)\s(?:worth|valued\sat|for\sthe\s(?:supply|delivery|construction)\sof)|(?:the|this)\s(?:order|contract)\s(?:is\s(?:worth|valued)|includes|covers|comprises|was\s(?:signed|awarded|placed)|has\sa\s(?:total\s)?value)|(?:${money}\s(?:\w{2,14}\s){0,2}(?:order|contract)))\b`,
      unless: /\b(?:orders? worth less|options?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'the-contract',
      when: rx`\b(?:the\s(?:total\s)?(?<v>value\sof\sthe\s(?:contract|order|deal))|the\s(?:contract|order)\s(?:consists\sof|comprises|covers|runs|is\sfor|calls\sfor))\b`,
      confidence: 0.74,
    },
    {
      id: 'to-supply',
      when: rx`\b(?<v>(?:(?:will|has\sbeen\s(?:selected|contracted)\sto|agreed\sto|contracted\sto)\s(?:supply|deliver)|to\ssupply))\s(?:[\w'&.,-]{1,20}\s){1,8}?(?:to|for)\s(?:the\s)?(?:[A-Z][\w&'.-]{1,25})`,
      unless: /\b(?:value to|results for|deliver (?:a|the) (?:keynote|speech|message|experience)|shareholders)\b/i,
      confidence: 0.62,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings wins a EUR 9 million order for brake discs from a Danish rail operator.'],
      ['We have been awarded a three-year supply contract by Bellweather Foods.'],
      ['Northfield Castings signs long-term supply agreement with Harlow Pumps'],
      ['Bellweather Foods Selects Northfield Castings as Its Supplier'],
      ['Bellweather Foods has awarded Northfield Castings a framework contract for pump housings.'],
      ['Harlow Pumps of Tartu has given us an order for 900 housings.'],
    ],
    no: [
      'Order online in order to save time.',
      'Every employment contract has a trial period.',
      'We were selected as a finalist for the export award.',
    ],
  },
}
