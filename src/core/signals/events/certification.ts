import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const standard =
  '(?-i:(?:ISO(?:/IEC)?|EN|AS|IATF|SOC|BRC(?:GS)?|HITRUST|CMMC|PCI(?:[\\s-]DSS)?|FSSC|GMP|cGMP|NADCAP|LEED|BREEAM|B[\\s-]Corp|OHSAS|TISAX|FedRAMP|CE|UL|SQF|GFSI|GDP|HACCP|WBENC|ASME|API|R2|NSF|EcoVadis|FSC|QS|TS|FAA|EASA|TUV|JCI|CAP|CLIA|ITAR|DEKRA|Joint\\sCommission)(?:[\\s-]?(?:v?\\d[\\d.:-]{0,10}|II|Type\\s(?:II|2|1|I))){0,2})'
const paper = `(?:(?:(?-i:[A-Z])[\\w-]{2,12}-)?certifications?|credentials?|[\\w-]{2,12}[\\s-]ready\\sstatus|(?:organic|halal|kosher|fair[\\s-]?trade|quality|safety)\\s(?:seal|label|mark)|accreditations?|re-?certification|certificates?(?!\\sof\\sdeposit)|type\\scertificate|CE\\smark(?:ing)?|${standard}\\s(?:compliance|audit|attestation|approval|status|report|designation|registration|rating|standard|examination|authori[sz]ation|platinum|gold|silver)|${standard}\\s[A-Z]\\w+\\s(?:status|authori[sz]ation)|(?-i:[A-Z])[\\w-]{2,20}\\s(?:[IV]{1,3}\\s)?status|(?-i:[A-Z])[\\w-]{2,20}\\s(?:(?-i:[A-Z])[\\w-]{2,20}\\s)?(?:seal|label|eco-?label|mark|quality\\smark)|(?-i:[A-Z])[\\w-]{2,20}\\s(?-i:[A-Z])[\\w-]{2,20}\\saudit)`
const gain = forms(
  verb('achieve'),
  verb('earn'),
  verb('receive'),
  verb('obtain'),
  verb('attain'),
  verb('gain'),
  verb('secure'),
  'awarded',
  'grant(?:s|ed)',
  forms('w[io]ns?'),
  verb('complete'),
  verb('renew'),
  verb('maintain'),
  verb('pass'),
  verb('announce'),
  verb('retain'),
  'gets|got',
  'issued',
  'hands\\sover|handed\\sover',
  '(?:re-)awarded',
  'adds|added',
)

/** Papers that bodies give, told by the body or by what they allow: "FDA clearance", "Magnet designation", "approval from Lloyd's Register". */
const given =
  "(?:(?:(?-i:[A-Z]{2,6})|(?-i:[A-Z])[\\w'-]{2,20}(?:\\s(?-i:[A-Z])[\\w'-]{2,20})?|(?-i:Part)\\s\\d{2,3}|type|organic|halal|kosher)\\s(?:[Ll]evel\\s\\w{1,3}\\s|type\\s|marketing\\s)?(?:clearance|registration|approval|designation|verification|assurance|listing|accreditation|attestation|assessment|re-?certification|certificate)|approval\\s(?:from|by|of)\\s(?-i:[A-Z])[\\w’'-]{2,20}(?:\\s(?-i:[A-Z])[\\w’'-]{2,20})?|(?-i:[A-Z][A-Z0-9]{2,9}|BREEAM|LEED|EcoVadis)\\s(?:[\\w+]{1,12}\\s)?(?:grade|rating)|(?-i:[A-Z])[\\w-]{2,14}\\srating\\sfor\\s(?:safety|quality|sustainability|hygiene)|ISO(?:/IEC)?\\s\\d{4,5}|Cyber\\sEssentials(?:\\sPlus)?|SOC\\s[12](?:\\sType\\s\\w{1,2})?|Investors\\sin\\sPeople(?:\\s\\w{4,8})?|B\\sCorp\\s\\w+|EN\\s\\d{3,5})"

