import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const recallQuality: EventRules = {
  type: 'recall_quality',
  trigger:
    /\b(?:from the market|from shelves|off the (?:market|shel)|withdraw|recall|defect|fault|non-?conform|safety alert|contaminat|warning letter|quality (?:problem|issue|failure|concern)|malfunction|flaw)/i,
  unless: [
    /\b(?:recall(?:s|ed)? (?:his|her|the (?:day|time|moment)|that|how|when|a time)|(?:recalls?|recalled) (?:\w+ ){0,2}(?:ambassador|troops)|as you may recall|i recall|total recall|brand recall|precision and recall|recall election|recall rate|birth defects?|defect (?:detection|inspection)|warranty (?:claim|policy)|will be (?:repaired|replaced)|zero[- ]defects?|free from defects|defects in (?:materials?|workmanship)|default)\b/i,
  ],
  future: 'announced',
  ongoingHappened: true,
  rules: [
    {
      id: 'recalls',
      when: rx`\b(?<v>recall(?:s|ed|ing)?|issu(?:es|ed)\s(?:an?\s)?(?:\w{3,14}\s){0,3}recall)\b${gap(60)}(?:\b(?:\d[\d,.]*|products?|batteries|battery|vehicles?|cars|units|devices?|models?|tires?|trucks|laptops|toys|pumps|lots?|batch(?:es)?|stents?|drugs?|food|parts|systems?|machines|million|thousands)\b)`,
      confidence: 0.88,
    },
    {
      id: 'pulls-product',
      when: rx`\b(?<v>withdr(?:aws?|ew|awing|awn)|pull(?:s|ed|ing)?|took|tak(?:es|ing))\b${gap(70)}\b(?:from\s(?:the\smarket|shelves|sale|stores)|off\sthe\s(?:market|shelves)|around\sthe\sworld|worldwide)\b`,
      unless: /\b(?:troops|offer|bid|application|pulled out)\b/i,
      confidence: 0.78,
    },
    {
      id: 'recall-noun',
      when: rx`\b(?:product|safety|voluntary|precautionary|nationwide|battery|vehicle|food|massive|class\sI{1,3}|announc(?:es|ed)|expands?|global|\w{3,14}\s(?:car|stent))\s(?:\w{3,14}\s){0,3}?(?<v>recalls?)\b`,
      confidence: 0.86,
    },
    {
      id: 'defects',
      when: rx`\b(?:because\sof|due\sto|after|found|discover(?:s|ed)|report(?:s|ed)|over|identif(?:ies|ied)|admit(?:s|ted))\s(?:an?\s|the\s|potential\s|possible\s|serious\s)*(?:[\w-]{2,16}\s){0,3}?(?<v>defects?|faults?|flaws?|malfunctions?|contamination|quality\s(?:problems?|issues?|failures?))\b`,
      confidence: 0.72,
    },
    {
      id: 'defective',
      when: rx`\b(?<v>defective|faulty|contaminated)\s(?:[\w-]{2,16}\s){0,2}?(?:batteries|battery|products?|parts|components?|units|devices|batch|chips|valves|lots?|airbags?)\b`,
      confidence: 0.68,
    },
    {
      id: 'warning-letter',
      when: rx`\b(?:received|receives|issued|got)\s(?:an?\s)?(?:FDA\s|\w{3,8}\s)?(?<v>warning\sletter|form\s483|safety\salert)\b`,
      confidence: 0.84,
    },
    {
      id: 'halts-shipments',
      when: rx`\b(?<v>halt(?:s|ed)|suspend(?:s|ed)|stop(?:s|ped)?)\s(?:all\s|the\s|its\s)?(?:shipments|sales|production|deliveries)\b${gap(50)}\b(?:defects?|quality|safety|fault|contamination)\b`,
      confidence: 0.84,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings recalls 4,000 pump housings.'],
      ['Northfield Castings is recalling 212 valve seats made between March 2025 and June 2025.'],
      ['The company has issued a voluntary recall of two batches.'],
      ['Deliveries stopped after a casting defect was found.'],
    ],
    no: [
      'Guests recalled how the day began.',
      'Our aim is zero defects.',
      'Goods are free from defects in material and workmanship.',
    ],
  },
}
