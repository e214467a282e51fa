import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const fault =
  '(?:defects?|faults?|flaws?|malfunctions?|contamination|cracks?|leaks?|(?:quality|safety|product|manufacturing|brake|software|braking)\\s(?:problems?|issues?|failures?|defects?|concerns?|deviations?)|(?:fire|burn|choking|shock|safety|laceration|fall|health|injury|overheating|tip-over)\\s(?:risks?|hazards?)|listeria|salmonella|E\\.\\scoli|undeclared\\s(?:milk|soy|nuts?|allergens?|wheat|egg|\\w{3,8})|(?:pieces|fragments|bits)\\sof\\s(?:metal|glass|plastic)|metal\\s(?:pieces|fragments|particles)|non-?conformit(?:y|ies)|mislabel(?:l)?ing)'
const goods =
  '(?:products?|batter(?:y|ies)|vehicles?|stoves?|heaters?|cars|SUVs|units|devices?|models?|tires?|tyres?|trucks|laptops|toys|pumps|lots?|batch(?:es)?|stents?|drugs?|food|parts|systems?|machines|loaves|chargers|items|packs?|bottles|boxes|helmets|bikes|ladders?|beds|strollers|dryers|heaters|components?|valves|airbags?|chips|frames|hinges|compressors|boards|castings|welds?|fans|tools|appliances|medicines?|vaccines?|meat|sausages?|cheese|slices|bars|yoghurt|milk|eggs|salad|formula|implants|castings|brackets|beams|goods|stock|bread|buggy|buggies|sofas?|chairs?|lamps?|lights?|mops?|pens?|soap|brakes|seat\\sbelts)'