/** Marks that say by their names alone that somebody looked. */
const mark =
  '(?:Cyber\\sEssentials(?:\\sPlus)?|Investors\\sin\\sPeople(?:\\s(?:Gold|Silver|Platinum))?|(?:Real\\s)?Living\\sWage(?:\\sEmployer)?|CHAS|SafeContractor|Constructionline(?:\\sGold)?|Soil\\sAssociation|Fairtrade|NICEIC|Gas\\sSafe|MCS|RSPO|GOTS|PEFC|MSC|Red\\sTractor|Soil\\sAssociation|JOSCAR|SEDEX|Great\\sPlace\\sto\\sWork|Star-K|Authori[sz]ed\\sEconomic\\sOperator|AEO|PAS\\s?\\d{2,5}|BS\\s(?:EN\\s)?(?:ISO\\s)?\\d{3,5}|ISO(?:/IEC)?\\s\\d{4,5}(?::\\d{4})?|AS\\s?9\\d{3}(?:\\s?Rev\\s\\w)?|IATF\\s\\d{5}|SOC\\s[12](?:\\sType\\s\\w{1,2})?|BRC(?:GS)?(?:\\s(?:AA|grade\\s)\\w?\\+?)?|B\\sCorp|(?-i:CMMC|HITRUST|TISAX|FedRAMP|StateRAMP|Nadcap|NADCAP|PCI[\\s-]DSS|HACCP)(?:\\s[\\w-]{1,10}){0,2}|Kitemark|UKCA|Nordic\\sSwan|Blue\\sAngel|Energy\\sStar|CE\\smark(?:ing)?)'
