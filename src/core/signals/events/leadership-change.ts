import { rx, rxc, gap } from '../language/pattern.ts'
import { personName, role } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const leadershipChange: EventRules = {
  type: 'leadership_change',
  trigger:
    /\b(?:appoint|named?s?\b|naming|promot|steps? down|stepp|succe[es]|successor|resign|retir|joins?\b|joined|hire[sd]?\b|hiring|addition|becom|draft|moves\b|boss|welcom|leaves\b|leaving|depart|oust|elect(?:s|ed|ion)\b|replac|tak(?:es?|en|ing) (?:over|the helm)|took over|transition|new (?:\w+ ){0,3}(?:chief|ceo|cfo|coo|cto|president|director|chair|head|leader)|leadership|new role|assum|tapp?(?:s|ed)\b|take controls?)/i,
  unless: [
    /\b(?:most valuable|(?:partner|supplier|company|employer|person|product|startup) of the year|visionary|named a leader|awards?\b(?!-winning)|top \d+|influencer|best places|hall of fame|finalist|list of|recogni[sz]ed (?:as|by)|honou?red)\b/i,
    /\b(?:brand ambassador|traders|socialist|dictator|naming rights|welcome to|succeed in|successful|employee of the)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'is-named',
      when: rx`\b(?:has\sbeen|have\sbeen|was|were|is|been|will\sbe)\s(?:\w{4,12}ly\s)?(?<v>named|appointed|promoted|elected|elevated|hired)\s(?:as\s|to\s(?:the\s(?:role|position|post)\sof\s|serve\sas\s)?)?(?:the\s|its\s|our\s|a\s|an\s)?(?:company's\s|new\s|next\s|first\s)?${role}`,
      actor: 'any',
      confidence: 0.92,
    },
    {
      id: 'appoints',
      when: rx`\b(?<v>appoint(?:s|ed|ing)?|promot(?:es?|ed|ing)|elevat(?:es|ed)|elect(?:s|ed)|tap(?:s|ped)|recruit(?:s|ed)|re-?appoint(?:s|ed))\b${gap(110)}\b(?:as|to|its|new|the)?\s?${role}`,
      confidence: 0.93,
    },
    {
      id: 'appoints-many',
      when: rx`\b(?<v>names?|named|appoint(?:s|ed)|adds?)\s(?:a\s|an\s|its\s|our\s)?(?:two\s|three\s|four\s|several\s|new\s|first\s|next\s|permanent\s|interim\s){1,3}${role}`,
      confidence: 0.92,
    },
    {
      id: 'named-as',
      when: rxc`\b(?<v>[Nn]ames?|NAMES?|[Nn]amed|NAMED|[Nn]aming)\s(?<person>${personName})[^;!?]{0,60}?\s(?:as|to|AS|TO|its|the|new|[Cc]hief|[Pp]resident|[Vv]ice|[Mm]anaging|[Dd]irector|[Hh]ead|CEO|CFO|COO|CTO|CHIEF|PRESIDENT|VICE)\b`,
      unless: /\b(?:named (?:after|for)|20\d\d (?:top|best))\b/i,
      confidence: 0.9,
    },
    {
      id: 'joins-as',
      when: rx`\b(?<v>joins?|joined|joining|hires?|hired|welcom(?:es?|ed|ing)|brings?\son|brought\son)\b${gap(90)}\bas\s(?:the\s|its\s|our\s|a\s|an\s|their\s)?(?:company's\s|new\s|first\s|next\s|group\s|permanent\s){0,3}${role}`,
      actor: 'any',
      unless:
        /\b(?:joined (?:us|me|by)|joins? (?:us|the podcast)|webinar|previously|before joining|prior to joining|after joining|studio)\b/i,
      confidence: 0.88,
    },
    {
      id: 'joins-board',
      when: rx`\b(?<v>joins?|joined|to\sjoin|appointed\sto|elected\sto|named\sto|appoint(?:s|ed)\b${gap(40)}\sto)\s(?:the\s|its\s|our\s|[\w'&.-]{2,30}\s){0,4}(?:board(?:\sof\s(?:directors|trustees|management))?|executive\s(?:team|committee)|leadership\steam|management\sboard|supervisory\sboard)\b`,
      actor: 'any',
      unless: /\b(?:on board|studio)\b/i,
      confidence: 0.88,
    },
    {
      id: 'steps-down',
      when: rx`\b(?<v>step(?:s|ped|ping)?\s(?:down|aside|back)|resign(?:s|ed|ing|ation)?|retir(?:es?|ed|ing|ement)|depart(?:s|ed|ing|ure)?|leav(?:es|ing)|left|oust(?:s|ed|ing)?|dismiss(?:es|ed)|remov(?:es|ed)|quits?)\b${gap(70)}\b${role}`,
      actor: 'any',
      unless:
        /\b(?:retirement (?:plan|savings|benefit|account|communit|living|home|fund|age)|departure lounge|employees? (?:leave|quit)|voluntary resignation|leav(?:es|ing) the company with|left (?:side|hand))\b/i,
      confidence: 0.82,
    },
    {
      id: 'leader-leaves',
      when: rx`\b${role}\b${gap(60)}\b(?<v>(?:step|stepp)(?:s|ed|ing)?\s(?:down|aside)|resigns?|resigned|resignation|retires?\b|retired\b|retiring\b|retirement|departs|departed|departure|leaves\b|leaving\b|ousted|to\sleave|to\sstep\sdown|fired|sacked|dismissed)`,
      actor: 'any',
      unless:
        /\b(?:retired (?:general|colonel|teacher|judge)|retirement (?:plan|savings|benefit|account|communit|fund)|leaving (?:the|a) (?:market|room))\b/i,
      confidence: 0.82,
    },
    {
      id: 'replaces',
      when: rx`\b(?<v>replac(?:e|es|ed|ing))\s(?:its|our|the|their)\s(?:\w{2,14}\s){0,2}?${role}`,
      confidence: 0.8,
    },
    {
      id: 'succeeds',
      when: rx`\b(?<v>succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|tak(?:es?|ing)\sover\s(?:from|as|for)|took\sover\s(?:from|as)|tak(?:es|ing)\s(?:the\shelm|charge))\b${gap(80)}\b(?:${role}|who\s(?:retire[sd]?|step(?:s|ped)\sdown|left|resigned|is\s(?:retiring|leaving|stepping)))`,
      actor: 'any',
      confidence: 0.85,
    },
    {
      id: 'succession',
      when: rx`\b(?:announc\w{0,4}|leadership|executive|ceo|chief\sexecutive|management|planned|board)\s(?:the\s|an?\s)?(?:\w{1,20}\s){0,2}(?<v>leadership\s(?:transition|succession|changes?|appointments?)|succession|transition\splan|change\sat\sthe\stop|management\schanges?|executive\s(?:changes|appointments?|promotions?))\b`,
      confidence: 0.85,
    },
    {
      id: 'takes-role',
      when: rx`\b(?<v>assum(?:es?|ed|ing)|tak(?:es?|ing)\son|took\son|begins?|began|starts?|started|takes\sup)\s(?:the\s|her\s|his\s|their\s|a\s)?(?:\w{2,16}\s){0,2}?(?:roles?|positions?|posts?|duties|responsibilities|helm|title)\s(?:of|as)\s(?:the\s)?${role}`,
      actor: 'any',
      confidence: 0.85,
    },
    {
      id: 'new-role',
      when: rx`\bin\s(?:his|her|their|this|the)\snew\s(?<v>role|position)\s(?:as|of)?\s?(?:the\s)?${role}`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'new-role-announced',
      when: rx`\b(?<v>new\s(?:leadership|executive)\s(?:role|team|appointment|hire)s?)\s(?:is\s|are\s)?(?:announced|named|unveiled|at)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'takes-over-as',
      when: rx`\b(?<v>(?:taken|takes?|taking|took)\sover)\s(?:as|the\spost\sof)\s(?:the\s|our\s|its\s)?(?:new\s)?${role}`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'becomes',
      when: rx`\b(?<v>(?:will\s|to\s|has\s)?becom(?:es?|ing)|became|moves\sto\s[^;,]{2,40}\sas|drafted\sin)\s(?:as\s)?(?:the\s|its\s|our\s|a\s)?(?:company's\s|new\s|next\s|group\s|first\s|UK\s){0,3}${role}`,
      actor: 'any',
      unless:
        /\b(?:before becoming|prior to becoming|became a partner in|becoming a (?:leader|partner)|partner of choice)\b/i,
      confidence: 0.8,
    },
    {
      id: 'promotion-of',
      when: rx`\b(?<v>(?:promotions?|appointments?|hiring|election|nomination|arrival|addition)\sof)\b${gap(110)}\b(?:as|to|its|new)\s(?:the\s|our\s|its\s|a\s)?(?:position\sof\s|role\sof\s|new\s|company's\s)?${role}`,
      confidence: 0.92,
    },
    {
      id: 'delighted',
      when: rxc`\b(?:delighted|pleased|thrilled|excited|proud)\sto\s(?<v>welcome|promote|appoint|name)\s(?<person>[A-Z][a-zà-ž]+(?:\s[A-Z][a-zà-ž'-]+)?)\s(?:as|to\sthe|into)\b`,
      actor: 'any',
      unless: /\b(?:customers?|partners?|community|members of|podcast|webinar|stage|guests?|tenants?|customer)\b/i,
      confidence: 0.78,
    },
    {
      id: 'new-leader',
      when: rx`\b(?:has\sa|under|introduc(?:es|ed|ing)|meet|announc(?:es|ed|ing)|our|a|its|hails)\s(?<v>new)\s(?:permanent\s|interim\s)?(?:ceo|cfo|coo|cto|cio|chief\s(?:executive|financial|operating|technology|information|commercial|marketing)(?:\sofficer)?|president|managing\sdirector|chair(?:man|woman)?|vice\spresident|vp\b|plant\smanager|head\sof\s(?!the\b)\w{3,15})\b`,
      confidence: 0.84,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings appoints Dana Whitlock as Chief Operating Officer.'],
      ['Northfield Castings Names Tomas Varga Vice President of Operations'],
      ['Dana Whitlock has been promoted to Vice President of Manufacturing.'],
      ['Our chief executive, Ruth Amsel, will step down at the end of the year.', 'announced'],
      ['Ruth Amsel, CEO of Northfield Castings, is retiring after nine years.', 'announced'],
      ['Ines Duarte joined the company as Head of Supply Chain in March.'],
      ['Piet Lund succeeds Ruth Amsel as managing director on 1 October.'],
      ['Ines Duarte has taken over as Managing Director from her father Rui Duarte.'],
      ['Harlow Pumps appointed Mark Ellery as its finance director.', 'happened', 'other'],
      ['We have no plans to replace our managing director.', 'negated'],
    ],
    no: [
      'Northfield Castings was named one of the best places to work.',
      'Promote your business with our display range.',
      'You can appoint a plan administrator at any time.',
      'Welcome to the Northfield Castings website.',
      'Our retirement plan and benefits are among the best in the region.',
      'The valve is named after its inventor.',
    ],
  },
}