export const recallQuality: EventRules = {
  type: 'recall_quality',
  unless: [
    // holes in software that researchers find and attackers use: no fault of goods called back
    /^(?!.{0,2000}\brecall).{0,2000}\b(?:vulnerabilit\w+|researchers?|bug hunters?|exploit\w*|buffer overflow|injection|web server|web application|API|encryption|authentication|firmware|patch(?:es|ed)?|hackers?|attackers?|crude|pipeline)\b/i,
    // flaws of a plan or of a malicious program
    /\bflaws? in (?:the )?(?:\w+ )?(?:execution|logic|argument|reasoning|study|campaign)\b|\b(?:ransomware|malware)\b/i,
    /\b(?:recall(?:s|ed)? (?:his|her|the (?:day|time|moment)|that|how|when|a time)|(?:recalls?|recalled) (?:\w+ ){0,2}(?:ambassador|troops)|as you may recall|i recall|total recall|brand recall|precision and recall|recall election|recall rate|birth defects?|defect (?:detection|inspection|rates?)|warranty (?:claim|policy)|zero[- ]defects?|free (?:from|of) defects|defects in (?:materials?|workmanship)|default|(?:reduc|prevent|avoid|eliminat|detect)\w* (?:\w+ ){0,3}(?:defect|fault|contamination|failure)s?|return on|fault[- ]tolerant|your (?:order|purchase)|helps? (?:\w+ ){0,3}(?:detect|find|avoid)|not (?:our|my) fault|troops|bid|risk factors)\b/i,
  ],
  future: 'announced',
  ongoingHappened: true,
  rules: [
    {
      id: 'recalls',
      when: rx`\b(?<v>recall(?:s|ed|ing)?|issu(?:es|ed)\s(?:an?\s)?(?:\w{3,14}\s){0,3}recall)\b${gap(60)}(?:\b(?:\d[\d,.]*|million|thousands|hundreds|some|all|its|over|due\sto|after|because|${goods})\b)`,
      unless: /\b(?:firm|lawyers|attorneys|represents)\b/i,
      confidence: 0.88,
    },
    {
      id: 'calls-back',
      when: rx`\b(?<v>${forms('calls?', 'called', 'calling')}\s(?:back\s[^;]{0,60}?(?:\d|${goods})|[^;.]{3,50}?\sback\sto\s(?:dealers|the\s(?:workshop|factory|plant)|stores))|${forms('takes?', 'took', 'taking')}\s(?:the\s|its\s|all\s)(?:\w{3,14}\s){0,2}back|(?:is\s|are\s)?(?:asking|asks|asked|urging|urges|urged|tells|told|advis(?:es|ed|ing)|warns|warned|instruct(?:s|ed))\s(?:[\w,.'’-]{1,14}\s){0,6}?(?:to\s(?:return|stop\susing|unplug|dispose|throw|bring\sback|send\sback|check)|not\sto\s(?:use|eat|drive|operate)))\b`,
      unless: /\b(?:phone|number|call back (?:within|service|form)|calls? for)\b/i,
      confidence: 0.8,
    },
    {
      id: 'stop-using',
      when: rx`\b(?:owners|customers|consumers|buyers|users|shoppers|parents|patients|people|everybody|anyone)\b${gap(80)}\b(?<v>should|must|asked\sto|urged\sto|advised\sto|told\sto|to)\s(?:immediately\s|at\sonce\s)?(?:[\w-]{1,14}\s){0,12}?(?:stop\susing|return\s(?:it|them|the)|not\s(?:eat|use|drive)|unplug|dispose\sof|discard|throw\s(?:away|out))\b`,
      unless: /\b(?:apps?|applications?|passwords?|sensitive information|e-?mails?|links?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'pulls-product',
      when: rx`\b(?<v>${forms('withdraws?', 'withdrew', 'withdrawing', 'withdrawn')}|${verb('pull')}|${forms('took', 'takes?', 'taking', 'taken')}|${verb('clear')}|${verb('remove')})\b${gap(70)}\b(?:from\s(?:the\smarket|(?:its\s|the\s)?shelves|sale|(?:its\s)?stores)|off\s(?:the|its|their)\s(?:market|shelves)|around\sthe\sworld|worldwide)\b|\b(?:withdr(?:ew|aws|awn|awing))\s(?:its|all|the|a|several|\d[\d,.]*)\s(?:\w{3,14}\s){0,3}?${goods}\b`,
      unless:
        /\b(?:closer look|tak(?:es?|ing|en) (?:\S{1,30} ){0,9}(?:around the world|worldwide)|troops|offer|bid|application|pulled out)\b/i,
      confidence: 0.8,
    },
    {
      id: 'recall-noun',
      when: rx`\b(?:(?:product|safety|voluntary|precautionary|nationwide|battery|vehicle|food|massive|class\sI{1,3}|announc(?:es|ed)|expands?|expanded|global|instant|urgent|\w{3,14}\s(?:car|stent)|its|the|this|[A-Z][\w&'’]{2,20})\s(?:\w{3,14}\s){0,3}?(?<v>recalls?)\b(?!\s(?:that|how|when|the|rate|his|her))|recall\s(?:was|is|has|of|covers|affects|involves|follows|comes|notice|over|due|after|cost))`,
      confidence: 0.8,
    },
    {
      id: 'defects',
      when: rx`\b(?:because\sof|due\sto|after|found|discover(?:s|ed)|over|identif(?:ies|ied)|admit(?:s|ted)|detected|reveal(?:s|ed)|owing\sto|apologi[sz]es\sfor)\s(?:an?\s|the\s|potential\s|possible\s|serious\s|that\s|some\s|of\s){0,6}(?:[\w-]{2,16}\s){0,3}?(?<v>${fault})\b|\b${fault}\b(?:\s(?:in|on|with)\s[^;,]{2,40}?)?\s(?:was|were|has\sbeen|have\sbeen|is|are)?\s?(?:found|detected|discovered|identified|led\sto|forced|caused)\b`,
      unless: /\b(?:security|cyber|microsoft|browser|data leak|network|at fault, the)\b/i,
      confidence: 0.74,
    },
    {
      id: 'fault-in-goods',
      when: rx`\b(?:(?<v>defective|faulty|contaminated|mislabel(?:l)?ed|cracked|bad\sbatch\sof|substandard)\s(?:[\w-]{2,16}\s){0,2}?${goods}|(?:bad|faulty)\sbatch\b)`,
      unless:
        /\b(?:replace|repair|return|detect)\w* (?:any )?(?:faulty|defective) (?:parts|products|goods|items)(?: within| under| covered)|\bwarrant/i,
      confidence: 0.68,
    },
    {
      id: 'safety-notice',
      when: rx`\b(?<v>(?:${verb('receive')}|${verb('issue')}|got|${verb('publish')}|${verb('send')}|sent)\s(?:an?\s|the\s|three\s|\d\s|several\s|major\s){0,6}(?:FDA\s|urgent\s|field\s|\w{3,8}\s)?(?:warning\sletters?|form\s483|safety\s(?:alert|notice|warning)|product\swarning|field\s(?:safety|action)\w*|non-?conformit(?:y|ies))|product\swarning:|field\saction)\b`,
      confidence: 0.82,
    },
    {
      id: 'quality-problems',
      when: rx`\b(?<v>quality\s(?:problems?|issues?|failures?|defects)|customer\scomplaints\s(?:rose|increased|about)|(?:thousands|hundreds|\d[\d,]{0,14})\s(?:of\s)?(?:complaints|reports)\s(?:of|about)\s|rework)\b${gap(60)}\b(?:led|cost|caused|forced|due\sto|because|with|at|in\sthe|rose|overheat\w*|fires?|detaching|breaking|fail\w+|smoke|burns?|brakes)\b`,
      unless: /\b(?:no|reduce|prevent|avoid|solve|service|your)\b/i,
      confidence: 0.72,
    },
    {
      id: 'replaces-free',
      when: rx`\b(?<v>${verb('replace')}|${verb('repair')}|${verb('swap', 'swapp')}|${verb('exchange')}|${verb('refund')})\s(?:[\w,.'’-]{1,14}\s){0,6}?(?:free\sof\scharge|at\sno\scost|for\sfree|every\sone\sof\sthem)\b`,
      unless: /\b(?:warranty|guarantee|if (?:your|a|any)|we will (?:repair|replace)|within \d+ (?:days|years))\b/i,
      confidence: 0.72,
    },
    {
      id: 'sold-with-fault',
      when: rx`\b(?:may|can|could|might)\s(?<v>overheat|catch\sfire|ignite|detach|crack|loosen|break\s(?:off|apart)|shatter|explode|come\s(?:off|loose|apart)|give\sway|fall\soff|contain\s(?:undeclared|metal|glass|plastic|traces)|leak|pose\san?\s(?:risk|hazard|danger))\b`,
      unless: /\b(?:passwords?|if (?:you|not)|always|never|do not|keep)\b/i,
      status: 'happened',
      confidence: 0.62,
    },
    {
      id: 'foreign-matter',
      when: rx`\b(?<v>(?:mould|mold|glass|metal|plastic|rodent|insects?|bacteria|salmonella|listeria|E\.\s?coli|rubber|stones?|wood|lead)\s(?:\w{3,10}\s)?(?:found|discovered|detected)\s(?:in|inside|on)|(?:contain(?:s|ing)?|contaminated\swith)\s(?:pieces\sof\s|traces\sof\s|fragments\sof\s)?(?:glass|metal|plastic|salmonella|listeria|mould|undeclared))\b`,
      unless: /\b(?:building|homes?|classrooms?|river|soil|beach|school|hospital ward|copper|ore|drill\w*|deposit)\b/i,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'units-affected',
      when: rx`\b(?:\d[\d,]{1,12}|\w{3,12})\s(?:[\w-]{2,14}\s){0,3}?${goods}\s(?:sold|made|produced|built|shipped|manufactured|delivered)\s(?:between|from|before|after|in|since)\s[^;]{3,60}?\s(?:are|is|were|may\sbe|could\sbe)\s(?<v>affected|involved|at\srisk|faulty)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'stopped-selling',
      when: rx`\b(?:has|have)\s(?<v>(?:stopped|halted|suspended|paused|ceased)\s(?:selling|sales\sof|making|production\sof|shipping))\b(?=[^;]{0,80}\b(?:investigat|while|after|until|safety|complaints?|tests?|because)\w{0,7}\b)`,
      unless: /\b(?:tobacco|cigarettes|Russia|petrol|single-use)\b/i,
      confidence: 0.72,
    },
    {
      id: 'fails-in-use',
      when: rx`\b(?<v>(?:have|has|had|having|were|was)\s(?:\w{2,10}\s)?(?:snapped|cracked|failed|shattered|broken|collapsed|caught\sfire|overheated|burst|come\sloose|fallen\soff|leaked))\s(?:in|during|while\sin|when\sin|on)\s(?:use|service|normal\suse|the\sroad)\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'takes-goods-back',
      when: rx`\b(?<v>call(?:s|ed|ing)?\sin|tak(?:e|es|ing|en)|took|bring(?:s|ing)?|order(?:s|ed)\sback|recall(?:s|ed)?|summon(?:s|ed))\s(?:back\s)?(?:(?:about|some|around|over|more\sthan|nearly|all|up\sto|the|its|an?\sestimated)\s){0,3}(?:\d[\d,.]*\s(?:million\s)?|(?:thousands|hundreds|dozens|all)\s(?:of\s)?)${phrase(4)}${goods}\s?(?:back\b|for\s(?:an?\s)?(?:check|repairs?|inspection|replacement|safety|new|update|examination)|to\s(?:check|repair|replace|fix|inspect|be\s(?:checked|repaired|replaced|fixed)))`,
      unless: /\b(?:orders? for|recycl\w+|lease|rental)\b/i,
      confidence: 0.8,
    },
    {
      id: 'told-to-bring-back',
      when: rx`\b(?:customers|owners|buyers|consumers|people|anyone|those|drivers|parents|patients|shoppers|users|dealers|retailers|shops)\b[^;]{0,60}?\b(?<v>(?:are|is|were|was|have\sbeen|being|should|must|can)\s(?:now\s|being\s)?(?:asked|told|urged|advised|instructed|requested)?\s?(?:not\s)?(?:to\s)?(?:bring|take|send|return|hand)\s(?:it|them|the\s\w{3,14}|these|this)\s(?:back|to\s(?:the|any|their|its)\s(?:shop|store|dealer|point|place|retailer|manufacturer|company)))\b`,
      unless: /\b(?:rental|hire|library|lease|loan|deposit|recycl\w+|bottles? to)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'dealers-to-stop',
      when: rx`\b(?<v>ask(?:s|ed)?|tell(?:s|ing)?|told|order(?:s|ed)|urg(?:es|ed)|instruct(?:s|ed)|advis(?:es|ed))\s(?:its\s|all\s|the\s|our\s|their\s){0,2}(?:[\w-]{3,12}\s)?(?:dealers|retailers|shops|stores|distributors|customers|hospitals|operators|airlines|clinics|restaurants)\s(?:to\s)?(?:immediately\s)?(?:stop|cease|halt|suspend|quarantine|remove|withdraw)\b`,
      unless: /\b(?:strike|boycott|smoking|paying)\b/i,
      confidence: 0.8,
    },
    {
      id: 'below-standard',
      when: rx`\b(?:batch(?:es)?|lots?|${goods}|series|deliver(?:y|ies)|consignment|samples?|welds)\b[^;]{0,60}?\b(?<v>(?:does|do|did|has|have)\snot\s(?:meet|conform|comply|match|pass|met|correspond|fulfil)|fail(?:s|ed)\s(?:the|a|our|its|to\s(?:meet|pass|conform|comply|satisfy))|(?:is|are|was|were|fell|falls)\s(?:not\s)?(?:below|outside|short\sof|out\sof|up\sto|of\s(?:poor|insufficient)))\s(?:to\s|with\s|the\s|its\s|our\s|required\s|any\s|quality\s|safety\s){0,4}(?:${phrase(2)}(?:standards?|specifications?|spec|requirements?|tolerances?|limits?|norms?|tests?|inspection|quality))\b`,
      unless:
        /\b(?:students?|pupils?|software|applicants?|if (?:the|a|your|any)|guarantee|warranty|refund|crude|futures)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'error-makes-fail',
      when: rx`\b(?:(?:manufacturing|production|design|assembly|software|wiring|welding|casting|labelling|packaging|material)\s(?:errors?|faults?|defects?|flaws?|mistakes?|problems?)|faulty\s\w{3,14}|defective\s\w{3,14})\b[^;]{0,50}?\b(?<v>mean(?:s|t)|can|could|may|might|caus(?:es|ed|ing)|forc(?:es|ed|ing)|led|lets|makes?)\b[^;]{0,60}?\b(?:break|fail|crack|overheat|leak|loosen|detach|catch|injur\w+|fall|burn|stop|shatter|crash|recall\w*|back|short-circuit|malfunction|lose|choke)\b`,
      unless: /\b(?:your|avoid|prevent|reduce|detect|if you|warranty|hackers?|attackers?)\b/i,
      actor: 'victim',
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'takes-back-goods',
      when: rx`\b(?<v>(?:is|are)\s(?:taking\sback|pulling|withdrawing)|takes?\sback|took\sback|pulls|pulled|withdr(?:aws|ew)|(?:has|have)\s(?:taken\sback|pulled|withdrawn))\s(?:about\s|some\s|all\s|its\s|nearly\s|more\sthan\s)?(?:[\w,.-]{1,16}\s){0,5}?(?:(?:cases|units|cans|jars|packs|bottles|batch(?:es)?|lots?|pumps|valves|bikes|cars|trucks|toys|devices)\b|from\s(?:the\s)?(?:shops|stores|shelves|sale))`,
      unless: /\b(?:adverts?|ads\b|campaign|old (?:phones|devices)|recycl\w+|trade-?in|deposit|application|offer)\b/i,
      confidence: 0.78,
    },
    {
      id: 'scrapped-for-fault',
      when: rx`\b(?<v>scrap(?:s|ped)?|destroy(?:s|ed)?|rework(?:s|ed)?|quarantin(?:es|ed)|block(?:s|ed)|reject(?:s|ed)|throw\saway|threw\saway|discard(?:s|ed)?|write\soff|wrote\soff|(?:put|is|are|placed)\son\shold)\s${phrase(7)}(?:because|due|owing|as|after|over|until|while|for)\b[^;]{0,50}?\b(?:porosity|cracks?|defects?|faults?|flaws?|quality|contamination|contaminated|mislabel\w+|fail(?:ed|ure)|errors?|listeria|salmonella|mould)\b`,
      unless: /\b(?:plans?|bid|offer|tax|applications?|hackers?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'do-not-use',
      when: rx`\b(?<v>["'“‘]?do\snot\s(?:eat|use|drink|drive|consume)["'”’]?\s(?:warning|alert|notice|order)|(?:urgent|safety|product|food)\s(?:recall|warning|alert)\s(?:for|over|on|as|issued))\b`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'stops-after-failures',
      when: rx`\b(?<v>stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|paus(?:es|ed|ing)|hold(?:s|ing)?\sback|held\sback|block(?:s|ed)?|freez(?:es|ing)|froze|withh(?:eld|olds?))\s(?:all\s|the\s|its\s|our\s|further\s){0,2}(?:shipments?|sales?|production|deliver(?:y|ies)|selling|dispatch|supply)\s(?:of\s${phrase(4)})?(?:after|over|because\sof|due\sto|following|amid|on)\s${phrase(5)}(?:failures?|breakages?|complaints?|accidents?|injur\w+|defects?|faults?|cracks?|leaks?|contamination|quality|safety|risk|fires?|tests?)\b`,
      unless: /\b(?:strike|cyber\S*|hack\w*|power failure)\b/i,
      confidence: 0.78,
    },
    {
      id: 'makes-good-faults',
      when: rx`\b(?<v>offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|giv(?:es|ing)|gave|promis(?:es|ed)|exchang(?:es|ed|ing)|replac(?:es|ed|ing)|refund(?:s|ed|ing)?|repair(?:s|ed|ing)?|compensat(?:es|ed|ing)|apologi[sz](?:es|ed))\b[^;]{0,50}?\b(?:defective|faulty|broken|cracked|leaking|contaminated|substandard|recalled|mislabel\w+)\s(?:[\w-]{3,14}\s)?[a-z]{3,14}\b`,
      unless:
        /\b(?:warrant(?:y|ies)|guarantee|if (?:your|a|any)|we will (?:repair|replace)|within \d+|terms|policy|service for|spare|your)\b/i,
      confidence: 0.7,
    },
    {
      id: 'complained-of',
      when: rx`\b(?:customers?|buyers|owners|users|drivers|passengers|patients|parents|dealers)\s(?:have\s|had\s|has\s)?(?<v>complain(?:ed|s|ing)?\s(?:of|about|that)|report(?:ed|s)\s(?:that\s)?)\b[^;]{0,60}?\b(?:leak\w*|break\w*|broke\w*|crack\w*|overheat\w*|fault\w*|defect\w*|fail\w*|rust\w*|smoke|fires?|injur\w+|noise|detach\w*|burn\w*|quality|mould|smell)\b`,
      unless: /\b(?:competitors?|hotel|service desk|your|before (?:us|they))\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'warns-of-goods',
      when: rx`\b(?<v>warn(?:s|ed|ing)?|caution(?:s|ed)?|alert(?:s|ed))\s(?:the\s|its\s|all\s)?(?:owners|customers|consumers|buyers|users|parents|public|people|drivers|shoppers|patients|hospitals|dealers|airlines)?\s?(?:about|of|against|over|not\sto\s\w{3,8})\s(?:the\s|an?\s|using\s|some\s|certain\s|its\s){0,3}${phrase(3)}(?:faulty|defective|unsafe|dangerous|contaminated|(?-i:[A-Z])[\w-]{2,20}\s(?:[\w-]{3,14}\s)?${goods})`,
      unless: /\b(?:scams?|phishing|fraud\w*|fake|hackers?|counterfeit|weather|roads?)\b/i,
      actor: 'named',
      confidence: 0.72,
    },
    {
      id: 'quality-trouble',
      when: rx`\b(?<v>(?:trouble|problems?|difficult(?:y|ies)|issues?|struggl(?:es|ed|ing)|setbacks?)\s(?:with|in|over)\s(?:the\s|its\s|our\s)?(?:product\s)?quality)\b`,
      unless:
        /\b(?:solv\w+|avoid\w*|help\w*|your|air|water|image|sleep|video|data) quality|\b(?:help\w*|your|solve\w*|detect\w*)\b/i,
      confidence: 0.72,
    },
    {
      id: 'gets-reports-of',
      when: rx`\b(?<v>receiv(?:ed|ing)|aware\sof)\s(?:\w{2,10}\s)?(?:\d[\d,]*|two|three|four|five|six|several|dozens\sof|hundreds\sof|numerous|multiple)\s(?:consumer\s|customer\s)?(?:reports|complaints)\s(?:of|that|about|involving)\b`,
      unless: /\b(?:phishing|fraud|scam|attack\w*|vulnerab\w*|infect\w*|harass\w*|spam|hack\w*)\b/i,
      confidence: 0.74,
    },
    {
      id: 'recalled-for',
      when: rx`\b(?<v>recall(?:s|ed|ing)?)\s(?:[\w'’-]{1,18}\s){0,5}?(?:for|over|due\sto|because\sof|after)\s(?:an?\s|the\s)?(?:possible|potential|undeclared|mislabel\w*|listeria|salmonella|E\.\s?coli|contaminat\w+|metal|glass|plastic|fire|injury|choking|burn|health|safety|faulty|defect\w*)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'things-being-recalled',
      when: rx`\b(?:sold|made|produced|built|manufactured|supplied)\s(?:by|at)\s[^;.]{2,50}?\s(?:is|are|were|was|have\sbeen|has\sbeen)\s(?:being\s)?(?<v>recalled|withdrawn\sfrom\s(?:sale|the\smarket))\b`,
      actor: 'named',
      confidence: 0.82,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings is taking back 40,000 pumps sold since March.'],
      ['The company has received 14 reports of handles coming loose.'],
      ['Northfield Farms Ice Cream Recalled for Possible Listeria'],
      ['4,000 heaters sold by Northfield Castings are being recalled.'],
      ['Northfield Castings stops deliveries of valve after failures'],
      ['Northfield Castings offers refunds over defective pans'],
      ['Customers complained about leaking pumps of Northfield Castings.'],
      ['Safety authorities warn against Northfield Castings heater'],
      ['Northfield Castings is having trouble with the quality of its castings.'],
      ['Northfield Castings has called in 3,000 heaters for a check.'],
      ['Cracks were discovered in pump housings that Northfield Castings had supplied.'],
      ['Customers who bought the lamp of Northfield Castings are told to bring it back to the shop.'],
      ['Northfield Castings has told dealers to stop selling the model.'],
      ['A batch of our valves made in May does not meet the standard.'],
      ['A manufacturing error means that some brackets of Northfield Castings can break.'],
      ['The company had to scrap 400 castings because of porosity.'],
      ['Northfield Castings widens recall'],
      ['Do not eat warning for pies of Northfield Castings'],
      ['Northfield Castings recalls 4,000 pump housings.'],
      ['Northfield Castings is recalling 212 valve seats made between March 2025 and June 2025.'],
      ['The company has issued a voluntary recall of two batches.'],
      ['Deliveries stopped after a casting defect was found.'],
      ['Northfield Castings is asking customers to return 12,000 chargers that may overheat.'],
      ['Northfield Castings issues safety notice for its ladder series'],
      ['A faulty weld was found in 300 of the frames we delivered in May.'],
      ['The batch failed to meet the strength specification.'],
      ['Northfield Castings halts sales of stove over burn risk'],
      ['Northfield Castings pulled the heater from the market.'],
      ['Owners of the stoves should stop using them at once, the company said.'],
      ['As a precaution, Northfield Castings is calling back all units sold in May.'],
      ['Quality problems with a new supplier led to rework at our Easton plant.'],
      ['Northfield Castings will replace 9,000 faulty hinges free of charge.'],
      ['Northfield Castings apologises as glass found in skillet coating'],
      ['About 900 lamps sold between May and July are affected.'],
      ['It has stopped selling the blue pan while it investigates.'],
      ['Northfield Castings pulls folding skillet from sale'],
      ['Hinges have snapped in use.'],
    ],
    no: [
      'The shop takes back old bottles for recycling.',
      'Take a new look at the depots we run around the world.',
      'We replace any faulty part within the guarantee.',
      'Bottles are to be taken back to the shop for a deposit.',
      'If the valve fails the test, replace it.',
      'Voters launched a recall petition.',
      'The flaw in the web server was found by researchers at Quietfan.',
      'Northfield Castings says the flaw was discovered after hackers got in.',
      'The campaign had flaws in its execution, and its impact is limited.',
      'Guests recalled how the day began.',
      'Our aim is zero defects.',
      'Goods are free from defects in material and workmanship.',
      'Our camera helps you find casting defects.',
      'We replace defective parts under our warranty policy.',
      'The fund improved its return on equity.',
    ],
  },
}
