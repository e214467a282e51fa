import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { facility } from './vocabulary.ts'

export const expansionFacility: EventRules = {
  type: 'expansion_facility',
  trigger: rxl`(?:eröffn|einweih|eingeweiht|weiht|bau(?:t|te|en|beginn)\b|gebaut|neubau|errichte|erweiter|vergrößer|verdoppel|inbetriebnahme|in\sbetrieb|spatenstich|grundstein|richtfest|bezieh|bezog|expandier|expansion|kapazität|ausbau|ausgebaut|plant|markteintritt|neue[rnms]?\s(?:[\w-]{2,20}\s){0,2}?${facility})`,
  unless: [
    rxl`\b(?:eröffnet\s(?:neue\s)?(?:Möglichkeiten|Chancen|Perspektiven|Horizonte)|eröffnen\s(?:Ihnen|sich|uns)|Insolvenzverfahren|Verfahren\seröffnet|Konto\seröffnen|Ausstellung\seröffnet|erweiter\w{0,3}\s(?:Sie|Ihre|das\sSortiment|unser\sAngebot)|Öffnungszeiten|Eröffnungsangebot)\b`,
  ],
  future: 'planned',
  rules: [
    {
      id: 'opens',
      when: rxl`\b(?<v>eröffn(?:et|ete|eten|en)|weih(?:t|te|ten)|bau(?:t|te|en)|erricht(?:et|ete|en)|erweiter(?:t|te|n)|vergrößer(?:t|te|n)|bezieh(?:t|en)|bezog|nimmt|nahm|plant|gründe(?:t|te))\s(?:[\w.,-]{1,24}\s){0,9}?${facility}`,
      unless: rxl`\b(?:baut\s(?:auf|für\sSie)|bauen\s(?:auf|wir\s(?:für|Ihnen))|nimmt\s(?:an|teil|Rücksicht))\b`,
      confidence: 0.82,
    },
    {
      id: 'opened',
      when: rxl`${facility}${gap(90)}\b(?<v>eröffnet|eingeweiht|errichtet|erweitert|ausgebaut|vergrößert|fertiggestellt|bezogen|gebaut|in\sBetrieb\s(?:genommen|gegangen|gehen|nehmen|geht)|eröffnen|einweihen|errichten|erweitern|bauen|entsteht|entstehen)\b`,
      confidence: 0.82,
    },
    {
      id: 'breaks-ground',
      when: rxl`\b(?<v>Spatenstich|Grundsteinlegung|Richtfest|Baubeginn|Baustart|legt\s(?:den\s)?Grundstein|Grundstein\sgelegt)\b`,
      confidence: 0.84,
    },
    {
      id: 'opening-of',
      when: rxl`\b(?<v>Eröffnung|Neueröffnung|Einweihung|Erweiterung|Ausbau|Bau|Neubau|Inbetriebnahme)\s(?:der|des|unser(?:er|es)|ein(?:er|es)|von|ihr(?:er|es)|sein(?:er|es))\s(?:[\w.-]{2,22}\s){0,4}?(?:${facility}|Kapazität(?:en)?|Produktionskapazität(?:en)?)`,
      confidence: 0.78,
    },
    {
      id: 'capacity',
      when: rxl`\b(?<v>verdoppel(?:t|te|n)|erhöh(?:t|te|en)|erweiter(?:t|te|n)|steiger(?:t|te|n)|bau(?:t|en)|verdreifach(?:t|te|en))\s(?:[\w.,-]{1,20}\s){0,6}?(?:Produktions|Fertigungs|Lager)?kapazität(?:en)?\b`,
      unless: rxl`\b(?:Akku|Batterie|Speicherkapazität|Sie)\b`,
      confidence: 0.76,
    },
    {
      id: 'capacity-passive',
      when: rxl`\b(?:Produktions|Fertigungs|Lager)?kapazität(?:en)?\b${gap(60)}\b(?<v>verdoppelt|erhöht|erweitert|ausgebaut|gesteigert|verdoppeln|erhöhen|erweitern|ausbauen)\b`,
      unless: rxl`\b(?:Akku|Batterie|Speicherkapazität|Sie)\b`,
      confidence: 0.76,
    },
    {
      id: 'new-market',
      when: rxl`\b(?:(?<v>expandier(?:t|te|en))\s(?:\w{2,14}\s){0,3}?(?:nach|in|auf)|Markteintritt\s(?:in|auf)|Expansion\s(?:nach|in))\s(?:\w{2,8}\s)?[A-Z]`,
      confidence: 0.78,
    },
    {
      id: 'new-site',
      when: rxl`(?:^|[:–-]\s|\b(?:am|im|in|mit|an)\s(?:unser(?:em|er|en)?|dem|der|ein(?:em|er)?|ihr(?:em|er)?)\s)(?<v>neue[rnms]?|zweite[rnms]?|dritte[rnms]?)\s(?:[\w-]{2,20}\s)?${facility}\s(?:in|bei|nahe|für)\s[A-Z]`,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings eröffnet ein neues Werk in Tartu.'],
      ['Unser neues Logistikzentrum in Easton wurde im August 2026 eingeweiht.'],
      ['Spatenstich für die neue Halle'],
      ['Wir haben die Fertigung um 4.000 Quadratmeter erweitert.'],
      ['Mit der Inbetriebnahme der neuen Produktionslinie wächst Northfield Castings weiter.'],
      ['Northfield Castings verdoppelt seine Produktionskapazität.'],
      ['Northfield Castings plant ein zweites Werk in Polen.', 'planned'],
      ['Im kommenden Jahr wird Northfield Castings eine Niederlassung in Lyon eröffnen.', 'planned'],
      ['Die Harlow Pumpen AG hat in Graz ein neues Werk eröffnet.', 'happened', 'other'],
    ],
    no: [
      'Das eröffnet Ihnen neue Möglichkeiten.',
      'Das Netzwerk wurde um drei Partner erweitert.',
      'Unser Büro ist von 8 bis 17 Uhr für Sie da.',
      'Wir bauen Maschinen für die Lebensmittelindustrie.',
    ],
  },
}
