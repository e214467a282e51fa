import { rx, rxc } from '../language/pattern.ts'
import { properName } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const rebrand: EventRules = {
  type: 'rebrand',
  trigger:
    /\b(?:rebrand|re-brand|renam|new name|name change|chang(?:e|es|ed|ing) (?:its|our|the) (?:\w+ )?name|now known as|new (?:\w+ )?(?:brand|logo|identity|website|look)|brand identity|formerly|corporate identity|is now )/i,
  unless: [
    /\b(?:rebranding (?:services|agency|projects for)|brand new|new brands? (?:of|joins)|help(?:s|ing)? (?:\w+ ){0,3}rebrand|rename (?:a|the|your) (?:file|folder)|new brand (?:manager|director|ambassador|of))\b/i,
  ],
  future: 'announced',
  rules: [
    { id: 'rebrands', when: rx`\b(?<v>re-?brand(?:s|ed|ing)?|renam(?:es?|ed|ing))\b`, confidence: 0.88 },
    {
      id: 'changes-name',
      when: rx`\b(?<v>chang(?:es?|ed|ing)\s(?:of\s)?(?:its|our|the|their|his|corporate|company)\s(?:\w{3,12}\s){0,2}?name|name\schange|adopt(?:s|ed|ing)?\s(?:a\s|the\s)?new\s(?:\w{3,12}\s)?name|new\s(?:corporate|company|trading)\sname|takes?\s(?:the|a)\snew\sname)\b`,
      unless: /\b(?:change your name)\b/i,
      confidence: 0.88,
    },
    {
      id: 'now-known',
      when: rx`\b(?:is|are|will\sbe|be|become)\s(?:now\s)?(?<v>(?:now\s)?(?:known|operating|doing\sbusiness|trading)\sas)\b`,
      unless: /\b(?:(?:commonly|also|best|well|widely|otherwise|what is) (?:now )?known as|known as (?:a|an|the))\b/i,
      confidence: 0.72,
    },
    {
      id: 'new-identity',
      when: rx`\b(?<v>unveil(?:s|ed|ing)?|reveal(?:s|ed)?|launch(?:es|ed)?|introduc(?:es?|ed|ing)|announc(?:es?|ed|ing)|present(?:s|ed)|the\slaunch\sof)\s(?:the\slaunch\sof\s)?(?:its\s|a\s|our\s|the\s)?(?:new\s|refreshed\s|bold\s|updated\s|modern\s|fresh\s){1,3}(?:\w{3,12}\s)?(?:brand(?:\sidentity)?|logo|(?:visual|corporate|brand)\sidentity|name|look\sand\sfeel)\b(?!\s(?:of|ambassador|manager|for|campaign))`,
      confidence: 0.84,
    },
    {
      id: 'formerly-is-now',
      when: rxc`,\s(?:formerly|previously)\s(?:known\sas\s)?${properName}[^;]{0,80}?\sis\s(?<v>now)\s[A-Z]`,
      confidence: 0.82,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings rebrands as Northfield.'],
      ['The company is changing its name to Northfield Group.', 'announced'],
      ['Northfield Castings Unveils New Logo'],
    ],
    no: [
      'Our rebranding services cover everything.',
      'A brand new foundry.',
      'Ductile iron, also known as nodular iron, is strong.',
    ],
  },
}
