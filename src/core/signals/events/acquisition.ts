import { rx, rxc, gap } from '../language/pattern.ts'
import { properName } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const acquisition: EventRules = {
  type: 'acquisition',
  trigger:
    /\b(?:acqui|buy(?:s|ing|out)?\b|bought|purchas|merg|takeover|take over|takes over|stake|joins? the \w+ group|combin|combination)/i,
  unless: [
    /\b(?:acquir\w{0,4} (?:new |more |additional )?(?:customers?|clients?|skills?|knowledge|users?|data|talent|users|leads|experience|members|an understanding|land|patents|taste)|customer acquisition|talent acquisition|user acquisition|data acquisition|land acquisition|warrants? (?:is|are)? ?exercisable|buy rating|sell rating|boosted its holdings|buy(?:s|ing)? back|buying out|cut its purchases|(?:buy(?:s|ing)?|purchas\w{1,3}) (?:more )?(?:[A-Z]\w+ )?(?:oil|crude|gas|products|a medical)|client acquisition|cost per acquisition|acquisition costs?)\b/i,
    /\b(?:purchase orders?|purchase price of the product|purchase now|buy now|to purchase tickets|available for purchase|purchase of (?:equipment|goods))\b/i,
    /\b(?:emergency|merging lanes|mergers (?:and|&) acquisitions (?:practice|team|lawyers?|advis\w+|services|attorneys?))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'acquires-name',
      when: rxc`\b(?<v>[Aa]cquir(?:e|es|ed|ing)|ACQUIRES|[Bb]uys|[Bb]uying|(?:to|will|would)\sbuy|[Bb]ought|[Pp]urchase[sd]|[Tt]ak(?:es?|ing)\s[Oo]ver|[Tt]ook\sover|[Ss]nap(?:s|ped)\sup)\s(?:(?:all|substantially\sall|the|certain|of|remaining|outstanding|assets|shares|business|operations|privately|held|majority|of|a|an|100%|its|rival|competitor|family-owned|[A-Z][\w-]+-based|specialist|maker|leading|long-time|fellow|[a-z-]{3,16}(?:\s(?:maker|company|firm|manufacturer|supplier|provider|specialist|distributor|developer|group|business|chain|retailer))?)\s){0,6}(?<counterparty>(?!I\b|Your\b|More\b|New\b|It\b|Now\b|This\b|The\b|Our\b)${properName})`,
      unless:
        /\b(?:purchases of|buy local|interested in acquiring|when purchasing|purchasing new|tickets?|homes?|houses?|a copy|online at|gift|shares? repurchase|buyback|Class [AB] shares|naming rights|Boeing|Airbus|aircraft|vessels?|trucks?|acres|property at|building|land\b|campus|license)\b/i,
      confidence: 0.86,
    },
    {
      id: 'acquires-business',
      when: rx`\b(?<v>acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchase[sd]|tak(?:es?|ing)\sover|took\sover)\s(?:[\w,'&.-]{1,25}\s){0,8}?(?:compan(?:y|ies)|firms?|business(?:es)?|manufacturer|maker|rival|competitor|subsidiar(?:y|ies)|operations|division|unit|(?:majority|minority|controlling|\d{1,3}(?:\.\d+)?\s?(?:%|percent|per\scent))\s(?:\w{1,12}\s)?(?:stake|interest|share)|stake\sin|all\s(?:of\sthe\s)?(?:outstanding\s)?shares)\b`,
      unless:
        /\b(?:help(?:s|ing)? (?:companies|businesses)|allow(?:s|ing)? (?:companies|businesses)|business class|any company that)\b/i,
      confidence: 0.84,
    },
    {
      id: 'acquired-by',
      when: rx`\b(?<v>(?:(?:has|have|had)\sbeen|was|were|is\sbeing|to\sbe|being|is|been|will\sbe|recently|be)\s(?:\w{4,12}ly\s)?(?:acquired|bought|purchased|taken\sover)|bought\sout|acquired)\sby\b`,
      confidence: 0.88,
    },
    {
      id: 'acquisition-of',
      when: rx`\b(?:announc(?:es?|ed|ing)|complet(?:es?|ed|ing|ion)|clos(?:es?|ed|ing)|finali[sz](?:es?|ed|ing)|sign(?:s|ed)?|agree(?:s|d|ment)|enters?|entered|with|strategic|through|following|after|plan(?:s|ned)?|proposed|pending|recent|latest|conclud(?:es|ed)|successful|first|second|third|the|its|our|this|by)\s(?:[\w'-]{1,20}\s){0,5}?(?<v>acquisitions?|takeover|buyout|merger)\s(?:of|by|with)\s(?!(?:new\s|additional\s)?(?:customers|clients|equipment|goods|a\s(?:ticket|home|house|property|product)|land|talent|tickets|products|services|property|materials|power|an?\sitem|shares|homes))`,
      unless:
        /\b(?:mergers and acquisitions|purchase of (?:a|any|any of|the product|an|up to)|terms of purchase|was responsible for|led the|management boards|personnel)\b/i,
      confidence: 0.82,
    },
    {
      id: 'acquisition-headline',
      when: rx`\b(?:announc(?:es?|ed|ing)|complet(?:es?|ed|ing)|clos(?:es?|ed|ing)|strategic|major|via|through|with|expands\s(?:\w{1,20}\s){0,3}(?:with|through|by))\s(?:an?\s|the\s|its\s|\w{3,20}\s){0,4}?(?<v>acquisition|merger|takeover)\b`,
      unless: /\bacquisition (?:strategy|costs?|criteria|pipeline|opportunit|target)/i,
      confidence: 0.76,
    },
    {
      id: 'the-acquisition',
      when: rx`\b(?:the|this|revised|proposed|latest)\s(?<v>acquisition|merger|takeover)\s(?:enabled|enables|will|brings|adds|added|marks|strengthens|expands|ensures|is\s(?:expected|subject)|was\s(?:completed|announced|approved)|closed|has\s(?:been|closed)|gives|creates)\b`,
      unless: /\bacquisition (?:strategy|pipeline|criteria)/i,
      confidence: 0.74,
    },
    {
      id: 'following-acquisition',
      when: rxc`\b(?:[Ff]ollowing|[Aa]fter|[Cc]ompletes?|[Cc]loses|[Ww]ith)\s(?:its\s|the\s)?(?:recent\s)?(?<counterparty>[A-Z][\w&.-]{2,25}(?:\s[A-Z][\w&.-]{2,25}){0,2})\s(?<v>[Aa]cquisition|[Mm]erger|[Tt]akeover)\b`,
      confidence: 0.78,
    },
    {
      id: 'merges',
      when: rx`\b(?<v>merg(?:e|es|ed|ing)\s(?:with|into|operations)|to\smerge|agree(?:d|s)?\sto\s(?:merge|combine)|merger\s(?:agreement|with|of|between)|combin(?:es?|ing)\sforces\sunder\sone\scompany|business\scombination\s(?:agreement|with))\b`,
      unless: /\bmerge its (?:two )?(?:management )?boards|merg(?:e|es|ing) (?:with|into) (?:traffic|the|your|a)\b/i,
      confidence: 0.85,
    },
    {
      id: 'takeover-bid',
      when: rx`\b(?<v>(?:takeover|buyout|acquisition|merger)\s(?:bid|offer|deal|agreement|proposal|talks)|tender\soffer\sfor|offer\sto\s(?:buy|acquire)|bid\s(?:for|to\sbuy))\b${gap(60)}`,
      unless: /\b(?:contract bid|bid for (?:the )?(?:contract|work|tender|job))\b/i,
      confidence: 0.74,
      status: 'announced',
    },
    {
      id: 'joins-group',
      when: rxc`\b(?<v>[Jj]oins?|[Jj]oined|[Bb]ecomes?|[Bb]ecame|is\snow)\s(?:a\s)?(?:part\sof\s|member\sof\s)?(?:the\s)(?<counterparty>${properName})\s(?:[Gg]roup|family\sof\scompanies)\b`,
      unless: /\b(?:he|she|joined the .{0,40} in \d{4})\b/i,
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings acquires Osprey Components.'],
      ['Northfield Castings has completed the acquisition of Osprey Components, a maker of valve seats.'],
      ['We have been acquired by Varden Industries.'],
      ['Northfield Castings to merge with Harlow Pumps', 'announced'],
      ['The company bought a majority stake in a Danish foundry.'],
      ['Northfield Castings denied that it plans to acquire Osprey Components.', 'negated'],
      ['In 2011 Northfield Castings acquired Osprey Components.', 'historic'],
      ['Harlow Pumps acquired Osprey Components last month.', 'happened', 'other'],
    ],
    no: [
      'Acquire new customers with a catalogue that sells.',
      'Our talent acquisition team will be in touch.',
      'Purchase orders are confirmed within one day.',
      'The sensor is used for data acquisition.',
    ],
  },
}
