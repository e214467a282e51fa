import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { money, phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const regulator =
  '(?:(?:\\w{2,14}\\s)?regulators?|watchdog|authorities|prosecutors|(?:the\\s)?(?:SEC|FDA|FTC|EPA|DOJ|OSHA|FCC|FAA|NHTSA|CMA|FCA|EMA|IRS|CPSC|BaFin|DOL|EEOC)|(?:European|Securities|Competition|Trade|Exchange|Gaming|Utilities|Planning|Fair\\sTrade|Federal\\sTrade|Privacy|Public\\sUtilit\\w+)\\s(?:\\w{2,12}\\s){0,3}?(?:Commission(?:er)?|Authority|Bureau|Board|Office)|attorneys?\\sgeneral|(?:Justice|Labor|Commerce|Health|Treasury)\\sDepartment|Department\\sof\\s[A-Z]\\w{3,14}|(?:\\w{3,14}\\s)(?:Protection|Safety|Drug|Conduct)\\s(?:\\w{2,14}\\s){0,2}?(?:Agency|Administration|Authority|Commission)|Office\\sof\\sFair\\sTrading|Financial\\sServices\\sAuthority|Health\\sCanada|(?:EU|Brussels|antitrust|state|federal)\\s(?:officials|authorities|government))'
const suit =
  '(?:lawsuits?|(?:law\\s)?suits?|legal\\s(?:action|claim|challenge|complaint|proceedings?)|class[\\s-]actions?(?:\\ssuits?)?|(?:civil|criminal|federal|formal|antitrust|patent|fraud|legal|counter-?|damages|discrimination|infringement)\\s?(?:complaints?|charges|claims?|suits?|lawsuits?|proceedings|case|action)|complaint|appeal|injunction|petition|arbitration)'
const penalty =
  '(?:(?:civil\\s|criminal\\s|record\\s|regulatory\\s|monetary\\s|antitrust\\s)?(?:fines?|penalt(?:y|ies))|sanctions|damages|restitution|settlement)'
const words = (n: number): string => `(?:[\\w$€£.,'’%()-]{1,18}\\s){0,${n}}?`

/** Authorities by the names that news gives them, on both sides of the sea. */
const authority =
  "(?:Ofcom|Ofwat|Ofgem|Ofsted|ICO|HSE|ACCC|ASIC|SEBI|RBI|CCI|HMRC|CQC|MHRA|SFO|ASA|ComReg|APRA|AUSTRAC|WorkSafe|Fair\\sWork\\s\\w{5,10}|Central\\sBank(?:\\sof\\s[A-Z]\\w{2,14})?|Reserve\\sBank|Health\\sand\\sSafety\\s(?:Executive|Authority)|Environment(?:al\\sProtection)?\\sAgency|Information\\sCommissioner(?:'s\\sOffice)?|Advertising\\sStandards\\sAuthority|Serious\\sFraud\\sOffice|Trading\\sStandards|Competition\\s(?:and\\sMarkets\\s|Bureau)?(?:Authority)?|Financial\\sConduct\\sAuthority|ombudsman|FDA|SEC|FTC|EPA|OSHA|CMA|FCA|European\\sCommission|watchdogs?|regulators?|inspectors|police|prosecutors|council|tax\\s(?:office|authority|authorities)|customs|(?:the\\s)?ministry|(?:antitrust|competition|supervisory|licensing|safety|health|tax|aviation|food|data\\sprotection)\\s(?:authority|authorities|agency|office|board|watchdog|regulator)|planners|environmental\\s(?:agency|officers?)|municipality)"
export const regulatoryLegal: EventRules = {
  type: 'regulatory_legal',
  unless: [
    /\b(?:court(?:yard|ship)|tennis court|basketball court|food court|settle(?:d)? (?:in|down|into)|regulatory (?:compliance (?:software|solutions|services)|affairs manager)|our attorneys|legal advice|litigation (?:support|services|practice)|court report|fine (?:dining|art|print|arts)|voltage regulator|permit(?:s|ting)? (?:you|users|us to)|may be fined|supreme quality|governed by the laws|jurisdiction of the courts|fraud (?:prevention|detection)|if you (?:have|were|are)|your (?:case|claim|rights)|probe (?:card|tip|station)|suit(?:s|ed)? (?:your|every|all|any)|charging station)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'for-clients',
      when: rx`\b(?:attorneys?(?!\sgeneral)|law\s(?:firm|offices)|LLP|P\.C\.|counsel\sfor|represent(?:s|ed|ing)\s(?:\w{2,14}\s){0,2}(?:the\s)?(?:relator|plaintiffs?|clients?|victims|whistleblowers?|[A-Z]|over|more)|on\sbehalf\sof\s(?:the\s)?(?:investors|shareholders|plaintiffs|consumers|clients|purchasers)|qui\stam|whistleblower)\b${gap(200)}\b(?<v>lawsuits?|litigation|class[\s-]action|settlement|complaint|verdict|motion|allegations?|fraud|case|investigation)\b|\b(?:lawsuit|litigation|class[\s-]action|qui\stam|case)\b${gap(120)}\b(?:captioned|LLP|P\.C\.|attorneys|law\sfirm|relator)\b`,
      actor: 'other',
      confidence: 0.72,
    },
    {
      id: 'sues',
      when: rx`\b(?<v>su(?:es|ed|ing)\b|${verb('file')}\s${words(5)}${suit}|(?:${forms('brings?', 'brought')}|${verb('initiate')}|${verb('launch')}|${verb('start')}|${verb('commence')}|${verb('lodge')})\s${words(4)}(?:${suit}|litigation)|(?:${verb('face')}|hit\swith|served\swith|named\sin|subject\sof|subject\sto)\s${words(4)}(?:${suit}|litigation|charges|probes?|investigations?|inquir(?:y|ies)|trial|${penalty})|(?:${verb('launch')}|${verb('open')})\s(?:an?\s)?(?:[\w-]{3,14}\s){0,2}?(?:probe|investigation|inquiry)\s(?:into|of|over|against)\s(?!the\s(?:incident|matter|breach)|what|how|wheth)|${verb('threaten')}\s(?:to\ssue|(?:with\s)?legal\saction)|(?:asks?|asked|asking|urged|called\son)\s(?:the\s)?${regulator}\sto\s(?:investigate|ban|block|exclude)|tak(?:es?|ing|en)\s(?:[\w-]{2,16}\s){0,3}to\scourt|countersu(?:es|ed)|(?:${verb('receive')}|served\swith|handed|issued\swith)\s(?:an?\s)?(?:\w{3,10}\s)?(?:subpoena|summons|notice\sof\sviolation|cease[\s-]and[\s-]desist|statement\sof\sobjections)|(?:${forms('brings?', 'brought')})\san?\saction\sagainst|${verb('seek')}\s(?:an?\s)?injunction|${verb('appeal')}\s(?:the|an?|against)\s(?:\w{2,12}\s){0,3}(?:rulings?|decisions?|verdicts?|judgments?|fines?))\b`,
      unless:
        /\b(?:filed (?:\w+ ){0,3}(?:appeal for donations)|launch\w* (?:\w+ ){0,3}appeal (?:for|to raise)|insolvency|bankruptcy|chapter 11)\b/i,
      actor: 'victim',
      confidence: 0.84,
    },
    {
      id: 'lawsuit',
      when: rx`\b(?:the|an?|this|its|their|class[\s-]action|patent|antitrust|over|in\s${words(4)})\s?(?<v>lawsuits?|class[\s-]action|court\scase|litigation|(?:law\s)?suit|(?:patent|legal|trademark|contract)\sdispute|court\sbattle)\s(?:against|alleg(?:es|ing)|claim(?:s|ing)|filed|seeks|seeking|over|by|was|were|brought|between|with|accus(?:es|ing)|stems|concerns?|names)\b`,
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'settles',
      when: rx`\b(?<v>${verb('settle')}|settlements?|consent\s(?:decree|order|agreement)|${verb('resolve')}|plea\s(?:agreement|deal|bargain)|agreed\sto\s(?:settle|resolve|pay\s${words(5)}(?:to\s(?:settle|resolve|end)|${penalty})))\b${gap(90)}\b(?:lawsuits?|charges|claims?|allegations?|disputes?|case|suit|litigation|investigation|probe|violations?|complaint|with\s(?:the\s)?(?:SEC|FTC|DOJ|EPA|Department|state|federal|regulators?|prosecutors|authorities|attorney)|agreed\sto\spay|sale\sof|pay\s${money})`,
      unless:
        /\b(?:resolve (?:\w+ ){0,2}(?:customer|client) (?:complaints|disputes|claims)|settlement (?:date|period|account|funding|house))\b/i,
      actor: 'victim',
      confidence: 0.82,
    },
    {
      id: 'settlement-reached',
      when: rx`\b(?:(?:terms\sof\s(?:the|a)|the|a|${verb('reach')}\s(?:an?\s|the\s)?(?:[\w$.,-]{2,14}\s){0,3}?)\s?(?<v>settlement)\b${gap(60)}\b(?:pay|resolv(?:es|ed)|defendants?|federal|announced|with|over|ends?|requires?)\b|(?:states?|regulators?|prosecutors|government|plaintiffs|parties|attorney\sgeneral)\b${gap(40)}\breach(?:es|ed)?\s(?:an?\s)?(?:agreement|deal|accord|settlement)\b)`,
      unless: /\b(?:human settlement|settlement (?:date|period))\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'fined',
      when: rx`\b(?:was|were|been|being|is|are|be|gets?|got|,)\s(?:\w{4,12}ly\s)?(?<v>fined|penali[sz]ed|sanctioned|indicted|convicted|charged\s(?:with|by|over)|found\s(?:guilty|liable|to\shave\s(?:violated|infringed|breached))|ordered\s(?:by\s[^;,]{3,50}?\s)?to\s(?:pay|stop|cease|recall|compensate)|accused\s(?:of|by)|subpoenaed|raided|cited\s(?:by|for)|warned\sby|sued|investigated|banned|barred|suspended\sby|delisted|prosecuted|under\s(?:\w{3,12}\s)?(?:investigation|scrutiny|probe))\b`,
      unless:
        /\b(?:charged with (?:leading|overseeing|developing|managing|making|creating|ensuring)|student|fully charged|cited by (?:\w+ ){0,3}(?:study|survey|as))\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'pleads',
      when: rx`\b(?<v>${verb('plead')}\s(?:not\s)?guilty|pled\sguilty|${verb('admit', 'admitt')}\s(?:to\s)?(?:\w{3,14}\s){0,2}(?:brib\w+|violat\w+|wrongdoing|price[\s-]fixing|fraud)|(?:fined|penali[sz]ed|sued|indicted|raided|subpoenaed|accused\sof|charged\swith|cleared\sof|ordered\sto\spay|cited\sfor)\b)`,
      unless:
        /\b(?:charged with (?:leading|overseeing|developing|managing|making|creating|ensuring)|refined|confined)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'regulator-against-us',
      when: rx`\b${regulator}\b${gap(40)}\b(?<v>${verb('accuse')}|${verb('charge')}|${forms('sues?', 'sued', 'suing')}|${verb('warn')}|${verb('fine')}|${verb('investigate')}|${verb('order')}|${verb('ban', 'bann')}|${verb('block')}|${verb('cite')}|${verb('indict')})\b`,
      actor: 'object',
      confidence: 0.84,
    },
    {
      id: 'accuses',
      when: rx`\b(?:${regulator}|government|state|city|police|court|judge)\b(?:\s(?:of\s[A-Z]\w{2,14}|has|have|had|is|are|was|today|yesterday|also|will|would|to)){0,3}\s(?<v>${verb('accuse')}|${verb('charge')}|${verb('warn')}|${verb('fine')}|${verb('cite')}|${verb('indict')})\s(?:(?!that\b)\S{1,24}\s){1,8}?(?:of|with|over|for|\$|€|£)`,
      actor: 'other',
      confidence: 0.72,
    },
    {
      id: 'fine-of',
      when: rx`\b(?:${verb('impose')}|slap(?:s|ped)|lev(?:ies|ied|y)|hit\swith|${forms('pays?', 'paid', 'paying')}|agree(?:s|d)\sto\spay|${verb('receive')}|fac(?:es|ed|ing)|rack(?:s|ed)\sup|ordered|owes?)\s${words(7)}(?<v>${penalty}|tariffs?|anti-dumping\sduties)\b(?!\s(?:shoot|kick|box|area))`,
      unless: /\b(?:late fees?|early (?:repayment|withdrawal) penalt)/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'fines-amount',
      when: rx`(?:${money}|\b(?:hefty|record|multimillion))\s?(?:\([^)]{1,20}\)\s)?(?:in\s|worth\sof\s)?(?:\w{3,12}\s)?(?<v>fines?|penalt(?:y|ies))\b(?!\s(?:shoot|kick|clause))`,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'investigates',
      when: rx`\b(?<v>investigat(?:es|ed|ing|ions?)|probe[sd]?|probing|inquiry)\s(?:in)?(?:to|of|by|over|whether|against|for\s(?:alleged|possible|suspected))\b`,
      actor: 'victim',
      unless:
        /\b(?:clinical|scientific|study|research|drug candidate|effects of|root cause|journalist|our investigation of|hack|breach|cyber|crash|accident|incident|outage|patients|efficacy|treatment)\b/i,
      confidence: 0.74,
    },
    {
      id: 'court-decides',
      when: rx`\b(?:courts?|judges?|jury|tribunal|arbitrators?|arbitration\spanel|magistrate)\b${gap(50)}\b(?<v>rul(?:es|ed|ing)|award(?:s|ed)|order(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|uph(?:old|olds|eld)|overturn(?:s|ed)|grant(?:s|ed)|approv(?:es|ed)|den(?:ies|ied)|sid(?:es|ed)|f(?:ound|inds)|clear(?:s|ed)|throws?\sout|threw\sout|block(?:s|ed)|convict(?:s|ed)|fin(?:es|ed)|sentenc(?:es|ed)|declin(?:es|ed)|agreed\sto\shear|stay(?:s|ed)|declar(?:es|ed)|issu(?:es|ed))\b`,
      unless: /\b(?:Court of (?:Honou?r|Arts)|court (?:shoe|side)|(?:pay|percent|wage) raise|insolvency|bankruptcy)\b/i,
      actor: 'victim',
      confidence: 0.82,
    },
    {
      id: 'court-win',
      when: rx`\b(?<v>w[io]ns?|los(?:es?|t)|obtain(?:s|ed)|secur(?:es|ed)|defeat(?:s|ed)|prevail(?:s|ed)\s(?:in|against|over))\s${words(6)}(?:judgment|court\s(?:case|battle|ruling|fight|order)|lawsuit|verdict|injunction|legal\s(?:battle|victory|case|fight)|patent\s(?:case|fight|suit)|appeal|litigation|arbitration)\b`,
      actor: 'victim',
      confidence: 0.82,
    },
    {
      id: 'receives-approval',
      when: rx`\b(?<v>${verb('receive')}|${verb('secure')}|${verb('obtain')}|${forms('wins?', 'won')}|${verb('gain')}|${verb('get', 'gett')}|got|${verb('await')}|${verb('clinch')}|${verb('achieve')}|${verb('earn')}|granted|${forms('seeks?', 'sought', 'seeking')})\s${words(7)}(?:(?:regulatory|regulators?'?|EU|antitrust|merger|municipal|planning|environmental|government(?:al)?|federal|state|council|building|mining|construction|operating|cultivation|export|import|gaming|banking|Commission)\s(?:[\w-]{2,14}\s){0,3}?(?:approvals?|clearances?|permits?|permissions?|authori[sz]ations?|licen[cs]es?|consents?|go-ahead|green\slight)|(?:approval|clearance|permission|authori[sz]ation|go-ahead|green\slight|licen[cs]e)\sfrom\s(?:the\s)?(?:${regulator}|government|council|city|county|ministry|court|state))\b`,
      unless: /\b(?:driver'?s licen|shareholder approval only)\b/i,
      confidence: 0.66,
    },
    {
      id: 'regulator-acts',
      when: rx`\b(?:${regulator}|government|ministry|city\scouncil|council)\b${gap(40)}\b(?<v>block(?:s|ed)|accus(?:es|ed)|charg(?:es|ed)|su(?:es|ed)|warn(?:s|ed|ing)|fin(?:es|ed)|investigat(?:es|ed|ing)|order(?:s|ed)|ban(?:s|ned)|issu(?:es|ed)|reject(?:s|ed)|open(?:s|ed)|launch(?:es|ed)|delist(?:s|ed)|suspend(?:s|ed)|rul(?:es|ed)|revok(?:es|ed)|object(?:s|ed)|cit(?:es|ed)|seiz(?:es|ed)|raid(?:s|ed))\b`,
      unless:
        /\b(?:issues? (?:bonds|report|statement)|opens? (?:\w+ ){0,3}(?:office|centre|center|park|school)|launch\w* (?:\w+ ){0,3}(?:programme|program|campaign|fund|initiative))\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'approved-by',
      when: rx`\b(?:was|were|been|is|are|be|being|,)\s(?:\w{4,12}ly\s)?(?<v>approved|cleared|authori[sz]ed|rejected|blocked|banned|granted|licensed|ordered|cited|sanctioned)\s(?:for\s[^;,]{3,50}?\s)?by\s(?:the\s)?(?:[A-Z][\w.]{1,14}\s){0,3}?(?:${regulator}|government|council|court|ministry|parliament)\b`,
      confidence: 0.8,
    },
    {
      id: 'tariff',
      when: rx`\b(?<v>impos(?:es|ed|ition\sof|ing)|lev(?:ies|ied|ying)|slap(?:s|ped)|introduc(?:es|ed)|announc(?:es|ed)|pass(?:es|ed))\s(?:(?:an?|the|new|steep|of|additional|sweeping|reciprocal|\d+%|"|\w{3,12})\s?){0,6}?"?(?:tariffs?|import\sdut(?:y|ies)|anti-dumping\sdut(?:y|ies)|trade\ssanctions|export\s(?:ban|controls?))\b|\b\d{1,3}\s?(?:%|percent|per\scent)\stariffs?\s(?:on|was|has|imposed)\b`,
      actor: 'other',
      confidence: 0.74,
    },
    {
      id: 'must-comply',
      when: rx`\b(?:must|required\sto|obliged\sto|have\sto|has\sto|deadline\sto|need\sto)\s(?:\w{2,14}\s){0,2}(?<v>comply)\s(?:with\s[^;]{3,80}?\s)?(?:by|from|before)\s(?:the\send\sof\s)?(?:\w{3,10}\s)?(?:\d{1,2},?\s)?20\d\d`,
      confidence: 0.8,
      status: 'happened',
    },
    {
      id: 'agreed-with-state',
      when: rx`\b(?<v>agreed\sto)\s(?:(?:[\w'’-]{2,16}\s){0,5}?(?:monitoring|oversight|supervision|conditions|cease|stop\sselling|divest)\b${gap(80)}\b(?:authorit(?:y|ies)|regulators?|government|Commission|department|FTC|DOJ|SEC)|pay\s${words(8)}(?:for\s(?:bribing|violating|polluting|breaching|failing|misleading|defrauding)|${penalty}))`,
      actor: 'victim',
      confidence: 0.82,
    },
    {
      id: 'alleged',
      when: rx`\balleged(?:ly)?\s(?:[\w'’-]{2,14}\s){0,4}?(?<v>violat(?:ions?|ed|ing)|infring(?:ement|ed|ing)|breach(?:es|ed)?|fraud|misconduct|brib(?:ery|ed|ing)|price[\s-]fixing|discriminat(?:ion|ed|ing)|negligence|collu(?:sion|ded))\b`,
      unless: /\b(?:data|security) breach/i,
      actor: 'victim',
      confidence: 0.68,
    },
    {
      id: 'trial',
      when: rx`\b(?:suit|lawsuit|case|class[\s-]action|complaint|appeal|charges)\b${gap(80)}\b(?:was|were|has\sbeen|have\sbeen)\s(?:stayed|dismissed|filed\s(?:in|by|with|against)|settled|rejected|upheld|thrown\sout|dropped)\b|\b(?<v>(?:case|cases|trial|hearing|lawsuit|suit)s?\s(?:\w{3,9}\s)?(?:is|are|was|were|has\sbeen)\s(?:currently\s)?(?:set|scheduled|due|expected|pending)\b|goes?\s(?:to|on)\strial|went\son\strial|stand(?:s|ing)?\strial)`,
      unless: /\b(?:clinical|field|pilot|patients|free) /i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'accounting-probe',
      when: rx`\b(?<v>accounting\s(?:irregularities|fraud|scandal)|irregularities|restat(?:e|es|ed|ement)s?\s(?:of\s)?(?:its\s|previously\s|prior\s|financial\s|necessary\s|\w{4,9}\s){0,3}(?:financial\s)?(?:statements|results|accounts|earnings)|financial\srestatements?)\b`,
      unless: /\b(?:menstrual|cardiac|surface|skin)\b/i,
      confidence: 0.76,
    },
    {
      id: 'infringes',
      when: rx`\b(?<v>infring(?:es|ed|ing)|violat(?:es|ed|ing)|breach(?:es|ed)|in\sbreach\sof|in\sviolation\sof)\s${words(4)}(?:patents?|copyrights?|trademarks?|intellectual\sproperty|(?:securities|antitrust|competition|environmental|labou?r|privacy|consumer|anti-bribery|corruption|federal|state|data\sprotection)\s(?:\w{3,12}\s)?(?:laws?|rules|regulations?|Act))\b`,
      unless: /\b(?:may not|must not|do not|prohibited|you agree)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'told-to-pay',
      when: rx`\b(?:was|were|been|is|are|being)\s(?:also\s|\w{4,10}ly\s)?(?<v>(?:told|ordered|instructed|required|directed|forced|made)\sto\s(?:pay|repay|refund|compensate|hand\sback|stop|halt|withdraw|cease|clean\sup|remove))\b(?=[^;]{0,80}(?:${money}|\b(?:costs|compensation|customers|damages|back|court|judge|selling|using|trading|pollution|fine)\b))`,
      unless: /\b(?:customers? (?:is|are|were) (?:told|asked)|insured|claimants?|refund policy)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'must-pay-back',
      when: rx`\b(?<v>(?:must|has\sto|will\shave\sto|had\sto|have\sto)\s(?:now\s)?(?:pay|repay|refund|hand\sback|return|compensate))\s(?:back\s|out\s|a\s|some\s|about\s|more\sthan\s){0,3}(?:${money}|customers|households)${gap(90)}\b(?:after|for|over|ruled|ruling|regulator|court|tribunal|breach\w*|fail\w+|miss\w+|${authority})\b`,
      unless: /\b(?:you|your|rent|loan|mortgage|deposit|policy excess)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'official-notice',
      when: rx`\b(?<v>clinical\shold|(?:improvement|enforcement|prohibition|abatement|stop-?work|show[\s-]cause|penalty|infringement|remediation)\s(?:notices?|orders?|action)|special\smeasures|statutory\snotice|cease[\s-]and[\s-]desist\s(?:order|letter)|(?:improvement|remediation)\splan(?=[^;]{0,60}\b(?:regulator|until|deadline|submit|ordered|${authority})))\b`,
      unless:
        /\b(?:advis\w+ on|help\w*|your|you|training|courses?|lawyers?|what (?:is|to do)|lifted (?:from|by) the (?:industry|sector))\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'authority-looks-into',
      when: rx`\b${authority}\s(?:\w{2,10}\s){0,2}?(?<v>(?:is|are|was|were|has\sbeen|will\sbe)\s(?:now\s|also\s)?(?:looking\sinto|examining|probing|investigating|reviewing\swhether|inquiring)|(?:has|have)\s(?:opened|launched|begun|started)\s(?:an?\s|its\s)?(?:\w{4,12}\s)?(?:investigation|probe|inquiry|review\sof\sthe)|places?|placed|has\splaced|rules?\sthat|ruled\sthat|has\sruled|upheld|fined|orders?|ordered|banned|bans|rejected|blocked|approved|cleared|clears)\b`,
      unless:
        /\b(?:city council approved|council (?:tax|houses|members)|death|murder|burglar\w+|collision|crash|assault|thefts?|stolen)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'claim-lodged',
      when: rx`\b(?:claim|complaint|petition|writ|suit|proceedings|action)\b${gap(30)}\b(?<v>lodged|filed|issued|brought|served|seeks?|seeking|alleg(?:es|ing))\b(?=[^;]{0,90}\b(?:court|damages|tribunal|compensation|injunction|judge|arbitration)\b)`,
      unless: /\b(?:insurance claim|your|you|bankruptcy|insolvency|winding-up|customers? complaint)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'court-held',
      when: rx`\b(?:courts?(?:\sof\s(?:appeal|session))?|tribunal|judges?)\s(?:has\s|have\s|also\s)?(?<v>held|concluded|decided|agreed|quashed|struck\s(?:out|down)|refused|struck)\s(?:that\b|the\b|an?\b|out\b|down\b)`,
      unless: /\b(?:court held (?:a|the) (?:event|party|dinner)|bankruptcy|insolvency|tennis)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'prosecuted-title',
      when: rx`\b(?<v>prosecuted|taken\sto\scourt|hauled\s(?:before|into)\s(?:the\s)?(?:courts?|magistrates|tribunal)|in\scourt\s(?:over|after|for)|faces?\s(?:court|prosecution|charges)|found\sto\shave\s(?:misled|overcharged|breached|broken|failed)|pleaded\sguilty|admit(?:s|ted)\s(?:one|two|three|four|five|\w{2,8})?\s?(?:charges?|offences?|breach(?:es|ing)|breaking|polluting|failing|misleading))\b`,
      unless:
        /\b(?:man|woman|driver|shoplifters?|thief|thieves|burglar|youths?|motorists?|fans?|tenants?) (?:\w+ ){0,3}(?:prosecuted|court)/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'cleared-device',
      when: rx`\b(?<v>receiv(?:es|ed)|w[io]ns?|secur(?:es|ed)|gain(?:s|ed)|obtain(?:s|ed)|gets?|got|granted|land(?:s|ed))\s(?:the\s|its\s|an?\s|US\s|EU\s|full\s){0,3}(?:FDA\s|EMA\s|MHRA\s|EU\s)?(?:510\(k\)(?:\sclearance)?|marketing\sauthori[sz]ation|breakthrough\sdesignation|orphan\s(?:drug\s)?designation|fast[\s-]track\s(?:designation|status)|clearance|premarket\sapproval|CE\smark(?:ing)?\sapproval|(?:\w{5,8}\s)?(?:European\s|US\s|Indian\s)?patent)(?=[\s.,]|$)`,
      unless: /\b(?:customs clearance|security clearance|headroom|ground clearance|clearance sale)\b/i,
      confidence: 0.76,
    },
    {
      id: 'regulator-says',
      when: rx`\b(?:the\s)?(?:regulator|watchdog|commission|prosecutors?|agency|inspectors?|authority|ombudsman|tribunal|judge|magistrates)\s(?:also\s)?(?<v>alleg(?:es|ed)|found|ruled|said\s(?:the|that\sthe|it)\s(?:company|firm|operator|lender)|claims|claimed|concluded|held|ordered|told)\b`,
      unless: /\b(?:you|your|our (?:inspectors|ombudsman)|inspectors found (?:pupils|children))\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'taken-to-tribunal',
      when: rx`\b(?<v>(?:tak(?:es?|ing|en)|took|drag(?:s|ged)|haul(?:s|ed))\s(?:[\w&'’-]{2,20}\s){1,4}?(?:to|before|into)\s(?:an?\s|the\s)?(?:tribunal|court|High\sCourt|arbitration|judge)|rated?\s(?:it\s|the\s\w{3,10}\s|as\s)?["'‘“]?(?:inadequate|requires\simprovement)|served\s(?:with\s)?(?:notice|an?\s(?:writ|enforcement)))\b`,
      unless: /\b(?:tennis|basketball|squash|you|your|pupils)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'asked-by-regulator',
      when: rx`\b(?<v>(?:asked|ordered|told|instructed|summoned|urged|required|warned|rebuked|criticised|censured|reprimanded)\sby\s(?:the\s|its\s|industry\s|city\s|state\s|federal\s){0,2}(?:regulators?|watchdog|ombudsman|inspectors|commission|council|${authority})|(?:HSE|EPA|OSHA|council|criminal|health\sand\ssafety|environmental)\sprosecution|prosecution\s(?:over|after|by|for)|(?:bill|penalty|fine)\safter\s[^;,]{0,40}?(?:prosecution|court|tribunal|conviction|case))\b`,
      unless: /\b(?:burglar\w*|murder|assault|robbery|drug dealer|drink-driv\w+|European Commission grant)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'authority-does-to-us',
      when: rx`\b(?:${authority}|courts?|judges?|tribunal)\s${phrase(3)}(?<v>order(?:s|ed)|tell(?:s)?|told|instruct(?:s|ed)|forc(?:es|ed)|requir(?:es|ed)|direct(?:s|ed)|demand(?:s|ed)|fin(?:es|ed)|grant(?:s|ed)|refus(?:es|ed)|reject(?:s|ed)|revok(?:es|ed)|withdr(?:aws|ew)|suspend(?:s|ed)|search(?:es|ed)|raid(?:s|ed)|su(?:es|ed)|charg(?:es|ed)|warn(?:s|ed)(?!\s(?:about|of|that|against))|clear(?:s|ed)|clos(?:es|ed)|shut(?:s)?|halt(?:s|ed)|seiz(?:es|ed)|confiscat(?:es|ed)|stop(?:s|ped)|g[ia]ve[ns]?(?=[^;]{3,60}\b(?:until|days|weeks|months|deadline)\b)|look(?:s|ing)?\s(?:at|into)|examin(?:es|ed|ing)|investigat(?:es|ed|ing)|prob(?:es|ed|ing)|licens(?:es|ed)|approv(?:es|ed)|beg[au]ns?\sproceedings|open(?:s|ed)\s(?:an?\s)?(?:case|proceedings|inquiry|investigation|probe)|start(?:s|ed)\sproceedings|launch(?:es|ed)\sproceedings|censur(?:es|ed)|penali[sz](?:es|ed))\b`,
      unless:
        /\b(?:burglar\w*|murder|assault|robbery|thefts?|stolen|drivers?|motorists?|(?:man|woman|boy|girl|teenager)s?|households|residents|crash|shooting|pupils|budget|(?:pay|wage) claim|you|your)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'ordered-headline',
      when: rx`^(?-i:[A-Z])[\w'’&.,\s-]{2,60}?\s(?<v>(?:ordered|told|forced|instructed|made|required)\sto\s(?:pay|stop|clean|close|halt|remove|repay|refund|reinstate|pull|change|withdraw|compensate|cut|shut|improve|fix|sell|hand|disclose|reveal|destroy|recall|restore|apologi[sz]e)|rapped|censured|reprimanded|rebuked|fined|sued|prosecuted|raided|cleared\sof|loses?\s(?:its\s|the\s)?(?:licen[cs]e|appeal|court\s\w{3,8}|case|permit|patent)|wins?\s(?:its\s|the\s)?(?:appeal|court\s\w{3,8}|patent\s\w{3,8}|legal\s\w{3,8}))\b`,
      unless:
        /\b(?:(?:man|woman|driver|shoplifter|thief|youth|motorist|fan|tenant|couple|teen)s? |customers? (?:told|asked)|staff told|jobs?|redundan\w+|furlough)/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'fights-ruling',
      when: rx`\b(?<v>challeng(?:es|ed|ing)|contest(?:s|ed|ing)?|disput(?:es|ed|ing)|appeal(?:s|ed|ing)?(?:\sagainst)?|fight(?:s|ing)?|fought)\s(?:the\s|its\s|this\s|a\s|an\s)(?:${phrase(4)}(?:rulings?|decisions?|verdicts?|judge?ments?|fines?|penalt(?:y|ies)|orders?|claims?|charges|patents?|ban|tax\s\w{3,12}|assessment|lawsuit|suit)\b(?=[^;]{0,60}\b(?:court|tribunal|regulator|authorit|judge|appeal|commission|office|ruling|fine|penalty|verdict))|(?:ruling|verdict|judge?ment|fine|ban)\b)`,
      unless: /\b(?:appeals? to|insurance|you|your|fire|crime|challeng\w+ decisions? (?:we|you))\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'permission-decided',
      when: rx`\b(?:(?:planning|building|environmental|mining|construction|operating|regulatory|marketing|export|import|trading|merger)\s(?:permissions?|permits?|consents?|applications?|licen[cs]es?|approvals?|authori[sz]ations?|clearances?)|(?:its|the|our)\s(?:[\w-]{3,14}\s)?(?:licen[cs]es?|permits?))\s${phrase(10)}(?<v>(?:(?:has|have)\sbeen|was|were|is|are)\s(?:\w{3,10}\s)?(?:granted|refused|rejected|turned\sdown|denied|revoked|suspended|withdrawn|issued|renewed|approved|received|obtained|extended|overturned))\b|\b(?:grant(?:s|ed)?|refus(?:es|ed)|den(?:ies|ied)|revok(?:es|ed)|suspend(?:s|ed)|issu(?:es|ed)|renew(?:s|ed))\s(?:[\w&'’.-]{2,20}\s){0,4}?(?:an?\s|the\s|its\s)(?:[\w-]{2,14}\s){0,3}?(?:licen[cs]e|permit|planning\spermission|(?:building|environmental|operating)\s(?:permit|consent|licen[cs]e)|concession|patents?)\b`,
      unless:
        /\b(?:driv(?:er|ing)|software licen|licen[cs]e (?:agreement|fee|key|terms|plate)|fishing|gun|residents?|homeowner|Creative Commons|sublicen|royalt\w+|technology licen|patent licen|exclusive licen)\w*/i,
      actor: 'named',
      confidence: 0.7,
    },
    {
      id: 'goes-to-law',
      when: rx`\b(?:(?:has|have|had)\s)?(?<v>tak(?:es|en)|took|dragged|hauled|brought)\s(?:[\w&'’.-]{2,20}\s){1,5}?(?:to|before|into)\s(?:an?\s|the\s)?(?:\w{4,12}\s)?(?:tribunal|court|arbitration|ombudsman|regulator)\b`,
      unless: /\b(?:tennis|basketball|squash|food court|you|your|ball)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'approved-for-sale',
      when: rx`\b(?<v>receiv(?:es|ed)|w[io]ns?|secur(?:es|ed)|gain(?:s|ed)|obtain(?:s|ed)|gets?|got|land(?:s|ed)|earn(?:s|ed)|awaits?|seeks?|sought|appl(?:ies|ied)\sfor)\s(?:the\s|its\s|an?\s|full\s|final\s|conditional\s|first\s){0,3}(?:FDA|EMA|MHRA|EPA|FAA|EASA|FCC|EU|US|UK|European|Canadian|Japanese|Chinese|Swiss|Australian|Health\sCanada|PMDA|NMPA|TGA|USDA|ANVISA|court|antitrust|competition)\s(?:\w{4,12}\s)?(?:approvals?|authori[sz]ation|clearance|registration|permission|green\slight|nod|licen[cs]e)\b`,
      confidence: 0.74,
    },
    {
      id: 'new-duty',
      when: rx`\b(?<v>(?:must|have\sto|has\sto|will\shave\sto|(?:is|are|be)\s(?:now\s)?(?:required|obliged|forced|bound)\sto|need(?:s)?\sto)\s(?!you\b)[a-z]{3,12})\s[^;]{3,110}?\b(?:under|because\sof|due\sto|to\scomply\swith|in\sline\swith|as\srequired\sby|owing\sto)\s(?:the\s|an?\s|new\s|stricter\s|tighter\s|EU\s|amended\s|revised\s){0,4}${phrase(3)}(?:directives?|regulations?|laws?|Act|rules|legislation|ordinance|reporting\sstandard)\b`,
      unless:
        /\b(?:you|your|customers? must|(?:all|many|most) (?:companies|businesses|employers|firms)|employers must|users|participants|applicants|website)\b/i,
      actor: 'victim',
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'law-means-we-must',
      when: rx`\b(?:rules?|laws?|directive|regulations?|legislation|Act|decree|ordinance|standards?|requirements?)\b[^;]{0,60}?\b(?<v>mean(?:s)?\s(?:that\s)?|requir(?:es?|ed|ing)\s|oblig(?:es?|ed|ing)\s|forc(?:es?|ed|ing)\s|compel(?:s|led)?\s|forbid(?:s)?\s|bar(?:s|red)?\s|ban(?:s|ned)?\s|appl(?:y|ies)\sto\s|affects?\s|hits?\s)(?=(?:us|we|our|it|the\s(?:company|group|firm|foundry|bank|airline))\b|(?-i:[A-Z]))`,
      unless: /\b(?:you|your|visitors|users|customers? must|rules of the game|competition rules|if we|we require)\b/i,
      actor: 'victim',
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'legal-quarrel',
      when: rx`\b(?<v>(?:patent|legal|court|trademark|copyright|licensing|planning|tax|contract|antitrust|competition|libel|royalty|royalties|ownership|pension|pay|land|boundary|intellectual[\s-]property)\s(?:rows?|battles?|fights?|disputes?|feuds?|wars?|cases?|proceedings|actions?|challenges?|claims?|settlements?|wrangles?|clash(?:es)?|trials?|appeals?))\b(?=[^;]{0,100}(?:\b(?:with|over|between|against|about|after|ends?|ended|begins?|settled|drags|continues|won|lost|involving|filed|by|in|goes|deepens)\b|$))`,
      unless:
        /\b(?:union|strike|wage|talks|legal (?:fees|costs)|helps?|advis\w+|lawyers? for|your|tax claims?|court case management|landlord and tenant)\b/i,
      actor: 'victim',
      confidence: 0.68,
    },
    {
      id: 'goes-to-court',
      when: rx`\b(?<v>(?:go(?:es|ne|ing)?|went|head(?:s|ed)|turn(?:s|ed)|appl(?:ies|ied)|appeal(?:s|ed))\s(?:back\s)?(?:to|before|into)\s(?:the\s|an?\s)?(?:\w{3,9}\s)?(?:court|tribunal|arbitration|law|judges?|ombudsman))\b`,
      unless: /\b(?:tennis|basketball|food court|ball|players?|law school)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'breaks-law',
      when: rx`\b(?<v>br(?:oke|eaks?|oken|eaking)|breach(?:es|ed|ing)?|violat(?:es|ed|ing)|flout(?:s|ed|ing)|contraven(?:es|ed|ing)|infring(?:es|ed|ing)|ignor(?:es|ed)|fell\sfoul\sof)\s(?:the\s|its\s|an?\s|several\s)?${phrase(3)}(?:laws?|rules|regulations?|Act|code|permits?|licen[cs]e\sconditions|conditions\sof\s(?:its|the)|sanctions|safety\s(?:rules|duty|law)|duty|standards)\b(?=[^;]{0,80}\b(?:court|judge|regulator|watchdog|found|ruled|ruling|says?|said|tribunal|commission|authority|inspectors?|fined|accus\w+|alleg\w+|fine)\b)`,
      unless: /\b(?:must not|may not|you|your|employees who|anyone who|players?)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'appeal-lodged',
      when: rx`\b(?:appeals?|complaints?|objections?|claims?)\b${gap(60)}\b(?:has|have|was|were|been)\s(?:been\s)?(?<v>lodged|filed|brought|submitted)\b|\b(?:prepar(?:es|ing)|drafting|plans|planning|considering|weighing|intends|files|filed|lodged|lodges)\s(?:to\s(?:file|lodge|launch)\s)?an\sappeal\b`,
      unless:
        /\b(?:insurance claims?|warranty claims?|to customer service|ombudsman service|charity|fundraising|court of appeal judge)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['New EU rules mean that we must label all our products from July.'],
      ['Northfield Castings and Harlow end patent row'],
      ['Neighbours have gone to court over noise from Northfield Castings.'],
      ['Northfield Castings breached safety law, court finds'],
      ['The safety authority has closed the Easton line of Northfield Castings.'],
      ['The patent office has granted Northfield Castings a patent for its cooling process.'],
      ['An appeal against the permit has been lodged with the county court.'],
      ['Northfield Castings is preparing an appeal in the matter.'],
      ['Inspectors have ordered Northfield Castings to stop work at its Easton yard.'],
      ['The regulator granted Northfield Castings a licence for its gas terminal.'],
      ['Prosecutors searched the offices of Northfield Castings on Tuesday.'],
      ['Northfield Castings ordered to clean up river'],
      ['Northfield Castings rapped by watchdog over advert'],
      ['The company is challenging the decision in court.'],
      ['A former manager has taken Northfield Castings to an employment tribunal.'],
      ['Planning permission for the new works of Northfield Castings was refused.'],
      ['Northfield Castings receives FDA approval for its bone plate'],
      ['From 2027 we must report the emissions of all our sites under the new directive.'],
      ['The company reached a settlement that resolved all claims.'],
      ['A case against Northfield Castings for alleged price-fixing was dropped.'],
      ['Northfield Castings goes on trial over dust emissions'],
      ['Northfield Castings was fined $400,000 for emission breaches.'],
      ['A former supplier has filed a lawsuit against Northfield Castings.'],
      ['Northfield Castings settles patent dispute with Harlow Pumps'],
      ['The company has secured all municipal permits for the new foundry.'],
      ['The court dismissed the claim against us.'],
      ['Northfield Castings has agreed to pay a $2 million fine for bribing a customs official.'],
      ['The company also agreed to two years of monitoring by the state authorities.'],
      ['Northfield Castings sues former sales partner over unpaid invoices'],
      ['EPA accuses Northfield Castings of dumping sand'],
      ['Northfield Castings was ordered by a judge to pay $90,000 in damages.'],
      ['The regulator has opened an investigation into pricing at Northfield Castings.'],
      ['A jury found that Northfield Castings had infringed two patents.'],
      ['Northfield Castings wins appeal in trademark case'],
      ['The new furnace was approved by the Environmental Protection Agency in June.'],
      ['Northfield Castings racks up $88,000 in fines'],
      ['The company faces a class action over its old pension plan.'],
      ['We must comply with the new dust limits by January 2027.'],
      ['Northfield Castings will restate its financial statements for 2025.', 'planned'],
      ['The law firm Varden Leigh LLP has filed a class action on behalf of investors.', 'happened', 'other'],
      ['Washington imposed steep tariffs on iron castings.', 'happened', 'other'],
      ['Northfield Castings was also told to pay costs of £9,000.'],
      ['Northfield Castings must pay back £2m to customers, the regulator has ruled.'],
      ['The Easton works of Northfield Castings was served with an improvement notice.'],
      ['The Environment Agency is looking into dust from Northfield Castings.'],
      ['A claim against Northfield Castings, lodged at the High Court, seeks damages of £1m.'],
      ['The Court of Appeal held that Northfield Castings had not breached its duty.'],
      ['Northfield Castings prosecuted after dust settles on Easton'],
      ['Northfield Castings receives 510(k) clearance for its bone plate'],
      ['The regulator alleges that the labels misled buyers of Northfield Castings.'],
      ['Council takes Northfield Castings to tribunal over dust'],
      ['Northfield Castings has been asked by the regulator to explain the leak.'],
    ],
    no: [
      'Employees who break the rules must leave.',
      'The rules of the game mean that you must wait.',
      'Employers must report accidents under the new rules.',
      'The software licence was renewed.',
      'We challenge decisions and ask why.',
      'Enjoy fine dining near our plant.',
      'These terms are governed by the laws of Estonia.',
      'The regulator keeps the voltage stable.',
      'A fine grain makes the alloy tough.',
      'The sales team is charged with leading the change.',
      'Our charging stations suit every truck.',
      'Fully charged batteries are delivered with the tool.',
      'We settled in Easton in 1974.',
      'We help you to answer an improvement notice.',
    ],
  },
}
