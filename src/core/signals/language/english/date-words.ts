import * as chrono from 'chrono-node'
import type { DateWords } from '../language.ts'

export const englishDates: DateWords = {
  calendar: chrono.casual,
  years:
    /(?<![\d$€£¥.,/:-])(?:FY\s?|fiscal\s(?:year\s)?|(?:end|start|middle|beginning|close)\sof\s)?((?:19|20)\d{2})(?![\d%]|[.,]\d|-\d|\s?(?:million|billion|employees|people|units|jobs|m²|sqm|rpm|kg|mm|kW|MW))/gi,
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
  weeks: /\b(?:weeks?|fortnight)\b/i,
  notDates:
    /\b(?:past|last|previous|next|coming) (?:\d+|two|three|four|five|ten|several|few|couple)|^(?:after|for|within|in)\s[\w-]{1,12}\s(?:years?|months?|weeks?|days?)$|^(?:now|today|tonight|(?:this )?weekend|this (?:morning|week)|currently)$/i,
  ofSomethingElse:
    /\b(?:(?:made|built|produced|manufactured|sold|shipped|delivered|bought|installed)\s(?:between|in|from|before|after|since)\s[^,;]{0,30}|since\s[^,;]{0,40}|(?:founded|established|incorporated|formed|born)\s(?:in|on)\s|(?:held|served)\s[^,;]{0,80}|than\s)$/i,
  takesEffect:
    /\b(?:effective|with effect from|tak(?:es?|ing) effect (?:on|from)|as of|commencing|starting|beginning)\s(?:on\s|from\s)?$/i,
  goesOn: /^(?:he|she|it|they|the (?:appointment|change|prize|award|ceremony|deal|transaction|sale|contract))\b/i,
  today: /\b(?:today|announce[sd]?)\b/i,
}
