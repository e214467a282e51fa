import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const regulatoryLegal: EventRules = {
  type: 'regulatory_legal',
  trigger:
    /\b(?:lawsuit|sue[sd]?\b|suing|suit\b|court|settle|fine[sd]?\b|penalt|investigat|probe|regulat|antitrust|consent (?:decree|order)|complaint|judge|judgment|jury|verdict|tribunal|ruling|ruled|appeal|indict|charged|guilty|fraud|violat|sanction|tariff|approv|clear(?:s|ed|ance)|permit|licen[cs]e|subpoena|class action|legal action|litigation|accus|alleg|FDA|SEC\b|FTC|EPA|OSHA|must comply|mandate|injunction|patent|infring)/i,
  unless: [
    /\b(?:court(?:yard|ship)|tennis court|basketball court|food court|settle(?:d)? (?:in|down|into)|regulatory (?:compliance (?:software|solutions|services)|affairs manager)|our attorneys|law firm|legal advice|litigation (?:support|services|practice)|court report|fine (?:dining|art|print|arts)|voltage regulator|permit(?:s|ting)? (?:you|users|us to)|may be fined|supreme quality|governed by the laws|jurisdiction of the courts|fraud (?:prevention|detection))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'sues',
      when: rx`\b(?<v>su(?:es|ed|ing)\b|fil(?:es?|ed|ing)\s(?:an?\s|the\s|its\s)?(?:\w{3,14}\s){0,3}?(?:lawsuit|suit|complaint|class\saction|legal\saction|appeal|charges)|fac(?:es|ing|ed)\s(?:an?\s)?(?:\w{3,14}\s){0,3}?(?:lawsuits?|legal\saction|class\saction|charges|probe|investigation|fines?|penalt(?:y|ies)|trial)|launch(?:es|ed)\s(?:an?\s)?(?:\w{3,14}\s){0,2}?(?:legal\saction|probe|investigation|lawsuit)|takes?\s(?:\w{2,16}\s){0,3}to\scourt)\b`,
      actor: 'named',
      confidence: 0.86,
    },
    {
      id: 'lawsuit',
      when: rx`\b(?:the|a|this|class[\s-]action|patent|antitrust|in\s(?:\w{2,14}\s){0,4})\s?(?<v>lawsuit|class\saction|court\scase|litigation|suit)\s(?:against|alleg(?:es|ing)|claims|filed|seeks|over|by|was|brought)\b`,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'settles',
      when: rx`\b(?<v>settl(?:es?|ed|ing)|settlement|consent\s(?:decree|order|agreement))\b${gap(80)}\b(?:lawsuits?|charges|claims?|allegations?|dispute|case|suit|litigation|investigation|with\s(?:the\s)?(?:SEC|FTC|DOJ|EPA|Department|state|regulators?)|agreed\sto\spay|sale)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'settlement-terms',
      when: rx`\b(?:terms\sof\sthe|the)\s(?<v>settlement)\b${gap(60)}\b(?:pay|resolv(?:es|ed)|defendants?|federal|announced)\b`,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'fined',
      when: rx`\b(?<v>fined|penali[sz]ed|sanctioned|indicted|convicted|charged\swith|pleads?\sguilty|pleaded\sguilty|found\s(?:guilty|liable)|ordered\sto\spay|accus(?:es|ed)|subpoenaed|raided|cited\sby|warned\sby)\b`,
      actor: 'named',
      unless:
        /\b(?:refined|redefined|confined|fees charged|charged with (?:leading|overseeing|developing|managing|making))\b/i,
      confidence: 0.82,
    },
    {
      id: 'fine-of',
      when: rx`\b(?:impos(?:es|ed)|slap(?:s|ped)|lev(?:ies|ied)|hit\swith|pay(?:s)?|paid|agree(?:s|d)\sto\spay|receiv(?:es|ed)|fac(?:es|ed))\s(?:an?\s|the\s)?(?:[\w$€£.,()-]{1,16}\s){0,5}?(?<v>fines?|penalt(?:y|ies)|tariffs?|sanctions?|damages|duties)\b`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'investigates',
      when: rx`\b(?<v>investigat(?:es|ed|ing|ion)|probe[sd]?|probing|inquiry)\s(?:into|of|by|over|whether|against)\b`,
      actor: 'named',
      unless:
        /\b(?:clinical|scientific|study|research|drug candidate|effects of|root cause|journalist|our investigation of)\b/i,
      confidence: 0.74,
    },
    {
      id: 'court-decides',
      when: rx`\b(?:court|judge|jury|tribunal|appeals\scourt|supreme\scourt|arbitrator)\b${gap(40)}\b(?<v>rul(?:es|ed|ing)|award(?:s|ed)|order(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|uph(?:old|olds|eld)|overturn(?:s|ed)|grant(?:s|ed)|approv(?:es|ed)|den(?:ies|ied)|sid(?:es|ed)|f(?:ound|inds)|clear(?:s|ed)|throws?\sout|block(?:s|ed)|said|convict(?:s|ed))\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'court-win',
      when: rx`\b(?<v>w[io]ns?|los(?:es?|t)|obtain(?:s|ed)|secur(?:es|ed))\s(?:an?\s|the\s|its\s)?(?:[\w-]{2,16}\s){0,5}?(?:judgment|court\s(?:case|battle|ruling)|lawsuit|verdict|injunction|legal\s(?:battle|victory|case)|patent\scase|appeal)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'approval',
      when: rx`\b(?<v>receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|obtain(?:s|ed)?|w[io]ns?|gain(?:s|ed)?|grants?|granted|gets?|got|awaiting|gives?|gave)\s(?:all\s|the\s|final\s|its\s|required\s|necessary\s|an?\s)*(?:[\w'&-]{1,18}\s){0,5}?(?:regulatory|FDA|EU|EMA|antitrust|merger|municipal|planning|environmental|government|federal|state|marketing|Health\sCanada|CE|FCC|FAA)\s(?:\w{2,14}\s){0,2}?(?:approvals?|clearances?|permits?|authori[sz]ations?|licen[cs]es?|mark)\b`,
      confidence: 0.8,
    },
    {
      id: 'regulator-acts',
      when: rx`\b(?:regulators?|(?:the\s)?(?:SEC|FDA|FTC|EPA|DOJ|OSHA|FCC|European\sCommission|Competition\s(?:Commission|Authority|Bureau)|attorney\sgeneral|Justice\sDepartment|watchdog|Securities\sCommission|Office\sof\sFair\sTrading|Financial\sServices\sAuthority))\b${gap(40)}\b(?<v>approv(?:es|ed)|clear(?:s|ed)|block(?:s|ed)|accus(?:es|ed)|charg(?:es|ed)|su(?:es|ed)|warn(?:s|ed|ing)|fin(?:es|ed)|investigat(?:es|ed|ing)|order(?:s|ed)|ban(?:s|ned)|issu(?:es|ed)|reject(?:s|ed)|open(?:s|ed)|launch(?:es|ed)|order(?:s|ed)|delist(?:s|ed)|suspend(?:s|ed))\b`,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'tariff',
      when: rx`\b(?<v>impos(?:es|ed|ition\sof|ing)|lev(?:ies|ied|ying))\s(?:an?\s|the\s|new\s|steep\s|of\s|additional\s|\d+%\s|\w{3,12}\s){0,5}?(?:tariffs?|import\sdut(?:y|ies)|anti-dumping\sdut(?:y|ies)|sanctions|ban)\b`,
      confidence: 0.72,
    },
    {
      id: 'must-comply',
      when: rx`\b(?:must|required\sto|obliged\sto|have\sto|has\sto)\s(?:\w{2,14}\s){0,2}(?<v>comply)\s(?:with\s[^;]{3,80}?\s)?(?:by|from|before)\s(?:the\send\sof\s)?(?:\w{3,10}\s)?(?:\d{1,2},?\s)?20\d\d`,
      confidence: 0.8,
      status: 'happened',
    },
    {
      id: 'accounting-probe',
      when: rx`\b(?<v>irregularities|restat(?:e|es|ed|ement)s?\s(?:of\s)?(?:its\s|previously\s|prior\s|financial\s|necessary\s){0,3}(?:financial\s)?(?:statements|results|accounts|earnings)|financial\srestatements?)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings was fined $400,000 for emission breaches.'],
      ['A former supplier has filed a lawsuit against Northfield Castings.'],
      ['Northfield Castings settles patent dispute with Harlow Pumps'],
      ['The company has secured all municipal permits for the new foundry.'],
      ['The court dismissed the claim against us.'],
    ],
    no: [
      'Enjoy fine dining near our plant.',
      'These terms are governed by the laws of Estonia.',
      'The regulator keeps the voltage stable.',
    ],
  },
}
