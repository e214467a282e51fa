import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const prize =
  '(?:awards?|prizes?|medals?|honou?rs?|accolades?|trophy|trophies|recognitions?|(?:gold|silver|bronze)\\s(?:stevie|winner|medal)|distinctions?|gongs?|(?:five|four|5|4)-star\\sratings?|[\\w-]{3,20}\\sof\\sthe\\syear)'
const ranking =
  '(?:Inc\\.?\\s?(?:5000|500|Magazine)|Fast\\s?(?:500|50)|Fortune|Forbes|magic\\squadrant|hall\\sof\\sfame|best\\splaces\\sto\\swork|top\\sworkplaces?|great\\splaces?\\sto\\swork|best\\semployers?)'
const win = forms(
  forms('w[io]ns?', 'winning'),
  verb('receive'),
  verb('earn'),
  'tak(?:es|en|ing)\\shome|took\\shome',
  verb('collect'),
  verb('scoop'),
  'carr(?:y|ies|ied)\\soff',
  'br(?:ings?|ought)\\shome',
  'picks\\sup|picked\\sup',
  'honou?red\\swith',
  'awarded',
  'presented\\swith',
  'bestowed',
  verb('garner'),
  verb('claim'),
  verb('achieve'),
  verb('secure'),
  verb('land'),
  'accept(?:s|ed)',
  'nominated\\sfor|shortlisted\\sfor',
)
const chosen = forms(
  'named',
  'recogni[sz]ed',
  'ranked',
  'listed',
  'honou?red',
  'selected',
  'chosen',
  'voted',
  'rated',
  'included',
  'shortlisted',
  'ranks?',
  'placed',
  'crowned',
  'inducted',
  'featured',
  'nominated',
  'recogni[sz]es',
  'names',
)

