import { rx, rxc, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const system =
  '(?:ERP|CRM|MES|WMS|SAP|S/4HANA|Oracle|Salesforce|Dynamics|NetSuite|Workday|ServiceNow|Azure|AWS|(?:\\w{2,16}\\s){0,4}?(?:software|platform|systems?|cloud|solution|technolog(?:y|ies)|AI\\stools?|automation|infrastructure|Image\\sManagement\\sSystem))'

export const technologyAdoption: EventRules = {
  type: 'technology_adoption',
  trigger:
    /\b(?:adopt|implement|deploy|migrat|go(?:es|ne|-| )?\s?live|went live|roll(?:s|ed|ing)? out|select(?:s|ed)|chooses|chosen?|switch|upgrad|replac|install|integrat|transition|moderni[sz]|digiti[sz]|uses?\b|using\b|leverag)/i,
  unless: [
    /\b(?:you can|your (?:business|team|company|organi[sz]ation)|how to|easy to (?:deploy|install|use)|adoption of (?:the )?(?:standard|child)|pet adoption|adopt(?:ed|s|ing)? (?:a |the )?(?:resolution|policy|plan|law|budget|measure|child|dog|amendment)|select(?:s|ed)? (?:stores|markets|locations|retailers|cities|customers))\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  rules: [
    {
      id: 'adopts',
      when: rx`\b(?<v>adopt(?:s|ed|ing)?|implement(?:s|ed|ing)?|deploy(?:s|ed|ing)?|migrat(?:es|ed|ing)(?:\s\w{2,12}){0,3}\sto|roll(?:s|ed|ing)?\sout|mov(?:es|ed|ing)\s(?:its\s\w{2,14}\s)?to|switch(?:es|ed|ing)?\sto|transition(?:s|ed|ing)?\sto|went\slive\s(?:with|on)|go(?:es)?\slive\s(?:with|on)|standardi[sz](?:es|ed)\son|upgrad(?:es|ed|ing)\s(?:its|our|to|from))\s(?:its\s|our\s|the\s|a\s|an\s|new\s|their\s){0,2}${system}\b`,
      unless:
        /\b(?:our (?:customers|clients)|for (?:clients|customers)|we (?:deploy|implement)|customers (?:deploy|adopt|implement)|helps?|enabling|enables|technologies (?:that|to) (?:help|serve))\b/i,
      confidence: 0.72,
    },
    {
      id: 'selects',
      when: rxc`\b(?<v>[Ss]elect(?:s|ed)|[Cc]hooses|[Cc]hose|has\schosen|[Pp]icks|[Aa]dopts|has\sadopted|[Dd]eploys|[Ii]mplements|[Tt]aps)\s(?<counterparty>[A-Z][\w&'’.Ⓡ®™+-]{1,25}(?:\s(?:and\sthe\s)?[A-Z][\w&'’.Ⓡ®™+-]{1,25}){0,4})(?:'s)?\s[^;]{0,90}?\b(?:[Pp]latform|[Ss]oftware|[Ss]ystem|[Ss]olution|[Tt]echnology|[Cc]loud|ERP|CRM|AI|[Tt]ransition|[Pp]ower|[Mm]oderni[sz]e|[Dd]igital)\b`,
      unless: /\b(?:CEO|director|president|contractor|grant)\b/,
      confidence: 0.74,
    },
    {
      id: 'chooses-as-system',
      when: rxc`\b(?<v>[Cc]hosen|[Ss]elected|[Cc]hose|[Cc]hooses|[Ss]elects)\s(?:(?<counterparty>[A-Z][\w&'’.-]{1,25}(?:\s[A-Z][\w&'’.-]{1,25}){0,3})\sas\s)?(?:its|our|the|a)\s(?:new\s)?(?:[a-z-]{2,16}\s){0,3}?(?:planning|ERP|MES|CRM|maintenance|warehouse|quality|payroll|IT)\s(?:software|system|platform)\b`,
      confidence: 0.78,
    },
    {
      id: 'replaces-system',
      when: rx`\b(?<v>replac(?:es|ed|ing)|retir(?:es|ed|ing)|moderni[sz](?:es|ed|ing)|consolidat(?:es|ed|ing)|upgrad(?:e|es|ed|ing))\s(?:its\s|our\s|the\s|their\s|of\s|an?\s)(?:[\w'-]{2,18}\s){0,4}?(?:legacy\s\w{3,14}|ERP|CRM|MES|IT\s(?:systems?|infrastructure)|software|platform|systems|infrastructure|information\ssystem|core\ssystem)\b`,
      confidence: 0.7,
    },
    {
      id: 'go-live',
      when: rx`\b(?:ERP|CRM|MES|WMS|SAP|system|platform)\s(?:\w{3,14}\s){0,2}?(?<v>go-live|implementation|migration|rollout|roll-out|went\slive|goes\slive|(?:has|have)\sgone\slive|changeover)\b`,
      unless: /\b(?:implementation (?:services|partner|consultant|team|specialist)|migration (?:services|tool))\b/i,
      confidence: 0.68,
    },
    {
      id: 'upgrade-of',
      when: rx`\b(?<v>(?:upgrade|migration|implementation|deployment|rollout|adoption))\s(?:of\s[^;]{3,80}?\s)?(?:from\s[^;]{3,60}?\s)?to\s(?:Microsoft|SAP|Oracle|Salesforce|the\scloud|NetSuite|Workday|AWS|Azure|Google)${gap(30)}`,
      confidence: 0.76,
    },
    {
      id: 'uses-ai',
      when: rx`\b(?:has|have)\s(?<v>adopted|deployed|implemented|integrated|rolled\sout|introduced)\s(?:\w{2,14}\s){0,3}?(?:AI|artificial\sintelligence|machine\slearning|automation|robotics)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings has implemented a new ERP system across all plants.'],
      ['We are migrating to S/4HANA next year.', 'planned'],
      ['Northfield Castings went live with its new MES platform in June.'],
      ['The new planning system went live in Easton in April 2026.'],
      ['Northfield Castings has chosen Ferrion as its planning system for both foundries.'],
    ],
    no: ['Our software is easy to deploy.', 'How to implement an ERP system.', 'The council adopted a new policy.'],
  },
}