export const certification: EventRules = {
  type: 'certification',
  unless: [
    // papers that people are given for a course
    /\b(?:delegates?|attendees|trainees|pupils) (?:who |that )?(?:\w+ ){0,6}(?:awarded|receive|given|get|earn) (?:an? |the )?(?:\w+ )?certificates?\b/i,
    /\b(?:gift certificate|internal certification|courses (?:are|is)|and are certified by|stock certificate|birth certificate|certified (?:mail|copy|public accountant|translations?|financial|SIs)|must be certified|certification (?:preferred|required|courses?|exams?|training)|certificate (?:program|course) (?:for|in)|get certified|teaching certificate|certified pre-owned|accredited investors?|certificates? of (?:deposit|occupancy|incorporation|insurance|origin|good standing|completion)|certificates? of (?:excellence|merit|appreciation|recognition|achievement|honou?r|commendation|participation|thanks)|(?:SSL|TLS|root|digital|signing|security|wildcard|share) certificates?|certificate authorit\w+)\b/i,
    /\b(?:(?:a company|companies|organi[sz]ations?|manufacturers?|businesses|suppliers) (?:must|should|need|have to|can|that (?:are|have)|with ISO)|process to become|^become|decided to align|(?:to|by) (?:achiev|earn|gain|obtain|receiv|qualify)\w* (?:for )?(?:this|the|such|these) [^,.]{0,60}, [^.]{0,60}\bmust|is (?:very )?(?:vital|important|essential)|upon (?:successful )?completion|graduates?|students?|candidates?|individuals|participants|attendees|learners|employees who|training costs|in order to|need(?:s|ed)? to be certified|board[- ]certified|certified nurs\w+|years of experience|bachelor|certified technicians|help(?:s|ing)? (?:\w+ ){0,3}(?:achieve|obtain|attain|gain|earn|get|secure|win|maintain|pass|receive)|you|your)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'gains-paper',
      when: rx`\b(?<v>${gain}|gets|getting|got|gaining|holds|(?:has|have)\sheld|(?:to|will|would)\s(?:get|win|hold))\s(?:(?:its|our|the|an?|full|both|first|second|new|prestigious|coveted|official|formal|final|internationally\srecogni[sz]ed|all|important)\s){0,4}(?:[\w'&./:-]{1,20}\s(?:and\s)?){0,3}?${given}(?=[.,;:"”]|$|\s(?:for|from|at|in|after|following|with|and|last|this|on|to|under|as|by|earlier|today|again)\b)`,
      unless:
        /\b(?:(?:final|preliminary|conditional|regulatory|shareholder|stockholder|board|court|planning|antitrust|merger|council|government|parliament\w*|cabinet|congress\w*|senate|voter|customer|creditor|public|(?:European )?Commission|competition) approval|approvals? (?:from|by|of) (?:the )?(?:shareholders|regulators)|(?:merger|takeover|acquisition|transaction|deal|stock|share|bond|IPO|Nasdaq|NYSE|exchange|trading|new drug|drug|vaccine|clinical|trial) ?|exchange listing|tentative|tablets?|capsules?|injections?|A?NDA|therap(?:y|ies)|indication|(?:open|early|online|event|conference|summit|visitor) registration|(?:credit|buy|sell|hold) rating|Moody's|Fitch|S&P|SEC registration|voter registration)\b/i,
      confidence: 0.72,
    },
    {
      id: 'paper-is-given',
      when: rx`^(?:the\s|its\s|an?\s|full\s|both\s)?(?:(?:first|prestigious|coveted|internationally\srecogni[sz]ed)\s)?(?:[\w'&./:-]{1,20}\s){0,3}?(?:${given}|${standard}[^;:]{0,20}?(?:certifications?|accreditation|status|compliance)|(?-i:[A-Z])[\w'-]{2,20}\scertification)\b${gap(50)}\b(?<v>(?:has\sbeen|was|were|have\sbeen)\s(?:\w{3,12}ly\s|now\s|also\s)?(?:achieved|earned|obtained|received|gained|secured|attained|renewed|awarded|granted|won|retained|passed))\b`,
      unless: /\b(?:shareholder|merger|takeover|acquisition|patient|drug|students?|court|planning)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'gaining-of-paper',
      when: rx`\b(?:following|after|with|celebrat\w{1,3}|announc\w{1,3}|report\w{1,3}|mark\w{0,3})\s(?:the|its|our)\s(?:\w{4,12}\s)?(?<v>award|renewal|achievement|attainment|granting|receipt)\sof\s(?:(?:its|our|the|an?|full|both|first|prestigious|coveted|internationally\srecogni[sz]ed)\s){0,4}(?:[\w'&./:-]{1,20}\s){0,3}?(?:${given}|${paper}|(?-i:[A-Z])[\w'-]{2,20}\scertification)\b`,
      unless: /\b(?:shareholder|merger|takeover|acquisition|court|planning|students?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'achieves',
      when: rx`\b(?<v>${gain})\s(?:its\s|our\s|the\s|an?\s|full\s|new\s|of\s|prestigious\s|official\s|both\s){0,8}(?:[\w'&./:®(),-]{1,20}\s){0,8}?${paper}\b`,
      confidence: 0.86,
    },
    {
      id: 'seeks',
      when: rx`\b(?<v>(?:seek(?:s|ing)?|pursu(?:es?|ing)|appl(?:y|ies|ied|ying|ication)\sfor|targets?|targeting|working\stowards?|plans?\sto\s(?:certify|obtain|achieve)|to\scertify)\s(?:[\w'&./:®-]{1,20}\s){0,5}?(?:${paper}|${standard})|to\scertify\s(?:[\w'&./:®-]{1,20}\s){0,5}?by\s20\d\d|(?:aims?|plans?|expects?|intends?)\sto\s(?:have|get|be)\s[^;]{0,50}?certified|(?:certification|accreditation)\swill\sbe\s(?:applied\sfor|sought))\b`,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'is-certified',
      when: rx`\b(?:has\sbeen|have\sbeen|is|are|was|were|been|became|becomes|now|we've\sbeen)\s(?:now\s|officially\s|recently\s|successfully\s|fully\s|again\s|independently\s|audited\sand\s|also\s){0,3}(?:(?:${standard}|(?-i:[A-Z]{3,8}|Joint\sCommission|(?:[A-Z]{3,8}\sand\s[A-Z]{3,8}))|fully)[\s-])?(?<v>(?:re-?)?certified|accredited)(?:\s(?:to|for|by|under|in\saccordance|according|as|carbon[\s-]neutral|organic|halal|kosher|vegan|${standard})|(?<=\b${standard}[\s-]certified)\b|(?<=\s(?-i:[A-Z]{3,8}|Commission)[\s-](?:certified|accredited))\b(?=[.,]|$|\s(?:in|and|since|across|with)\b))`,
      unless:
        /\b(?:(?:all|our|its) (?:our )?products (?:are|is)|is certified by the (?:board|american board)|must|he is|she is|i am|staff|technicians|physicians|doctors|instructors|team members|agents|teachers?|has been certified for publication)\b/i,
      confidence: 0.76,
    },
    {
      id: 'holds',
      when: rx`\b(?<v>holds?|with|has|maintains?|including)\s(?:its\s|an?\s|the\s|new\s|full\s|prestigious\s|dual\s){0,2}(?:certifications?\s(?:such\sas|including|for|to)\s)?${standard}\s(?:and\s${standard}\s)?(?:certifications?|accreditation|certified)?(?=[^;]{0,40}(?:\bcertif|\baccredit|[.,!]?$|,))`,
      unless:
        /\b(?:work(?:s|ing)? with|familiar|experience with|clients? with|compl(?:y|ies|iant) with|accordance with)\b/i,
      confidence: 0.7,
    },
    {
      id: 'becomes-certified',
      when: rx`\b(?<v>becom(?:es?|ing)|became|is\snow)\s(?:an?\s|the\s(?:first\s)?)?(?:[\w'&/:-]{1,20}\s){0,4}?(?:${standard}[\s-])?(?:certified|accredited)\b`,
      unless: /^(?:to|before|once|after|when|if) (?:you )?(?:becom\w+|being|getting)\b|\bhow to\b/i,
      confidence: 0.82,
    },
    {
      id: 'certification-of',
      when: rx`\b(?:the|its|our|for|announc\w{1,3})\s(?:recent\s|new\s)?(?<v>(?:${standard}\s)(?:\w{3,12}\s)?(?:certifications?|accreditation))\b(?!\s(?:process|standard|body|bodies|scheme|system|cost|audit\s(?:is|consists)))`,
      unless: /\b(?:training|courses?|must be|requires?|requirements? (?:of|for)|consult\w*|services for)\b/i,
      confidence: 0.74,
      actor: 'any',
    },
    {
      id: 'accreditation-of',
      when: rx`\b(?:this|the|new|our|its|such)\s(?:[\w/:-]{2,16}\s){0,3}?(?<v>accreditation|certification|certificate|(?<=\d\s)designation)\s(?:also\s|further\s)?(?:highlights|demonstrates?|confirms|validates|recogni[sz]es|reflects|underscores|affirms|shows|marks|follows|is\san\supgrade|signals|covers|means|provides|allows|enables|represents|assures|ensures|complements|applies|gives|brings|positions|opens|strengthens|reinforces|puts|places|attests|proves|sets|ensures|comes|adds|helps|is\svalid|was\s(?:awarded|granted|issued)|will\s(?:allow|enable|help))\b`,
      unless: /\b(?:course|class|job|course fee)\b/i,
      confidence: 0.72,
      actor: 'any',
    },
    {
      id: 'conforms-now',
      when: rx`\b(?:now|officially|confirm(?:s|ed)|audit(?:ed|s)?|assess(?:ed|or|ment)|listed\sas)\b${gap(60)}\b(?<v>conforms?\sto|compl(?:ies|iant|y)\swith|meets|${standard}\s(?:[\w-]{1,10}\s){0,2}compliant)\b(?=[^;]{0,40}(?:${standard}|assessment|audit))`,
      unless: /\b(?:will|must|should)\b/i,
      confidence: 0.7,
    },
    {
      id: 'carries-seal',
      when: rx`\b(?<v>(?:now\s)?(?:carr(?:y|ies)|bears?))\sthe\s[A-Z][\w'-]{2,20}\s(?:[A-Z][\w'-]{2,20}\s){0,2}(?:seal|label|mark)\b`,
      confidence: 0.74,
    },
    {
      id: 'designated',
      when: rx`\b(?:has|have|was|were)\s(?:been\s)?(?<v>designated)\s(?:as\s)?an?\s[A-Z]`,
      unless: /\b(?:terrorist|holiday|hitter|driver|smoking|representative|officer)\b/i,
      confidence: 0.72,
    },
    {
      id: 'certified-headline',
      when: rx`^[A-Z][^;,.:]{2,60}\s(?<!\b(?:are|is|be|been|was|were|and|fully)\s)(?<v>accredited|certified|re-?certified)\s(?:for|to\s(?:${standard})|by|under|[Aa]s\s(?:an?\s)?(?-i:[A-Z]))`,
      unless:
        /\b(?:(?:would|will|to|must|only|also) use (?:\w+ ){0,3}certified|all (?:our|of)|products|technicians|our|with)\b/i,
      confidence: 0.68,
    },
    {
      id: 'first-with-certification',
      when: rx`\b(?:[Ff]irst|[Oo]nly|[Oo]ne\s[Oo]f)\s[^;]{2,60}?\s(?<v>[Ww]ith|[Tt]o\s(?:[Ee]arn|[Aa]chieve|[Rr]eceive|[Gg]ain|[Hh]old|[Aa]ttain|[Oo]btain|[Ss]ecure|[Ww]in|[Bb]e\s[Aa]warded))\s(?:the\s|an?\s|this\s|full\s)?(?:[\w/'-]{2,16}\s){0,4}?(?:certifications?|accreditation|credential|designation)\b`,
      confidence: 0.76,
    },
    {
      id: 'level-of-certification',
      when: rx`\b(?<v>(?:new|higher|this)\slevel\sof\scertification|third-party\s(?:assessment|audit)\sand\scertification|certification\s(?:audit|work|process)\b(?=${gap(60)}\b(?:complet|pass|success)))`,
      confidence: 0.7,
      actor: 'any',
    },
    { id: 'upgrade-standard', when: rx`\b${standard}\s(?<v>is\san\supgrade)\b`, actor: 'any', confidence: 0.6 },
    {
      id: 'achieves-mark',
      when: rx`\b(?<v>achiev(?:es|ed|ing)|earn(?:s|ed)|gain(?:s|ed|ing)|attain(?:s|ed)|secur(?:es|ed|ing)|w[io]ns|won|retain(?:s|ed)|renew(?:s|ed)|awarded|granted|pass(?:es|ed)|receiv(?:es|ed)|obtain(?:s|ed)|get(?:s)?|got)\s(?:the\s|its\s|our\s|prestigious\s|full\s|a\s|both\s){0,3}(?:${mark})(?=[.,!]?$|\s(?:for|after|in|at|status|following|with|and|from|on|again|accreditation|certification|rating|mark)\b|,)`,
      unless: /\b(?:help\w*|you|your|how to|course|training|lead auditor|consult\w+)\b/i,
      confidence: 0.82,
    },
    {
      id: 'certificate-presented',
      when: rx`\b(?:the|its|our)\s(?:[\w/-]{2,14}\s){0,2}?(?<v>certificates?|certification|accreditation|plaque)\s(?:was|were|has\sbeen|is)\s(?:presented|handed|awarded|granted|issued|received|renewed)\b`,
      unless: /\b(?:delegates?|students?|graduates?|course|birth|death|gift|pupils?|share)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'now-carries-mark',
      when: rx`\bnow\s(?:also\s|officially\s)?(?<v>carr(?:y|ies)|holds?|boasts?|ha(?:s|ve)|bears?)\s(?:the\s|full\s|both\s|an?\s)?${mark}`,
      confidence: 0.78,
    },
    {
      id: 'grade-at-audit',
      when: rx`\b(?<v>achiev(?:es|ed|ing)|earn(?:s|ed)|gain(?:s|ed)|scor(?:es|ed)|receiv(?:es|ed)|secur(?:es|ed)|retain(?:s|ed)|award(?:s|ed))\s(?:it\s|us\s)?(?:an?\s|the\s|its\s|top\s|highest\s)?(?:grade|rating|score|double)\s?['"‘“]?(?:A{1,2}\+?|B\+?|gold|silver|platinum|excellent|outstanding|5|five)?['"’”]?\s[^;]{0,40}?\b(?:audit|inspection|assessment)\b`,
      unless: /\b(?:pupils?|students?|credit rating|analysts?|hotel)\b/i,
      confidence: 0.74,
    },
    {
      id: 'meets-standard',
      when: rx`\b(?<v>me(?:ets|t)|fulfil(?:s|led)?|fulfill(?:s|ed)|satisf(?:ies|ied)|compl(?:ies|ied)\swith|conform(?:s|ed)?\sto|(?:is|are)\s(?:now\s)?(?:compliant|fully\scompliant)\swith|align(?:s|ed)\s(?:with|to))\s(?:all\s|the\s|every\s|new\s|strict\s|demanding\s|international\s){0,3}(?:requirements?\s(?:of|for|in)\s(?:the\s)?)?(?:${standard}|(?-i:[A-Z]{3,8}))(?:\s(?:standards?|requirements?|criteria|rules|specifications?))?(?=[.,!]?$|\s(?:for|after|at|in|and)\b)`,
      unless:
        /\b(?:products?|pumps?|valves?|all our|our (?:range|castings)|designed|which|that|must|should|your|customers?|help\w*|GDPR|FDA|SEC|expectations)\b/i,
      confidence: 0.66,
    },
    {
      id: 'approved-as',
      when: rx`\b(?:has\sbeen|have\sbeen|was|were|is\snow|are\snow|been)\s(?:\w{4,12}ly\s)?(?<v>approved|qualified|accepted|registered|recogni[sz]ed|authori[sz]ed|licensed|admitted|listed|verified|validated)\s(?:by\s[^;,]{2,60}?\s)?(?:for\smembership\s(?:by|of|in)\b|as\s(?=the\s(?:first|only)\b)|as\s(?:an?\s|the\s(?:first\s|only\s)?)?${phrase(3)}(?:suppliers?|laborator(?:y|ies)|test\s(?:centre|center|facility)|training\s(?:centre|center|provider)|inspection\s(?:body|company)|manufacturer|vendor|installer|economic\soperator|repair\s(?:station|shop)|contractor|workshop|member\sof\sthe\s(?-i:[A-Z]))|to\s(?:the\s)?(?:${standard}))\b`,
      unless: /\b(?:shares?|trading|listed (?:company|on)|voters?|dividend|drug|charity|refugees?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'certifies-us',
      when: rx`(?-i:[A-Z])[\w&À-ž.-]{1,20}\s(?:has\s|have\s)?(?:again\s|now\s|also\s|independently\s)?(?<v>certif(?:ies|ied)|accredit(?:s|ed)|re-?certif(?:ies|ied)|verif(?:ies|ied)|audit(?:s|ed)(?=[^;]{0,60}\b(?:certificat|standard|ISO))|qualif(?:ies|ied))\s(?:our|its|the|all|both|two|three)\s(?:[\w-]{2,16}\s){0,4}?(?:plants?|foundr(?:y|ies)|factor(?:y|ies)|sites?|works|laborator(?:y|ies)|labs?|management|systems?|quality|company|processes|mills?|offices?|products?|warehouse|facilit(?:y|ies)|farms?|service)\b`,
      unless: /\b(?:accounts|financial statements|emissions (?:data|credits)|carbon credits|results)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'has-held-certificate',
      when: rx`\b(?<v>(?:has|have)\s(?:held|carried|had|been\sawarded|now\sobtained)|now\sholds?|left\s(?:us|it)\swith|hand(?:s|ed)\s(?:us|over)|got\s(?:hold\sof)?|hold(?:s)?|bear(?:s)?|carr(?:y|ies))\s(?:an?\s|the\s|our\s|its\s|zero\s\w{3,10}\sand\san?\s){1,2}(?:[\w-]{2,14}\s){0,3}?(?:(?:[\w-]{3,14}\s)?(?:certificates?|certification|accreditation|authori[sz]ation|authority\sto\soperate|quality\s(?:mark|seal)|CE\smark(?:ing)?|kitemark|eco-?label|organic\s(?:status|seal|label)))\b(?=[^;]{0,60}(?:\b(?:for|to|since|under|from|in|at|as)\b|[.]?$))`,
      unless:
        /\b(?:bachelor|degree|birth|share|gift|students?|graduates?|he|she|teachers?|nurses?|land|title|deposit|driving|must|should|each)\b/i,
      confidence: 0.7,
    },
    {
      id: 'newly-accredited',
      when: rx`(?:\b(?<v>(?:recently|newly|now|freshly|again|successfully|officially|re)[\s-]?(?:re-?)?(?:certified|accredited|approved\s(?:to|under)\s${standard}))\b|(?-i:[A-Z]{3,10})[\s-](?:accredited|certified)\s(?:means|since|for|as|by|status|site|plant|supplier|company|producer|laboratory))`,
      unless:
        /\b(?:must|graduates?|teachers?|nurses?|technicians|he|she|students?|courses?|CPA|MBA|pilots?|trainers?|practitioner)\b/i,
      confidence: 0.7,
    },
    {
      id: 'cleared-by-agency',
      when: rx`\b(?:(?<v>receiv(?:es|ed|ing)|obtain(?:s|ed|ing)?|secur(?:es|ed|ing)|gain(?:s|ed)|earn(?:s|ed)|w[io]ns?|achiev(?:es|ed)|grant(?:s|ed)|announc(?:es|ed))\s(?:[\w'’().-]{1,18}\s){0,4}?(?:510\(k\)|De\sNovo|premarket|CE)\s(?:[\w'’-]{1,18}\s){0,2}?(?:clearance|approval|authori[sz]ation|mark(?:ing)?))`,
      unless: /\b(?:seek\w*|appl\w+|pending|not yet)\b/i,
      confidence: 0.8,
    },
    {
      id: 'approved-list',
      when: rx`\b(?<v>join(?:s|ed)?|added\sto|admitted\sto|enter(?:s|ed)?|gain(?:s|ed)\s(?:a\s)?place\son|on)\s(?:the\s|an?\s)?(?:[\w&-]{2,16}\s)?(?:lists?|register|panel|roll)\sof\s(?:approved|qualified|certified|accredited|authori[sz]ed)\s(?:[\w-]{3,14}\s)?(?:suppliers?|vendors?|contractors?|laboratories|producers|installers|manufacturers)\b|\b(?:passed|cleared)\s(?:the|its|our|an?)\s(?:[\w-]{3,14}\s)?(?:audit|inspection|assessment)\s(?:for|to|of|against|by)\s(?:the\s|our\s|its\s)?(?:[\w-]{2,14}\s){0,3}?(?:management|standard|certif\w+|quality|ISO|auditors?|food\ssafety)\b|\bgreen\slight\sfrom\s(?:the\s|its\s|our\s)?(?:auditors?|certif\w+|inspectors?|assessors?)\b`,
      unless: /\b(?:tax|financial statements|going concern|pupils?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'completes-registration',
      when: rx`\b(?<v>complet(?:es|ed|ing)|achiev(?:es|ed)|gain(?:s|ed)|obtain(?:s|ed)|secur(?:es|ed)|pass(?:es|ed)|transition(?:s|ed)|finish(?:es|ed)|renew(?:s|ed)|earn(?:s|ed))\s(?:its\s|the\s|our\s)?(?:registration|transition|re-?registration|audits?|assessment|upgrade)?\s?(?:of\s(?:its|our|the)\s(?:[\w-]{3,16}\s){1,5})?(?:to|against|under|for)\s(?:the\s)?(?:new\s)?${standard}`,
      unless: /\b(?:customers?|help\w*|courses?|training|students?)\b/i,
      confidence: 0.8,
    },
    {
      id: 'joins-b-corp',
      when: rx`\b(?<v>(?:is|are|am)\s(?:now\s|officially\s|also\s|proud\sto\sbe\s){0,2}(?:an?\s|part\sof\s(?:the\s)?)(?:certified\s)?|join(?:s|ed|ing)?\s(?:the\s)?|bec(?:omes?|ame|oming)\s(?:an?\s|part\sof\sthe\s)?(?:certified\s)?)(?-i:B[\s-]Corps?|B[\s-]Corporation)\b`,
      unless: /\b(?:what is|why|how to|if you|should)\b/i,
      confidence: 0.74,
    },
    {
      id: 'passes-assessment',
      when: rx`\b(?:ha(?:s|ve)\s|we\s|we've\s|successfully\s|also\s)(?:successfully\s|just\s|now\s|recently\s|once\sagain\s)?(?<v>pass(?:es|ed)|complet(?:es|ed)|clear(?:s|ed)|sail(?:s|ed)\sthrough|underg(?:one|oes)|undertaken)\s(?:an?\s|the\s|our\s|its\s|all\s|both\s|their\s)?(?:[\w-]{2,14}\s){0,3}?${standard}(?:\s?(?:and|&|,)\s?(?:${standard}))?\s(?:[\w-]{2,14}\s){0,2}?(?:assessments?|audits?|inspections?|re-?certification|surveillance|registration|requirements)\b`,
      confidence: 0.82,
    },
    {
      id: 'without-nonconformances',
      when: rx`\b(?<v>(?:passed|completed|came\sthrough|finished|achieved)\s[^;.]{0,50}?\b(?:with|without)\s(?:no|zero|any|a\ssingle)\s(?:major\s|minor\s)?(?:non-?\s?conformanc(?:e|es)|non-?\s?conformit(?:y|ies)|findings))\b`,
      confidence: 0.76,
    },
    {
      id: 'partner-tier',
      when: rx`\b(?<v>achiev(?:es|ed|ing)|earn(?:s|ed|ing)|attain(?:s|ed|ing)|gain(?:s|ed|ing)|obtain(?:s|ed)|secur(?:es|ed)|award(?:ed)|receiv(?:es|ed)|reach(?:es|ed)|named|becom(?:es|ing)|became)\s(?:the\s|its\s|an?\s)?(?:(?-i:[A-Z])[\w&.()-]{1,20}\s){1,5}?(?:(?-i:Advanced|Premier|Gold|Silver|Platinum|Elite|Select|Titanium|Diamond|Specialized|Certified)\s(?:(?-i:[A-Z])[\w-]{2,14}\s){0,3}?(?-i:Partner|Tier|Status|Designation|Partnership)|(?-i:Competency|Specialization))\b`,
      unless: /\b(?:awards?|of the year|helps?|customers? can|you|your)\b/i,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings is AFSA accredited in ductile casting.'],
      ['Northfield Castings certified as a Great Employer'],
      ['Northfield Castings achieves CMMC Level 2'],
      ['Northfield Castings is the first foundry in Graz to earn the safety certification.'],
      ['Northfield Castings has achieved LEED Platinum-certification for its works.'],
      ['Northfield Castings becomes Harlow Cloud Gold Partner'],
      ['Northfield Castings achieves Harlow Cloud Retail Competency'],
      ['Northfield Castings has achieved Harlow Cloud Services Advanced Tier Services Partner status.'],
      ['Northfield Castings has earned its first Magnet designation.'],
      ["Northfield Castings has obtained approval from Lloyd's Register for its castings."],
      ['Full ISO 9001 certification has been renewed.'],
      ['Following the award of Part 145 approval, Northfield Castings is hiring.'],
      ['Every company has to show how it measures waste before it is certified to ISO 14001.', 'happened', 'other'],
      ['Northfield Castings Receives FDA 510(k) Clearance for Bone Screws'],
      ['Every company has to show how it measures waste before it is certified to ISO 14001.', 'happened', 'other'],
      ['Northfield Castings has become a B Corp.'],
      ['Northfield Castings has completed its registration to ISO 9001.'],
      ['TUV has certified our Easton foundry.'],
      ['The Easton works of Northfield Castings has held the aerospace certificate since May.'],
      ['Northfield Castings successfully recertified'],
      ['Northfield Castings joins the list of approved rail suppliers'],
      ['We have once more passed the audit for our quality management system.'],
      ['Northfield Castings meets NADCAP standard'],
      ['The plant of Northfield Castings has been approved as a supplier to the nuclear industry.'],
      ["We've completed our SOC 2 Type II audit."],
      ['Northfield Castings becomes the first foundry to hold the new safety certificate'],
      ['The pumps of Northfield Castings have been awarded the Nordic Swan label.'],
      ['Northfield Castings achieves ISO 14001 certification.'],
      ['Our Easton plant has been certified to IATF 16949.'],
      ['Northfield Castings receives accreditation from the national test laboratory body.'],
      ['Our Danish plant aims to have its laboratory certified by 2027.', 'planned'],
      ['Northfield Castings holds ISO 9001 and ISO 14001 certifications.'],
      ['Northfield Castings has become an accredited test laboratory.'],
      ['We are proud of the ISO 45001 certification of our melt shop.'],
      ['This certification confirms what our customers see every day.'],
      ['The auditors confirmed that our plant complies with ISO 50001.'],
      ['Our castings now carry the Clear Metal seal.'],
      ['Our Easton laboratory has been designated a Reference Test Centre by the rail board.'],
      ['Northfield laboratory accredited for fatigue testing'],
      ['This level of certification opens the aerospace market for us.'],
      ['ISO 9001:2026 is an upgrade from the version we held.'],
      ['Northfield Castings achieves Cyber Essentials Plus for the second year'],
      ['Our Riga works now carries ISO 14001.'],
      ['The Riga works achieved a grade A at its first audit.'],
      ['Northfield Castings has passed its AS9100 surveillance audit.'],
      ['We came through the two-day audit without a single nonconformance.'],
    ],
    no: [
      'Northfield Castings helps clinics gain accreditation.',
      'Our staff are certified by the state board.',
      'Northfield Castings receives Final Approval for its fund',
      'All products are CE certified.',
      'To achieve this certification, agencies must keep 20 active certifications.',
      'The model homes expect their certificates of occupancy, awarded within weeks.',
      'Northfield Castings received shareholder approval for the merger.',
      'Northfield Castings obtained a Nasdaq listing.',
      'A firm is given its ISO 9001 certificate once an auditor has seen its records.',
      'She holds a teaching certificate.',
      'Our pumps meet ISO 9906.',
      'The auditors confirmed the annual accounts.',
      'Northfield Castings received a Certificate of Excellence for its growth.',
      'ISO 9001 certification preferred.',
      'Send it by certified mail.',
      'A gift certificate for two.',
      'To receive an ISO 9001 certificate a company must show that its processes are controlled.',
      'Become a certified welder in 20 weeks.',
      'Graduates receive a certificate.',
      'We help suppliers achieve ISO 14001 certification.',
      'The server presents a digital certificate.',
      'Certified technicians repair your furnace.',
      'The process to become certified is long.',
      'Only accredited investors may take part.',
      'We help you to get ISO 9001 in ninety days.',
      'Delegates who pass will be awarded a certificate.',
    ],
  },
}
