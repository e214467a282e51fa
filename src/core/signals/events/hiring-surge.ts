import { rx } from '../language/pattern.ts'
import { count, people } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const hiringSurge: EventRules = {
  type: 'hiring_surge',
  trigger:
    /\b(?:hir(?:e|es|ed|ing)\b|add(?:s|ed|ing)\b|creat(?:es?|ed|ing)|recruit|vacanc|openings|job (?:fair|creation)|jobs\b|new (?:positions|roles|employees|hires|staff)|open (?:positions|roles)|growing (?:our |the )?team|join (?:our|the) (?:growing )?team|headcount|workforce|team members|the first|our first|looking for|seeking|apprentices|trainees|graduates|young people)/i,
  unless: [
    /\b(?:job cuts|lay(?:ing)? off|layoffs|laid off|recruiting (?:firm|agency|software|services|solutions|technology)|recruitment (?:agency|firm|software|services|process|solutions|fraud|scam)|hire (?:a|an|our|us|the right) (?:lawyer|attorney|contractor|professional|expert|agency)|for hire|hiring managers?|your (?:hiring|recruitment)|how to hire|when hiring|car hire|plant hire|tool hire|equipment hire)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'hires-many',
      when: rx`\b(?<v>hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|employ|bring(?:s|ing)?\son|onboard(?:s|ed|ing)?|fill(?:s|ing)?)\s(?:up\sto\s|over\s|more\sthan\s|about\s|around\s|approximately\s|some\s|nearly\s|an?\s(?:additional|further|estimated)\s|another\s|at\sleast\s)?${count}\s(?:new\s|additional\s|more\s|full-time\s|skilled\s|permanent\s|direct\s|local\s|high-paying\s|seasonal\s|temporary\s|[\w-]{3,16}\s){0,4}?(?:${people}|engineers|technicians|operators|welders|drivers|hires|specialists|apprentices|developers|vacancies|openings|sub-?contractors|experts|professionals)\b`,
      unless:
        /\b(?:create (?:two|three|several|multiple|many) roles for you|have (?:hired|created) .{0,20}customers|user roles|add (?:two|three) people to your)\b/i,
      confidence: 0.86,
    },
    {
      id: 'jobs-created',
      when: rx`\b${count}\s(?:new\s|additional\s|full-time\s|permanent\s|local\s|high-paying\s|direct\s|skilled\s){1,4}(?:jobs|positions|roles|employees|hires|vacancies)\b`,
      unless: /\b(?:cut|lost|los[es]|eliminat|affected|redundan)\w{0,4}\b/i,
      confidence: 0.78,
    },
    {
      id: 'hiring-drive',
      when: rx`\b(?<v>hiring\s(?:spree|drive|campaign|push|event|surge|plan|blitz)|recruit(?:ment|ing)\s(?:drive|campaign|push|event|day)|job\sfair|mass\shiring|(?:growing|expanding|strengthen(?:s|ing)|scal(?:es|ing)|doubl(?:es|ed|ing))\s(?:our|its|the)\s(?:[\w-]{2,14}\s){0,2}?(?:team|workforce|headcount|staff)|(?:increas(?:es|ed|ing)|expand(?:s|ed)|doubl(?:es|ed)|grown?)\s(?:its|our|the)\s(?:[\w-]{2,14}\s)?(?:headcount|workforce|team)\sby)\b`,
      unless: /\b(?:expanding the team's|team building)\b/i,
      confidence: 0.8,
    },
    {
      id: 'team-expansion',
      when: rx`\b(?<v>expand(?:s|ed|ing)|expansion\sof|grow(?:s|ing)?|bolster(?:s|ed))\s(?:its\s|our\s|the\s)?(?:[\w-]{3,14}\s){0,3}?(?:team|workforce|headcount|staff)\b`,
      unless: /\b(?:team's|teams? (?:building|capabilities)|allows? (?:your|the) team)\b/i,
      confidence: 0.74,
    },
    {
      id: 'we-are-hiring',
      when: rx`\b(?:we\sare|we're|company\sis|currently|actively|now|are)\s(?:currently\s|actively\s|now\s|always\s|also\s)?(?<v>hiring|recruiting|looking\s(?:for|to\s(?:hire|recruit|add))|seeking)\b[^;!?]{0,60}?(?:\bfor\s(?:several|multiple|many|various|all|a\s(?:number|range|variety))|\b(?:several|multiple|many|numerous|various|a\s(?:number|range|variety)\sof|additional|dozens\sof|hundreds\sof|\d+)\s(?:[\w-]{3,16}\s){0,3}?(?:${people}|openings|engineers|technicians|operators|drivers|sub-?contractors|candidates|applicants|specialists|roles|positions|vacancies))`,
      confidence: 0.82,
    },
    {
      id: 'hiring-plain',
      when: rx`\b(?:we\sare|we're)\s(?:currently\s|now\s|always\s)?(?<v>hiring|recruiting)\b`,
      confidence: 0.72,
    },
    {
      id: 'first-of-its-kind',
      when: rx`\b(?:you\s(?:will|would)\sbe|this\sis|be|as)\s(?:the|our)\s(?:very\s)?(?<v>first)\s(?:[a-z-]{3,18}\s){0,3}?(?:engineer|manager|technician|planner|head|lead|director|specialist|officer|analyst|buyer|coordinator|scientist|developer)\b`,
      unless: /\bfirst (?:line|level|class|aid|point|year)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'looking-for-several',
      when: rx`\b(?:we\sare|we're|company\sis)\s(?:currently\s|now\s)?(?<v>looking\sfor|seeking)\s(?!(?:two|three|four|five|\d)\s(?:years|things|qualities))${count}\s(?:[\w-]{2,16}\s){0,2}?\w{2,14}(?:ers|ors|ians|ists|men|hands|apprentices|trainees)\b`,
      confidence: 0.82,
    },
    {
      id: 'intake',
      when: rx`\b${count}\s(?:new\s|young\s)?(?:apprentices|trainees|graduates|young\speople)\s(?:have\s|has\s)?(?<v>begun|began|start(?:ed)?|joined|join)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'plans-to-hire',
      when: rx`\b(?:plans?|intends?|expects?|aims?|looking|wants?|set|continues?)\sto\s(?<v>hire|recruit|add)\s(?:[\w-]{2,18}\s){0,4}?(?:team\smembers|employees|staff|workers|engineers|people|talent|drivers|technicians|personnel)\b`,
      confidence: 0.83,
    },
    {
      id: 'growing-team',
      when: rx`\b(?:join\s(?:our|a|the)\s(?<v>(?:fast-|rapidly\s|ever-)?growing)\s(?:[\w-]{2,14}\s){0,2}team|due\sto\s(?:our\s|continued\s|rapid\s|recent\s){0,3}growth,?\swe\sare)\b`,
      confidence: 0.66,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings plans to hire 200 people for the new line.', 'planned'],
      ['We are hiring for several positions in the foundry.'],
      ['The project will create 85 new jobs in Easton.', 'planned'],
      ['Northfield Castings added 40 engineers this year.'],
      ['Our recruitment drive begins in May.'],
      ['You will be the first process engineer at Northfield Castings.'],
      ['We are looking for four moulders for the new line, and for three fitters.'],
      ['Nine apprentices started in Easton this month.'],
    ],
    no: [
      'Hiring managers get a summary every Friday.',
      'Tool hire and plant hire in Easton.',
      'Northfield Castings will cut 120 jobs.',
      'How to hire a good welder.',
      'You are looking for ten years of experience.',
      'You will be the first line of support for our customers.',
    ],
  },
}
