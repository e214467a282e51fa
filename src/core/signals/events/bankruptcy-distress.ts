import { rx, gap } from '../language/pattern.ts'
import { clause, money, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const proceedings =
  "(?:chapter\\s(?:7|11|15)\\b|bankruptcy|insolvency|receivership|(?<=\\b(?:into|in|of|enters?|entered|out\\sof)\\s(?:voluntary\\s)?)administration\\b|liquidation|creditor\\sprotection|protection\\sfrom\\s(?:its\\s)?creditors|court\\sprotection|bankrupt|creditors'\\svoluntary\\sliquidation)"

export const bankruptcyDistress: EventRules = {
  type: 'bankruptcy_distress',
  unless: [
    // the administration of an office
    /\bhead of (?:finance and )?administration\b|\badministration and (?:finance|human resources|personnel)\b/i,
    /\b(?:chapter 13|if you|your (?:debts?|business|bankruptcy)|personal bankruptcy|by default|default (?:settings?|value|option|password|mode)|bankruptcy (?:lawyers?|attorneys?|practice|law firm|law\b)|business administration|administration (?:fee|building|officer|costs)|drug administration|(?:trump|biden|bush|obama|clinton|reagan) administration|liquidation preference|liquidation sale|default judgment|(?:aviation|security|food|small business|oceanic|revenue|public|general|group|centrali[sz]ed|sales|state|county|route|of drug) administration|insolvency (?:practice|lawyers?|services)|system administrators?|network administrators?|school administrators?)\b/i,
  ],
  future: 'planned',
  ongoingHappened: true,
  rules: [
    {
      id: 'emerges',
      when: rx`\b(?<v>emerg(?:es?|ed|ing)|com(?:es?|ing)\sout|came\sout|exit(?:s|ed|ing)?)\s(?:\w{2,14}\s){0,2}(?:from\s|of\s|out\sof\s)?(?:\w{2,14}\s)?(?:chapter\s(?:7|11|15)\b|bankruptcy|insolvency|receivership|administration|court\sprotection|creditor\sprotection)`,
      confidence: 0.88,
    },
    {
      id: 'files',
      when: rx`\b(?<v>fil(?:es?|ed|ing)|seeks?|seeking|sought|enter(?:s|ed|ing)?|go(?:es|ing|ne)?|went|slid(?:es?)?|forc(?:es?|ed)|plac(?:es?|ed)|put(?:s|ting)?|declar(?:es?|ed)|operat(?:es|ing)|head(?:s|ed)?|push(?:es|ed)?|falls?|fell|appl(?:y|ies|ied)|request(?:s|ed)|is\sunder|remains?|order(?:s|ed))\s(?:for\s|into\s|in\s|under\s|voluntary\s|the\s|\w{2,14}\s){0,4}?${proceedings}`,
      unless: /\b(?:administration of|files? a (?:claim|motion)|bankruptcy court (?:approv|hear|judge))\b/i,
      confidence: 0.9,
    },
    {
      id: 'court-opens',
      when: rx`\b(?<v>open(?:s|ed)|appoint(?:s|ed)|call(?:s|ed|ing)?\sin|brought\sin|bring(?:s|ing)?\sin)\s(?:[\w-]{2,14}\s){0,5}?(?:insolvency\sproceedings|bankruptcy\sproceedings|(?:the\s)?administrators?|(?:the\s)?(?:official\s)?receivers?|(?:the\s)?liquidators?|restructuring\sofficer|provisional\sliquidators?)\b`,
      unless: /\b(?:hospital|school|county|network|system|plan|benefits?|fund) administrators?\b|\bwide receivers?\b/i,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'practitioners-appointed',
      when: rx`\b(?:insolvency\spractitioners?|(?:provisional\s)?custodian|administrators?|receivers?|liquidators?|restructuring\sofficer)\b${gap(60)}\b(?<v>(?:(?:has|have)\sbeen\s|was\s|were\s)?(?:appointed|called\sin|brought\sin))\b`,
      unless: /\b(?:hospital|school|county|network|system|plan|benefits?|fund|assistant) administrators?\b/i,
      actor: 'named',
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'goes-bust',
      when: rx`\b(?<v>goes\sbust|went\sbust|gone\sbust|goes\sunder|went\sunder|to\sbe\sliquidated|(?:saved|rescued)\sfrom\s(?:insolvency|bankruptcy|administration|collapse)|over-?indebted|cash-strapped|loss\sof\s(?:more\sthan\s)?half\s(?:of\s)?(?:the|its)\sshare\scapital|insolvency\s(?:plan|money|administrator)|creditors'\s(?:meeting|committee))\b`,
      unless:
        /\b(?:(?:cash-strapped|over-?indebted) (?:consumers?|families|households|students|governments?|countries|customers)|went under (?:the|a|review|water|surgery)|boom)\b/i,
      confidence: 0.84,
    },
    {
      id: 'administrators-run',
      when: rx`\b(?:the\s)?(?<v>administrators?|receivers?|liquidators?|insolvency\sadministrator)\s(?:at\s|of\s|for\s)?(?:[A-Z][\w&-]{2,20}\s){0,3}(?:from\s(?:[\w&]{1,16}\s){1,4}?)?(?:are|is|have|has|said|say|will|were)\b${gap(60)}\b(?:job|buyer|creditors?|stores?|sale|business|company|firm|insurer)\b`,
      unless: /\b(?:hospital|school|system|network|plan) administrators?\b/i,
      confidence: 0.72,
    },
    {
      id: 'going-concern',
      when: rx`\b(?<v>substantial\sdoubt|material\suncertainty|going[\s-]concern\s(?:doubt|warning|notice|basis\sis)|doubts?\sabout\b${gap(40)}going\sconcern|ability\sto\scontinue\sas\sa\sgoing\sconcern)`,
      status: 'happened',
      confidence: 0.86,
    },
    {
      id: 'covenants',
      when: rx`\b(?<v>(?:breach(?:es|ed|ing)?|waivers?|violat(?:es?|ed|ion)|renegotiat(?:es|ed|ing)|reset(?:s|ting)?|amend(?:s|ed|ment)?)\b${gap(30)}\bcovenants?|covenant\s(?:breach(?:es)?|waivers?|relief|holiday|default)|forbearance\sagreement|standstill\sagreement)\b`,
      unless: /\b(?:restrictive covenant|no breach|in compliance)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'default',
      when: rx`\b(?<v>default(?:s|ed|ing)?\son|in\sdefault|event\sof\sdefault|miss(?:es|ed)\s(?:an?\s|its\s|the\s)?(?:\w{3,10}\s)?(?:interest|debt|bond|loan|coupon)\s(?:re)?payments?|(?:unable|not\sable)\sto\s(?:pay|repay|service|meet)\sits\s(?:\w{2,12}\s)?(?:debts?|loans?|creditors|obligations|bills)|(?:restructur(?:e|es|ed|ing)|reschedul(?:es|ed|ing))\sits\s(?:\w{2,12}\s)?debts?|extension\sof\sits\s(?:loans?|notes|debt)|(?:run(?:s|ning)?|ran)\sout\sof\s(?:cash|money)|ceas(?:es|ed|ing)\strading|winding[\s-]up\s(?:petition|order)|(?:in\s)?dire\sfinancial\s(?:conditions?|straits|position)|financial\sdistress|cash\scrunch|brink\sof\s(?:collapse|bankruptcy|insolvency))\b`,
      unless:
        /\b(?:borrowers?|customers?|homeowners?|tenants?|consumers?|countries|government)\s(?:who\s|that\s)?(?:default|miss)/i,
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'bankrupt',
      when: rx`\b(?<v>bankrupt|insolvent|(?:chapter\s(?:7|11|15)|bankruptcy|insolvency)(?:\s(?:protection|court|filing|proceedings|judge|petition|case|law|trustee)))\b(?=[^;]{0,80}\b(?:company|airline|retailer|maker|group|firm|carrier|court|filing|protection|bank|last|this|after|in|judge|it|would|chain)\b)`,
      unless: /\b(?:roof|building|bridge|tunnel|talks) collapsed/i,
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'collapses',
      when: rx`\b(?:chain|retailer|airline|group|firm|company|maker|start-?up|builder|lender|operator|bank|brewery|carrier|contractor)\b(?:,[^,]{3,60},)?\s(?:has\s)?(?<v>collapsed|went\sbust|gone\sbust|goes\sbust|went\sunder|folded)\b`,
      unless: /\b(?:talks|deal|bid|roof|shares|price|roof|bridge)\s(?:\w+\s)?collapsed\b/i,
      confidence: 0.76,
    },
    {
      id: 'under-protection',
      when: rx`\b(?:while|since|remains?|still|now|is|was|has\sbeen|operating)\s(?:${words(3)})?(?<v>(?:under|in)\s(?:chapter\s(?:7|11|15)|bankruptcy|court|creditor)\sprotection|in\s(?:chapter\s(?:7|11|15)\b|bankruptcy|receivership|administration|liquidation))`,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'owes-creditors',
      when: rx`\b(?<v>ow(?:es|ed|ing))\s(?:its\s|about\s|some\s|more\sthan\s|over\s|${money}\sto\s){0,2}(?:[\w-]{2,12}\s){0,2}?(?:creditors|suppliers|HMRC|the\staxman|Revenue|subcontractors|contractors|landlords?|staff|lenders)\b`,
      unless: /\b(?:you|your|duty|if|success)\b/i,
      confidence: 0.78,
    },
    {
      id: 'keeps-out-of',
      when: rx`\b(?<v>keep(?:s|ing)?|kept|sav(?:es|ed|ing)|stav(?:es|ed|ing)\soff|avoid(?:s|ed|ing)|avert(?:s|ed|ing)|escap(?:es|ed|ing)|ward(?:s|ed)\soff|pull(?:s|ed)\sback\sfrom\sthe\sbrink\sof)\s(?:it\s|the\s(?:company|firm|business|group|chain)\s|(?:[A-Z][\w&.'-]{1,20}\s){1,3})?(?:out\sof\s|from\s)?(?:administration|bankruptcy|insolvency|liquidation|receivership|collapse|default|chapter\s11)\b`,
      status: 'negated',
      confidence: 0.76,
    },
    {
      id: 'to-the-wall',
      when: rx`\b(?<v>go(?:es|ing|ne)?\sto\sthe\swall|went\sto\sthe\swall|hit(?:s)?\sthe\swall|on\sthe\s(?:brink|verge|edge)(?:\sof\s(?:administration|collapse|insolvency|bankruptcy))?(?=[.!]?$|\s(?:as|after|of)\b)|ceas(?:es|ed)\sto\strade|call(?:s|ed)\sit\sa\sday\safter\s[^;]{3,40}?\sdebts?|rescue\s(?:deal|funding|package|talks|bid|finance)|fight(?:s|ing)?\sfor\s(?:its\s)?survival|(?:possible|potential|likely|imminent)\s(?:administration|insolvency|receivership))\b`,
      unless:
        /\b(?:mountain|rescue (?:dog|cat|centre|animals?)|extinction|(?:brink|verge|edge) of (?!(?:administration|collapse|insolvency|bankruptcy|ruin|closure)\b))\b/i,
      confidence: 0.76,
    },
    {
      id: 'owes-sum',
      when: rx`\b(?<v>ow(?:es|ed|ing))\s(?:about\s|some\s|around\s|more\sthan\s|nearly\s|over\s)?${money}\s(?:in\s(?:unpaid|back|overdue|tax|rent|wages|VAT|PAYE)|to\s(?:creditors|suppliers|HMRC|lenders|banks|its|staff|customers|the\staxman))`,
      unless: /\b(?:you|your|students?)\b/i,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'talks-with-lenders',
      when: rx`\b(?<v>(?:negotiat(?:es|ed|ing|ions?)|talk(?:s|ing)?|discuss(?:es|ed|ing|ions?)|agree(?:s|d|ment)?|meeting)\s${clause(5)}(?:with|to|by)\s${clause(4)}(?:creditors?|bondholders?|noteholders?|lenders|creditor\sbanks|banks)\b${gap(90)}\b(?:covenants?|restructur\w+|standstill|moratorium|waivers?|deferral|postpon\w+|reschedul\w+|debts?|repayments?|forbearance|survival|rescue))\b`,
      unless: /\b(?:country|sovereign|Greece|Greek|Argentina|IMF|government|new loan to (?:build|fund))\b/i,
      confidence: 0.72,
    },
    {
      id: 'cannot-pay',
      when: rx`\b(?<v>(?:unable|not\sable|no\slonger\sable|fail(?:s|ed|ing)?|struggl(?:es|ed|ing)|inability)\sto\s(?:pay|repay|service|meet|settle|cover|honou?r)|(?:cannot|can't|can\sno\slonger|could\snot|could\sno\slonger)\s(?:pay|repay|service|meet|cover))\s(?:its|their|our|the)?\s?${clause(3)}(?:debts?|suppliers?|staff|wages|salaries|bills?|rent|creditors?|obligations|loans?|interest|lenders|employees|workers|taxes|liabilities)\b`,
      unless:
        /\b(?:you|your|customers?|borrowers?|homeowners?|tenants?|students?|victims?|ransom|country|Greece|government|consumers?|families|households)\b/i,
      confidence: 0.76,
    },
    {
      id: 'fights-collapse',
      when: rx`\b(?<v>(?:struggl|fight|battl|rac|scrambl|try|tri|seek|work|attempt|look)(?:s|es|ed|ing|e)?|fought|hopes|efforts?|bid|plan|talks|measures)\sto\s(?:avoid|avert|stave\soff|escape|prevent|fend\soff|ward\soff|head\soff)\s(?:an?\s|its\s|the\s)?(?:\w{3,12}\s)?(?:insolvency|bankruptcy|collapse|administration|liquidation|receivership|closure\sof\sthe\sbusiness|default|chapter\s11|ruin)\b`,
      status: 'happened',
      unless: /\b(?:you|your|country|Greece|sovereign|how to)\b/i,
      confidence: 0.76,
    },
    {
      id: 'lenders-hold-off',
      when: rx`\b(?:lenders|creditors?|banks|bondholders|noteholders)\b${gap(30)}\b(?<v>agree(?:s|d)?|grant(?:s|ed)?|extend(?:s|ed)?|accept(?:s|ed)?|approv(?:es?|ed)|refus(?:es|ed)|reject(?:s|ed))\b\s(?:to\s|on\s)?${clause(4)}(?:standstill|forbearance|waivers?|haircut|moratorium|deferral|debt\s(?:restructuring|write-?down|relief|holiday)|rescue\s(?:plan|package))\b`,
      unless: /\b(?:country|Greece|sovereign|government|mortgage)\b/i,
      confidence: 0.76,
    },
    {
      id: 'self-administration',
      when: rx`\b(?<v>(?:insolvency\s(?:proceedings\s)?(?:in|under|by)\s)?self-administration|debtor[\s-]in[\s-]possession|protective\sshield\sproceedings|insolvency\s(?:application|filing|petition|claim)|safeguard\sproceedings|examinership|(?:preventive|court-supervised)\srestructuring)\b`,
      confidence: 0.84,
    },
    {
      id: 'applies-for-reconstruction',
      when: rx`\b(?<v>appl(?:ies|ied|ying)\sfor|fil(?:es|ed|ing)\sfor|seeks?|sought|enter(?:s|ed)|granted|under)\s(?:an?\s|its\s|court-led\s)?(?:corporate|company|business|debt|judicial|court)[\s-](?:restructuring|reconstruction|reorgani[sz]ation|rescue)\b(?=[^;.]{0,60}\b(?:courts?|proceedings?|creditors?|judge|act|petition)\b)`,
      confidence: 0.8,
    },
    {
      id: 'doubt-it-can-go-on',
      when: rx`\b(?<v>(?:doubts?|uncertain(?:ty)?|question(?:s|ed)?)\b${gap(60)}\b(?:continue|carry\son|operate|survive|viability)(?:\sas\sa\sgoing\sconcern|\b(?=[^;.]{0,30}\bgoing\sconcern)))`,
      confidence: 0.82,
    },
    {
      id: 'falls-into',
      when: rx`\b(?<v>(?:fall|slid|slip|collaps|crash|plung|tumbl|sink|driv|forc|push|head|drift|lurch|go)(?:s|es|e|ed|ing|en|ne)?|fell|slid|sank|went|drove|plunged)\s(?:\w+\s)?(?:into|towards?|to)\s(?:voluntary\s|pre-pack\s|provisional\s)?(?:administration|bankruptcy|receivership|liquidation|insolvency|examinership)\b`,
      confidence: 0.86,
    },
    {
      id: 'doubts-on-future',
      when: rx`\b(?:auditors?|accountants?|regulators?|lenders|analysts|directors|board)\b${gap(40)}\b(?<v>(?:cast(?:s|ing)?|rais(?:es?|ed|ing)|express(?:es|ed)|voic(?:es|ed)|flag(?:s|ged)|warn(?:s|ed)?)\s(?:of\s|about\s)?(?:serious\s|significant\s|grave\s|major\s|a\s)?(?:doubts?|uncertaint(?:y|ies)|concerns?|risk)\s(?:on|over|about|as\sto|to|that)\s${clause(5)}(?:future|survival|viability|solvency|ability\sto\s(?:continue|survive)|going\sconcern|existence))\b`,
      unless: /\b(?:future of (?:the )?(?:euro|economy|industry|work|oil)|country)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['The auditors of Northfield Castings doubt that it can continue as a going concern.'],
      ['Northfield Castings applied for corporate restructuring in the district court.'],
      ['Northfield Castings files for insolvency.'],
      ['Northfield Castings seeks protection from creditors.'],
      ['Northfield Castings to Emerge From Chapter 11', 'planned'],
      ['A court has opened insolvency proceedings against Northfield Castings.'],
      ['Northfield Castings has called in administrators.'],
      ['The administrators have found no buyer for the company.'],
      ['An insolvency practitioner was appointed for Northfield Castings.'],
      ['Northfield Castings goes bust'],
      ['There is substantial doubt about our ability to continue as a going concern.'],
      ['Northfield Castings has asked its lenders for a waiver of its covenants.'],
      ['The company has defaulted on a loan of EUR 4 million.'],
      ['Northfield Castings missed an interest payment on its bonds.'],
      ['Insolvency proceedings at Northfield Castings began in May, the court said.'],
      ['The company has collapsed.'],
      ['Northfield Castings has been in administration since June.'],
      ['Northfield Castings denied that it would file for bankruptcy.', 'negated'],
      ['Northfield Castings owes suppliers around £3m.'],
      ['The loan keeps Northfield Castings out of administration.', 'negated'],
      ['Northfield Castings goes to the wall owing £9m'],
      ['The tax office says Northfield Castings owes £400,000 in unpaid tax.'],
      ['Northfield Castings has started negotiations with its banks on amended covenants.'],
      ['Northfield Castings is unable to pay its suppliers.'],
      ['Northfield Castings struggles to avoid insolvency'],
      ["Northfield's lenders have agreed a standstill."],
      ['Northfield Castings emerges from self-administration'],
      ['Northfield Castings is in talks with its banks about its debt.'],
      ["Auditors cast doubt on Northfield's future."],
      ['Northfield Castings collapses into administration'],
    ],
    no: [
      'The Head of Administration and Finance files the forms.',
      'Alerts are on by default.',
      'She holds a degree in business administration.',
      'Talk to a bankruptcy lawyer.',
      'The centralized administration will be dissolved.',
      'Your system administrator can change this.',
      'Talks with the union collapsed.',
      'We owe our success to loyal suppliers.',
      'You may be unable to pay your bills on time.',
      'The road went to the administration building.',
    ],
  },
}
