import { rx, gap } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const leadershipStatementGoal: EventRules = {
  type: 'leadership_statement_goal',
  trigger:
    /\b(?:aims?|aiming|goals?|targets?\b|targeting|targeted|ambition|objective|vision|on track|by (?:the (?:end|middle|start) of )?20[2-5]\d|wants? |strateg|within (?:the next )?(?:\w+|\d+) years|mission)/i,
  unless: [
    /\b(?:career goals?|targeted|share buyback|aimed at|your (?:goals?|targets?)|target (?:audience|group|market(?:ing)?s?\b(?! by)|customers?|price|company|shareholders)|price target|our mission is|mission (?:is|to)|drug targets?|therapeutic target|field goals?|goal(?:keeper|scorer|tender)|scored|targeted (?:therap|advert|campaign|attack|treatment|proteins?)|strategic (?:partner|acquisition|review)|health goals?|personal goals?|sales targets? (?:and|for the role)|goal[- ]oriented|project aims to (?:understand|study)|study aims|this guide aims|hackers)\b/i,
    /\b(?:net[- ]zero|carbon[- ]neutral|emissions|renewable)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'aims-to',
      when: rx`\b(?:we|company|group|firm|management|[A-Z][\w&'.-]{2,25}|it|which|also|now|and)\s(?:has\s|have\s|also\s|now\s|further\s|is\s|are\s){0,2}(?<v>aims?|aiming|target(?:s|ing)?|set\s(?:itself\s)?(?:a\s|the\s)?(?:goal|target)|plans\sto\s(?:double|triple)|intends\sto\s(?:double|triple)|wants\sto\s(?:double|become)|hopes\sto\s(?:double|become)|expects\sto\s(?:double|triple))\s(?:to\s|for\s|of\s|a\s|an\s|at\s)?${gap(120)}(?:\d|\bdoubl|\btripl|\bleader|\blargest|\bmarkets?\b|\bgrow|\bincrease|\bexpan|\bdeliver|\bimprov|\breach|\bachiev|\bbecom)`,
      unless:
        /\b(?:aims? to (?:provide|help|offer|support|make|ensure|educate|raise|bring)|targets? (?:users|hackers|victims|consumers|patients))\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'goal-of',
      when: rx`\b(?<v>goals?|targets?|ambitions?|objectives?|vision):?\s(?:of|is|to|for|remains|was|are|by)\s${gap(100)}(?:\d{2,}|\bdoubl|\btripl|\bbreak-?even|\bprofitab|\blargest|\bleading|\bgrow)`,
      unless: /\b(?:goal of (?:the|this) (?:study|project|program|event|session)|objectives? of the)\b/i,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'by-year',
      when: rx`\b(?<v>grow|double|triple|reach|achieve|become|increase|expand|deliver|generate|build|attain|exceed|operate|open|reduce|hit|cut)\s${gap(90)}\b(?:by|before|until)\s(?:the\send\sof\s)?(?:\w{3,9}\s)?20[2-5]\d\b`,
      unless: /\b(?:market (?:is|to)|expected to (?:grow|reach) (?:at|from)|CAGR|industry|projected to)\b/i,
      confidence: 0.64,
      status: 'planned',
    },
    {
      id: 'wants-figure',
      when: rx`\b(?:we|company|group|firm|management|board|[A-Z][\w&'.-]{2,25})\s(?<v>wants?)\s(?:to\s)?${gap(60)}(?:\d{1,3}\s?(?:%|per\scent|percent)|${money})`,
      unless: /\bwant(?:s)? to (?:help|know|see|thank|buy|learn)\b/i,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'is-to-by',
      when: rx`\bby\s(?:the\s)?(?:end|middle|start)\sof\s20[2-5]\d,?\s${gap(80)}\b(?<v>(?:are|is)\sto\s(?:leave|reach|be|take|arrive|ship|run|come|fall|rise))\b`,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'outlines',
      when: rx`\b(?<v>outlin(?:es|ed)|set(?:s)?\sout|unveil(?:s|ed)|announc(?:es|ed)|present(?:s|ed)|defin(?:es|ed)|launch(?:es|ed)|adopt(?:s|ed)|updated|publish(?:es|ed))\s(?:its\s|new\s|ambitious\s|the\s|a\s|our\s)*(?:[\w-]{2,14}\s){0,3}?(?:growth\s(?:ambitions?|targets?|strategy|plan)|strategic\s(?:plan|targets?|goals?|priorities|roadmap)|financial\stargets?|strategy\s(?:to|for|20\d\d)|long-term\s(?:targets?|goals?|strategy)|["']?vision\s20\d\d|corporate\splan|roadmap\sto|mid-term\s(?:plan|targets))\b`,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'on-track',
      when: rx`\b(?:on\strack|well\spositioned|on\scourse|works?\stoward|working\stoward|confident)\s(?:to|for|of|its)\s${gap(30)}(?<v>break-?even|profitab|reach|achiev|hit|meet|deliver|exceed|stated\sgoal)\w{0,5}\b${gap(60)}(?:\d|\byear|\bquarter|\btarget)`,
      confidence: 0.72,
      status: 'planned',
    },
    {
      id: 'targets-headline',
      when: rx`^[\w\s'&.()-]{2,40}\s(?<v>aims|targets|sets\s(?:its\s)?sights|eyes)\s(?:to\s|on\s|for\s)?(?:\w[\w'%$€-]{1,16}\s){0,6}?(?:growth|expansion|profitability|revenue|markets?|sales|stores|doubl\w{0,3}|billion|million)\b`,
      confidence: 0.76,
      status: 'planned',
    },
    {
      id: 'aims-to-be-first',
      when: rx`\b(?<v>aims?|aiming|plans?|wants?|seeks?|intends?)\sto\s(?:be|become)\s(?:the\s|a\s|an\s|one\sof\sthe\s|[\w']{3,12}\s){1,3}(?:\w{3,12}'s\s)?(?:first|largest|leading|biggest|number\sone|top|global\sleader|market\sleader)\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'strategic-plan',
      when: rx`\b(?:announc(?:es?|ed)|launch(?:es|ed)|unveil(?:s|ed)|adopt(?:s|ed)|approv(?:es|ed)|present(?:s|ed))\b${gap(60)}\b(?<v>(?:three|four|five|ten|\d{1,2}|multi)-year\s(?:strategic\s|growth\s|business\s)?plan|strategic\splan|growth\splan)\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'within-years',
      when: rx`\b(?<v>support(?:ing)?|grow(?:ing)?|open(?:ing)?|reach(?:ing)?|add(?:ing)?|doubl(?:e|ing)|creat(?:e|ing))\s${gap(50)}(?:\d+|doubl\w{0,3})${gap(40)}\b(?:within|over|in)\s(?:the\snext\s)?(?:two|three|four|five|ten|\d{1,2})\syears\b`,
      unless: /\b(?:over the (?:past|last))\b/i,
      confidence: 0.66,
      status: 'planned',
    },
  ],
  examples: {
    yes: [
      ['We aim to double our revenue by 2030.', 'planned'],
      ['Northfield Castings targets sales of EUR 200 million by 2028.', 'planned'],
      ['Northfield Castings sets out growth strategy to 2030', 'planned'],
      ['By the end of 2027 the company wants 90 per cent of castings to pass at first pouring.', 'planned'],
      ['By the end of 2028, nine of ten castings are to leave within a week.', 'planned'],
    ],
    no: [
      'Reach your career goals with us.',
      'Our mission is to cast better.',
      'Know your target audience.',
      'The study aims to compare two alloys.',
    ],
  },
}
