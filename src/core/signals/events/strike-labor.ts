import { rx, gap } from '../language/pattern.ts'
import { clause, howMany, words, workers as trades } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** Unions that are called by a name. */
const unionNames =
  '(?:(?-i:Unite|GMB|Unison|UNISON|CWU|RMT|ASLEF|Aslef|SEIU|AFSCME|IBEW|IAM|CWA|UFCW|UNITE\\sHERE|Unifor|USW|UAW|IG\\sMetall|Verdi|Ver\\.di|IG\\sBCE|CGT|CFDT|NUM|Numsa|NUMSA|Solidarity|Usdaw)\\b|Teamsters|Local\\s\\d+|(?-i:[A-Z])\\w{3,14}\\s(?-i:Steelworkers|Autoworkers|Auto\\sWorkers|Mineworkers|Machinists)|(?-i:Communications|Food|Transport|Mine|Service|Metal|Auto|Electrical|Health)\\w*\\s(?-i:Workers|Employees)|Association\\sof\\sMachinists|Union\\sof\\s\\w{4,14})'
/** Those who strike: at work in the firm told of, unless another employer is named. */
const workers = `(?:${trades}|workers|employees|pilots|drivers|staff|teachers|truckers?|miners|nurses|dockers|ground\\sstaff|handlers|refuell?ers|machinists|operators|technicians|crews?|members|musicians|steelworkers|longshoremen|Teamsters(?:\\sLocal\\s\\d+)?|Local\\s\\d+|UAW|USW|(?:the\\s)?unions?|${unionNames})`
const strikes =
  '(?:strikes?|walk-?outs?|work\\sstoppages?|industrial\\saction|lock-?outs?|stoppages?|picket\\slines?|overtime\\sbans?|work-to-rule|go-slows?)'
/** Those who bargain, as headlines set them without an article. */
const hands =
  '(?:pilots|(?:flight\\s)?attendants|dispatchers|machinists|mechanics|cabin\\screws?|crews|drivers|nurses|dockers|miners|baggage\\shandlers|steelworkers|autoworkers|teachers|longshoremen|teamsters|UAW|IG\\sMetall)(?!\\s(?:college|school|academy|home|association\\sfor|credit)\\b)'
const deal = '(?:agreement|deal|contract|settlement|pact)'
const pay = '(?:pay|wages?|salar(?:y|ies)|labou?r|collective(?:\\sbargaining)?|union|tariff)'

