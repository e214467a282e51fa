import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const part =
  '(?:business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|arms?|operations|stakes?|holdings?|interests?|assets|segments?|activities|brands?|portfolio|plants?|factor(?:y|ies)|sites?|stores|properties|tracks|mills?|industrial\\ssite|shareholding|majority|shares\\sin)'

export const divestiture: EventRules = {
  type: 'divestiture',
  trigger:
    /\b(?:buyers|divest|sell(?:s|ing)?\b|sold|sale|spin|spun|carve|offload|dispos|hiv(?:e|es|ed|ing) off|exit(?:s|ed|ing)?|shed|transfer|demerge|break-?up|put up for sale|on the block)/i,
  unless: [
    /\b(?:best[- ]selling|sale price|on sale now|sales? (?:team|rep|manager|force|channel|growth|rose|fell|grew|increased|volume)|for sale signs?|selling (?:your|points?)|sell your|garage sale|sold out|points? of sale|sold under|are sold (?:in|through|via)|sells? (?:products|its products)|exit (?:strategy|polls?|interviews?|signs?)|transfer of knowledge|dispos(?:al|e) of waste|waste disposal|disposable)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'divests',
      when: rx`\b(?<v>divest(?:s|ed|ing)?|divestitures?|divestments?|spin(?:s|ning)?[\s-]?off|spun[\s-]off|carv(?:es?|ed|ing)[\s-]out|carve-out|hiv(?:es?|ed|ing)\soff|offload(?:s|ed|ing)?|off-loads?|demerg(?:es?|ed|er))\b`,
      unless:
        /\b(?:spin-off (?:company|effects?|benefits?)|university spin-off|(?:a|as a) spin-off (?:of|from)|founded as)\b/i,
      confidence: 0.9,
    },
    {
      id: 'sells-part',
      when: rx`\b(?<v>sell(?:s|ing)?(?:\soff)?|sold(?:\soff)?|dispos(?:es?|ed|ing|al)\sof|exit(?:s|ed|ing)|shed(?:s|ding)?|transfer(?:s|red|ring)?)\s(?:its\s|the\s|our\s|their\s|a\s|an\s|all\s|most\sof\s|of\s|part\sof\s|some\s|remaining\s|entire\s)(?:[\w'&.,%-]{1,25}\s){0,6}?${part}\b`,
      unless:
        /\b(?:sells? (?:its|our|their) (?:products|goods|services|brands (?:in|through|at))|transfer(?:s|red)? to (?:a|the) new|sold (?:its|the) (?:first|\d))\b/i,
      confidence: 0.84,
    },
    {
      id: 'sells-headline',
      when: rx`\b(?<v>sells?|sold|to\ssell|selling|offloads)\s(?!(?:your|out|well|more|for|online|direct)\b)(?:[\w'&.-]{1,20}\s){1,4}?(?:units?|business|division|arm|stakes?|operations|subsidiary|tracks|assets|plants?)\b`,
      unless: /\b(?:business units|stake holders)\b/i,
      confidence: 0.78,
    },
    {
      id: 'sale-of',
      when: rx`\b(?:announc(?:es?|ed|ing)|complet(?:es?|ed|ing|ion)|clos(?:es?|ed|ing)|finali[sz](?:es?|ed)|sign(?:s|ed)?|agree(?:s|d|ment)|planned|proposed|pending|the|its|a)\s(?:\w{1,14}\s){0,4}?(?<v>sale|disposal)\sof\s(?:its|the|our|a|an|all|their)\s(?:[\w'&.,%-]{1,25}\s){0,6}?${part}\b`,
      unless: /\bsales? of (?:its|the|our) (?:products|brands)\b/i,
      confidence: 0.84,
    },
    {
      id: 'for-sale',
      when: rx`\b(?<v>(?:been\s|were\s|was\s)?put\s(?:up\s)?(?:for\ssale|on\sthe\s(?:block|market)))\b`,
      unless: /\b(?:home|house|product)s?\b/i,
      confidence: 0.8,
      status: 'planned',
    },
    {
      id: 'buyers',
      when: rx`\b(?<v>(?:active\sdiscussions|in\stalks|negotiations)\swith\s(?:prospective|potential)\s(?:buyers|purchasers|acquirers))\b${gap(80)}`,
      confidence: 0.78,
      status: 'planned',
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings divests its aluminium business.'],
      ['Northfield Castings has sold its Danish subsidiary to Harlow Pumps.'],
      ['Northfield Castings to sell pump unit', 'announced'],
      ['The group completed the sale of its machining division in June.'],
      ['We have no plans to sell our machining division.', 'negated'],
    ],
    no: [
      'We sell our products in 40 countries.',
      'Our best-selling valve is now on sale.',
      'Speak to our sales team.',
      'Waste disposal is included.',
    ],
  },
}
