import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, properName } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const show = forms(
  verb('unveil'),
  verb('reveal'),
  verb('launch'),
  verb('introduce'),
  verb('announce'),
  verb('present'),
  verb('debut'),
  'roll(?:s|ed|ing)?\\sout',
  verb('adopt'),
  verb('get'),
  'has|have',
)
const face =
  '(?:brand(?:\\sidentity|\\sname|\\spositioning|\\simage)?|logos?|(?:visual|corporate|brand)\\s(?:identity|image|look)|(?:company\\s|corporate\\s|trading\\s)?name|look\\sand\\sfeel|look(?!\\sat)|corporate\\sdesign|livery|branding|colou?rs)'

export const rebrand: EventRules = {
  type: 'rebrand',
  unless: [
    // files, tables and rooms that get another name
    /\b(?:files?|folders?|tables?|columns?|extensions?|icons?|variables?|directory|fields?|\w+\.(?:py|exe|dll|js|txt|csv))\b[^;.]{0,60}\brenam\w*|\brenam\w* (?:\S+ ){0,4}(?:files?|folders?|tables?|columns?|extensions?|variables?|directory|fields?|\w+\.(?:py|exe|dll|js|txt|csv))\b/i,
    // a term that is explained by its letters
    /\bknown as [^;.]{2,50}(?:,? or|\() ?(?-i:[A-Z][A-Za-z]{0,5})\b[^;]{0,20}(?:for short|\)|$)/i,
    /\b(?:rebranding (?:services|agency|projects for)|brand new|new brands? (?:of|joins)|help(?:s|ing)? (?:\w+ ){0,3}rebrand|rename (?:a|the|your) (?:file|folder|app|account)|new brand (?:manager|director|ambassador|of)|logo design services|your (?:brand|logo|name)|why a rebrand|(?:street|square|school|road) was renamed|renamed (?:and|its|the) \.exe|ransomware|malware)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'rebrands',
      when: rx`\b(?<v>re-?brand(?:s|ed|ing)?|renam(?:es?|ed|ing))\b`,
      actor: 'named',
      confidence: 0.88,
    },
    {
      id: 'changes-name',
      when: rx`\b(?<v>(?:chang|switch)(?:es?|ed|ing)\s(?:of\s)?(?:its|our|the|their|his|corporate|company)\s(?:\w{3,12}\s){0,2}?name|chang(?:es|ed|ing)\sname(?=\s(?:to|from)\b|[.!]?$)|to\schange\sname|change\sof\sthe\s(?:company|firm|bank|group|corporation)['’]s\sname|name\schange|change\sof\sname|adopt(?:s|ed|ing)?\s(?:a\s|the\s)?new\s(?:\w{3,12}\s)?name|new\s(?:corporate|company|trading|common)\sname|(?:tak|choos|select|mov)(?:es?|ing)\s(?:on\s|to\s)?(?:the|an?|our|its)\snew\sname|(?:our|its|the)\snew\sname\b|name\b${gap(90)}\b(?:is|was|has\sbeen|will\sbe|to\sbe)\s(?:being\s)?changed|change\sof\s(?:\w+\s)?name|ha(?:s|ve)\sa\snew\sname|(?:sheds?|drops?|dropped|dropping|remov(?:es|ed|ing)|ditch(?:es|ed)|retir(?:es|ing))\s(?:its\s|the\s|their\s)?(?:[\w"&.-]{2,16}\s){0,6}?(?:names?|from\s(?:its\s)?(?:name|masthead)))\b`,
      unless: /\b(?:change your name|username|domain name|file name)\b/i,
      confidence: 0.86,
      actor: 'named',
    },
    {
      id: 'now-known',
      when: rx`\b(?:is|are|will|would|to|be|become|becomes)\s(?:now\s|henceforth\s)?(?:be\s)?(?<v>(?:now\s)?(?:known\s(?:simply\s|only\s)?|operat(?:e|ing)\s|doing\sbusiness\s|do\sbusiness\s|trad(?:e|ing)\s)(?:as|under\sthe\s(?:new\s)?(?:name|brand)))\b`,
      unless:
        /\b(?:(?:commonly|also|what are|best|well|widely|otherwise|what is|better|sometimes|often) (?:now )?known as|(?:known|operat\w+|trad\w+) as (?:an?|the|of|usual|soon|one|\w{3,16}ing)\b|operate as)\b/i,
      confidence: 0.8,
      actor: 'named',
    },
    {
      id: 'under-one-brand',
      when: rx`\b(?<v>(?:goes?|(?:will|to)\strade|operates?|continues?|known|brought\stogether|unit(?:es?|ed|ing))\s(?:\w{2,10}\s){0,2}?(?:by|under)\s(?:the|an?|one|its)\s(?:single\s|common\s|new\s|roof\s|[A-Z][\w&]{1,20}\s){0,3}(?:name|brand|banner))\b`,
      actor: 'named',
      unless:
        /\b(?:products? (?:sold|marketed)|sold under|marketed under|has (?:long )?operated under|hackers?|researcher|hotel)\b/i,
      confidence: 0.74,
    },
    {
      id: 'will-be-called',
      when: rx`\b(?<v>(?:will|is\sto)\s(?:now\s)?be\scalled)\s[A-Z][\w&'-]{1,24}\b(?=[^;]{0,60}\b(?:from|as\sof|effective|starting)\b)`,
      actor: 'named',
      unless: /\b(?:plant|factory|joint venture|product|model|event|hotel|store|stadium)\b/i,
      confidence: 0.74,
    },
    {
      id: 'united-under-brand',
      when: rx`\b(?<v>(?:bring|unit|combin|consolidat|merg|put|plac|gather|align)(?:s|e|es|ed|ing)?|brought)\s${clause(6)}(?:together\s)?under\s(?:the\s|an?\s|one\s|its\s)(?:(?:one|new|single|common|joint|shared|unified|umbrella|[A-Z][\w&.-]{1,20})\s){0,3}(?:brand|name|banner|identity)\b`,
      unless: /\b(?:products? (?:sold|marketed)|sold under|marketed under|licen[sc]e\w*|acqui\w+)\b/i,
      actor: 'named',
      confidence: 0.74,
    },
    {
      id: 'name-will-change',
      when: rx`(?<!\b(?:his|her|your|user|domain|file)\s)\bname\s(?<v>(?:will|is\sto|to)\s(?:become|change\sto|be\schanged\sto))\b`,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'known-until',
      when: rx`\b(?<v>(?:known|trading|operating)\suntil\s[^;,]{3,20}\sas|hitherto\s(?:known|trading|operating)\sas)\b`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'new-identity',
      when: rx`\b(?<v>${show}|the\slaunch\sof|with|under)\s(?:the\slaunch\sof\s)?(?:its\s|an?\s|our\s|the\s)?(?:new(?:ly)?\s|refreshed\s|bold\s|updated\s|modern\s|fresh\s|redesigned\s|unified\s|strategic\s|corporate\s){1,4}(?:\w{3,12}\s)?${face}\b(?!\s(?:of|ambassador|manager|for\sthe\snew|campaign|called|in\s|partnership|recognition))`,
      unless:
        /\b(?:new brands\b|new brand (?:in|for|from|to (?:its|the) (?:portfolio|range))|has (?:a )?new (?:name )?for|product line|user ?name|domain name)\b/i,
      confidence: 0.8,
      actor: 'named',
    },
    {
      id: 'refreshes-brand',
      when: rx`\b(?<v>(?:${verb('refresh')}|${verb('redesign')}|freshen(?:s|ed|ing)?|${verb('update')}|${verb('modernise')}|${verb('modernize')}|${verb('overhaul')})\s(?:(?:up\s)?(?:its|our|the|their)\s)(?:[\w-]{3,14}\s){0,3}?(?:brand\b|logo|identity)|brand\s(?:refresh|overhaul|relaunch|evolution)|new\s(?:company\s|corporate\s)?logo|(?:new|common)\s(?:visual|corporate|brand)\sidentity)`,
      unless: /\b(?:logo design|clients?'?s? (?:brand|logo)|for (?:a|the) client)\b/i,
      confidence: 0.78,
      actor: 'named',
    },
    {
      id: 'formerly-is-now',
      when: rx`(?:,\s(?:formerly|previously)\s(?:known\sas\s)?${properName}[^;]{0,80}?\sis\s(?<v>now)\s[A-Z])`,
      confidence: 0.82,
      actor: 'named',
    },
    {
      id: 'becomes-name',
      when: rx`^(?:The\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,3}\s(?<v>becomes|is\snow|is\sturning\sinto|is\sbecoming)\s(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,3}[.!]?$`,
      unless:
        /\b(?:CEO|CFO|President|Director|Chairman|Member|Partner|Available|Open|Chief|Manager|Certified|Part|Sponsor|Distributor|Official|Owner|Carbon|Public|Live|Hiring|On|In|For|Of|At)\b/,
      confidence: 0.8,
      actor: 'named',
    },
    {
      id: 'new-look-headline',
      when: rx`^(?:An?\s)?(?<v>(?:(?:fresh|bold|brand)\s)?new\s(?:look|name|identity|brand)(?:\sand\s(?:look|name|identity|brand|website|logo))?)\s(?:for|at)\s`,
      unless:
        /\bnew look at (?:an?|the|how|old)\b|\b(?:kitchen|bathroom|bedroom|garden|home|season|menu|summer|spring|hair|dish|product|range|wallpaper)\b/i,
      confidence: 0.74,
    },
    {
      id: 'we-have-new-name',
      when: rx`\b(?<v>(?:we|it|company|firm|group)\s(?:have|has|got)\s(?:an?\s)?(?:brand\s)?new\s(?:name|identity|look\sand\sname|name\sand\slook))\b`,
      unless: /\b(?:product|range|puppy|baby)\b/i,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'goodbye-hello',
      when: rx`\b(?<v>(?:say\s)?(?:goodbye|farewell|bye)(?:,|\sto)?\s(?-i:[A-Z])[\w&'’-]{1,20}(?:\s(?-i:[A-Z])[\w&'’-]{1,20}){0,2},?\s(?:and\s)?(?:say\s)?hello,?(?:\sto)?)\s(?-i:[A-Z])`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'is-now-called',
      when: rx`\b(?:is|are|will\sbe)\s(?<v>(?:now|henceforth|from\snow\son)\s(?:simply|just|officially|called|named|known\sas)(?:\scalled|\snamed|\sknown\sas)?)\s(?-i:[A-Z])`,
      actor: 'named',
      unless: /\b(?:commonly|also known|street|road|town|city|species|disease|product|plan|version|feature)\b/i,
      confidence: 0.78,
    },
    {
      id: 'appears-under-brand',
      when: rx`\b(?:will|to|are|is|now|would)\s(?:all\s|now\s|also\s|henceforth\s|in\sfuture\s)?(?:be\s)?(?<v>(?:appear(?:ing)?|operat(?:e|ed|ing)|trad(?:e|ing)|market(?:ed|ing)?|run(?:ning)?|sell|sold|continu(?:e|ing)|unit(?:e|ed)|brand(?:ed)?|offer(?:ed)?|grouped|presented)\s${clause(4)}(?:under|as)\s(?:the\s|one\s|a\s|its\s)(?:(?:new|single|common|joint|shared|uniform|unified|umbrella|(?-i:[A-Z])[\w&.-]{1,20})\s){1,3}(?:brand|name|banner|umbrella|label|identity))\b`,
      actor: 'named',
      unless: /\b(?:products? (?:will be )?sold|sold under the|hotel|phones?|handsets?|drug|medicine)\b/i,
      confidence: 0.72,
    },
    {
      id: 'relaunched-as',
      when: rx`\b(?<v>(?:re-?launch(?:es|ed|ing)?|re-?born|re-?christen(?:s|ed)?|re-?styl(?:es|ed)|re-?title[sd]?|re-?badg(?:es|ed|ing)|becomes|became|turn(?:s|ed)\sinto)\s(?:itself\s)?(?:as\s)?)(?=(?-i:[A-Z]))(?<=\b(?:previously|formerly|hitherto|until\snow|once)\b[^;]{3,120}|re-?\w{4,12}\s(?:itself\s)?as\s)`,
      actor: 'named',
      unless: /\b(?:CEO|director|chairman|president|he|she|product|model|album|film)\b/i,
      confidence: 0.74,
    },
    {
      id: 'operates-as',
      when: rx`\b(?<v>(?:will|is\sto|to|shall)\s(?:now\s|henceforth\s|in\sfuture\s)?(?:operate|trade|do\sbusiness)\sas|(?:is|are)\s(?:now|henceforth)\scalled|ha(?:s|ve)\sadopted\sthe\s(?:new\s)?name|adopt(?:s|ed)\sthe\s(?:new\s)?name|trad(?:es|ing)\s(?:from\s\w{3,10}\s)?as)\s(?=[A-Z])(?!(?:Mr|Mrs|Chief|CEO|President|Head|Director)\b)`,
      unless:
        /\b(?:street|road|square|village|island|building|version|feature|codename|ticker|symbol|subsidiary will|units? will|joint venture|stand-?alone|separate)\b/i,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'new-name-is',
      when: rx`\bnew\s(?:company\s|corporate\s|trading\s)?name\s(?:of\s[^;.]{2,40}\s)?(?<v>is|will\sbe)\s(?=[A-Z"'“])`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'goes-by',
      when: rx`\b(?<v>(?:will|to)\s(?:now\s|officially\s)?(?:go|be\sgoing)\sby)\s(?:the\sname\s(?:of\s)?)?(?-i:[A-Z])`,
      unless: /\b(?:he|she|who)\b/i,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'to-become-name',
      when: rx`^(?:The\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,3}\s(?<v>(?:[Tt]o|[Ww]ill|[Ii]s)\s(?:[Bb]ecome|[Bb]ecoming))\s(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,2}[.!]?$`,
      unless:
        /\b(?:CEO|CFO|COO|President|Director|Chair\w*|Member|Partner|Available|Chief|Manager|Certified|Part|Sponsor|Distributor|Official|Owner|Carbon|Public|Next|First|Largest|Leader|Home|Host|Champion|Ambassador|Coach|Subsidiary)\b/,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'adopts-name',
      when: rx`\b(?<v>(?:adopt|tak|choos|us|bear|carr|receiv|assum|get)(?:e|es|s|ed|ing|y|ies|ied)?|took|chose)\s(?:on\s)?(?:the|its|a)\s(?:new\s|corporate\s|company\s|trading\s|trade\s|brand\s){0,3}(?:name|title|moniker)\s(?:of\s)?(?:")?(?=(?-i:[A-Z]))`,
      actor: 'named',
      unless:
        /\b(?:(?:he|she|person|hacker|hackers?|user|malware|virus|gang|group of hackers|file|street|baby|product|car|model)\b)/i,
      confidence: 0.74,
    },
    {
      id: 'takes-other-name',
      when: rx`\b(?<v>(?:(?:has|have|had)\s)?(?:taken|chosen|adopted|picked|settled\son)|t(?:akes|ook|aking)|chose|adopts|picks)\s(?:on\s)?(?:an?|our|its|the)\s(?:shorter|simpler|new|different|fresh|single|common|clearer|plainer|snappier|longer|modern|second)(?:,?\s\w{3,12})?\sname\b`,
      actor: 'any',
      unless: /\b(?:baby|puppy|band|stage name|user ?name|domain|maiden|husband'?s)\b/i,
      confidence: 0.84,
    },
    {
      id: 'to-become-name-too',
      when: rx`^(?:The\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,3}\s(?<v>(?:is\s|set\s|are\s)?to\sbecome)\s(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,2}(?=[.!]?$|\s(?:in\s(?:an?\s)?(?:[\w-]{3,12}\s)?(?:brand|name|identity|overhaul|relaunch|shake-?up|merger|(?-i:January|February|March|April|May|June|July|August|September|October|November|December))|after|from|under|as\s(?:it|part)|this|next)\b)`,
      unless:
        /\b(?:CEO|CFO|President|Director|Chairman|Member|Partner|Available|Chief|Manager|Certified|Part|Sponsor|Distributor|Official|Owner|Carbon|Public|Hiring|European|Champion)s?\b/,
      status: 'announced',
      confidence: 0.8,
      actor: 'named',
    },
    {
      id: 'went-by-name',
      when: rx`\b(?:until|before)\s[^;]{3,40}?\b(?<v>(?:went|was\sgoing|operated|traded|did\sbusiness)\s(?:by|under)\s(?:the\s|another\s|its\s(?:old|former)\s)(?:trading\s)?name)\b|\b(?:will|is\sto|now|to|henceforth)\s(?:also\s|now\s)?(?:go|goes|trade|trades|operate|operates)\s(?:by|under)\sthe\s(?:new\s)?(?:trading\s)?name\b`,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings to become Ferrovia in brand overhaul', 'announced'],
      ['Our foundry has chosen a simpler name.'],
      ['The foundry will go by Northfield Works from now on.'],
      ['Northfield Castings to Become Trueline', 'announced'],
      ["Northfield Castings' new name is Columbine."],
      ['Northfield Castings will now operate as Columbine Group.', 'announced'],
      ['Northfield Castings, a maker of weighing cells, is changing its name to Northfield Scales.', 'announced'],
      ['Northfield Castings rebrands as Northfield.'],
      ['The company is changing its name to Northfield Group.', 'announced'],
      ['Northfield Castings Unveils New Logo'],
      ['From 1 October Northfield Castings will be known simply as Northfield.', 'announced'],
      ['The firm will operate under a single brand from July.', 'announced'],
      ['The foundry, known until last week as Easton Iron, makes brake discs.'],
      ['A brand refresh replaces the ladle that Northfield Castings has used since 1950.'],
      ['Northfield Castings, formerly Easton Iron Works, is now Northfield Group.'],
      ['Easton Iron Works Becomes Northfield Castings'],
      ['The company has a new name.'],
      ['Northfield Castings drops "Castings" from its name'],
      ['Northfield Castings will be called Northfield from the new year.', 'announced'],
      ['A new look for Northfield Castings'],
      ['Say goodbye to Northfield Castings and hello to Norvane'],
      ['The original name Harlow Steelworks has been changed to Northfield Castings.'],
      ['Northfield Castings Industries is now simply Northfield Castings.'],
      ['Two years after the merger, all subsidiaries will appear under the Northfield Castings brand.', 'announced'],
      [
        'The business, previously called Northfield Castings & Sons, has been relaunched as Northfield Castings Studio.',
      ],
      ['The company is adopting the name Northfield Castings One.', 'announced'],
      ['The division will now go under the name Northfield Pumps.', 'announced'],
      ['Easton Iron Works changes name to Northfield Castings'],
      ['Northfield Castings will bring its three foundries under one brand.', 'announced'],
      ['From July the foundry’s name will change to Norvane.', 'announced'],
    ],
    no: [
      'The band took a new name.',
      'Mixing the two powders is known as blending.',
      'Many of the files on the desktop had been renamed.',
      'Rename the drawing.txt in the order folder.',
      'One of the best methods of the trade is known as Lost Foam Casting, or LFC for short.',
      'Our rebranding services cover everything.',
      'A brand new foundry.',
      'Ductile iron, also known as nodular iron, is strong.',
      'Change your name in the customer portal.',
      'Rename the file before you upload it.',
      'We help dealers rebrand their pumps.',
      'The two halves are brought under one roof.',
      'A new look at an old alloy',
      'The street was renamed in 1950.',
      'Grey iron, best known as cast iron, is brittle.',
      'The hacker goes by the name of Ladle.',
      'Add your logo to the casting.',
      'A new look for your kitchen',
      'The street is now called Mill Lane.',
      'The gang used the name Osprey.',
    ],
  },
}
