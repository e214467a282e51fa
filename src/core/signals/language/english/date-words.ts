import * as chrono from 'chrono-node'
import type { DateWords } from '../language.ts'
import { sparingCalendar } from '../sparing-calendar.ts'

export const englishDates: DateWords = {
  calendar: sparingCalendar(chrono.casual),
  years:
    /(?<![\d$€£¥.,/:-])(?:FY\s?|fiscal\s(?:year\s)?|(?:end|start|middle|beginning|close)\sof\s)?((?:19|20)\d{2})(?![\d%s]|[.,]\d|-\d|\s?(?:million|billion|employees|people|units|jobs|m²|sqm|rpm|kg|mm|kW|MW))/gi,
  quarters:
    /\b(?:Q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?:fiscal\s)?quarter(?:\sof)?)\s?(?:fiscal\s)?(?:'|FY)?((?:19|20)\d{2})\b/gi,
  bareQuarters:
    /(?<=\b(?:in|during|by)\s(?:the\s)?(?:end\sof\sthe\s)?)(first|second|third|fourth)\squarter\b(?!\s(?:of|results|earnings|report|profit|net|revenues?|sales)\b)/gi,
  quarterMonth: {
    '1': 1,
    first: 1,
    '1st': 1,
    '2': 4,
    second: 4,
    '2nd': 4,
    '3': 7,
    third: 7,
    '3rd': 7,
    '4': 10,
    fourth: 10,
    '4th': 10,
  },
  seasons:
    /\b(?:early|mid|late|the\s(?:spring|summer|fall|autumn|winter)\sof|spring|summer|fall|autumn|winter|(?:first|second)\shalf\sof|H[12])[\s-](?:of\s)?((?:19|20)\d{2})\b/gi,
  endOf: /\b(?:end|close)\sof\s(?:the\s)?$/i,
  besideYear: /^\s(?:of\s)?(?:(next)|(last)|this|the\s(?:same|current))\syear\b/i,
  yearEnd:
    /\b(?:by|before|until|around|towards?|at|through)\s(?:the\s)?(?:year[\s-]?end|(?:end|close)\sof\s(?:the|this|the\scurrent)\s(?:calendar\s)?year)\b(?![\s-](?:\d|results|figures|earnings|report|numbers|balance|accounts|close|inventor\w{1,3}|stock|sale))/gi,
  bareSeasons:
    /(?<=\b(?:in|during|by|over|until|before|from|for|since|of)\s)(?:(?:the|this|next|last|early|late|coming|following)\s|mid-?\s?){0,3}(spring|summer|autumn|fall)\b(?=\s?(?:[.,;:)!?"'–—-]|$|\s(?:season\b(?!\sof)|and|when|after|following|with|at|on|as|if|but|or|where|which|because|while|under|subject|in\s(?:the\s)?(?-i:[A-Z]))))|\b(?:this|next|last|early|late|coming|past)\s(?:early\s|late\s)?(spring|summer|autumn|fall)\b(?!\s(?:of|in|to|from|by)\s(?!(?:\p{Lu}|20)))/giu,
  seasonMonth: { spring: 3, summer: 6, autumn: 9, fall: 9 },
  holidays:
    /(?<=\b(?:by|before|on|over|until|since|from|after|around|effective|as\sof|this|last|at)\s(?:the\s)?)(New\sYear's\sDay|New\sYear's\sEve|Christmas(?:\sEve|\sDay)?|Memorial\sDay|Labor\sDay|Thanksgiving)\b(?:\s((?:19|20)\d{2})\b)?(?!-|\s(?:cards?|trees?|products?|goods|shopping|sales?|ranges?|collections?|lights|decorations?|menus?|part(?:y|ies)|gifts?|market)\b)/gi,
  holidayDate: {
    "new year's day": '01-01',
    "new year's eve": '12-31',
    'christmas eve': '12-24',
    'christmas day': '12-25',
    christmas: '12',
    'memorial day': '05',
    'labor day': '09',
    thanksgiving: '11',
  },
  weeks: /\b(?:weeks?|fortnight)\b/i,
  notDates:
    /\b(?:past|last|previous|next|coming) (?:\d+|two|three|four|five|ten|several|few|couple)|^(?:after|for|within|in)\s[\w-]{1,12}\s(?:years?|months?|weeks?|days?)$|^(?:(?:midnight|on|last|next|this) )?(?:sun|mon|tue|wed|thu|fri|sat)$|^(?:now|today|tonight|(?:this )?weekend|this week|currently|(?:(?:this|in the|at) )?(?:morning|afternoon|evening|night|noon|midday|midnight))$/i,
  figurative: /\bof (?:today|tomorrow|yesterday)$/i,
  ofSomethingElse:
    /\b(?:(?:made|built|produced|manufactured|sold|shipped|delivered|bought|installed)\s(?:between|in|from|before|after|since)\s[^,;]{0,30}|since\s[^,;]{0,40}|(?:founded|established|incorporated|formed|born)\s(?:in|on)\s|(?:(?<!\b(?:meeting|assembly|session|hearing|auction|vote|election|[EA]GM|conference)\s(?:was\s|were\s)?)held|served)\s[^,;]{0,80}|(?:than|versus|vs\.?|(?:compared|comparison)\s(?:with|to)|as\sagainst|(?:up|down)\s(?:on|from))\s(?:in\s|of\s|for\s)?)$/i,
  deed: /\b(?:for|over|involving|alleg\w{1,8}|accus\w{1,4}|after|stemming|arising|from|struck|killed|injured|hurt)\b/i,
  takesEffect:
    /\b(?:effective|with effect from|tak(?:es?|ing) effect (?:on|from)|as of|commencing|starting|beginning)\s(?:on\s|from\s)?$/i,
  goesOn: /^(?:he|she|it|they|the (?:appointment|change|prize|award|ceremony|deal|transaction|sale|contract))\b/i,
  saying:
    /\b(?:(?:said|says|announced|reported|told|confirmed|disclosed|revealed|published|stated)\s|(?:agreed|approved|signed|decided|voted|resolved)\s(?:(?!(?:will|would|to|plans?|from|by|as|effective|starting|beginning|until|is|are|which|that)\b)[^\s;]{1,24}\s){0,14})(?:(?:(?:late|early|earlier)\s)?on\s|late\s|early\s)?$/i,
  today: /\b(?:today|announce[sd]?)\b/i,
}
