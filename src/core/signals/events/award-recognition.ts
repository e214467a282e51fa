import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const awardRecognition: EventRules = {
  type: 'award_recognition',
  trigger:
    /\b(?:of the year|award|named (?:a|an|one|to|among|the|best|as|in|\d)|recogni[sz]ed|prize|rank|winner|honou?r|best (?:places?|workplace|employer)|finalist|top \d+|hall of fame|medal|shortlist|inc\. 5000|fast 500|fortune)/i,
  unless: [
    /\b(?:award[- ]winning|recogni[sz]ed (?:industry )?leaders|best-of-breed|why [A-Z]+ ranked|recogni[sz]ed leader|award(?:s|ed)? (?:a |the )?(?:\w+ ){0,4}(?:contract|order|grant|tender|damages|scholarship)|awarded (?:a |the )?\$|rank and file|awards \$|in honou?r of|honou?rable|credit recognition|revenue recogni|voice recognition|facial recognition|best practices|image recognition|speech recognition|recogni[sz]ed (?:revenue|that|the need|impairment|an? (?:charge|loss|gain))|share awards?|stock awards?|honou?r(?:ed|s)? (?:to|your|our|the terms)|awards? \$\d)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins-award',
      when: rx`\b(?<v>w[io]ns?|winning|receiv(?:es?|ed|ing)|earn(?:s|ed)?|tak(?:es|en)\shome|took\shome|collect(?:s|ed)|honou?red\swith|awarded|presented\swith|garner(?:s|ed)|claim(?:s|ed)|achiev(?:es|ed)|secur(?:es|ed))\s(?:an?\s|the\s|its\s|two\s|three\s|several\s|multiple\s|this\s|of\s)*(?:[\w'’&.,®-]{1,20}\s){0,9}?(?:awards?|prizes?|medals?|honou?rs?|accolades?|trophy)\b`,
      unless: /\b(?:contract award|award of (?:a )?contract|damages|grants?)\b/i,
      confidence: 0.88,
    },
    {
      id: 'named-best',
      when: rx`\b(?:(?<v>named|recogni[sz]ed|ranked|listed|honou?red|selected|chosen|voted|rated|included|shortlisted|ranks?|placed)\s(?:\w{2,12}ly\s)?(?:as\s|to\s|in\s|on\s|among\s|by\s[^;]{2,60}?\sas\s)?(?:an?\s|the\s|one\sof\s|its\s)*(?:[\w'’&.,-]{1,20}\s){0,6}?(?:best|top|leaders?|fastest[\s-]growing|most\s(?:innovative|admired|influential|trusted|powerful)|finalists?|winners?|honou?rees?|hall\sof\sfame|#1|No\.\s?1|number\sone|(?:company|employer|supplier|product|entrepreneur|executive|person|innovator|influencer|vendor|partner)\sof\sthe\syear|Inc\.\s?5000|Fast\s500|Fortune|Forbes|magic\squadrant|list)\b)`,
      unless:
        /\b(?:leader of|team leader|named (?:\w+ ){0,3}(?:director|officer|president|manager|CEO)|selected (?:the|as the) (?:ideal|best) (?:platform|vendor|system|option)|top (?:priority|management|executives))\b/i,
      confidence: 0.8,
    },
    {
      id: 'award-noun',
      when: rx`\b(?:the\s)?(?:[A-Z][\w'’&.-]{1,20}\s){1,6}(?<v>awards?|prize|medal)\b${gap(40)}\b(?:recogni[sz]es|honou?rs|celebrates|was\s(?:presented|given)|winners?|recipient|goes\sto)\b`,
      confidence: 0.76,
    },
    {
      id: 'to-receive',
      when: rx`\bto\s(?<v>receive|be\shonou?red\swith)\s(?:the\s)?(?:[\w'’&.,-]{1,20}\s){0,8}?(?:award|prize|medal)\b`,
      confidence: 0.84,
    },
    {
      id: 'earns-spot',
      when: rx`\b(?<v>earn(?:s|ed)?|secur(?:es|ed)|land(?:s|ed)|claim(?:s|ed)|mak(?:es)|made|join(?:s|ed)|debuts)\s(?:an?\s|the\s|its\s|additional\s|national\s|top\s){0,3}(?:spot|place|position|ranking|recognition|rank)\s(?:on|in|among|from|this|for|as)\b`,
      confidence: 0.78,
    },
    {
      id: 'of-the-year',
      when: rx`\b(?<v>(?:supplier|employer|company|product|exporter|manufacturer|partner|startup|entrepreneur|CEO|contractor|business|plant)\sof\sthe\syear)\b`,
      confidence: 0.76,
    },
    {
      id: 'named-of-the-year',
      when: rx`\b(?<v>named|voted|crowned|chosen|elected)\s(?:as\s|the\s)?(?:[\w'&-]{2,20}\s){1,4}of\sthe\syear\b`,
      confidence: 0.78,
    },
    {
      id: 'being-honoured',
      when: rx`\b(?:is|are|was|were|been|being)\s(?:being\s)?(?<v>honou?red|recogni[sz]ed|awarded)\s(?:for|as|by|with|among)\b`,
      unless:
        /\b(?:honou?red to|recogni[sz]ed (?:in|as) (?:revenue|income|an? (?:expense|charge))|widely recogni[sz]ed|is recogni[sz]ed (?:as|for) (?:a|its|the))\b/i,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings wins the Regional Export Award.'],
      ['Northfield Castings Named Supplier of the Year by Harlow Pumps'],
      ['We have been recognized as one of the fastest-growing foundries.'],
    ],
    no: ['Our award-winning castings.', 'Revenue is recognized on delivery.', 'The sensor uses image recognition.'],
  },
}
