import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const outlook =
  '(?:(?:full[\\s-]year\\s|yearly\\s|annual\\s|earnings\\s|profit\\s|revenue\\s|sales\\s|EBITDA\\s|margin\\s|financial\\s|fiscal\\s|\\d{4}\\s)*(?:guidance|outlook|forecasts?|profit\\swarning|earnings\\starget))'

export const guidanceChange: EventRules = {
  type: 'guidance_change',
  trigger: /\b(?:guidance|outlook|forecast|profit warning|full[- ]year|expectations for)/i,
  unless: [
    /\b(?:accuracy|guidance (?:document|from the|on how|counsel|for (?:industry|users))|parental guidance|spiritual|weather forecast|market outlook|sales forecasting|forecasting (?:tool|software)|under the guidance|with the guidance|technical guidance)\b/i,
  ],
  future: 'announced',
  comparesYears: true,
  rules: [
    {
      id: 'changes-guidance',
      when: rx`\b(?<v>rais(?:es?|ed|ing)|lift(?:s|ed)?|increas(?:es?|ed|ing)|upgrad(?:es?|ed)|boost(?:s|ed)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|slash(?:es|ed)|trim(?:s|med)|withdr(?:aws?|ew)|suspend(?:s|ed)|revis(?:es?|ed|ing)|narrow(?:s|ed)|tighten(?:s|ed)|specif(?:ies|ied)|adjust(?:s|ed)|updat(?:es|ed)|downgrad(?:es?|ed)|issu(?:es|ed)\sa\sprofit)\s(?:its\s|the\s|our\s|upward\s|downward\s|fourth-quarter\s|third-quarter\s)?(?:[\w'&.-]{1,16}\s){0,6}?${outlook}\b`,
      unless: /\b(?:reduc(?:e|es|ing) forecast(?:ing)? errors?)\b/i,
      confidence: 0.9,
    },
    {
      id: 'guidance-changed',
      when: rx`\b${outlook}\b${gap(50)}\b(?:was|were|has\sbeen|is|been)\s(?:subsequently\s|\w{4,12}ly\s)?(?<v>raised|lifted|increased|cut|lowered|reduced|withdrawn|revised|trimmed|suspended|narrowed)\b`,
      confidence: 0.88,
    },
    {
      id: 'reaffirms',
      when: rx`\b(?:reaffirm(?:s|ed)?|confirm(?:s|ed)?|maintain(?:s|ed)?|reiterat(?:es?|ed)|left\sunchanged|keeps?|kept|stands?\sby)\s(?:its\s|the\s|our\s)?(?:[\w'&.-]{1,16}\s){0,4}?(?<v>${outlook})\b`,
      status: 'negated',
      confidence: 0.8,
    },
    {
      id: 'profit-warning',
      when: rx`\b(?<v>(?:issu(?:es|ed)|second|third|gives|gave|announc(?:es|ed))\s(?:on\s[^;]{3,40}?\s)?(?:an?\s|its\s|another\s){0,2}(?:\w{3,9}\s)?profit\swarning|profit\swarning\sfrom)\b`,
      confidence: 0.86,
    },
    {
      id: 'warns',
      when: rx`\b(?<v>warn(?:s|ed)?)\s(?:that\s|it\s|of\s|on\s)?(?:[\w'&.-]{1,16}\s){0,6}?(?:profits?|earnings|sales|revenues?|results)\b(?:${gap(40)}\b(?:lower|below|fall|miss|weaker|hit|lag)\b)?`,
      confidence: 0.72,
    },
    {
      id: 'now-expects',
      when: rx`\bnow\s(?<v>expects|sees|forecasts|anticipates|projects)\b${gap(80)}\b(?:up\sfrom|down\sfrom|instead\sof|compared\swith|versus|previously|earlier|prior)\b`,
      confidence: 0.84,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings raises its full-year guidance.'],
      ['The outlook for 2026 was lowered in August.'],
      ['Northfield Castings cuts 2026 earnings forecast on weak orders'],
      ['We confirm our guidance for the year.', 'negated'],
    ],
    no: ['Guidance on how to store castings.', 'Our sales forecasting tool saves time.'],
  },
}
