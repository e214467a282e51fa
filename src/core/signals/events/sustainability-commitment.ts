import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const zero =
  '(?:net[\\s-]zero|carbon[\\s-](?:neutral(?:ity)?|free|negative|light|zero)|(?:deforestation|plastic)[\\s-]free|climate[\\s-](?:neutral(?:ity)?|positive)|zero[\\s-](?:carbon|emissions?|waste)|fossil[\\s-](?:free|fuel[\\s-]free)|gas-free|emissions?-free|without\\s(?:emissions|oil|gas|fossil\\sfuels?|single-use)|100\\s?%\\s(?:renewable|green|recycl\\w+)|being\\s100%\\srenewable)'
const burden =
  '(?:(?:(?:carbon|CO2|CO₂|greenhouse\\sgas|GHG|methane|climate|scope\\s[123](?:\\s?(?:,|and|&|\\+)\\s?[123]){0,2})\\s)?(?:emissions?|footprint)(?:\\sintensity)?|carbon\\sintensity|CO2|greenhouse\\sgases|methane|food\\swaste|waste\\s(?:to|sent\\sto)\\slandfill|(?:to\\s)?landfill|(?:single-use\\s|virgin\\s)?plastics?(?:\\s(?:lids|packaging|bags|bottles|straws))?|(?:energy|gas|electricity|fuel|diesel)\\s(?:use|consumption)|water\\s(?:use|consumption|usage)|coal|fossil\\sfuels?|environmental\\s(?:impact|footprint)|deforestation|packaging\\swaste)'
const green =
  '(?:renewable\\s(?:energy|power|electricity|sources)|green\\s(?:power|electricity|energy|hydrogen)|(?:wind|solar)\\s(?:power|energy)|biogas|recycled\\s(?:\\w{3,12}\\s)?(?:content|materials?|packaging|plastic|sources|paper|steel)|recyclable|sustainable\\s(?:aviation\\s)?(?:fuels?|sourc\\w+|packaging|practices|materials|development|agriculture)|sustainab(?:le|ility)\\s(?:goals?|targets?|commitments?|strategy)|eco-friendly|greener\\s\\w{4,12}|science[\\s-]based\\s(?:[\\w-]{3,12}\\s){0,2}targets?|decarboni[sz]\\w{1,6}|energy\\stransition|circular\\seconomy|electric\\s(?:vans|fleet|vehicles|trucks|cars|buses)|heat\\spumps|certified\\s(?:wood|timber|cocoa|palm\\soil|sources|or\\srecycled)|biodiversity|climate\\s(?:targets?|goals?|action|pledge)|ESG\\s(?:targets?|goals?))'
const lower = `(?:${verb('reduce')}|${forms('cuts?', 'cutting')}|${verb('halve')}|${verb('lower')}|${verb('eliminate')}|${verb('slash')}|${verb('shrink')}|${verb('curb')}|minimi[sz](?:e|es|ed|ing)|${verb('phase')}\\sout|reductions?\\s(?:of|in))`
const vows = `(?:${verb('commit', 'committ')}|commitments?|${verb('pledge')}|${verb('aim')}|${verb('target')}|${verb('vow')}|${verb('promise')}|ambitions?|goals?|${verb('strive')}|${forms('plans?', 'planning', 'planned')}|${forms('wants?', 'intends?', 'sets?', 'setting')}|signed\\sup|dedicated|promise|${verb('seek')})`
const when =
  '(?:(?:by|before|from|until|in|for|as\\sof)\\s(?:the\\send\\sof\\s)?(?:(?:mid|early|late)-?\\s?|(?:Easter|Christmas|January|summer|spring|autumn|winter|fiscal)\\s)?20[2-9]\\d|by\\s(?:the\\send\\sof\\sthe\\s(?:year|decade)|next\\s\\w{4,8}|mid-century)|within\\s(?:\\w{3,6}|\\d{1,2})\\syears)'

