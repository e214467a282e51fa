import { rx, gap } from '../language/pattern.ts'
import { facility } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const relocation: EventRules = {
  type: 'relocation',
  trigger: /\b(?:relocat|mov(?:e|es|ed|ing)\b|new (?:headquarters|home|premises|offices?)|headquarter)/i,
  unless: [
    /\b(?:relocation (?:services?|package|assistance|bonus|compan|expenses|allowance|support)|moving (?:company|services|forward|parts|ahead|average|target|industry|and storage)|mov(?:e|es|ed|ing) (?:to the next|forward|quickly|fast|the needle|production of|towards?|up|on to)|willing to relocate|relocate (?:to us|for the role|employees of)|household|your (?:move|relocation)|employee relocation|relocating (?:families|employees|customers|homeowners))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'relocates',
      when: rx`\b(?<v>relocat(?:es?|ed|ing|ions?))\b${gap(90)}(?:\b(?:${facility}|operations|production|team|group|staff|manufacturing|to|from|of|into)\b|\bhere\b|[.!?]?$)`,
      confidence: 0.86,
    },
    {
      id: 'relocate-plain',
      when: rx`\b(?:plans?|intention|decided|decision|wants?|going|set)\sto\s(?<v>relocate)\b`,
      confidence: 0.86,
    },
    {
      id: 'moves-hq',
      when: rx`\b(?<v>mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transfer(?:s|red|ring)?|consolidat(?:es?|ed|ing))\s(?:of\s)?(?:its\s|our\s|the\s|their\s|all\s|some\s|part\sof\s)(?:[\w'&.,-]{1,18}\s){0,4}?(?:headquarters|head\soffice|HQ|offices?|production|manufacturing|operations|plant|factory|warehouse|base|store|laborator(?:y|ies)|facilit(?:y|ies)|distribution)\b${gap(60)}\b(?:to|into|from|in)\b`,
      unless:
        /\b(?:moves? (?:its|the) business forward|transfer(?:s|red)? (?:its|the) (?:operations )?to (?:standard|buyer))\b/i,
      confidence: 0.82,
    },
    {
      id: 'moves-to',
      when: rx`\b(?<v>mov(?:es?|ed|ing))\s(?:in)?to\s(?:a\s|its\s|our\s|the\s|their\s)?(?:[\w'&.,-]{1,16}\s){0,3}?(?:new|larger|bigger|expanded|modern)\s(?:[\w'&.,-]{1,16}\s){0,4}?(?:headquarters|head\soffice|HQ|offices?|premises|location|facilit(?:y|ies)|building|home|campus|space|site)\b`,
      confidence: 0.84,
    },
    {
      id: 'new-hq',
      when: rx`\b(?<v>new)\s(?:[\w,-]{3,22}\s){0,3}?(?:headquarters|head\soffice|office\slocation)\b`,
      unless: /\b(?:headquarters in (?:new york|new jersey|new zealand|new delhi|new mexico))\b/i,
      confidence: 0.68,
    },
    { id: 'moved-locations', when: rx`\b(?<v>moved|move|moving)\s(?:locations|offices|premises)\b`, confidence: 0.8 },
    {
      id: 'the-move',
      when: rx`\bthe\s(?<v>moves?|relocations?),?\s(?:scheduled|planned|expected|set|will|is|comes|follows)\b`,
      unless:
        /\bthe move (?:is|comes|follows|will) (?:part|after|as|likely|a bid|aimed|amid|an effort|designed|help|make|give)/i,
      confidence: 0.66,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings relocates its headquarters to Easton.'],
      ['We have moved into larger premises in Tartu.'],
      ['Northfield Castings to relocate production to Easton', 'planned'],
      ['The company has no plans to relocate.', 'negated'],
    ],
    no: ['We offer a relocation package.', 'Moving forward with better castings.', 'A pump has few moving parts.'],
  },
}
