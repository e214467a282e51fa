import { rx, gap } from '../language/pattern.ts'
import { facility } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const facilityClosure: EventRules = {
  type: 'facility_closure',
  trigger:
    /\b(?:clos(?:e|es|ed|ing|ure|ures)\b|shut|ceas|wind(?:s|ing)? down|wound down|mothball|idl(?:e|es|ed|ing)\b|discontinu|phase out|vacat)/i,
  unless: [
    /\b(?:close(?:ly|st|r)?\s(?:to|with|by|relationship|contact\b(?!-)|cooperation|collaboration|proximity|friends)|clos(?:ed|ing) (?:the )?(?:deal|transaction|round|acquisition|sale|gap|loop|at \$?\d|price|bell|on)|closed[- ](?:loop|circuit|end|door)|closing (?:date|conditions?|remarks|price|of the (?:transaction|deal|acquisition|offering|sale))|closed (?:higher|lower|up|down|for (?:the )?(?:public )?holidays?|on (?:sundays?|mondays?|christmas|holidays))|shutter speed|shut-?off valve|office closures? (?:on|for))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'closes',
      when: rx`\b(?<v>clos(?:e|es|ed|ing)(?:\sdown)?|shut(?:s|ting)?(?:\sdown|ter(?:s|ed|ing)?)?|shutter(?:s|ed|ing)?|wind(?:s|ing)?\sdown|mothball(?:s|ed|ing)?|idl(?:e|es|ed|ing)|vacat(?:es?|ed|ing))\s(?:down\s)?(?:(?:its|our|the|a|an|their|all|two|three|four|five|some|several|nearly|about|half|third|of|remaining|underperforming|\d[\d,.]*)\s){0,5}(?:[\w'&.,-]{1,22}\s){0,5}?${facility}\b`,
      unless: /\b(?:closing (?:in|on) the)\b/i,
      confidence: 0.87,
    },
    {
      id: 'closure-of',
      when: rx`\b(?<v>closures?|closing|shutdown|wind-down|winding[\s-]down)\sof\s(?:[\w'&.,-]{1,22}\s){0,6}?(?:${facility}|operations|production|business)\b`,
      confidence: 0.86,
    },
    {
      id: 'facility-closure',
      when: rx`\b(?:plant|factory|mill|site|store|office|branch|facility|warehouse|mine)\s(?<v>closures?|closings?|shutdowns?|to\sclose|closes)\b`,
      unless:
        /\b(?:planned shutdown maintenance|during (?:a )?plant shutdown|shutdown (?:services|maintenance|work))\b/i,
      confidence: 0.82,
    },
    {
      id: 'will-close',
      when: rx`\b${facility}\b${gap(50)}\b(?<v>(?:will|is\sto|are\sto|is\sset\sto|would)\s(?:be\s)?(?:closed?|shut(?:\sdown)?|wound\sdown|mothballed|idled|cease)|(?:was|were|has\sbeen|have\sbeen|is\sbeing)\s(?:closed|shut|shuttered|mothballed|idled|wound\sdown)(?:\sdown|\spermanently)?)\b`,
      unless: /\b(?:closed (?:on|for)|temporarily closed to the public)\b/i,
      confidence: 0.84,
    },
    {
      id: 'ceases',
      when: rx`\b(?<v>ceas(?:e|es|ed|ing)|discontinu(?:es?|ed|ing)|end(?:s|ed|ing)|halt(?:s|ed|ing)?|stop(?:s|ped)?)\s(?:all\s|its\s|the\s|our\s|commercial\s){0,3}(?:operations|production|manufacturing)\s(?:at|in|of|by|on|from|after)\b`,
      confidence: 0.82,
    },
    {
      id: 'close-operations',
      when: rx`\b(?<v>clos(?:e|es|ed|ing)(?:\sdown)?|shut(?:s|ting)?\sdown)\s(?:down\s)?(?:its|our|the)\s(?:[\w'&.,-]{1,20}\s){0,3}?(?:operations|production|business|doors)\b`,
      confidence: 0.82,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings will close its Easton foundry in May.', 'announced'],
      ['Northfield Castings to Shut Two Plants', 'announced'],
      ['The company announced the closure of its Tartu site.', 'announced'],
      ['Northfield Castings has ceased production at Easton.'],
      ['We have no plans to close any of our plants.', 'negated'],
      ['Harlow Pumps closed its Easton factory.', 'happened', 'other'],
    ],
    no: [
      'We work closely with foundries close to our plant.',
      'Our office is closed on public holidays.',
      'Northfield Castings closed the transaction in June.',
      'The pump has a closed-loop control.',
    ],
  },
}
