import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const bankruptcyDistress: EventRules = {
  type: 'bankruptcy_distress',
  trigger:
    /\b(?:bankrupt|insolven|chapter (?:7|11|15)\b|going concern|default|receivership|administration|liquidat|creditor|covenant|winding[- ]up|debt restructuring|cash crunch|collapse)/i,
  unless: [
    /\b(?:chapter 13|if you|by default|default (?:settings?|value|option|password|mode)|bankruptcy (?:lawyers?|attorneys?|practice|law firm)|business administration|administration (?:fee|building|officer|costs)|drug administration|(?:trump|biden|bush|obama|clinton|reagan) administration|liquidation preference|default judgment|aviation administration|security administration|insolvency (?:practice|lawyers?|services))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'files',
      when: rx`\b(?<v>fil(?:es?|ed|ing)|seek(?:s|ing)?|sought|enter(?:s|ed|ing)?|go(?:es|ing)?|went|emerg(?:es|ed|ing)|slid(?:es)?|forc(?:es|ed)|plac(?:es|ed)|declar(?:es|ed)|operat(?:es|ing)|exit(?:s|ed|ing)?|head(?:s|ed)?|push(?:es|ed)|fall(?:s)?|fell|put)\s(?:for\s|into\s|in\s|from\s|under\s|voluntary\s|\w{2,14}\s){0,4}?(?:chapter\s(?:7|11|15)\b|bankruptcy|insolvency|receivership|administration\b|liquidation|creditor\sprotection|bankrupt)`,
      unless: /\b(?:business administration)\b/i,
      confidence: 0.9,
    },
    {
      id: 'going-concern',
      when: rx`\b(?<v>substantial\sdoubt|going[\s-]concern\s(?:doubt|warning|notice|basis\sis)|doubts?\sabout\b${gap(40)}going\sconcern|ability\sto\scontinue\sas\sa\sgoing\sconcern)`,
      confidence: 0.86,
    },
    {
      id: 'default',
      when: rx`\b(?<v>default(?:s|ed|ing)?\son|in\sdefault|event\sof\sdefault|breach(?:es|ed)?\s(?:of\s)?(?:its\s|loan\s|debt\s|financial\s|the\s)*covenants?|miss(?:es|ed)\s(?:an?\s)?(?:\w{3,10}\s)?(?:interest|debt|bond|loan)\spayments?|unable\sto\s(?:pay|repay|service)\sits\s(?:\w{2,12}\s)?(?:debts?|loans?|creditors)|restructur(?:e|es|ed|ing)\sits\sdebts?|extension\sof\sits\s(?:loans?|notes|debt))\b`,
      confidence: 0.78,
    },
    {
      id: 'bankrupt',
      when: rx`\b(?<v>bankrupt|insolvent|bankruptcy(?:\s(?:protection|court|filing|proceedings|judge)))\b(?=[^;]{0,60}\b(?:company|airline|retailer|maker|group|firm|carrier|court|filing|protection|bank|last|this|after|in|judge)\b)`,
      unless: /\b(?:roof|building|bridge|tunnel|talks) collapsed/i,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings files for insolvency.'],
      ['There is substantial doubt about our ability to continue as a going concern.'],
      ['The company has defaulted on a loan of EUR 4 million.'],
    ],
    no: ['Alerts are on by default.', 'She holds a degree in business administration.', 'Talk to a bankruptcy lawyer.'],
  },
}