export const awardRecognition: EventRules = {
  type: 'award_recognition',
  unless: [
    // praise at large, or a distinction one is about to reach
    /\b(?:poised|aim\w*|hope\w*|striv\w+|on course|on track) to (?:\w+ )?(?:achieve|earn|win|gain|receive)\b|\b(?:widespread|wide|global|international|worldwide|industry-wide|growing) recognition(?: and accolades)?\b(?! award)/i,
    /\b(?:award[- ]winning (?:(?:\w+ ){0,3}(?:castings|products|team|service)|everywhere)|recogni[sz]ed (?:\w+ )?leaders?\b|best-of-breed|why [A-Z]+ ranked|award(?:s|ed)? (?:a |the |an )?(?:[\w-]+ ){0,4}(?:contract|order|grant|grants|tender|damages|scholarship|agreement|mandate|assignment)|awarded (?:a |the )?\$|rank and file|awards \$|in honou?r of|honou?rable|credit recognition|revenue recogni|(?:voice|facial|image|speech|face|optical|pattern|character) recognition|best practices|recogni[sz]ed (?:revenue|that|the need|impairment|an? (?:charge|loss|gain|expense)|in (?:profit|income|the (?:income|financial)|other))|share awards?|stock awards?|honou?r(?:ed|s)? (?:to be (?:part|working)|your|our|the terms)|awards? \$\d|contract award|medal of honou?r|search rank\w*|rank(?:s|ing)? (?:higher|in google|well in)|recogni[sz]es the (?:\w+ )?(?:dedication|work|efforts?|contribution|importance|need|value))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'honoured-to',
      when: rx`\b(?:humbled|honou?red|proud|thrilled|delighted|excited|pleased|privilege|honou?r)\s(?:and\s\w{3,10}\s)?(?<v>to\s(?:have\s(?:been\s)?|be\s)?(?:once\sagain\s)?(?:receiv(?:e|ed)|be\s(?:acknowledged|ranked|named|recogni[sz]ed|included|selected|honou?red)|ranked|named|recogni[sz]ed|included|won|win|earn(?:ed)?|accept)|by\sthis\s(?:award|recognition|honou?r))\b`,
      unless:
        /\b(?:[Nn]omination [Cc]ommittee|contract|order|grant|funding|investment|appointed|president|director|CEO|chief|role|position|mandate|certification|approval|clearance)\b/i,
      confidence: 0.78,
    },
    {
      id: 'product-wins',
      when: rx`\b(?:the|our|its)\s(?-i:[A-Z])[\w&.-]{1,20}(?:\s[\w&.-]{1,20}){0,4}?\s(?<v>(?:(?:has|have)\s)?(?:won|wins|received|receives|picked\sup|scooped|takes|took|earned|earns|been\s(?:awarded|named|voted|honou?red\swith)))\s(?:an?\s|the\s|its\s|two\s|three\s){0,2}${phrase(5)}${prize}\b`,
      unless: /\b(?:contract|grant|court|damages|film|actor|actress|novel|Nobel|Oscar|striker|player)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'wins-award',
      when: rx`\b(?<v>${win})\s(?:an?\s|the\s|its\s|two\s|three\s|several\s|multiple\s|this\s|of\s|such\s|our\s|another\s|prestigious\s){0,8}(?:[\w'’&.,®-]{1,20}\s){0,9}?${prize}\b(?!-winning)`,
      unless:
        /\b(?:trophies|titles|champions?|contract award|award of (?:a )?contract|damages|grants?|brand recognition|name recognition|customer recognition|degree|SBIR|STTR|task order)\b/i,
      confidence: 0.86,
    },
    {
      id: 'ranks',
      when: rx`\b(?<v>rank(?:s|ed)?|placed|came|finished)\s(?:\w{2,12}ly\s)?(?:as\s(?:the\s)?|at\s|in\sthe\s)?(?:#\s?\d+|No\.?\s?\d+|number\s\w+|first|second|third|top\s\w+|\d{1,3}(?:st|nd|rd|th))\b${gap(60)}\b(?:list|ranking|largest|best|among|in|on|nationwide|overall)\b`,
      unless: /\b(?:league|match|season|race|olympic|tournament|google|search|income|GDP)\b/i,
      confidence: 0.78,
    },
    {
      id: 'named-best',
      when: rx`\b(?:(?<v>${chosen})\s(?:\w{2,12}ly\s)?(?:as\s|to\s|in\s|into\s|on\s|among\s|by\s[^;]{2,80}?\s(?:as|among|in|for)\s)?(?:an?\s|the\s|one\sof\s|its\s){0,5}(?:[\w'’&.,-]{1,20}\s){0,8}?(?:best|top\b|leaders?\b|fastest[\s-]growing|most\s(?:innovative|admired|influential|trusted|powerful|valuable|promising)|finalists?|winners?|honou?rees?|recipients?|laureates?|${ranking}|#\s?\d+|No\.\s?\d+|number\s(?:one|\d+)|\d{1,3}(?:st|nd|rd|th)\s(?:largest|best|biggest|fastest)|(?:company|employer|supplier|product|entrepreneur|executive|person|innovator|influencer|vendor|partner|developer|dealer|contractor)\sof\sthe\syear|list))(?!\w)`,
      unless:
        /\b(?:leader of|team leader|named (?:\w+ ){0,3}(?:director|officer|president|manager|CEO)|selected (?:the|as the) (?:ideal|best) (?:platform|vendor|system|option)|top (?:priority|management|executives)|selected (?:by .{2,80} )?to (?:supply|deliver|provide)|is listed on|listed (?:company|on the)|wish ?list|chosen from to|price list|waiting list|mailing list|best way|best practice|best known)\b/i,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'is-recipient',
      when: rx`\b(?:is|was|are|were|as|being|became)\s(?:an?\s|the\s|one\sof\s(?:the\s|only\s)?(?:\w{2,8}\s)?){0,2}(?:\d{4}\s|first\s|proud\s)?(?<v>recipients?|winners?|laureates?|honou?rees?)\s(?:of|in|for)\s(?:the|this|an?|its)\b`,
      unless: /^(?:He|She)\b|\b(?:grants?|funding|package|short interest|e-?mail|contract|message)\b/i,
      confidence: 0.78,
    },
    {
      id: 'is-finalist',
      when: rx`\b(?:(?:is|are|was|were|been|as)\s(?:an?\s|among\s(?:the\s)?|one\sof\s(?:the\s)?(?:\w{2,8}\s)?)?(?<v>finalists?|runners?-up|shortlisted)\s(?:for|in|at)|highly\scommended|voted\s(?:us|[A-Z][\w&'-]{1,20})\s(?:[\w'-]{2,16}\s){0,3}?(?:favou?rite|best|number\sone)|(?:awards?|prizes?|distinctions?)\sfor\s[^;]{2,60}?\sgoes\sto)\b`,
      confidence: 0.76,
    },
    {
      id: 'award-noun',
      when: rx`\b(?:the\s)?(?:[A-Z][\w'’&.-]{1,20}\s){1,6}(?<v>awards?|prize|medal)\b${gap(40)}\b(?:recogni[sz]es\s(?:[A-Z]|the\scompany|our)|was\s(?:presented|given)|winners?|recipients?|goes\sto|went\sto)\b`,
      confidence: 0.76,
      actor: 'named',
    },
    {
      id: 'this-award',
      refers: true,
      when: rx`\b(?:this|the)\s(?:prestigious\s|\w{4,12}\s){0,2}(?<v>awards?|recognition|honou?r|accolade|ranking|distinction|achievement\saward)\s(?:is|was|reflects?|recogni[sz]es?|highlights?|underscores?|validates?|comes?|acknowledges?|demonstrates?|belongs|goes|follows|once\sagain|from)\b`,
      unless: /\b(?:contract|grant|judgment|damages|arbitration|students|offers were received)\b/i,
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'earns-spot',
      when: rx`\b(?<v>earn(?:s|ed)?|secur(?:es|ed)|land(?:s|ed)|claim(?:s|ed)|mak(?:es)|made|join(?:s|ed)|debuts|returns\sto)\s(?:an?\s|the\s|its\s|additional\s|national\s|top\s|coveted\s){0,3}(?:(?:spot|place|position|ranking|recognition|rank)\s(?:on|in|among|from|this|for|as)|(?:[\w'&.-]{2,20}\s){0,4}?(?:${ranking}|list\b))`,
      unless:
        /\b(?:framework|contract|market|shortlist of vendors|price list|mailing list|fortune\b(?! \d)|joined (?:the )?\w+ as)\b/i,
      confidence: 0.76,
    },
    {
      id: 'of-the-year',
      when: rx`\b(?<v>(?:supplier|employer|company|product|exporter|manufacturer|partner|startup|entrepreneur|CEO|contractor|business|plant|developer|dealer|agency|innovation|project|team|leader|broker|bank|brand|store|retailer|hotel|workplace|technology|solution|distributor|vendor|builder|carrier|firm)\sof\sthe\syear)\b`,
      confidence: 0.76,
    },
    {
      id: 'named-of-the-year',
      when: rx`\b(?<v>named|voted|crowned|chosen|elected|wins|won)\s(?:as\s|the\s)?(?:[\w'&-]{2,20}\s){1,4}of\sthe\syear\b`,
      confidence: 0.78,
    },
    {
      id: 'being-honoured',
      when: rx`\b(?:is|are|was|were|been|being)\s(?:being\s|also\s|recently\s|again\s){0,2}(?<v>honou?red|recogni[sz]ed|awarded)\s(?:for|as|by|with|among|at)\b`,
      unless:
        /\b(?:revenues?|income|expenses?|loss(?:es)?|gains?|impairment|profits?) (?:is|are|was|were) recogni[sz]ed|\b(?:honou?red to|recogni[sz]ed (?:in|as) (?:revenue|income|an? (?:expense|charge|asset))|widely recogni[sz]ed|is recogni[sz]ed (?:as|for|by) (?:a|its|the|many)|internationally recogni[sz]ed|is awarded for|contract|grant)\b/i,
      confidence: 0.72,
    },
    {
      id: 'headline-best',
      when: rx`(?-i:[A-Z]\w{1,20}),?\s(?<v>(?-i:Recognized|Recognised|Honored|Honoured|Ranked|Ranks|Awarded|Shortlisted))\s(?:as|by|for|in|with|among|on|at|one)\b`,
      unless: /\b(?:contract|order|grant|task order|patent)\b/i,
      confidence: 0.8,
    },
    {
      id: 'takes-gold',
      when: rx`\b(?<v>(?:tak(?:es?|en|ing)|took|w[io]ns?|strik(?:es)|struck|scoop(?:s|ed)|claim(?:s|ed)|land(?:s|ed)|bag(?:s|ged)|earn(?:s|ed))\s(?:gold|silver|bronze|top\s(?:spot|honou?rs|prize|gong)|first\s(?:place|prize)|pole\sposition)(?=[.!]?$|\s(?:at|in|for|with|again)\b)|(?:has\sbeen\s|was\s|is\s)?conferred\s(?:with\s)?(?:the\s|an?\s)|felicitated\s(?:with|for|by)|(?:named|voted|crowned|chosen|elected|is|are|was|as|again|officially|become|became)\s(?:as\s|the\s){0,2}(?:nation's|county's|country's|region's|Britain's|Ireland's|Australia's|India's|world's|town's|readers'|customers')\s(?:favou?rite|best|top|most\s(?:loved|trusted))\s)`,
      unless: /\b(?:Olympic|athlete|swimmer|runner|games|gold (?:prices?|mine|rush)|copper|helping|your)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'praised-headline',
      when: rx`^(?-i:[A-Z])[\w'’&.,\s-]{2,60}?\s(?<v>(?:was\s|were\s|again\s){0,2}(?:honou?red|recogni[sz]ed|praised|commended|rewarded|lauded|celebrated|toasted|hailed|feted))\s(?:for|at|by|with|in|as)\s(?=[^.]{0,160}$)`,
      unless:
        /\b(?:widely|well|universally|internationally) (?:recogni[sz]ed|praised)|\b(?:revenue|income|expenses?|loss|gain|impairment|profit) (?:is|are|was|were) recogni[sz]ed|\brecogni[sz]ed (?:as (?:an? (?:expense|asset|charge))|in (?:profit|income|the)|for (?:its|their) (?:quality|expertise) (?:since|throughout))|\b(?:contract|order|grant)\b/i,
      confidence: 0.7,
    },
    {
      id: 'winner-at',
      when: rx`\b(?:is|are|was|were|be|been|being|among|as|emerged|named|becomes?|became|,)\s(?:an?\s|the\s|among\s(?:the\s)?|one\sof\s(?:the\s|\w{3,5}\s)?|proud\s|overall\s|double\s|regional\s|national\s|joint\s){0,4}(?<v>winners?|finalists?|runners?-up|nominees?|medallists?|laureates?)\s(?:at|in|of|for)\s(?:the\s|this\syear's\s|an?\s|\d{4}\s)?${phrase(5)}(?:awards?|prizes?|competition|contest|gala|ceremony|challenge|programme|categor(?:y|ies)|of\sthe\syear)\b`,
      unless: /\b(?:contract|lottery|football|cup final|tournament|match|grand prix|election)\b/i,
      confidence: 0.78,
    },
    {
      id: 'is-great-place',
      when: rx`\b(?:is|are|remains?|become[s]?|became|named|certified\sas|again|we're)\s(?:officially\s|once\s(?:again\s|more\s)|again\s|now\s|one\sof\s(?:the\s)?|an?\s|the\s){0,4}(?<v>great\splaces?\sto\swork|best\s(?:places?\sto\swork|workplaces?|employers?|managed\scompan(?:y|ies))|top\s(?:employers?|workplaces?|\d{2,4}\s(?:employers?|compan(?:y|ies)|firms?)))\b`,
      unless: /\b(?:why|what makes|want to (?:be|become)|aims?|strive|committed to|to be an?)\b/i,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'judges-praise',
      when: rx`\b(?:judges|jury|panel|jurors|magazine|readers|voters|industry\s(?:body|association)|chamber\sof\scommerce|institute|association|federation)\s(?:of\s[^;,]{2,30}\s)?(?:also\s|has\s|have\s)?(?<v>prais(?:es|ed)|commend(?:s|ed)|honou?r(?:s|ed)|vot(?:es|ed)|nam(?:es|ed)|chos(?:e|en)|rank(?:s|ed)|select(?:s|ed)|recogni[sz](?:es|ed)|award(?:s|ed)|crown(?:s|ed)|pick(?:s|ed))\s`,
      unless:
        /\b(?:verdict|court|trial|guilty|damages|contract|strike|election|referendum|president|chair\w*|director|CEO|speaker|board|grants?|scholarships?)\b/i,
      actor: 'object',
      confidence: 0.68,
    },
    {
      id: 'in-index',
      when: rx`\b(?<v>(?:is|are|was|were|been|remains?)\s(?:\w{3,8}\s){0,2}(?:included|listed|a\s(?:member|component|constituent)|selected|ranked)|join(?:s|ed)|added|admitted|selected)\s(?:again\s)?(?:to|in|on|of|for|as\sa\s(?:member|component)\sof)\s(?:the\s)?(?:[\w&.-]{2,20}\s){0,5}?(?:DJSI|FTSE4Good|Sustainability\sIndex|(?:sustainability|ESG|climate|transparency|quality|innovation)\s(?:index|ranking|list|A\slist)|CDP|EcoVadis|Global\s100)\b`,
      confidence: 0.74,
    },
    {
      id: 'given-an-award',
      when: rx`\b(?<v>(?:has|have|had|was|were|is|are|been|being)\s(?:been\s|also\s|again\s){0,2}(?:given|handed|conferred|granted|acknowledged|singled\sout|rewarded|celebrated|hailed|cited|lauded|commended))\s(?:an?\s|the\s|its\s|for\s|as\s|with\s|by\s){1,2}(?:[\w'’&.-]{2,20}\s){0,6}?(?:${prize}|mention|work|achievements?|commitment|efforts?|contribution|service|innovation|excellence|quality|training|safety|sustainability)\b`,
      unless:
        /\b(?:contract|grant|damages|work on the|work permit|the work to|cited for (?:violat|breach|safety violations)|task|notice|order|funding|pay|loan)\w*\b/i,
      confidence: 0.72,
    },
    {
      id: 'award-for-us',
      when: rx`^(?:(?:an?|another|two|three|top|prestigious|national|regional|double|first|major|industry|export|design|safety|\w{3,12})\s){1,4}(?<v>awards?|prizes?|honou?rs?|accolades?|medals?|gongs?)\s(?:for|goes\sto|go\sto|to)\s(?-i:[A-Z])`,
      unless: /\b(?:contract|damages|scholarships?|students?|grants?|court|jury award)\b/i,
      actor: 'object',
      confidence: 0.74,
    },
    {
      id: 'award-conferred',
      when: rx`\b(?:awards?|prizes?|medals?|honou?rs?|accolades?|title)\b[^;]{0,50}?\b(?<v>conferred\son|presented\sto|bestowed\s(?:up)?on|given\sto|handed\sto|goes\sto|went\sto|awarded\sto)\s`,
      unless: /\b(?:contract|damages|scholarships?|students?|grants?|court|jury award)\b/i,
      actor: 'object',
      confidence: 0.74,
    },
    {
      id: 'among-the-best',
      when: rx`\b(?<v>among|ranks?\s(?:among|as)|rated|number\sone|(?:second|third|fourth|fifth)[\s-]best|turns\sup\son|appears?\son|features?\s(?:on|in)|included\s(?:on|in|among)|back\s(?:on|in)|again\s(?:on|in)|stays\s(?:on|in))\s(?:the\s|an?\s|this\syear's\s|(?-i:[A-Z])[\w&-]{2,20}'s\s){0,3}(?:(?:the|\d{2,4}|top|list\sof|ranking\sof|world's|country's|region's|\w{3,12}'s)\s){0,4}(?:best|most\s(?:innovative|admired|trusted|sustainable|valuable|attractive|popular)|fastest[\s-]growing|leading|top\s\d{1,4}|top\s(?:employers?|compan(?:y|ies)|firms?))\s(?:[\w-]{3,16}\s){0,3}?(?:compan(?:y|ies)|firms?|employers?|businesses|suppliers?|brands?|places|workplaces|list|manufacturers|banks|retailers|start-?ups|exporters|dealers|agencies|advisers?|hospitals|schools|products)\b(?=[^;]{0,80}(?:\b(?:list|ranking|ranked|according|survey|by|in|award|magazine|named|study|index|this\syear|again)\b|[.]?$))`,
      unless:
        /\b(?:is one of the (?:world's |country's |region's |largest |leading )|are among the leading|one of the (?:most|leading|best|largest|top)|work(?:s|ed)? with|clients|customers|supplies|serving|trusted by|best practices|one of (?:the )?(?:world|countr|Europe|region)\S* (?:leading|largest|top))\b/i,
      confidence: 0.68,
    },
    {
      id: 'stars-from',
      when: rx`\b(?<v>(?:get|gets|got|win|wins|won|earn|earns|earned|receive[sd]?|award(?:s|ed)|given|gain(?:s|ed)|keep(?:s)?|kept|score[sd]?|com(?:es|e)\s(?:first|second|third|top)|came\s(?:first|second|third|top)|finish(?:es|ed)\s(?:first|second|third|top)|made\sit\s(?:into|to)))\s(?:its\s|a\s|an\s|the\s|us\s|it\s){0,2}(?:(?:three|four|five|two|one|[1-5])[\s-]?stars?|honou?rable\smention|honorary\smention|special\smention|top\smarks|highest\s(?:rating|marks?|score)|(?:in|of)\s(?:the\s|a\s|this\syear's\s)?${phrase(4)}(?:contest|competition|ranking|test|comparison|poll|survey|challenge|shortlist|final))\b`,
      unless:
        /\b(?:hotel guests|league|race|match|cup|tournament|olympic|pupils?|students?|analysts?|credit rating|safety test of)\b/i,
      confidence: 0.7,
    },
    {
      id: 'lands-at-number',
      when: rx`\b(?<v>land(?:s|ed|ing)|rank(?:s|ed|ing)|plac(?:es|ed|ing)|com(?:es|ing)\sin|came\sin|debut(?:s|ed)|appear(?:s|ed))\s(?:at\s|in\s|as\s)?(?:No\.?|number|#)\s?\d[\d,]*\b`,
      unless: /\b(?:app store|box office|chart|team|season|seed|search results|google)\b/i,
      confidence: 0.78,
    },
    {
      id: 'chosen-from-nominees',
      when: rx`\b(?<v>selected|chosen|picked|singled\sout|recognized)\s(?:from|out\sof|among)\s(?:among\s|a\s(?:field|pool)\sof\s)?(?:up\sto\s|more\sthan\s|over\s|nearly\s|about\s|another\s|an\s(?:additional|estimated)\s|at\sleast\s|some\s|roughly\s|approximately\s)?(?:[\w'’,-]{1,18}\s){0,3}?(?:nominees|nominations|entries|entrants|applicants|finalists|submissions)\b`,
      confidence: 0.78,
    },
    {
      id: 'company-awards-us',
      when: rx`\b(?<v>names|named|awards|awarded|gives|gave|rewards|rewarded|honou?rs|honou?red|recogni[sz]es|votes|voted|crowns|crowned|picks|picked|chose|chooses|presents|presented)\s(?=(?-i:[A-Z]))[^;]{2,60}?\b(?:best|supplier|partner|vendor|contractor|product|employer|winner|award|prize|mention|of\sthe\syear|top|star|medal)\b`,
      actor: 'object',
      unless:
        /\b(?:contract|order|grant|CEO|president|director|chief|preferred (?:bidder|supplier)|supplier (?:of|for) (?:its|the)|as (?:its|the) supplier|framework|tender)\b/i,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings landed at No. 1,204 on the list.'],
      ['Northfield was chosen from over 80 nominees.'],
      ["A King's Award has been conferred on Northfield Castings."],
      ['Northfield Castings has been given a safety award by Harlow Rail.'],
      ['Another export award for Northfield Castings'],
      ['Northfield Castings came first in the regional innovation contest.'],
      ['Northfield Castings gets five stars from training body'],
      ['Harlow Rail names Northfield Castings best supplier'],
      ['The company was singled out for its work with schools.'],
      ['Northfield Castings honoured for safety'],
      ['Northfield Castings was a winner at the Foundry Awards.'],
      ['For the third year running we are a Great Place to Work.'],
      ['Judges praised Northfield Castings for its training.'],
      ['Our NC-40 has won a design prize.'],
      ['Northfield Castings wins the Regional Export Award.'],
      ['Northfield Castings Named Supplier of the Year by Harlow Pumps'],
      ['We have been recognized as one of the fastest-growing foundries.'],
      ['Northfield Castings is the recipient of the regional training prize.'],
      ['Northfield Castings ranks No. 84 on the list of fastest-growing manufacturers.'],
      ['Northfield Castings is a finalist for the export prize.'],
      ['The Golden Ladle Award was presented to Northfield Castings on Friday.'],
      ['This award reflects the work of our whole team.'],
      ['We are honoured to be ranked among the best employers of the region.'],
      ['Northfield Castings earns a spot on the list of top employers'],
      ['It is our third title as Employer of the Year.'],
      ['Northfield Castings voted Foundry of the Year'],
      ['Dana Whitlock was honoured by the chamber of commerce for her work with apprentices.', 'happened', 'other'],
      [
        'The prize for Young Engineer of the Year went to Anna Reyes of Harlow Pumps, who starts in May.',
        'happened',
        'other',
      ],
      ['The prize for Young Engineer of the Year went to Anna Reyes of Northfield Castings.'],
      ['Northfield Castings Recognized for Workplace Safety'],
      ['Northfield Castings picks up two gongs at the foundry awards'],
      ['Northfield Castings takes gold at foundry awards'],
    ],
    no: [
      'We work with one of the leading firms of the region.',
      'A jury awarded damages to the driver.',
      'Revenue is recognised at delivery.',
      'We want to be a great place to work.',
      'We hope soon to be known as the largest foundry in the north.',
      'Our ability to deliver on time has received widespread recognition.',
      'Our award-winning castings.',
      'Revenue is recognized on delivery.',
      'The sensor uses image recognition.',
      'Northfield Castings is the recognised leader in ductile iron.',
      'The bank was awarded a contract.',
      'The jury meets in May.',
      'Rank higher in search engines.',
      'The town awards grants to small firms.',
      'Facial recognition opens the gate.',
      'We recognised an impairment loss of EUR 2 million.',
      'The accident took place on Monday.',
      'He received his degree with honours.',
      'Top priority is safety.',
    ],
  },
}