export const strikeLabor: EventRules = {
  type: 'strike_labor',
  unless: [
    /\b(?:locked out of (?:\w+ ){0,3}(?:accounts?|systems?|apps?|websites?|phones?|homes?|rooms?|vehicles?|cars)|strik(?:e|es|ing) (?:oil|gas|back|a balance|the (?:right|perfect)|gold|price|zone|out|visuals?|design|resemblance|at the heart|views?)|striking (?:a|new|views?|design|architecture|distance|colou?rs?)|lightning strikes?|air ?strikes?|credit unions?|european union|western union|customs union|student union|union (?:station|square|street|pacific|bank|budget|minister|county|city|jack|territory)|drone strikes?|strike price|strike rate|military strike|bird strikes?|first strike|strikes? (?:me|us) as|strikes? a deal|struck a (?:deal|chord)|trade union college|soviet union|minimum wage|garden tools|hunger strike|missile strikes?)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'strike-elsewhere',
      when: rx`\b${workers}\s(?:at|of|for|from|against)\s(?:the\s)?[A-Z][\w&'’.-]+${gap(70)}\b(?<v>(?<!\bfor\s(?:a\s)?)(?:(?:are|is|were|have\sbeen|went|go(?:es|ing)?)\s(?:\w{2,10}\s){0,2}?on\s)?strikes?|struck|walk(?:ed|ing|s)?\s(?:out|off)|downed\stools|laid\sdown\s(?:their\s)?tools|vot(?:es|ed))\b`,
      actor: 'named',
      confidence: 0.82,
    },
    {
      id: 'strike-notice',
      when: rx`\b(?<v>strike\s(?:notice|ballot|mandate|threat)|notice\sof\s(?:a\s)?strike|lay\sdown\s(?:their\s)?(?:work|tools))\b`,
      actor: 'named',
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'union-strikes',
      when: rx`\b${workers}\b${gap(40)}\b(?<v>(?:(?:are|is|were|has\sbeen|have\sbeen|went|go(?:es|ing)?)\s(?:\w{2,10}\s){0,2}?on\sstrike)|walk(?:ed|ing|s)?\s(?:out\b|off\s(?:the\s)?(?:job|site))|down(?:ed|ing)\s(?:their\s)?tools|(?:have\s|has\s)?laid\sdown\s(?:their\s)?tools|vot(?:es|ed)\s(?:[\w%.,-]{1,14}\s){0,6}?(?:to|for|on|in\sfavou?r\sof)\s(?:a\s|authori[sz]e\s(?:a\s)?|reject\s|accept\s|ratify\s|strike|approve\s)(?:[\w'-]{1,14}\s){0,5}?(?:strike|offer|contract|deal|agreement|proposal)?)`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'strike',
      when: rx`\b(?:(?<v>(?:go(?:es|ing)?|went|on|call(?:s|ed)?(?:\sfor)?(?:\sa)?|stag(?:es|ed|ing)(?:\sa)?|begin(?:s)?(?:\sa)?|began(?:\sa)?|end(?:s|ed)?(?:\sa|\sthe)?|threaten(?:s|ed)?(?:\sto)?|plan(?:s|ned)?(?:\sa)?|vot(?:es|ed)\s(?:to|for|on)(?:\sa)?|day\s\d+\sof(?:\sthe)?|\w{3,9}\sday\sof(?:\sthe)?|authori[sz](?:e|es|ed)(?:\sa)?)\s(?:[\w-]{2,14}\s){0,3}?strikes?)|(?:\d{1,3}|one|two|three|four|five)[\s-](?:hour|day|week|month)[\s-](?:long\s)?strikes?|strikes?\s(?:by|at|talks|costs|dates?|deadlines?|plans?|action|ballot|vote|notice|over|began|begins|ends?|ended|continues?|that|threat|threatens?|threatened|hits?|looms?|averted|halts?|halted|disrupts?|disrupted|clos(?:es|ed)|spreads?|escalates?|enters?|got\sunder|called\soff)|(?:workers|employees|pilots|drivers|union|staff|teachers|truckers?|miners|nurses|dockers|ground\sstaff|handlers|members)\s(?:\w{2,12}\s){0,4}?strike|general\sstrike)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'strike-kind',
      when: rx`\b(?<v>(?:wildcat|token|general|warning|rolling|nationwide|national|indefinite|(?:day|week|month)-long)\s(?:\w{2,12}\s){0,2}?strikes?|(?:abandon|end|call\soff|called\soff|suspend)s?(?:ed)?\s(?:\w{2,12}\s){0,3}?strikes?)\b`,
      status: 'happened',
      actor: 'named',
      confidence: 0.82,
    },
    {
      id: 'hit-by-strike',
      when: rx`\b(?<v>(?:hit|hurt|threatened|crippled|disrupted|affected|halted|delayed|shut|closed|idled|grounded|paraly[sz]ed|faces?|facing|averts?|averted)\s(?:by\s)?(?:an?\s)?(?:[\w-]{2,14}\s){0,3}?(?:strikes?|walkouts?|stoppages?|sick-?outs?))\b`,
      actor: 'named',
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'during-strike',
      when: rx`\b(?:the|this|our|USW's|union's|during\sa|an?)\s(?:[\w'-]{2,14}\s){0,3}?(?<v>${strikes})\s?(?:at\b|has\b|is\b|enters?\b|ends?\b|ended|continues?|began|[,.;]|over\b|in\sits\b|by\b)`,
      actor: 'any',
      unless:
        /\b(?:lockout[/ -]tagout|walk-?out (?:basement|closet|patio)|locked out of (?:your|my)|strike (?:at|is) the)\b/i,
      confidence: 0.76,
    },
    {
      id: 'walkout',
      when: rx`\b(?<v>walk(?:s|ed|ing)?[\s-]?outs?|walk(?:s|ed|ing)\soff\sthe\sjob|work\sstoppages?|industrial\saction|lock(?:s|ed)?[\s-]?outs?|pickets?(?:ing)?|labou?r\s(?:disputes?|action|unrest|stoppage)|union\saction|down(?:ed|ing)?\s(?:their\s)?tools|sick-?outs?|(?:hour|day|week)[\s-](?:long\s)?stoppages?|warn(?:s|ed)?\sof\s(?:an?\s)?(?:\w{4,10}\s)?(?:strikes?|action)|overtime\sbans?|work[\s-]to[\s-]rule|go-slows?)\b`,
      actor: 'named',
      unless:
        /\b(?:lockout[/ -]tagout|walk-?out (?:basement|closet|patio)|locked out of (?:your|my|the|their) \w+|(?:ransomware|malware|cyber\w*|hack\w*)\b[^;]{0,100}\block(?:s|ed)?[ -]?out|picket fences?|gives? .{0,20}walkout|predecessor|resign\w*|(?:he|she|minister|director|chairman|ceo) walk\w+ out)\b/i,
      confidence: 0.76,
    },
    {
      id: 'agreement',
      when: rx`\b(?<v>(?:collective\s(?:bargaining\s)?(?:agreement|contract|negotiations|talks)|wage\s(?:agreement|deal|settlement|talks|negotiations|round|dispute)|labou?r\s(?:agreement|contract|deal|talks|negotiations)|pay\s(?:deal|talks|dispute|agreement|negotiations|round)|contract\s(?:talks|negotiations|dispute)\swith|union\s(?:contract|agreement|deal|vote)|tentative\s(?:agreement|deal|contract|pact)(?!\sto\s(?:buy|acquire|sell|merge|supply))|wage\s(?:plan|demands?|offer|proposals?|freeze|cuts?|concessions?|claims?|stalemate|deadlock)(?!\s(?:software|tool|data|survey))|(?:labou?r|union)\s(?:concessions|pact|accord)))\b`,
      actor: 'named',
      unless:
        /\b(?:covered by (?:a )?collective|in accordance with the collective|salary according|averages?|typically|length of a|if the (?:union|two sides|parties)|on (?:a )?(?:trade|peace|nuclear|merger))\b/i,
      confidence: 0.78,
    },
    {
      id: 'agreement-pays',
      when: rx`\b(?:agreement|deal|contract)\b${gap(90)}\b(?<v>(?<=\bcontract\s)(?:covers|covering|applies\sto|raises\s(?:wages|pay)\s(?:for|of))\s${howMany}\s(?:[\w-]{3,14}\s){0,2}?(?:employees|members|${trades})|(?:wage|pay|salary)\s(?:increases?|rises?|raises?|hikes?)|raises\sof|higher\swages|increases?\sin\s(?:wages|pay)|(?:percent|per\scent|%)\s(?:more\spay|pay\srise|wage\sincrease|raise|increase\sin\s(?:wages|pay)))\b`,
      unless: /\b(?:employment agreement|executive|ceo|president|director|rental|lease|customer)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'union-agrees',
      when: rx`\b(?:unions?|musicians|workers|employees|members|Local\s\d+|${hands})\b${gap(70)}\b(?<v>agree(?:s|d)?\s(?:to|on)|reach(?:es|ed)?|ratif(?:y|ies|ied)|approv(?:es?|ed)|OK|okay|back(?:s|ed)?|reject(?:s|ed|ing)?|accept(?:s|ed)?|vot(?:es?|ed)|vot(?:es?|ing)\s(?:yes\s|no\s)?on|got|won)\b${gap(60)}\b(?:contract|agreement|deal|pact|accord|offer|pay|wages?|union|concessions|longer\shours)\b`,
      actor: 'any',
      unless:
        /\b(?:health (?:plan|care)|customers?|board members|members of (?:the )?(?:board|parliament|congress))\b/i,
      confidence: 0.8,
    },
    {
      id: 'talks-stalled',
      when: rx`\b(?:union|workers|labou?r|wage|pay|contract|journalists|pilots|drivers|nurses|employees)\b${gap(90)}\b(?:negotiations|talks|contract)\s(?:\w{2,14}\s){0,3}?(?<v>(?:have\s|has\s)?(?:stalled|collapsed|broke(?:n)?\s(?:down|off)|expired|failed)|deadlocked)\b`,
      actor: 'any',
      status: 'happened',
      unless: /\b(?:merger|takeover|peace|trade talks|acquisition)\b/i,
      confidence: 0.76,
    },
    {
      id: 'agreement-with-union',
      when: rx`\b(?<v>${deal}|talks|negotiations)\b${gap(50)}\bwith\s(?:the\s|its\s|our\s)?(?:[\w'’-]{2,14}\s){0,4}?(?:unions?\b|Local\s\d+|workers|Teamsters|UAW|USW|works\scouncil|employees'\s|Steelworkers|${unionNames}|(?<=\b(?:its|our|striking|union)\s)(?!bankers|growers|farmers|franchis|owners|advisers|insurers|employers|underwriters)${trades})`,
      actor: 'named',
      unless: /\b(?:European Union|credit union|customs union)\b/i,
      confidence: 0.78,
    },
    {
      id: 'pay-rise',
      when: rx`\b(?<v>${pay}\s(?:increases?|rises?))\b${gap(60)}\b(?:union|collective|employees|agreed|agreement|staff)\b`,
      unless: /\b(?:ceo|executive|minimum|you|your|percent of (?:companies|employers)|costs)\b/i,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'unionise',
      when: rx`\b(?<v>unioni[sz](?:e|es|ed|ing|ation)|recogni[sz](?:es|ed|ing)\s(?:the\s|a\s)?(?:(?:trade|workers['’]?|staff)\s)?(?:union\b|${unionNames})|union\s(?:drive|election|campaign)|vot(?:es|ed)\s(?:to\sjoin|for|against)\s(?:the\s|a\s)?${words(4)}union|join(?:s|ed)?\s(?:the\s|a\s)${words(3)}union)\b`,
      actor: 'any',
      unless: /\b(?:non-unioni[sz]ed|european|credit)\b/i,
      confidence: 0.74,
    },
    {
      id: 'back-to-work',
      when: rx`\b(?<v>(?:return(?:s|ed|ing)?|go(?:ing)?|went|come|coming)\sback\sto\swork|return(?:s|ed|ing)?\sto\swork|welcome(?:s|d)?\sback\s(?:its|our)\semployees)\b`,
      unless: /\b(?:office|remote\w*|covid|pandemic|parents?|injur\w+|illness|leave|maternity|retirement|home)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'stays-off',
      when: rx`\b(?:${workers}|shift)\b${gap(40)}\b(?<v>stay(?:s|ed|ing)?\soff\s(?:the\s)?(?:job|work)|stop(?:s|ped|ping)?\swork(?=[.,]?$|\s(?:over|in\sprotest|to\sdemand|after|on|for|at|and)\b)|refus(?:es|e|ed|ing)\s(?:to\s(?:work|do|start|cover)|overtime)|lay\sdown\s(?:their\s)?(?:tools|work)|laid\sdown\s(?:their\s)?\w{3,8}|work(?:s|ed|ing)?\sto\srule|mann?(?:ed|ing)\s(?:the\s|a\s)?picket)\b`,
      actor: 'any',
      unless: /\b(?:sick|illness|flu|covid)\b/i,
      confidence: 0.8,
    },
    {
      id: 'dispute-ends',
      when: rx`\b(?<v>(?:brings?|bringing|brought|puts?|putting)\s(?:to\s)?an\send\s(?:to\s)?(?:an?\s|the\s)?(?:[\w-]{2,14}\s){0,3}?(?:dispute|row|stand-?off|strikes?|action|walkouts?)|(?:pay|jobs|roster|rota|union|staff|pensions?|long-running|industrial)\s(?:dispute|row|stand-?off)|row\s(?:about|over)\s(?:pay|rosters?|rotas?|pensions?|shifts|conditions|jobs)|dispute\s(?:about|over)\s(?:pay|rosters?|rotas?|pensions?|shifts|conditions|overtime)|industrial\srelations)\b`,
      actor: 'named',
      unless:
        /\b(?:(?:department|school|institute|division|bureau) of (?:\w+ and )?industrial|lawyers?|advis\w+|manager|mediation services|help\w*|degree|executive pay|boardroom|(?:CEO|bosses'?) pay|border|trade (?:dispute|row)|neighbours?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'ballot',
      when: rx`\b(?<v>ballot\sof\s(?:its\s|the\s)?(?:[\w-]{3,16}\s){0,4}?(?:members|workers|staff|employees|${trades})|ballot(?:s|ed|ing)?\s(?:for|on|over|its\smembers|members|staff|workers)(?=[^;]{0,60}\b(?:strik|walk|action|pay|stopp)\w{0,6}\b)|strike\sballot|(?:asked|voting|to\svote|vote)\s(?:\w{2,8}\s){0,5}?(?:to\s)?(?:walk\sout|strike|take\saction))\b`,
      actor: 'named',
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'accepts-rise',
      when: rx`\b(?:colleagues|${workers})\b${gap(60)}\b(?<v>accept(?:s|ed)?|agree(?:s|d)?(?:\sto)?|back(?:s|ed)?|ratif(?:y|ies|ied)|approv(?:e|es|ed)|reject(?:s|ed)?|turn(?:s|ed)?\sdown|vote(?:s|d)?\s(?:down|for|against|to\saccept|to\sreject))\s(?:an?\s|the\s)?(?:[\w.%'’-]{1,12}\s){0,3}?(?:(?:pay|wage)\s(?:rise|raise|increase|offer|deal|cut|freeze|\w{4,8})|(?<=(?:\b(?:an?|the|company['’]s|latest|improved|final|new|better|percent|per\scent)|%)\s)(?:rise|raise|offer|deal)|(?:labou?r|new|union|tentative|collective|(?:two|three|four|five)-year)\s(?:[\w-]{3,12}\s)?(?:contract|agreement|deal))\b`,
      actor: 'any',
      unless:
        /\b(?:takeover|merger|shareholders|job offers?|board|price|customers?|stockholders|court|judge|bondholders|creditors)\b/i,
      confidence: 0.8,
    },
    {
      id: 'strike-off',
      when: rx`\b(?<v>(?:strikes?|walk-?outs?|industrial\saction|stoppages?)\s(?:\w{3,12}\s)?(?:has\sbeen\s|have\sbeen\s|was\s|were\s|is\s|are\s)?(?:called\soff|averted|suspended|postponed|off)|vot(?:e|ing)\son\s(?:an?|the)\s(?:[\w-]{2,14}\s){0,3}?(?:deal|offer|pay\s\w{4,8}|proposal))\b`,
      actor: 'named',
      status: 'happened',
      unless: /\b(?:shareholders?|parliament|council|residents|members of the board)\b/i,
      confidence: 0.78,
    },
    {
      id: 'talks-at-conciliation',
      when: rx`\b(?<v>(?:talks|meeting|negotiations|discussions)\s(?:at|with|through|brokered\sby|under)\s(?:the\s)?(?:Acas|ACAS|WRC|Workplace\sRelations\sCommission|Labour\sCourt|Fair\sWork|conciliation\w{0,4}|federal\smediators?|mediators?|NLRB))\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'union-acts',
      when: rx`\b(?:unions?|${unionNames}|union\s(?:members|officials|leaders|representatives)|shop\sstewards?|Teamsters|UAW|USW|works\scouncil|staff\sassociation)\b${gap(50)}\b(?<v>boycott(?:s|ed|ing)?|fil(?:es|ed|ing)\san?\s(?:unfair\slabou?r\spractice\s)?(?:grievance|complaint|petition|charge)|threaten(?:s|ed|ing)?|demand(?:s|ed|ing)?|protest(?:s|ed|ing)?|rall(?:y|ies|ied)|blockad(?:es|ed|ing)|call(?:s|ed|ing)?\s(?:for|off|on)|end(?:s|ed|ing)?\s(?:talks|the|its|their)|break(?:s|ing)?\soff|broke\soff|negotiat(?:es|ed|ing)|bargain(?:s|ed|ing)?|walk(?:s|ed)?\s(?:out|away)|refus(?:es|ed|ing)|oppos(?:es|ed|ing))\b`,
      actor: 'any',
      unless:
        /\b(?:european union|soviet|credit union|student|trade union congress|customs union|western union|union (?:minister|government)|state of the union)\b/i,
      confidence: 0.74,
    },
    {
      id: 'the-strike',
      when: rx`\b(?:the|this|an?|any|possible|planned|threatened|looming|their|his)\s(?<v>strikes?)\b(?=\s(?:as|would|will|could|may|might|was|were|is|has|had|which|in|when|after|because|and)\b|,|[.!]?$)`,
      actor: 'any',
      unless:
        /\b(?:air|missile|drone|military|Iran\w*|Syria\w*|targets?|bomb\w*|attack\w*|cyber|baseball|batter|pitch|lightning|hunger|bowling|football|goal|Israel\w*|Russian?|Ukrain\w*|army|troops|nuclear|on (?:the )?strike price|shares|warrants?|options?|a strike (?:against|on)|strikes? (?:a|an|the) )\b/i,
      confidence: 0.72,
    },
    {
      id: 'workers-protest',
      when: rx`\b(?:workers|employees|staff|drivers|members|miners|nurses|shift|crews?|colleagues|baristas|technicians)\b${gap(40)}\b(?<v>(?:stag(?:e|es|ed|ing)|hold(?:s|ing)?|held|join(?:s|ed|ing)?|beg(?:in|ins|an|un)|continu(?:e|es|ed|ing)|took\spart\sin|tak(?:e|es|ing)\spart\sin)\s(?:an?\s|the\s|their\s)?(?:[\w-]{2,14}\s){0,2}?(?:sit-in|protests?|demonstrations?|rall(?:y|ies)|go-slow|blockade|occupation|strikes?|stoppages?|walk-?outs?|industrial\saction)|occup(?:y|ies|ied)|blockad(?:e|es|ed)|protest(?:s|ed|ing)?\s(?:against|over|at))\b`,
      actor: 'any',
      unless: /\b(?:climate|war|government policy|police|election|Gaza|Trump|parliament|Capitol)\b/i,
      confidence: 0.76,
    },
    {
      id: 'votes-for-union',
      when: rx`\b(?<v>vot(?:e|es|ed|ing)\s(?:${clause(4)})?(?:to|for|in\sfavou?r\sof)\s(?:form(?:ing)?|join(?:ing)?|be\srepresented\sby|creat(?:e|ing)|unioni[sz](?:e|ing)|set\sup)\s(?:an?\s|the\s)?(?:[\w&-]{2,20}\s){0,3}?(?:union|works\scouncil)|(?:form(?:s|ed|ing)?|found(?:s|ed|ing)?|elect(?:s|ed|ing)?)\s(?:an?\s|their\s|the\s|its\s)?(?:first\s)?(?:trade\sunion|union|works\scouncil))\b`,
      actor: 'any',
      unless: /\b(?:European union|credit union|customs union|civil union|economic union|formed a union between)\b/i,
      confidence: 0.78,
    },
    {
      id: 'talks-with-union',
      when: rx`\b(?<v>talks|negotiations|bargaining|discussions|dialogue|mediation|arbitration)\s(?:between|with)\s${clause(9)}(?:unions?|${unionNames}|works\scouncil|(?:its|the|striking)\s(?:\w+\s)?(?:workers|employees|drivers|pilots|staff|machinists))\b`,
      actor: 'named',
      unless: /\b(?:european union|soviet|credit union|merger|takeover|trade (?:deal|agreement|talks)|Brexit)\b/i,
      confidence: 0.74,
    },
    {
      id: 'wins-pay-rise',
      when: rx`\b(?:workers|employees|staff|drivers|members|miners|nurses|pilots|crews?|unions?|colleagues|teachers)\b${gap(40)}\b(?<v>(?:w[io]ns?|gets?|got|secur(?:es?|ed)|receiv(?:es?|ed)|given|gain(?:s|ed)?|(?:will|to)\s(?:get|receive)|demand(?:s|ed|ing)?|seek(?:s|ing)?|want(?:s)?|offered|awarded))\s(?:an?\s|the\s|a\sfurther\s)?(?:[\d.,]+\s?(?:%|percent|per\scent|pc)[\s-]|inflation-\w+\s|above-\w+\s|two-year\s|three-year\s|higher\s|more\s|better\s){0,3}(?:pay|wages?|salary|salaries)?\s?(?:rises?|raises?|increases?|hikes?|deal|offer|pay|wages|conditions)\b`,
      actor: 'any',
      unless:
        /\b(?:CEO|executives?|minimum wage|directors|you|your|stock|job offers?|share price|teachers union of)\b/i,
      confidence: 0.76,
    },
    {
      id: 'staff-talks-go-on',
      when: rx`\b(?:pilots|machinists|mechanics|flight\sattendants|drivers|nurses|teachers|dockers|miners|workers|unions?|teamsters|steelworkers|autoworkers|employees)\b(?:\s(?:for|at|of|from)\s(?:the\s)?[^;,]{2,40}?)?\s(?:(?:are|is|have|has|will|and)\s)?(?<v>extend(?:ed|s)?|resum(?:es?|ed|ing)|continu(?:es?|ed|ing)|break(?:s|ing)?\soff|broke\soff|walk(?:ed|s)?\saway\sfrom|suspend(?:s|ed)?|enter(?:s|ed)?)\s(?:(?:contract|pay|wage|labou?r|concession|salary)\s)?(?:talks|negotiations|bargaining|to\s(?:negotiate|bargain|talk))\b`,
      unless: /\b(?:peace|hostage|ceasefire|trade talks|climate|merger talks)\b/i,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'talks-with-hands',
      when: rx`\b(?:talks|negotiations|bargaining)\s(?:between\s[^;]{3,90}?|with\s(?:[\w'’.-]{2,16}\s){0,3}?)(?:unions?|${hands})\b[^;]{0,60}?\b(?<v>collaps(?:es?|ed)|break\s(?:down|off)|broke\s(?:down|off)|broken\s(?:down|off)|stall(?:s|ed)?|fail(?:s|ed)?|resum(?:es?|ed)|end(?:s|ed)?\swithout|continue[sd]?)\b|\b(?:unions?|${hands})\s(?:(?:are|is|remain|still)\s)?(?:at|reach|reached|hit)\s(?:an?\s)?impasse\b|\b(?:unions?|${hands})\s(?:reopen|restart|resume|begin|break\soff|start)(?:s|ed)?\s(?:contract\s|pay\s|wage\s)?(?:talks|negotiations|voting)\b|\b(?:reach(?:es|ed)?|strikes?|struck|signs?|signed|inks?|seal(?:s|ed)?|clinch(?:es|ed)?)\s(?:an?\s|its\s)?(?:[\w-]{3,14}\s){0,2}?(?:deal|pact|accord|agreement|contract|truce)\swith\s(?:its\s|the\s)?(?:[\w-]{3,14}\s)?(?:unions?|${hands})\b|\b${hands}['’]?\s(?:deal|pact|accord|concessions)\b|\bimpasse\swith\s[^;]{0,30}?(?:unions?|${hands})|\b(?:work(?:s|ed|ing)?\swithout\san?\s(?:\w{3,8}\s)?contract(?=[.]?$|\s(?:since|for)\b)|impos(?:es|ed|ing)\s(?:an?\s|its\s)?(?:\w{3,8}\s)?(?:contract|terms)\son\s(?:its\s|the\s)?(?:unions?|workers|${hands})|offer(?:s|ed)?\s(?:its\s|the\s)?(?:unions?|workers|employees|${hands})\s[^;]{0,40}?\b(?:raises?|pay\srise|increase))\b|\bdispute\swith\s(?:its\s|the\s)?(?:[\w-]{3,14}\s)?(?:unions?|${hands})\b`,
      unless: /\b(?:merger|takeover|peace|trade talks|customers|European Union|credit union|engineers? from)\b/i,
      actor: 'named',
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'wants-pay-cut',
      when: rx`\b(?<v>seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|want(?:s|ed)?|w[io]ns?|ask(?:s|ed)?\sfor|need(?:s|ed)?|impos(?:es?|ed)|propos(?:es|ed))\s(?:[\w$€£.%,-]{1,14}\s){0,5}?(?:(?:wage|pay|labou?r|union|salary)\s(?:cuts?|concessions?|freezes?|givebacks?|savings|restraint)|(?:concessions|givebacks|sacrifices|pay\scuts|(?<=\b(?:new|more|deeper|further)\s)cuts)\sfrom\s(?:its\s|the\s)?(?:[\w-]{3,14}\s)?(?:unions?|workers|employees|staff|${hands}))|\b(?:courts?|judge)\s(?:to\s|lets?\s|allow(?:s|ed)\s|permit(?:s|ted)\s)[^;]{0,70}?\b(?:cut|void|reject|terminate|replace|impose|scrap|end|throw\sout)\s[^;]{0,50}?\b(?:pay|wages?|labou?r|union|(?:contracts?|agreements?)(?=[.]?$|\s(?:for|with|covering)\s[^;]{0,40}?(?:unions?|workers|employees|${hands})))\b`,
      unless:
        /\b(?:executive pay|CEO|minimum wage|suppliers|landlords|lenders|government|lease|rental|licen[cs]\w+)\b/i,
      actor: 'named',
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings, drivers at impasse'],
      ['Talks between Northfield Castings and its furnace crews broke down on Monday.'],
      ['Northfield Castings reaches deal with drivers'],
      ['Northfield Castings offered its drivers a 3 percent raise.'],
      ['Northfield Castings seeks concessions from drivers'],
      ['Northfield Castings asks judge to void union contracts'],
      ['Northfield drivers reject contract'],
      ['Workers at Northfield Castings went on strike on Monday.'],
      ['Workers at Northfield Castings voted to strike.'],
      ['Teamsters Local 12 walked off the job after rejecting the offer.'],
      ['Union members voted 312 to 40 to reject the offer.'],
      ['Northfield Castings and the metalworkers union agreed on a new three-year contract.'],
      ['A two-day strike by crane operators stopped deliveries.'],
      ['The wildcat strike stopped the line for an hour.'],
      ['Northfield Castings was hit by a strike.'],
      ['Strikes at Easton Foundry'],
      ['Northfield Castings has received a strike notice.', 'planned'],
      ['Deliveries continued during the stoppage, by road.'],
      ['Northfield Castings faces industrial action.'],
      ['Northfield Castings signs collective agreement for three years'],
      ['The four-year agreement includes a 5% wage increase.'],
      ['The union said that its contract expired in March.'],
      ['Northfield Castings has reached a deal with the Steelworkers.'],
      ['The pay rise was agreed for all staff on Monday.'],
      ["Employees in Tartu voted to join the metalworkers' union."],
      ['The moulders at Northfield Castings unionised in May.'],
      ['The moulders returned to work on Tuesday.'],
      ['Northfield Castings has settled its pay dispute.'],
      ['The night shift at Northfield Castings stayed off the job on Sunday.'],
      ['The deal brings to an end a dispute that had held up castings for Northfield Castings.'],
      ['Deliveries in doubt as moulders at Northfield Castings ballot for strike', 'planned'],
      ['Employees at Northfield Castings have accepted a 4.5% rise.'],
      ['Strike called off at Northfield Castings after improved offer'],
      ['Talks at Acas are planned for Friday.', 'planned'],
      ['A union has filed a grievance about overtime at Northfield Castings.'],
      ['Deliveries will be late because of the strike.'],
      ['Night-shift workers staged a sit-in at Northfield Castings.'],
      ['Northfield Castings baristas vote to form a union'],
      ['Talks between Northfield Castings and the union will resume on Monday.'],
      ['Northfield Castings workers win 6% pay rise'],
      ['Deliveries stopped during the strike at Northfield Castings.'],
      ['Bakers and fitters at Northfield Castings have stopped work over pay.'],
      ['Northfield Castings reaches deal with Unite'],
      ['Welders at Northfield Castings turned down a pay offer.'],
      ['The new contract covers 400 moulders.'],
      ['Machinists at Northfield Castings extend talks'],
    ],
    no: [
      'Northfield Castings strikes oil near Easton.',
      'Northfield Castings reaches tentative deal to buy Harlow.',
      'Northfield Castings demands price cuts from suppliers.',
      'We strike a balance between cost and weight.',
      'A striking new design.',
      'Lightning strikes can damage sensors.',
      'Visit our credit union.',
      'Union contracts in this trade tend to run for three years.',
      'Lockout/tagout training for your staff.',
      'We renewed our agreement with Western Union.',
      'How to return to work after an illness.',
      'The engineers approved the new design.',
      'We have an agreement with our growers.',
      'The strike would hit targets in the north, the army said.',
      'Protests against the climate law continued.',
    ],
  },
}
