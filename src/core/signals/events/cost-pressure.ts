import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const costs =
  '(?:(?:fuel|energy|raw[\\s-]material|material|labou?r|input|freight|transport|oil|operating|production|wage|commodity|steel|gas|supply|tariff|interest|marketing|pension|\\w{3,14})\\s)?(?:costs?|prices|expenses|tariffs)'

export const costPressure: EventRules = {
  type: 'cost_pressure',
  trigger: /\b(?:costs?|price|dear|expensive|costly|margins?|prices|inflation|tariffs?|expens)/i,
  unless: [
    /\b(?:cost[- ]effective|low(?:er)?[- ]cost|reduc(?:e|es|ing) (?:your |the )?costs?|save(?:s)? (?:on )?costs?|cost savings?|at no (?:extra )?cost|your (?:costs?|margins?)|cost of (?:living|goods sold)|cost estimates?|CAGR|net interest margin|safety margin|house prices|share prices?|stock prices?)\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  comparesYears: true,
  rules: [
    {
      id: 'higher-costs',
      when: rx`\b(?:due\sto|because\sof|on|amid|by|hit\sby|hurt\sby|from|with|of|offset\sby|despite|blam(?:es|ed|ing)|citing|cites|faces?|facing|reflecting|given|through)\s(?:the\s|a\s|an\s)?(?:\w{3,14}\s){0,4}?(?<v>higher|rising|soaring|increas(?:ed|ing)|surging|record|escalating|spiral(?:l)?ing|elevated|climbing|rise\sin|increase\sin)\s(?:the\s)?(?:\w{3,14}\s(?:and\s)?){0,3}?${costs}\b`,
      unless: /\b(?:house prices|share price|record (?:oil|gas) prices (?:boost|help|lift)|demand from|stock)\b/i,
      confidence: 0.84,
    },
    {
      id: 'costs-rise',
      when: rx`\b${costs}\s(?:have\s|has\s|are\s|were\s|also\s|\w{4,12}ly\s){0,3}(?<v>rose|risen|increas(?:ed|ing)|soar(?:ed|ing)?|surg(?:ed|ing)|climb(?:ed|ing)|jumped|doubl(?:ed|ing)|weigh(?:s|ed|ing)?|squeez(?:es|ed|ing)|erod(?:es|ed|ing)|eat(?:s|ing)?\sinto|hurt|hit|bite|biting|dent(?:s|ed))\b`,
      unless: /\b(?:share|stock|house|property|home|our) prices?\b/i,
      confidence: 0.76,
    },
    {
      id: 'margin-pressure',
      when: rx`\b(?<v>margins?\s(?:\w{3,10}\s)?(?:pressures?|squeeze|compression|erosion)|pressures?\son\s(?:its\s|our\s|gross\s|operating\s|profit\s|the\s){0,3}margins?|cost\s(?:pressures?|inflation|burden|increases)|margins?\s(?:are|were|remain|came|have\sbeen)\s(?:under|hit|hurt|squeezed))\b`,
      unless: /\b(?:relieve|ease|combat|offset|help)\w* (?:\w+ ){0,3}(?:cost|margin)/i,
      confidence: 0.8,
    },
    {
      id: 'costs-to-rise',
      when: rx`\b(?:supply|energy|fuel|material|labou?r|input|production|operating)\scosts?\s(?<v>to\s(?:rise|increase|climb)|will\s(?:rise|increase)|set\sto\srise)\b`,
      confidence: 0.78,
    },
    {
      id: 'increased-costs',
      when: rx`\b(?<v>increased|higher|rising)\s(?:supply|energy|fuel|(?:raw\s)?material|labou?r|input|production|operating|freight|transport|wage|steel)\s(?:costs?|prices)\b`,
      confidence: 0.78,
    },
    {
      id: 'tariff-cost',
      when: rx`\b(?<v>tariffs?)\b${gap(60)}\b(?:cut(?:s)?|slash(?:es)?|cost(?:s)?|hit(?:s)?|weigh|hurt|reduc(?:e|es)|warning|add(?:s|ed)?|squeez)\w{0,3}\b`,
      confidence: 0.72,
    },
    {
      id: 'warns-tariff',
      when: rx`\b(?:tariff|cost|inflation)\s(?<v>warning|hit|headwinds?|burden)s?\b`,
      confidence: 0.76,
    },
    {
      id: 'costs-more',
      when: rx`\b(?<v>costs?)\s(?:us\s)?(?:about\s|some\s|around\s)?\d[\d.,]{0,5}\s?(?:%|per\scent|percent)\smore\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'price-of',
      when: rx`\bprices?\s(?:of|for)\s(?:[\w-]{2,16}\s){1,4}?(?:has\s|have\s)(?<v>gone\sup|risen|doubled|tripled|climbed|jumped)\b`,
      actor: 'any',
      unless: /\b(?:oil|crude|gas|stock|shares?|homes?|houses?) (?:has|have|futures)\b/i,
      confidence: 0.74,
    },
    {
      id: 'become-dear',
      when: rx`\b(?:energy|electricity|gas|fuel|steel|nickel|copper|aluminium|zinc|scrap|materials?|freight|wages|labou?r|power)\s(?:and\s\w{3,14}\s)?(?:has|have)\s(?<v>become)\s(?:so\s|much\s|too\s|far\s)?(?:dear|dearer|expensive|costly)\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'costs-in',
      when: rx`\badditional\s(?:\$|€|£)\s?\d[\d.,]*\s?(?:million|billion|m|bn)?\sin\s(?<v>costs)\b`,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Profit fell because of higher energy costs.'],
      ['Rising scrap prices weigh on us, and margin pressure will stay.'],
      ['Energy costs have doubled since 2024.'],
      ['Scrap and electricity have become so dear that we must add 4% to all castings.'],
      ['Scrap costs 14 per cent more than a year ago.'],
      ['The price of scrap has gone up by a quarter, and our energy costs 18% more.'],
    ],
    no: ['A cost-effective way to cast.', 'Reduce your costs with lighter parts.', 'The cost of living in Easton.'],
  },
}
