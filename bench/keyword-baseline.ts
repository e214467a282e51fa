import type { EventType } from '../src/core/model/signal.ts'

/** The detector to beat: an event of a type wherever one of its words stands. */
const words: Partial<Record<EventType, RegExp>> = {
  leadership_change: /\b(?:appoint\w*|promot\w+|resign\w*|succeeds?|steps down|new (?:ceo|cfo|president|chief))\b/i,
  funding: /\b(?:rais(?:es|ed)|funding|financing|grant|series [a-e]|private placement)\b/i,
  ipo: /\b(?:ipo|initial public offering|go(?:ing)? public|listing)\b/i,
  acquisition: /\b(?:acqui(?:re|res|red|ring|sition)s?|merger|takeover|buyout)\b/i,
  divestiture: /\b(?:divest\w*|spin-?off|sells its|sale of)\b/i,
  expansion_facility:
    /\b(?:expan(?:d|ds|ded|ding|sion)|opens?|opening|new (?:plant|office|store|facility)|groundbreaking)\b/i,
  facility_closure: /\b(?:clos(?:e|es|ing|ure)|shut(?:s|ting)? down)\b/i,
  layoffs_restructuring: /\b(?:lay-?offs?|job cuts|restructur\w+|redundanc\w+)\b/i,
  hiring_surge: /\b(?:hiring|to hire|new jobs|recruit\w*)\b/i,
  product_launch: /\b(?:launch\w*|unveil\w*|introduc\w+|releas\w+)\b/i,
  partnership: /\b(?:partner\w*|collaborat\w+|alliance|joint venture)\b/i,
  contract_win: /\b(?:contract|awarded|selected by|order worth)\b/i,
  earnings_growth: /\b(?:revenue|sales|profit|earnings)\b.{0,50}\b(?:rose|grew|increas\w+|up)\b/i,
  earnings_decline: /\b(?:revenue|sales|profit|earnings)\b.{0,50}\b(?:fell|declin\w+|decreas\w+|down)\b/i,
  guidance_change: /\b(?:guidance|outlook|forecast|profit warning)\b/i,
  capex_investment: /\b(?:invest(?:s|ed|ing|ment)?|capital expenditure)\b/i,
  regulatory_legal: /\b(?:lawsuit|sue[sd]?|fine[sd]?|settle\w*|investigation|court)\b/i,
  recall_quality: /\b(?:recall\w*|defect\w*)\b/i,
  security_incident: /\b(?:breach|ransomware|cyber-?attack\w*|hack\w*)\b/i,
  supply_disruption: /\b(?:shortages?|delays?|disruption\w*|backlog)\b/i,
  technology_adoption: /\b(?:implement\w*|deploy\w*|adopt\w*|migrat\w+)\b/i,
  cost_pressure: /\b(?:inflation|tariffs?|rising costs?|cost pressure)\b/i,
  rebrand: /\b(?:rebrand\w*|renam\w+|new name)\b/i,
  award_recognition: /\b(?:awards?|recogni[sz]ed|honou?red)\b/i,
  certification: /\b(?:certif\w+|iso ?\d{4,5}|accredit\w+)\b/i,
  relocation: /\b(?:relocat\w+|new headquarters)\b/i,
  leadership_statement_goal: /\b(?:goals?|aims? to|targets?|ambition)\b/i,
  bankruptcy_distress: /\b(?:bankrupt\w*|chapter 11|insolven\w+)\b/i,
  strike_labor: /\b(?:strikes?|union|walk-?out)\b/i,
  sustainability_commitment: /\b(?:sustainab\w+|net[- ]zero|emissions)\b/i,
}
const all = Object.entries(words) as [EventType, RegExp][] // the keys are written above

/** Types whose words stand in the sentence. */
export const keywordTypes = (sentence: string): readonly EventType[] =>
  all.filter(([, pattern]) => pattern.test(sentence)).map(([type]) => type)
