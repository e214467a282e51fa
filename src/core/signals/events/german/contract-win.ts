import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const deal =
  '(?:[\\w-]{0,20}?(?:auftrag|aufträge|auftrags|aufträgen|bestellung|ausschreibung|zuschlag|rahmenvertrag|liefervertrag|rahmenvereinbarung|folgeauftrag|großbestellung)(?:es|s|en)?)'

export const contractWin: EventRules = {
  type: 'contract_win',
  trigger: rxl`(?:auftrag|aufträge|zuschlag|ausschreibung|rahmenvertrag|liefervertrag|rahmenvereinbarung|beauftrag|bestellt|bestellung|neukunde|als\skunden|neuen\skunden)`,
  unless: [
    rxl`\b(?:im\sAuftrag\s(?:von|der|des|unserer)|Auftragsbestand|Auftragslage|Auftragseingang|Arbeitsvertrag|Bestellung(?:en)?\s(?:aufgeben|online|werden|per)|Ihr(?:en|e|er)?\s(?:Auftrag|Bestellung|Aufträge)|bestellen\sSie|Auftragsabwicklung|Auftragsfertig\w+|beauftragte[rn]?\b|Datenschutzbeauftragt\w*|Haftbefehl)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins',
      when: rxl`\b(?<v>erhäl?t|erhielt|bekommt|bekam|gewinnt|gewann|sicher(?:t|te)|holt|holte|verbuch(?:t|te)|ergatter(?:t|te)|unterzeichne(?:t|te|n)|unterschreib(?:t|en)|melde(?:t|te)|angelt)\s(?:[\w.,-]{1,24}\s){0,9}?${deal}\b`,
      confidence: 0.86,
    },
    {
      id: 'has-won',
      when: rxl`\b${deal}\b${gap(110)}\b(?<v>erhalten|bekommen|gewonnen|gesichert|unterzeichnet|unterschrieben|verbucht|vergeben|erteilt|ging\san|geht\san)\b`,
      confidence: 0.84,
    },
    {
      id: 'ordered-from-us',
      when: rxl`\b(?:hat|haben|wurde|wurden|sind)\s(?:[\w.,-]{1,24}\s){0,4}?(?:uns|wir|[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{1,20})?)\s(?:[\w.,-]{1,24}\s){0,8}?(?<v>beauftragt|als\s(?:\w{3,16}\s)?(?:Lieferant(?:en)?|Partner|Auftragnehmer)\s(?:ausgewählt|gewählt))\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'orders-from',
      when: rxl`\b(?<v>beauftragt(?:e)?|bestellt(?:e)?|vergibt|vergab|erteilt(?:e)?)\s(?=[A-Z])`,
      actor: 'object',
      confidence: 0.8,
    },
    {
      id: 'big-order',
      when: rxl`\b(?<v>Großauftrag|Millionenauftrag|Folgeauftrag|Rekordauftrag)\b`,
      unless: rxl`\b(?:kein\w{0,2}|ob\s(?:Klein|Großauftrag))\b`,
      confidence: 0.78,
    },
    {
      id: 'order-worth',
      when: rxl`\b(?<v>Auftrag|Vertrag|Bestellung)\s(?:hat\s)?(?:im\s(?:Wert|Volumen|Umfang)|über\s(?:\w{2,10}\s)?\d|umfasst|beinhaltet|läuft\süber)\b`,
      confidence: 0.72,
    },
    {
      id: 'new-customer',
      when: rxl`\b(?:(?<v>gewinnt|gewann|gewonnen|begrüßt|begrüßen)\b${gap(60)}\b(?:als\s(?:neuen\s)?Kunden|Neukunden|neuen\sKunden)|als\s(?:neuen\s)?Kunden\s(?:gewonnen|gewinnen))\b`,
      unless: rxl`\b(?:mehr\sKunden|Sie)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings erhält Großauftrag aus Dänemark'],
      ['Wir haben den Zuschlag für die Lieferung von 900 Gehäusen erhalten.'],
      ['Northfield Castings gewinnt Ausschreibung der Stadtwerke Easton.'],
      ['Bellweather Foods beauftragt Northfield Castings mit der Lieferung von Gehäusen.'],
      ['Northfield Castings hat einen Rahmenvertrag mit Bellweather Foods unterzeichnet.'],
      ['Wir freuen uns, Bellweather Foods als neuen Kunden gewonnen zu haben.'],
      ['Northfield Castings hat den Auftrag nicht erhalten.', 'negated'],
    ],
    no: [
      'Wir fertigen im Auftrag unserer Kunden.',
      'Ihre Bestellung wird innerhalb von zwei Tagen geliefert.',
      'Die Auftragslage ist gut.',
      'Unser Datenschutzbeauftragter hilft Ihnen weiter.',
    ],
  },
}
