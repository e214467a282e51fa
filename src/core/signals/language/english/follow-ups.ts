import type { FollowUps } from '../language.ts'
import { rx } from '../pattern.ts'

/** "the", "this proposed", "its 40,000": what is meant has been told before. */
const known =
  '\\b(?:the|this|these|both|that|such|said|its|our|their)\\s(?:(?!(?:an?|and|as|at|by|for|in|of|on|to|with)\\s)[\\w$€£%.,-]{1,16}\\s){0,3}?'
/** "This award reflects …": praise of the event, in which nothing new is told. */
const praise =
  '(?![^;]{0,30}\\b(?:reflects?|underscores?|underlines?|speaks?\\sto|is\\sa\\stestament|represents\\sa\\s(?:significant|major|big|great))\\b)'
const place = '(?:facility|plant|factory|project|site|store|location|warehouse|campus)'

export const englishFollowUps: FollowUps = {
  leadership_change: rx`${known}(?:appointments?|promotions?|nominations?|succession|transition|departure|resignation|retirement|leadership\s(?:structure|changes?)|executive\ssearch)\b`,
  funding: rx`${known}(?:financing|funding|round|placement|offering|proceeds|loan|grant|notes|raise|credit\sfacility|new\scapital|investment)\b|\bproceeds\s(?:from|of|will)\b`,
  ipo: rx`${known}(?:offering|ipo|listing|underwriters?)\b`,
  acquisition: rx`${known}(?:purchases?|acquisitions?|transactions?|deals?|mergers?|takeover|buyout|purchase\sprice|combination|combined\s(?:company|business|entity)|tender\soffer|sellers?|addition\sof)\b|\bwill\s(?:keep|retain)\s(?:its|their)\s(?:\w{3,12}\s)?(?:names?|brands?|teams?|staff|employees|management|leadership)\b|\b(?:terms|details|price)\b[^.;]{0,40}\bnot\sdisclosed|\bupon\s(?:closing|completion)\b|\bwill\s(?:become|operate\sas|continue\sto\soperate|be\sintegrated)\b`,
  divestiture: rx`${known}(?:sale|transactions?|deal|divestitures?|divestments?|disposal|spin-?off|separation|buyer|purchaser)\b|\bshareholders\s(?:of\s[^;.]{3,30}\s)?(?:will|would|are\sto)\sreceive\b`,
  expansion_facility: rx`\b(?:the|this)\s(?:[\w-]{2,16}\s){0,2}?(?:expansion|opening|construction|groundbreaking\sceremony)\b(?!\s(?:sectors?|industr(?:y|ies)|markets?|trades?|firms?|companies|materials?|products?|business|customers?))${praise}|\bthe\s(?:[\w,-]{2,16}\s){0,2}(?:square|sq)[^.]{0,22}(?:${place}|building|space)\b|${known}${place}\s(?:will|is\s(?:expected|scheduled|slated|set)|houses|presents)\b${praise}`,
  facility_closure: rx`${known}(?:closures?|closings?|shut-?down)\b|\b(?:gave|gives|cit(?:ed|es)|blam(?:ed|es))\s[^.;]{0,40}\b(?:reasons?|decision)\b|\b(?:last|final)\s(?:shift|service)\b`,
  layoffs_restructuring: rx`${known}(?:layoffs?|lay-offs?|cuts?|reductions?|restructuring|reorgani[sz]ation|redundanc(?:y|ies)|job\slosses|negotiations|severance)\b`,
  partnership: rx`${known}(?:partnerships?|collaboration|alliance|agreement|joint\sventure|co-?operation|venture|integration|sponsorship|two\s(?:companies|organi[sz]ations|firms|groups|brands))\b${praise}`,
  contract_win: rx`${known}(?:award|agreements?|deals?|assignment)\b|\b(?:the|this|these)\s(?:\w{2,12}\s)?deliver(?:y|ies)\b|(?<!\b(?:work|purchase|unassigned)\s|\b(?:cost|lost|lose|losing|cancelled)\s(?:\w{1,8}\s){0,2})\b(?:contracts?|orders?)\b(?!\s(?:status|entry|management|processing|forms?)\b)|\bwork\s(?:will|is|on)\b|\bdeliver(?:y|ies)\s(?:will|is|are|of|to)\b`,
  recall_quality: rx`${known}(?:recall|defect|affected\s\w{3,14})\b`,
  regulatory_legal: rx`${known}(?:lawsuit|suit|case|settlement|fines?|penalt(?:y|ies)|investigation|litigation|probe|verdict|charges|violations?|citations?)\b|\b(?:inspectors?|investigators?|regulators?)\s(?:\w{2,10}\s){0,2}(?:found|discovered|determined|concluded)\b`,
  security_incident: rx`\b(?:the|this)\s(?:(?:data|security|cyber|ransomware|privacy|same|latest)\s){0,2}(?:breach|incident|leak|outage|cyber-?attack|attackers?|hackers?|intruders?|ransom)\b`,
  strike_labor: rx`${known}(?:strikes?|walkouts?|stoppage|dispute|unions?|talks|negotiations|contract|agreement|pickets?|vote)\b${praise}`,
  bankruptcy_distress: rx`${known}(?:bankruptcy|filing|petition|proceedings|reorgani[sz]ation|restructuring|chapter\s11)\b`,
  supply_disruption: rx`\b(?:delay(?:s|ed)?|shortages?|backlog|lead\stimes?|disruptions?)\b`,
  sustainability_commitment: rx`\b(?:emissions?|scope\s[123]|net[\s-]zero|carbon)\b`,
  relocation: rx`${known}(?:move|relocation|transition|new\s(?:location|headquarters|offices?|facility|site|home|space|building))\b`,
  rebrand: rx`${known}(?:rebrand(?:ing)?|new\s(?:name|brand|identity|logo|look)|name\schange|signage|rebranded\s\w{4,12})\b|\bsignage\b`,
  award_recognition: rx`${known}(?:award|recognition|honou?r|prize|accolade|ranking|distinction)\b|\b(?:honou?red|humbled)\b`,
  certification: rx`${known}(?:(?:re-?)?certification|certificate|accreditation|authori[sz]ation|clearance|audit|designation)\b(?!\s(?:program(?:me)?|standards?|safety|process|bod(?:y|ies)|courses?|exams?)\b)${praise}|^(?:certification|accreditation|recertification)\s(?:is|was|requires|confirms|follows)\b`,
  technology_adoption: rx`${known}(?:roll-?out|implementation|migration|conversion|deployment|go-live|cutover|switch-?over|pilot|adoption|new\s(?:system|software|platform|technology))\b${praise}`,
  capex_investment: rx`${known}(?:investments?\s(?:will|is\sexpected\sto|would)\s(?:also\s)?(?:add|boost|increase|allow|enable|expand|create|double|improve|bring|help)|upgrades?|renovations?|moderni[sz]ation|refurbishment|retrofit|capital\s(?:project|program(?:me)?)|new\s(?:equipment|machines?|line))\b${praise}`,
  cost_pressure: rx`\b(?:these|such|the|higher|rising|increased)\s(?:(?:cost|price|wage)\s)?(?:increases|pressures|headwinds|tariffs)\b|\b(?:premiums?|wages|tariffs?|(?:fuel|energy|labou?r|freight|insurance|material|ingredient|health\s?care|operating|input)\s(?:costs?|prices|expenses|bills?))\b[^;.]{0,40}\b(?:rose|risen|gone\sup|increased|jumped|climbed|up|outpaced?|weigh(?:s|ed)|added|pressur\w{1,4})\b`,
  guidance_change: rx`${known}(?:outlook|(?:financial\s|revenue\s|earnings\s)guidance|guidance\s(?:is|was|assumes|reflects|range|includes))\b`,
  hiring_surge: rx`${known}(?:open\spositions|positions|openings|new\s(?:hires|jobs|roles|positions)|recruitment|hiring)\b`,
}
