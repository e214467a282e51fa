import { gap, rx } from '../language/pattern.ts'
import { count, people } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const layoffsRestructuring: EventRules = {
  type: 'layoffs_restructuring',
  trigger:
    /\b(?:lay(?:s|ing)?[ -]?offs?|laid off|job cuts?|jobs?\b|redundan|restructur|reorgani[sz]|workforce|work force|headcount|downsiz|rightsiz|furlough|severance|staff|positions?|personnel|cost[- ](?:cutting|savings?)|employer-employee|codetermination|streamlin|resignations|overhaul|cut)/i,
  unless: [
    /\b(?:debt restructuring advis|restructuring (?:lawyers?|attorneys?|practice|services)|redundant (?:systems?|power|servers?|data)|redundancy (?:of|and failover)|cutting[- ]edge|cut(?:s|ting)? (?:costs? for|your)|job (?:alerts?|search|description|seekers?))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'lays-off',
      when: rx`\b(?<v>lay(?:s|ing)?\soff|laid\soff|layoffs?|lay-offs?|furlough(?:s|ed|ing)?|mak(?:es?|ing)\s(?:\w{1,12}\s){0,4}redundant|made\s(?:\w{1,12}\s){0,4}redundant)\b`,
      unless: /\b(?:temporary layoffs? insurance|without layoffs)\b/i,
      confidence: 0.92,
    },
    {
      id: 'cuts-jobs',
      when: rx`\b(?<v>cut(?:s|ting)?|reduc(?:es?|ed|ing)|eliminat(?:es?|ed|ing)|slash(?:es|ed|ing)?|ax(?:es?|ed|ing)|shed(?:s|ding)?|trim(?:s|med|ming)?|los(?:es?|ing)|lower(?:s|ed|ing)?|decreas(?:es?|ed|ing)|contract(?:s|ed)\sthe\sranks)\s(?:back\s)?(?:the\s|its\s|our\s|their\s|by\s|about\s|around\s|approximately\s|up\sto\s|some\s|of\s|nearly\s|more\sthan\s|over\s|another\s|an?\sadditional\s|a\sfurther\s|almost\s|number\sof\s|${count}\s|\d[\d.,]*\s?(?:%|percent|per\scent|pct)\s|global\s|total\s|office\s|full-time\s|\w{3,14}\s){0,8}?${people}\b`,
      unless:
        /\b(?:time between|wasted|workers' (?:risk|exposure)|employee (?:turnover|stress|time)|staff (?:time|workload)|reduc\w+ (?:the )?(?:workload|burden|risk|time|stress|turnover|number of (?:hours|steps))|accidents?|injur)\b/i,
      confidence: 0.87,
    },
    {
      id: 'job-cuts',
      when: rx`\b(?<v>(?:job|staff|workforce|work\sforce|headcount|personnel|staffing|employee)\s(?:cuts?|reductions?|losses|rationali[sz]ation)|(?:reductions?|cuts?)\s(?:in|of|to)\s(?:the\s|its\s|our\s)?(?:number\sof\s|total\s|global\s)?(?:staffing|workforce|work\sforce|headcount|personnel|staff|jobs|employees)|redundanc(?:y|ies)|downsizing|rightsizing|voluntary\s(?:resignations?|severance|redundanc(?:y|ies)|buyouts?))\b`,
      unless: /\b(?:redundancy (?:in|of) (?:the )?(?:system|data|network|power))\b/i,
      confidence: 0.88,
    },
    {
      id: 'restructures',
      when: rx`\b(?:announc(?:es?|ed|ing)|plans?|under|undergo(?:es|ing)?|launch(?:es|ed)|begin(?:s)?|began|complet(?:es|ed)|implement(?:s|ed|ing)?|initiat(?:es|ed)|as\spart\sof|part\sof|its|our|a|corporate|strategic|the|organi[sz]ational|major|comprehensive)\s(?:an?\s|its\s|the\s|our\s)?(?:[\w-]{2,16}\s){0,3}?(?<v>restructuring|reorgani[sz]ation|organi[sz]ational\s(?:changes|adjustments)|turnaround\s(?:plan|programme?)|transformation\sprogramme?\swith\sjob)\b`,
      unless: /\b(?:debt|bankruptcy|chapter 11|advis\w+|law firm|legal)\b/i,
      confidence: 0.8,
    },
    {
      id: 'restructures-verb',
      when: rx`\b(?<v>restructur(?:es?|ed|ing)|reorgani[sz](?:es?|ed|ing)|overhaul(?:s|ed|ing)?)\s(?:its|our|the|their)\s(?:[\w-]{2,18}\s){0,3}?(?:business|organi[sz]ation|operations|company|management|workforce|division|group|structure|unit|sales\sforce)\b`,
      confidence: 0.84,
    },
    {
      id: 'negotiations',
      when: rx`\b(?<v>(?:employer-employee|codetermination|co-determination|personnel|redundancy|statutory|change)\s(?:negotiations|consultations?|talks))\b`,
      confidence: 0.82,
      status: 'planned',
    },
    {
      id: 'reduction-amounts',
      when: rx`\b(?:reduction|cut)s?\s(?<v>amounts?\sto|affects?|of|will\saffect|impacts?)\s(?:roughly\s|about\s|approximately\s|around\s|some\s|up\sto\s)?${count}\s(?:\w{2,14}\s)?(?:positions|jobs|employees|roles|workers|people)\b`,
      confidence: 0.88,
    },
    {
      id: 'cuts-share',
      when: rx`\bthe\s(?:job\s)?(?<v>cuts|reductions|layoffs)\s(?:represent|amount|equal|affect|will|come|are|follow)\b${gap(60)}\b(?:staff|workforce|employees|jobs|positions|workers|people)\b`,
      confidence: 0.84,
    },
    {
      id: 'terminates-contracts',
      when: rx`\b(?<v>terminat(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)\s(?:[\w-]{1,14}\s){0,7}?(?:employees|workers|staff|employment\scontracts)\b`,
      unless: /\b(?:may terminate|employees may|right to terminate)\b/i,
      confidence: 0.84,
    },
    {
      id: 'jobs-at-risk',
      when: rx`\b${count}\s(?:\w{2,14}\s){0,2}(?:jobs|positions|roles|workers|employees)\s(?:\w{1,10}\s){0,3}?(?<v>(?:will\sbe|to\sbe|were|are|have\sbeen|would\sbe|are\sbeing)\s(?:lost|cut|eliminated|affected|axed|made\sredundant)|to\s(?:go|be\scut)|at\srisk)\b`,
      confidence: 0.87,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings will cut 120 jobs at its Easton plant.', 'announced'],
      ['Northfield Castings Announces Restructuring and 8% Workforce Reduction', 'announced'],
      ['The company laid off 45 workers in July.'],
      ['Northfield Castings is restructuring its sales organisation.', 'announced'],
      ['The reduction amounts to roughly 60 positions.'],
      ['We have no plans to lay off anyone.', 'negated'],
      ['Harlow Pumps cut 300 jobs last month.', 'happened', 'other'],
    ],
    no: [
      'Our cutting-edge furnaces reduce waste.',
      'The system has redundant power supplies.',
      'Sign up for job alerts.',
      'Reduce your employees\u2019 workload with better fixtures.',
    ],
  },
}
