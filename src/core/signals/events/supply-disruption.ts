import { rx } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const supplyDisruption: EventRules = {
  type: 'supply_disruption',
  trigger:
    /\b(?:shortage|supply|backlog|lead times?|force majeure|disrupt|delay|bottleneck|out of stock|production (?:halt|stop)|halt(?:s|ed)? production|running out|suppl(?:ier|ies)|constraint)/i,
  unless: [
    /\b(?:disruptive (?:technolog|innovation)|avoid(?:s|ing)? (?:\w+ ){0,2}disruption|prevent(?:s|ing)? (?:\w+ ){0,2}disruption|minimi[sz]e(?:s)? (?:\w+ ){0,2}(?:disruption|delay)|without (?:delay|disruption)|supply chain (?:software|management|solutions?|visibility|consult)|order backlog|backlog of orders|record backlog|backlog (?:of|at|was|stood|grew) (?:over |approximately )?[$€£]|water shortage|talent shortage|labou?r shortage|staff shortage|your supply|disrupt the (?:market|industry)|short supply chains?)\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  rules: [
    {
      id: 'shortage',
      when: rx`\b(?:supply|parts?|component|chip|semiconductor|material|raw[\s-]material|steel|fuel|product|vaccine|inventory|battery|memory|wafer|\w{4,14})\s(?<v>shortages?|shortfall|bottlenecks?|crunch)\b`,
      unless:
        /\b(?:skills?|talent|labou?r|staff|worker|nurse|driver|housing|physician|teacher|cash|workforce) shortage/i,
      confidence: 0.76,
    },
    {
      id: 'shortage-of',
      when: rx`\b(?<v>shortages?|lack|scarcity|running\sout|ran\sout|run\sout)\sof\s(?:[\w-]{2,16}\s){0,2}?(?:materials?|parts|components?|chips|semiconductors|steel|supplies|supply|fuel|gas|products?|stock|inventory|raw\smaterials?|vaccines?|wafers|packaging)\b`,
      confidence: 0.8,
    },
    {
      id: 'supply-disrupted',
      when: rx`\b(?:suppl(?:y|ies)(?:[\s-]chains?)?|shipments?|deliveries|production|logistics|transport)\s(?:\w{3,12}\s){0,2}?(?<v>disruptions?|interruptions?|problems|constraints|delays|bottlenecks|issues|challenges|snags)\b`,
      unless: /\b(?:navigate|solve|address|manage|mitigate|reduce)\w* (?:\w+ ){0,3}supply/i,
      confidence: 0.72,
    },
    {
      id: 'disrupts-production',
      when: rx`\b(?<v>disrupt(?:s|ed|ing)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|delay(?:s|ed|ing)?|interrupt(?:s|ed|ing)?|curtail(?:s|ed)?|shut(?:s)?\sdown|stop(?:s|ped)?|idled?)\s(?:\w{2,12}\s){0,3}?(?:production|shipments?|deliveries|supply|supplies|output|exports?|vehicle\sproduction)\b`,
      confidence: 0.74,
    },
    {
      id: 'lead-times',
      when: rx`\b(?<v>lead\stimes?|delivery\stimes?|order\sbacklogs?)\s(?:have\s|has\s|are\s|is\s|remain\s)?(?:\w{4,12}ly\s)?(?:length|increas|extend|grown|longer|doubled|stretch|risen)\w{0,5}\b`,
      confidence: 0.82,
    },
    {
      id: 'short-supply',
      when: rx`\b(?<v>in\sshort\ssupply|out\sof\sstock|sold\sout\samid|running\slow\son)\b`,
      confidence: 0.72,
    },
    { id: 'force-majeure', when: rx`\b(?:declar(?:es|ed)|announc(?:es|ed))\s(?<v>force\smajeure)\b`, confidence: 0.9 },
  ],
  examples: {
    yes: [
      ['Northfield Castings halted production because of a steel shortage.'],
      ['Lead times have doubled since spring.'],
      ['The plant is running out of raw materials.'],
    ],
    no: ['Our supply chain software ends delays.', 'Castings without delay.', 'A disruptive technology for foundries.'],
  },
}
