import type { MoodWords } from '../language.ts'
import { never } from '../pattern.ts'

export const englishMood: MoodWords = {
  negatedBefore:
    /\b(?:not|never|cannot|can't|won't|didn't|doesn't|don't|isn't|aren't|wasn't|hasn't|haven't|wouldn't|no (?:current |immediate |such )?(?:plans?|intention|need|intent|discussions?|talks?|decision)(?: (?:to|for|of|on))?|no truth in|denie[sd]|denying|ruled out|rules out|ruling out|reject(?:s|ed|ing)?|without|neither|nor|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|instead of|rather than|abandon(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?|scraps|scrapp(?:ed|ing)|called off|shelv(?:e|es|ed|ing)|(?:drop|ditch|halt)(?:s|p?ed)? (?:its |the )?plans? (?:to|for)|withdr(?:ew|aws?|awn)|pulled out of|backed out of|refut(?:e|es|ed|ing)|dismiss(?:es|ed) (?:reports?|rumou?rs|speculation|claims?|suggestions)(?: (?:that|of))?|fail(?:s|ed)? to|stopped short of|fend(?:s|ed)? off|avoid(?:s|ed|ing)?|avert(?:s|ed)?|no)\s(?:[\w'-]+\s){0,5}$/i,
  negatedAfter:
    /^[^;,]{0,60}?\b(?:(?:was|were|has been|have been|is|are) (?:rejected|cancelled|canceled|called off|abandoned|scrapped|ruled out|denied|withdrawn|off the table|blocked|terminated|unlikely|not likely|(?:only )?["']?(?:speculation|untrue|false|unfounded|wrong|rumou?rs))|(?:will|would|did|does|do) not (?:happen|proceed|go ahead|take place|close|be))\b/i,
  byMeans: /\bby\s(?:\w+ly\s)?$/i,
  notOnly: /\bnot only\b/i,
  hypotheticalBefore:
    /\b(?:if|whether|(?:report|article|story)s? in (?:the |a )?(?:\w+ ){0,2}(?:press|papers?|media|news\w*)|(?:press|media|newspaper) reports?|talk (?:at|in) the \w+|(?-i:may)|might|could|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|mull(?:s|ed|ing)?|eye(?:s|ing)?|eyeing|weigh(?:s|ed|ing)?(?=\s(?:whether|up|options?|plans?|an?|the|its|bids?|offers?|selling|buying|closing)\b)|contemplat(?:e|es|ed|ing)|possibl[ey]|possibility of|potential(?:ly)?|rumou?r(?:s|ed)?|speculation|in talks|talks (?:to|about|with|on)|(?:negotiations|discussions) to|interested in|unless|studying|(?<!\b(?:exercis(?:e|es|ed|ing)|us(?:e|es|ed|ing)|taken|took|takes)\s(?:up\s)?(?:its|an?|the|their|our)\s(?:\w{2,10}\s)?)options? (?:to|of)|risk of|chance of|in the event|were to|would like to|feasibility)\s(?:[\w'$€£%.,-]+\s){0,8}$/i,
  futureBefore:
    /(?:\b(?:will|shall|would|to(?!\s(?:an?|the|its|their|our|his|her)\s)|plan|plans|planning(?! (?:system|software|department|permission|tool|process)\b)|planned|intends?|intending|expects?|aims?|hopes?|seeks?|seeking|upcoming|proposed|pending|future|forthcoming|intended|expected|next|soon|slated|scheduled|due|targets?|targeting|set for|warn(?:s|ed|ing) of|should|negotiating|preparing|proposes)|'ll|'d)\s(?:(?!(?:was|were|has|had|did)\s)[\w'-]+\s){0,3}$/i,
  notFuture:
    /\b(?:(?:led|leads|leading|due|thanks|according|owing|prior|addition|contrary|proud|pleased|excited|delighted|thrilled|happy|honou?red|glad|continu(?:e|es|ed|ing)|helped|helps|allowed|enabled|able|managed|used|began|begun|begins|starts|started|starting|goes on|went on|came|needed|had|forced)\s(?:us\s|it\s|them\s)?to|(?:took|taken|spent|needed)\s[^,;]{2,60}\sto)\s(?:[\w'-]+\s){0,3}$/i,
  firstTo: /\bfirst\b[^,;]{0,60}\sto\s(?:\w+\s)?$/i,
  auxiliary:
    /^(?:(?:is|are|was) (?:set |due |expected |scheduled |slated )?to |[Tt]o |[Ww]ill |[Ww]ould |'ll |(?:(?:has|have|had) )?(?:[Pp]lan(?:s|ned|ning)?|[Ii]nten(?:ds?|ded)|[Aa]im(?:s|ed)?|[Hh]opes?|[Ww]ants?|[Ss]eeks?|[Pp]roposes?|[Aa]gree[sd]?|[Dd]ecided) to |[Pp]lan(?:s|ned) )(?:be )?(?=[A-Za-z][a-z])/,
  futureForm: never,
  futureAfter:
    /^\s(?:will|would|should|(?:are|is) (?:expected|scheduled|due|set|planned|proposed|intended|envisaged|to))\b/i,
  signed:
    /\b(?:agree[sd]?|agreement|decid(?:e[sd]?|ing)|signs|signed|enter(?:s|ed) into|resolved|approv(?:e[sd]?|al)|definitive|decision|vow(?:s|ed)?|ordered)\b/i,
  announced: /\bannounc(?:e[sd]?|ing)\s(?![^;]{0,80}\b(?:has|have|had)\b)[^;]{0,80}$/i,
  plan: /\b(?:plan|plans|planning(?! (?:system|software|department|permission|tool|process)\b)|planned|intends?|intending|aims?|hopes?|seeks?|seeking|proposed|expects?|expected|targets?|targeting|looking|wants?|considers?|negotiating|preparing|proposes)\s(?:[\w'-]+\s){0,4}$/i,
  longAgo:
    /\b(?:back in (?:19|20)\d\d|(?:[3-9]|[1-9]\d{1,2}|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|several|many)\syears\s(?:ago|earlier|before)|decades\sago|originally|historically|was founded|were founded|founded in|in its early (?:years|days)|over the (?:years|decades)|throughout (?:its|our) history|in the (?:19|20)\d0s)\b/i,
  agoAfter: /^[^;]{0,60}?\b(?:years|decades) ago\b/i,
  overTime:
    /\bover (?:the (?:past |last )?(?:years|decades)|time\b,?)|\bthroughout (?:the|our|its) (?:years|history)\b|^previously,\s(?![^;]{0,140}\b(?:now|anticipated|expected|estimated|forecast)\b)|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\w{2,5}teen|twenty|\d{1,2}) years? later,?\s(?![^;]{0,80}\b(?:is|are|has|have|will)\b)/i,
  ongoing: /(?:\b(?:is|are|am)|'re)\s(?:\w+ly\s)?(?:\w{2,14}ing\s[^;]{2,80}?\sand\s(?:\w+ly\s|also\s)?)?$/i,
  ongoingVerb: /^\w+ing\b/i,
  past: /^(?:\w{2,14}ed|bought|sold|won|began|became|took|made|gave|got|left|fell|rose|grew|broke|built|chose|held|lost|hit|cut|shut|laid|paid|spun|sought|given|taken|chosen|drawn|driven|withdrawn|been|was|were)\b/i,
  finite:
    /^(?:was|were|has|had|have been|did|grew|fell|rose|began|became|took|gave|broke|chose|went|saw|drew|shrank|sank|flew|threw|drove|withdrew)\b/i,
  presentVerb: /^(?!\w+(?:sales|ments|ions|ings|ss)\b)\w{2,14}s\b/i,
  soon: /\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter|quarter)|later this|in the coming|soon)\b/i,
  secondVerb:
    /(?<=\w\s)(?:will|would|plans? to|to(?!\s(?:an?|the|its|their|our|his|her|[$€£\d]\S*)\s))\s[^;]{3,140}(?:\sand|,)\s(?:\w+ly\s)?$/i,
  under:
    /\b(?:will|would|shall|(?:plan|intend|aim|hope|expect|seek|look|tr(?:y|ies))(?:s|ed|ing)? to|(?:is|are|poised|set|going|due) to)\s(?:(?!(?:which|who|that|after|following|since|because|when|while|has|have|had|was|were|but|from)\b)[^\s;:]{1,30}\s){1,18}(?:by|via|through|with|of|in|for|into|including|and)\s(?:[\w'$%-]{1,20}\s){0,4}$/i,
  futurePassive: /\b(?:will|would|shall|to)\s(?:\w+ly\s|also\s|then\s|now\s)?be\s(?:\w+ly\s)?$/i,
  secondPlan:
    /\b(?:plans?|planning|planned|intends?|aims?|hopes?|seeks?|wants?|expects?) to\s[^;]{3,140}(?:\sand|,)\s(?:\w+ly\s|also\s)?(?:to\s)?$/i,
  broughtBy:
    /\b(?:with|after|upon|following|through|by|once|(?:as a )?result of|completion of|closing of)\s(?:the\s|this\s|its\s|our\s|a\s)?(?:[\w'-]+\s){0,2}$/i,
  willBring: /^[^;]{0,110}?\b(?:will|would|is expected to|are expected to)\b/i,
  decidedOn:
    /\b(?:agree[sd] (?:up)?on|(?:signed|reached) (?:an? )?agreements? (?:on|for)|approv(?:ed|es)(?: an agreement| plans)?(?: with [^,;]{3,30})? ?(?:for|on)?|decided (?:on|in favou?r of)|(?:investment )?decision on|resolved on)\s(?:[\w'$€£%.,-]+\s){0,6}$/i,
  atOnce: /^[^;]{0,80}?,?\s(?:effective|as of|from|starting|beginning)\s(?:today|immediately|now)\b/i,
  inForce: /^[^;.]{0,60}?\b(?:credit|loans?|revolv\w{2,4}|overdraft|borrowing|lending|facility|facilities)\b/i,
  completed: /\b(?:complet(?:es|ed|ion of)|finali[sz](?:es|ed)|(?:start|commencement) of)\s(?:[\w'-]+\s){0,3}$/i,
  announcing: /^announc(?:e[sd]?|ing)\b(?![^;]{0,40}\b(?:completion|closure)\sof\b)/i,
  announcedThat: /\bannounc(?:e[sd]?|ing)\s(?:today\s|on\s\w+\s|\w+day\s)?(?:that\b|(?:it|they|we|the\scompany)\s)/i,
  signing: /^(?:signs|signed|signing|pric(?:es|ed|ing)|inks|inked|enter(?:s|ed)? into|entering into)\b/i,
  infinitive: /^(?!\w+(?:ed|s|ing)\b|(?:an?|the|at|in|on|of|for|with|its|their|our|this|that|up|down)\b)\w+/i,
}