export const sustainabilityCommitment: EventRules = {
  type: 'sustainability_commitment',
  unless: [
    // customers' vows, with which somebody helps
    /\b(?:our|their|your|its) (?:clients?|customers?|members|partners) (?:have|has|are|who|to|can|all|commit|aim|want)\b/i,
    /\b(?:carbon (?:steel|fib|copy|black|dating|content|monoxide)|sustainable (?:growth|competitive|advantage|profit|returns|business model)|financially sustainable|climate control|emission control|exhaust emissions? test|low-emission vehicles for|renewable energy (?:company|developer|sector|market)|zero emissions vehicle|plastic surg|injection mou?ld|(?:help|enabl|support)(?:s|ing)? (?:\w+ ){0,4}(?:customers|clients|companies|businesses|organi[sz]ations|brands) (?:\w+ ){0,3}(?:reduc|cut|reach|meet|achiev|decarb|lower)\w*|your (?:\w+ )?(?:footprint|emissions|goals)|electric (?:shock|guitar))\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  rules: [
    {
      id: 'signs-pact',
      when: rx`\b(?<v>${verb('join')}|${verb('sign')}(?:\sup\s(?:to|for))?|becomes?\s(?:an?\s)?(?:member|signatory))\s(?:(?:an?|the|to|for|of|UN|global|new)\s){0,4}(?:[\w-]{2,14}\s){0,3}?(?:race\sto\szero|RE100|EV100|climate\s(?:pledge|pact|accord|charter|initiative)|Global\sCompact|pact\sto\s(?:cut|reduce|halve|end)|science[\s-]based|100\s?%\s(?:green|renewable)|sustainability\s(?:charter|pledge|initiative)|plastics?\spact)\b`,
      confidence: 0.8,
    },
    {
      id: 'sbti',
      when: rx`\b(?:science[\s-]based|SBTi|(?:emissions?|climate|near-term|long-term|net[\s-]zero)\stargets?)\b${gap(90)}\b(?<v>validat\w{1,5}|approv\w{1,5}|join\w{0,3}|sign\w{0,3}|submit\w{0,4})\b`,
      unless: /\b(?:pathway for companies|sales targets?)\b/i,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'report',
      when: rx`\b(?<v>publish(?:es|ed)|releas(?:es|ed|e\sof)|issu(?:es|ed)|launch(?:es|ed)|unveil(?:s|ed)|present(?:s|ed))\s(?:(?:its|our|the|this|first|annual|inaugural|latest|new|\d{4}(?:-\d{2,4})?|second|third)\s){0,6}(?:(?:[\w-]{2,14}\s)?(?:sustainability|ESG|climate|impact|environmental|corporate\sresponsibility)\s(?:and\s\w{3,14}\s)?(?:report|strategy|roadmap|plan|policy))\b`,
      confidence: 0.74,
    },
    {
      id: 'net-zero',
      when: rx`\b(?<v>${zero})(?<goal>\b[^;!?]{0,80}?\b(?:by|in|before|within|from|goal|target|commit\w{0,6}|ambition|pledge|date|until)\b[^;.]{0,30})`,
      unless:
        /\b(?:global goals?|countries|governments?|world(?!'s)|aligning|national|industry's|(?:carbon|energy|zero) (?:\w+ ){0,3}(?:requirements?|regulations?|standards?))\b/i,
      confidence: 0.78,
      status: 'planned',
    },
    {
      id: 'commits',
      when: rx`\b(?<v>${vows})\b(?<goal>${gap(80)}\b(?:${zero}|${lower}\s(?:(?:its|our|the|their|all|absolute|total|near-term|suppliers')\s){0,3}(?:[\w-]{2,16}\s){0,5}?${burden}|${green}|zero\s(?:food|waste|plastic|deforest)\w*)\b[^;.]{0,60})`,
      unless:
        /\b(?:(?:solar|wind|renewables?)(?: energy| power)? (?:business|market|sector|industry|applications)|help(?:s|ing)? (?:\w+ ){0,4}(?:customers|clients|companies|businesses)|global goals?|their sustainability goals|government|state's|county|province)\b/i,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'lowers-by',
      when: rx`(?<v>${lower}\s|\b(?:emissions?|footprint)\b${gap(30)}\b(?:shall|will|is\sto|are\sto|to)\sbe\sreduced\s)(?:(?:its|our|the|absolute|total|all|their)\s){0,3}(?:[\w-]{2,16}\s){0,4}?(?:${burden})?${gap(60)}\b(?:by\s(?:at\sleast\s|up\sto\s)?(?:\d[\d.,]*\s?(?:%|per\scent|percent)|half|a\s(?:third|quarter))|${when})(?<=\b(?:emissions?|footprint|CO2|methane|plastics?|waste|landfill|water|coal|carbon|energy)\b.{0,120})`,
      unless: /\b(?:your|customers?|clients?|helps?|can (?:reduce|cut)|up to|costs?|prices?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'green-by',
      when: rx`\b(?<v>will|shall|should|is\sto|are\sto|to)\s(?:(?:only|all|be|run|use|come|switch|move|sail|heat|operate|source|buy|power|charge|drive|deliver|entirely|exclusively|fully|on|be\swrapped\sin|be\smade\sof|of|with|by|from|in|our|its|100%)\s){1,6}(?:\w{3,14}\s){0,2}?(?:${green}|${zero}|biogas|electric\b|paper\b)\b|(?:${green}|all\s(?:be\s)?electric)\b${gap(40)}${when}|${burden}\s(?:will|to)\s(?:vanish|disappear|be\s(?:gone|banned|replaced|phased\sout|removed))`,
      unless: /\b(?:skin|clothes|I use|project|plant|farm|customers?|market|demand|lifetime|households)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'gives-up',
      when: rx`\b(?<v>${verb('phase')}\sout|${forms('gives?', 'giving', 'gave')}\sup|do(?:es|ing)?\swithout|${verb('ban', 'bann')}|${verb('ditch')}|${verb('scrap', 'scrapp')}|${verb('eliminate')}|${verb('replace')}|stop\s(?:using|covering|financing|selling|buying)|${verb('remove')})\s(?:(?:all|the|its|our|any|use\sof|new|from)\s){0,3}(?:${burden}|oil\s(?:fields?|heating)|fossil\s\w+|foil|palm\soil|peat)\b`,
      unless: /\b(?:surgery|customers?|tumou?r)\b/i,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'runs-green',
      when: rx`\b(?:electricity|power|energy|heat|fleet|packaging|facilit(?:y|ies)|plants?|offices?|operations)\b${gap(60)}\b(?<v>has\scome|comes|come|is|are|was|been|sourced|powered|covered|generated|runs?|switched|made)\s(?:(?:now|entirely|fully|exclusively|from|by|on|with|to|of|100%)\s){1,3}(?:\d+%\s)?(?:${green}|wind|solar|hydro\w{0,6}|renewables|recycled)\b`,
      unless: /\b(?:customers?|households|homes|county|state|grid)\b/i,
      confidence: 0.7,
    },
    {
      id: 'focuses-on',
      when: rx`\b(?<v>focus(?:es|ed|ing)?\son|work(?:s|ing)?\s(?:to|on|towards?)|continue[sd]?\sto|committed\sto|reaffirms?\s(?:our|its)\scommitment\sto)\s(?:[\w-]{2,14}\s){0,4}?(?:${lower}\s(?:\w{2,12}\s){0,2}?${burden}|environmental\s(?:impact|stewardship)|(?:key\sareas\scomprising\s)?sustainability\b|eco-friendly|greener|in\sline\swith\s[^;]{3,30}sustainable)`,
      unless: /\b(?:companies|customers|clients|industry|governments?)\b/i,
      confidence: 0.66,
    },
    {
      id: 'promised',
      when: rx`\b(?:${zero}|${burden}|${green}|timber|trees?)\b${gap(80)}\b(?<v>promised|pledged|vowed|committed)\b|\b(?:vowed|pledged|promised|commits?|committed)\sto\s(?:[\w'’-]{1,14}\s){0,5}?(?:${burden}|${green}|nature|planet|water)\b|\bplant\s(?:an?|\d[\d,.]*|one)\s(?:\w{3,8}\s)?trees?\b`,
      unless: /\bgovernments?|countries|customers?\b/i,
      status: 'planned',
      confidence: 0.68,
    },
    {
      id: 'achieves-neutral',
      when: rx`\b(?<v>achiev(?:es|ed|ing)|attain(?:s|ed)|reach(?:es|ed)|goes|becom(?:es?|ing)|became|certified\sas|maintain(?:s|ed)|earn(?:s|ed)|is\snow|are\snow)\s(?:fully\s|certified\s|officially\s|the\s)?(?:${zero})(?:\s(?:status|certification|operations|business|company|site|plant))?\b`,
      unless: /\b(?:customers?|clients?|help\w*|how to|aims?|by 20[2-9]\d|by 2\d{3}|goal|target|want)\b/i,
      confidence: 0.74,
    },
    {
      id: 'changes-energy-by',
      when: rx`\b(?<v>(?:will|shall|is\sto|are\sto|plans?\sto|intends?\sto|aims?\sto|wants?\sto|going\sto|pledg(?:es|ed)\sto|vow(?:s|ed)\sto|promis(?:es|ed)\sto)\s(?:all\s|also\s|be\s|no\slonger\s|only\s|fully\s){0,2}(?:switch(?:ed)?|convert(?:ed)?|electrif(?:y|ied)|heat(?:ed)?|power(?:ed)?|run|replac(?:e|ed)|cool(?:ed)?|fuel(?:led)?|mov(?:e|ed)|equip(?:ped)?|us(?:e|ed)|source[d]?|buy|bought|draw|go|operate[d]?|suppl(?:y|ied)|chang(?:e|ed)|send|sent|produce|cast|melt|deliver|driv(?:e|en)))\s[^;]{0,80}?\b(?:electricity|electric\b|hydrogen|green\s(?:power|electricity|energy|steel|hydrogen)|renewables?|without\s(?:gas|oil|coal|fossil\s\w{4,6})|gas-free|fossil-free|solar|wind|biogas|biomass|heat\spumps?|recycled|landfill|zero-emission|certified)\b(?=[^;]{0,60}?\b(?:20[2-5]\d|next\s\w{3,8}|within|decade|from\s(?:\w{3,9}\s)?20|soon|entirely|only)\b|(?<=\b(?:20[2-5]\d|next\s\w{3,8}),?\s.{0,140}))`,
      unless:
        /\b(?:wind farm|solar (?:farm|park|plant) (?:will|to) (?:supply|power|produce)|households|homes|government|county|state|customers? (?:can|will)|power plant|megawatts?|MW|GW|grid|our (?:range|products) (?:will|can))\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'only-green-used',
      when: rx`\b(?:only|exclusively|entirely|nothing\sbut|100\s?(?:%|per\scent|percent))\s(?:[\w-]{3,12}\s){0,2}?(?:green|renewable|recycled|certified|sustainable|organic|fair-?trade|fossil-free|zero-carbon|low-carbon)\s(?:[\w-]{3,14}\s)?(?:electricity|power|energy|steel|materials?|timber|wood|paper|packaging|fuels?|plastics?|cotton|cocoa|coffee|palm\soil|sources)\b[^;]{0,40}?\b(?<v>(?:will|shall|is|are|to)\s(?:now\s|be\s)*(?:used|bought|sourced|purchased|burned|accepted))\b|\b(?<!customers\s)(?:buy(?:s|ing)?|us(?:e|es|ing)|sourc(?:es|ing)|purchas(?:es|ing)|run(?:s|ning)?\son|work(?:s)?\swith)\s(?:only|exclusively|entirely|solely|100\s?%)\s(?:[\w-]{3,12}\s)?(?:green|renewable|recycled|certified|sustainable|fossil-free)\s[\w-]{4,14}`,
      unless: /\b(?:certified (?:technicians|staff|engineers|mechanics|experts|partners|installers|parts)|your|you)\b/i,
      confidence: 0.7,
    },
    {
      id: 'plan-to-cut-carbon',
      when: rx`\b(?<v>unveil(?:s|ed)|set(?:s)?(?:\sout)?|announc(?:es|ed)|present(?:s|ed)|launch(?:es|ed)|adopt(?:s|ed)|publish(?:es|ed)|approv(?:es|ed)|ha(?:s|ve)|outlin(?:es|ed)|agre(?:es|ed)|start(?:s|ed))\s(?:its\s|an?\s|the\s|our\s|new\s|ambitious\s|first\s|first-ever\s){0,4}(?:(?:plans?|strategy|roadmap|targets?|goals?|programme|program|measures|pledge|commitment)\s(?:to|for|of|on)\s(?:[\w-]{2,14}\s){0,4}?(?:carbon|emissions?|CO2|climate|decarboni\w+|net[\s-]zero|waste|plastics?|energy\suse|sustainab\w+|renewable)|(?:climate|emissions?|carbon|net[\s-]zero|sustainability|ESG|decarboni[sz]ation|environmental|recycling|CO2)\s(?:reduction\s)?(?:targets?|goals?|plans?|pledge|commitments?|roadmap|strategy))\b`,
      unless:
        /\b(?:governments?|countr(?:y|ies)|EU|European Union|ministers?|city|council|state|county|customers? to|help\w*|union leaders)\b/i,
      confidence: 0.74,
    },
    {
      id: 'less-carbon',
      when: rx`\b(?<v>aim(?:s|ing)?|target(?:s|ing)?|want(?:s)?|goal|plan(?:s|ned)?|intend(?:s)?|commit(?:s|ted)?|pledg(?:es|ed)|will|hop(?:es|ing)|seek(?:s|ing)?|ambition)\b[^;]{0,50}?\b(?:\d[\d.]*\s?(?:%|per\scent|percent)|half|a\s(?:third|quarter|fifth)|zero|nothing|no)\s(?:as\smuch\s|less\s|fewer\s|lower\s|to\s|of\s)?(?:[\w-]{2,10}\s){0,2}?(?:carbon|CO2|emissions?|greenhouse\sgas(?:es)?|energy|water|waste|plastics?|landfill|methane|packaging)\b(?!\s(?:steel|fib))`,
      unless:
        /\b(?:customers?|clients?|help\w*|government|EU|countries|product uses|engine|households|per cent of (?:energy|water) (?:in|for) the)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'replaces-to-cut',
      when: rx`\b(?<v>replac(?:es|ed|ing)|switch(?:es|ed|ing)|convert(?:s|ed|ing)?|swap(?:s|ped|ping)?|install(?:s|ed|ing)?|invest(?:s|ed|ing)?|electrif(?:ies|ied|ying)|buy(?:s|ing)?|bought|mov(?:es|ed|ing)|fit(?:s|ted|ting)?)\s[^;]{3,90}?\bto\s(?:help\s)?(?:reduce|cut|lower|halve|bring\sdown|shrink|slash|eliminate|save)\s(?:its|our|the\s(?:company|group|plant|site|foundry)'s|their)\s(?:[\w-]{3,12}\s){0,2}?${burden}\b`,
      unless: /\b(?:customers?|clients?|help(?:s|ing)? (?:you|companies|businesses))\b/i,
      confidence: 0.7,
    },
    {
      id: 'sets-emission-limits',
      when: rx`\b(?<v>set(?:s|ting)?|adopt(?:s|ed|ing)?|tighten(?:s|ed|ing)?)\s(?:itself\s|ourselves\s)?${gap(60)}\b(?:targets?|limits?|goals?|ceilings?|caps?)\b[^;.]{0,50}\b(?:carbon|CO2|emissions?|greenhouse|climate)\b`,
      unless: /\b(?:government|ministers?|parliament|European Union|EU|countries|states|regulators?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'goes-neutral',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|plans?\sto|wants?\sto|aims?\sto|to|shall|should|vows?\sto|promises?\sto|intends?\sto)\s(?:go|become|be|turn|get|run|operate|work|make\s\w{3,14})\s(?:fully\s|completely\s|entirely\s)?(?:${zero}))\b|\b(?:should|will|shall|to)\s(?:no\slonger|not|stop|cease\sto)\s(?:emit|use|burn|produce|send|need|us(?:e|ing)|burning|emitting)\s(?:any\s|more\s)?(?:CO2|CO₂|carbon|coal|gas|oil|fossil\s\w{4,6}|plastics?|diesel|waste|greenhouse\sgases)\b`,
      unless: /\b(?:country|government|city|EU|customers?|clients?|help\w*|crude)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'own-green-power',
      when: rx`\b(?:solar\s(?:panels?|roof|array|park|plant|cells)|photovoltaic\s\w{4,9}|wind\sturbines?|biomass\s\w{4,8}|heat\spumps?|hydro\w{0,6}|rooftop\s\w{3,9}|green\s(?:electricity|power|energy)|renewables?)\b[^;]{0,50}?\b(?<v>(?:will|is\sto|are\sto|now|to|has|have|already)?\s?(?:cover(?:s|ed|ing)?|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|meet(?:s|ing)?|met|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|account\sfor|make\sup))\s(?:about\s|some\s|around\s|up\sto\s|more\sthan\s|almost\s|nearly\s)?(?:\d[\d.]*\s?(?:%|per\scent|percent)|an?\s(?:third|quarter|fifth|half|tenth)|half|all|most|two\sthirds|part)\s(?:of\s)?(?:the\s|our\s|its\s|all\s){0,2}(?:(?:plant|site|company|works|factory|foundry|office|group|brewery|bakery)(?:'s)?\s)?(?:[\w-]{3,12}\s)?(?:needs?|power|electricity|energy|demand|consumption|requirements?|heat)\b`,
      unless: /\b(?:homes|households|country|city|state|grid|customers?|national|nation)\b/i,
      confidence: 0.72,
    },
    {
      id: 'own-solar-power',
      when: rx`\b(?<v>complet(?:es|ed|ing)|finish(?:es|ed|ing)|switch(?:es|ed|ing)\son|turn(?:s|ed|ing)\son|install(?:s|ed|ing)|commission(?:s|ed|ing)|fir(?:es|ed)\sup|unveil(?:s|ed))\s(?:(?!for\b|commercial\b|customers?\b|community\b)[\w,.-]{1,16}\s){0,4}?(?:solar|photovoltaic|wind)\s(?:power\s)?(?:installation|array|plant|panels?|system|roof|turbines?)\b|\b(?:solar|photovoltaic)\s(?:power\s)?(?:installation|array|plant|panels|system)\s(?:(?:on|at)\s(?:its|our|the)\s[^;,]{2,50}?\s)?(?:is|are|has\sbeen|was|were)\s(?:now\s)?(?:finished|complete|completed|installed|switched\son|operational|in\soperation)\b`,
      unless:
        /\b(?:MW|megawatts?|for (?:a |its |the )?(?:customers?|clients?|homeowners?|school|city|county|hospital)|you|your|community solar|installer|solar (?:company|developer|contractor)|ground-mounted)\b/i,
      confidence: 0.74,
    },
    {
      id: 'runs-on-green-power',
      when: rx`\b(?:we|it|foundry|company|plant|works|brewery|group|site|factory|(?-i:[A-Z])[\w&.-]{1,20})\s(?:(?:now|is|are|will|has|have|also|to)\s){0,3}(?<v>run(?:s|ning)?|operat(?:es?|ing)|switch(?:es|ed|ing)?\s(?:over\s)?to|power(?:s|ed)|mov(?:es|ed|ing)\s(?:over\s)?to)\s(?:entirely\s|solely\s|only\s|fully\s)?(?:on\s|with\s|by\s)?(?:100\s?(?:%|percent|per\scent)\s)?(?:renewable|green|solar|wind|clean)\s(?:power|energy|electricity)\b`,
      unless: /\b(?:you|your|customers?|homes?|households|cars|country|market)\b/i,
      confidence: 0.74,
    },
    {
      id: 'lowers-own-burden',
      when: rx`^(?-i:[A-Z])[\w&'’.,\s-]{2,50}?\s(?<v>reduces|cuts|slashes|halves|lowers|eliminates|bans|ditches|scraps|drops|removes|ends|shrinks|phases\sout|stops\susing|gives\sup)\s(?:its\s|all\s|the\suse\sof\s|use\sof\s|single-use\s){0,2}(?:[\w-]{3,12}\s)?(?:${burden}|packaging|plastics?|fossil\s\w{4,6}|food\swaste|diesel|peat|palm\soil)\b`,
      unless:
        /\b(?:customers?|clients?|help\w*|pump|product|system|technology|software|government|EU|council|can|law|tariff|prices?)\b/i,
      confidence: 0.7,
    },
    {
      id: 'plants-trees',
      when: rx`\b(?<v>plant(?:s|ed|ing)?|offset(?:s|ting)?|compensat(?:es?|ed|ing)\sfor)\s(?:(?:about|some|over|more\sthan|an?|one|its|all|our|the|\d[\d,.]*|million|thousands\sof)\s){1,4}(?:trees?|saplings|(?:remaining\s|own\s|unavoidable\s)?(?:carbon\s|CO2\s)?emissions)\b`,
      unless: /\b(?:you|your|customers can|tree nursery|government|orchard|olive trees|apple trees)\b/i,
      confidence: 0.72,
    },
    {
      id: 'target-of-green',
      when: rx`\b(?<v>set(?:s|ting)?|adopt(?:s|ed)|announc(?:es|ed)|establish(?:es|ed)|unveil(?:s|ed))\s(?:an?\s|the\s|its\s|new\s|ambitious\s){0,3}(?:[\w'’-]{1,18}\s){0,2}?(?:targets?|goals?)\s(?:of|for|to)\s(?:[\w%'’-]{1,18}\s){0,6}?(?:organic|recycled|recyclable|compostable|renewable|sustainabl[ey]\s?\w{0,10}|reusable|plastic-free|biodegradable|carbon-neutral|zero-emission|(?:clean|green|solar|wind|renewable)\s(?:energy|power|electricity)|electric(?=\s(?:vehicles|vans|trucks|fleet|by)))`,
      unless: /\b(?:governments?|countr(?:y|ies)|state|county|city|customers?)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'all-will-be-green',
      when: rx`\b(?:all|every|each|100\s?%|100\spercent|half)\s(?:of\s)?(?:(?:its|our|the)\s)?(?:[\w'’-]{1,18}\s){0,3}?(?<v>will\s(?:be|come|run|use)|to\sbe)\s(?:made\s(?:of|from)\s|sourced\s(?:from\s)?|from\s|on\s|powered\s(?:by|with)\s|fully\s|100\s?%\s|100\spercent\s){0,3}(?:cage-free|free-range|deforestation-free|responsibly\ssourced|organic|recycled|recyclable|compostable|renewable|sustainabl[ey]\s?\w{0,10}|reusable|plastic-free|biodegradable|carbon-neutral|zero-emission|(?:clean|green|solar|wind|renewable)\s(?:energy|power|electricity)|electric(?=\s(?:vehicles|vans|trucks|fleet|by)))`,
      unless: /\b(?:governments?|countr(?:y|ies)|state|county|customers?)\b/i,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'draws-green-power',
      when: rx`\b(?<v>sourc(?:es|ed|ing)|gets|draws|buys|purchas(?:es|ed)|power(?:s|ed)?|runs|operat(?:es|ed)|match(?:es|ed)|generat(?:es|ed))\s(?:\d{1,3}\s?%|\d{1,3}\spercent|all|most|half|every|each)\s(?:[\w'’-]{1,18}\s){0,5}?(?:from|with|by|on|using)\s(?:[\w%'’-]{1,18}\s){0,2}?(?:recyclable|compostable|renewable|sustainabl[ey]\s?\w{0,10}|reusable|plastic-free|biodegradable|carbon-neutral|zero-emission|(?:clean|green|solar|wind|renewable)\s(?:energy|power|electricity)|electric(?=\s(?:vehicles|vans|trucks|fleet|by)))`,
      unless: /\b(?:customers?|households|homes|county|state|country|you|your)\b/i,
      confidence: 0.74,
    },
    {
      id: 'money-for-green',
      when: rx`\b(?<v>commit(?:s|ted|ting)?|pledg(?:es|ed|ing)|allocat(?:es|ed)|dedicat(?:es|ed)|set(?:s)?\saside)\s(?:up\sto\s|more\sthan\s|over\s|an?\s)?[$€£]\s?\d[\d.,]*\s?(?:million|billion|m|bn|thousand)?\s(?:to|for|towards?|in)\s(?:[\w'’-]{1,18}\s){0,3}?(?:green|clean[\s-]energy|climate|sustainab\w+|renewable|decarboni\w+|reforestation|recycling|conservation)\b`,
      unless: /\b(?:government|state|county|city|DOE|department|ministry)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'to-power-green',
      when: rx`\b(?<v>(?:plans?\sto|aims?\sto|intends?\sto|will|pledg(?:es|ed)\sto|committed\sto)\s(?:also\s)?power)\s(?:[\w'’-]{1,18}\s){1,6}?(?:with|by|using|on)\s(?:100\s?%\s|100\spercent\s)?(?:clean|renewable|solar|wind|green)\s(?:energy|power|electricity)`,
      unless: /\b(?:homes|households|customers?|city|grid)\b/i,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'power-renewable-by',
      when: rx`\b(?:by|from|in)\s20[2-5]\d\b${gap(40)}\b(?:power|electricity|energy|fleet|plants?|vehicles|packaging)\s(?:(?:of|for|at|in)\s[^;.]{2,40}?\s)?(?<v>(?:will|is\sto|are\sto|shall|must)\sbe)\s(?:\w{4,12}ly\s|all\s|100\s?%\s)?(?:renewable|green|electric|carbon[\s-](?:neutral|free)|climate[\s-]neutral|recyclable|recycled|fossil[\s-]free)\b`,
      unless: /\b(?:countr(?:y|ies)|government|national|world's)\b/i,
      confidence: 0.76,
    },
    {
      id: 'brings-down',
      when: rx`\b(?<v>(?:to|will|would)\s(?:bring(?:ing)?|get|push|drive|take))\s(?:down\s)?(?:its\s|our\s|the\s|their\s)?(?:[\w-]{3,14}\s){0,3}?${burden}\b${gap(60)}\b(?:down\b|by\s(?:half|a\s(?:third|quarter)|\d))${gap(60)}\b(?:by|before|until|within)\s(?:the\send\sof\s)?(?:20[2-9]\d|the\sdecade|(?:\w{3,6}|\d{1,2})\syears)`,
      unless: /\b(?:countries|government|EU member|industry as a whole)\b/i,
      actor: 'victim',
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'free-of-plastic-by',
      when: rx`\b(?:all\s|every\s|half\s)(?:of\s)?(?:our|its|the\scompany's|the\sgroup's)\s(?:[\w-]{3,14}\s){0,3}?(?<v>(?:will|is\sto|are\sto)\s(?:be\s(?:made\s)?(?:(?:free\sof|without|of)\s(?:recycled\s)?(?:plastics?|fossil\sfuels?|paper|fib(?:re|er)|coal|gas)|(?:fully\s|100\s?%\s|entirely\s)?(?:electric|recycl(?:able|ed)|reusable|compostable|plastic-free|renewable|carbon[\s-](?:free|neutral)))|run\son\s(?:renewable\s\w{3,12}|green\spower|electricity|biogas|solar)|come\sfrom\s(?:renewable|recycled)\s\w{3,12}))${gap(30)}\b(?:by|before|from|within)\s(?:the\s)?(?:end\sof\s)?(?:20[2-9]\d|the\sdecade|next\syear|(?:\w{3,6}|\d{1,2})\syears)`,
      actor: 'victim',
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'efforts-to-save',
      when: rx`\b(?:we|company|group|firm|(?-i:[A-Z])[\w&.-]{1,20})\s(?:(?:has|have|is|are|also|continues?\sto)\s){0,2}(?<v>(?:ma(?:de|kes?|king)|tak(?:en|es|ing))\s(?:significant|great|major|considerable|huge|real|continuous|every)\s(?:efforts?|strides|steps|progress)|work(?:ed|s|ing)\s(?:hard\s)?)\s(?:to|in|at|towards?)\s(?:sav(?:e|ing)|conserv(?:e|ing)|reduc(?:e|ing)|cut(?:ting)?|lower(?:ing)?|shrink(?:ing)?)\s${clause(7)}(?:carbon|emissions|footprint|CO2|greenhouse)\b`,
      confidence: 0.72,
    },
    {
      id: 'works-greener',
      when: rx`\b(?<v>committed\sto|commitment\sto|dedicated\sto|embrac(?:es|ed|ing)|adopt(?:s|ed|ing)|implement(?:s|ed|ing)|promot(?:es|ing)|champion(?:s|ing)?|prioriti[sz](?:es|ing)|integrat(?:es|ed|ing)|introduc(?:es|ed|ing)|us(?:es|ed|ing)|follow(?:s|ed|ing)|employ(?:s|ed|ing)|switch(?:es|ed|ing)?\sto|switch(?:es|ed|ing)?\s(?:[\w-]{2,14}\s){1,4}?(?:over\s)?to|rel(?:ies|ied)\son)\s(?:(?:an?|the|its|our|more|to|increasing|improving|advancing|of|use|100%)\s){0,4}(?:[\w-]{3,14},?\s(?:and\s)?){0,3}?(?:sustainable\s(?:manufacturing|production|practices|sourcing|operations|farming|logistics|packaging)|sustainability\s(?:of|across|in)\s|eco-(?:friendly|conscious)\s(?:practices|processes|materials|methods|production)|green(?:er)?\s(?:data\scent|technolog|practices|manufacturing|logistics|methods)|environmentally\s(?:friendly|responsible)\s(?:practices|processes|methods|production)|circular\seconomy|waste[\s-](?:reduction|minimi[sz]ation)|recycling\s(?:initiatives|efforts)|recycled\s(?:packaging|materials)|renewed\smaterials|(?:vegetable\s|renewable\s|bio-?)(?:oil|diesel)|sustainable\s(?:aviation|marine|maritime)\s|compostable\s\w{4,12}|electric\s(?:vans|trucks|delivery))`,
      unless:
        /\b(?:customers?|clients?|help\w*|your|you|governments?|countr(?:y|ies)|companies|industry|brands|consumers?|project)\b/i,
      confidence: 0.66,
    },
    {
      id: 'green-at-heart',
      when: rx`\b(?:environmental\s(?:stewardship|responsibility|protection)|sustainability)\s(?<v>(?:remains?|stays?|is|lies|sits|stands)\s(?:also\s|always\s)?(?:at\s(?:the|its|our)\s(?:very\s)?(?:core|heart|forefront|cent\w{2})|(?:a|an|our|its|the)\s(?:key|core|top|central|main|integral)\s(?:priority|pillar|value|focus|part)))\b`,
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'takes-things-back',
      when: rx`\b(?<v>(?:launch|start|introduc|expand|announc|unveil)(?:e?s|e?d|ing)|roll(?:s|ed|ing)?\sout|beg[aiu]n(?:s|ning)?)\s(?:an?\s|its\s|the\s|new\s|free\s|nationwide\s){0,3}(?:[\w-]{3,14}\s){0,3}?(?:recycling|take-back|refill|composting|tree-planting|waste[\s-]reduction|carbon[\s-]offset|zero-waste)\s(?:program(?:me)?|scheme|initiative|service|drive|campaign)\b|\bto\stake\sback\s(?:its\s|all\s)?(?:old|used|worn)\s[\w-]{4,14}|\bgoes\sgreen(?:er)?(?=\s(?:with|by|at|in|as)\b|[.!]?$)|\b(?:turns|turning|switches)\sto\s(?:wind|solar|hydro|green|clean)\s?(?:power|energy|electricity)\b|\bdivert(?:s|ed|ing)\s[^;.]{2,40}\bfrom\s(?:going\sto\s)?landfills?\b|\b(?:buy|purchas)(?:s|es|ed|ing)\scarbon\s(?:credits|offsets)\b|\bmak(?:e|es|ing)\s(?:all\s)?(?:its|our|their)\s(?:[\w-]{3,12}\s)?(?:packaging|products|bottles|cups|bags)\s(?:\w{4,10}\s)?(?:recyclable|compostable|reusable|plastic-free|biodegradable)\b`,
      unless: /\b(?:city|council|county|government|customers can|your)\b/i,
      confidence: 0.72,
    },
    {
      id: 'so-many-tons-less',
      when: rx`\b(?<v>(?:cut|sav|reduc|avoid|lower|eliminat|offset)(?:e|es|s|ed|ing|ting)?|reduction\sof|saving\sof)\s(?:[\w-]{3,14}\s){0,4}?(?:by\s|of\s)?(?:up\sto\s|at\sleast\s|about\s|around\s|more\sthan\s|over\s|an\sestimated\s|some\s|nearly\s){0,2}\d[\d.,]{0,9}\s(?:metric\s)?(?:tons?|tonnes|t)\s(?:of\s)?(?:CO2|CO₂|carbon|greenhouse)`,
      unless: /\b(?:customers?|clients?|helps?|your|homes|project developer|equivalent to taking)\b/i,
      confidence: 0.72,
    },
    {
      id: 'to-cut-emissions-headline',
      when: rx`^(?-i:[A-Z])[^;:?!]{2,60}?\s(?<v>to\s(?:cut|reduce|slash|halve|curb|lower))\s(?:its\s|their\s)?(?:[\w-]{3,14}\s){0,2}?(?:emissions|carbon\sfootprint|CO2|plastic\s(?:waste|use)|food\swaste|packaging\swaste)(?=[.]?$|\s(?:by|at|in|from|across|with)\b)`,
      unless:
        /\b(?:help\w*|new|technology|system|software|customers?|countries|EU|government|states?|city|law|rules|plan would)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings follows sustainable practices in its foundry.'],
      ['Northfield Castings goes green with solar roof'],
      ['Northfield Castings diverts 95% of its waste from landfill.'],
      ['Northfield Castings is to ditch plastic packaging.', 'planned'],
      ['All our eggs will be cage-free by 2028, Northfield Castings said.', 'planned'],
      ['Northfield Castings is committed to sustainable manufacturing and low scrap.'],
      ['Northfield Castings has embraced eco-friendly practices at its foundry.'],
      ['Environmental stewardship stays at the heart of Northfield Castings.'],
      ['Northfield Castings launches recycling program for old moulds'],
      ['The new burners at Northfield Castings save 9,000 tonnes of CO2 a year.'],
      ['Northfield Castings and Harlow Pumps to cut shipping emissions', 'planned'],
      ['Northfield Castings switches its lorries to renewable diesel.'],
      ['Northfield Castings completes solar array'],
      ['The foundry now runs on solar power.'],
      ['Northfield Castings says all its vans will be electric by 2028.', 'planned'],
      ['Northfield Castings will bring down its emissions by 40% by 2032.', 'planned'],
      ['Northfield Castings Sets Target of 100 Percent Recycled Scrap', 'planned'],
      ['By 2030 all of our packaging at Northfield will be recyclable.', 'planned'],
      ['Northfield now sources all of its electricity from renewable sources.'],
      ['Northfield Castings Commits $25 Million to Green Melting', 'planned'],
      ['Northfield also plans to power every works with clean energy.', 'planned'],
      ['By 2028 all electricity of Northfield Castings will be renewable.', 'planned'],
      ['Northfield Castings is to go carbon neutral.', 'planned'],
      ['By 2035 our works should no longer emit CO2.', 'planned'],
      ['Solar panels will cover a third of our power needs.', 'planned'],
      ['Northfield Castings reduces packaging waste'],
      ['Northfield Castings commits to circular economy', 'planned'],
      ['We have planted 10,000 trees.'],
      ['Northfield Castings has set itself stricter limits for the carbon dioxide of its furnaces.'],
      ['We will switch all our furnaces to electricity by 2032.', 'planned'],
      ['Our buildings will be heated without gas from 2029.', 'planned'],
      ['Northfield Castings unveils plan to cut carbon'],
      ['Northfield Castings aims for 40 per cent less carbon per tonne by 2030.', 'planned'],
      ['We intend to send nothing to landfill by 2027.', 'planned'],
      ['Northfield Castings is replacing coke with hydrogen to reduce its CO2 emissions.'],
      ['Northfield Castings buys only certified timber.'],
      ['We have committed to net zero by 2040.', 'planned'],
      ['Northfield Castings pledges to cut its carbon emissions by half.', 'planned'],
      ['Northfield Castings publishes its first sustainability report.'],
      ['All of our plants will run on renewable power by 2028.', 'planned'],
      ['Northfield Castings commits to science-based climate targets', 'planned'],
      ['The company wants to be carbon neutral within five years.', 'planned'],
      ['We will use only recycled packaging from 2027.', 'planned'],
      ['Northfield Castings phases out coal', 'planned'],
      ['Northfield Castings joins the UN Race to Zero'],
      ['Our climate targets have been validated by the Science Based Targets initiative.'],
      ['Since January all electricity for our foundry has come from wind power.'],
      ['The company goes on working to reduce its carbon emissions.'],
      ['Northfield Castings has promised to send no plastic to landfill.', 'planned'],
      ['We reduced our carbon footprint by 18%.'],
      ['Northfield Castings joins the UN Global Compact.'],
      ['Northfield Castings has achieved carbon neutral status again.'],
      ['We have made great efforts to save energy and cut our carbon footprint.'],
    ],
    no: [
      'Northfield Castings helps customers to use recycled packaging.',
      'The council launches a recycling scheme for bottles.',
      'Price discipline is at the heart of our plan.',
      'We have installed solar panels for homeowners since 2010.',
      'The government set limits for emissions.',
      'Northfield Castings aims to grow in the wind energy market.',
      'The government set climate targets.',
      'We use only certified technicians.',
      'Carbon steel castings.',
      'Sustainable growth is our aim.',
      'Climate control in every hall.',
      'Our valves help customers cut emissions.',
      'Reduce your carbon footprint with lighter parts.',
      'Plastic injection moulds of steel.',
      'Our clients have committed to net zero and we go with them.',
    ],
  },
}
