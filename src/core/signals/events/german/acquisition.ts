import { gap, rxl, rxlc } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { company } from './vocabulary.ts'

const notDeal =
  'Kosten|Verantwortung|Haftung|Garantie|Gewähr|Aufgaben?|Leitung|Führung|Geschäftsführung|Vorsitz|Amt|Planung|Montage|Wartung|Versand|Patenschaft|Rolle|Auszubildende[nr]?|Azubis|Ausbildung|Versandkosten|Betrieb\\sder\\sAnlage|Lagerung'

export const acquisition: EventRules = {
  type: 'acquisition',
  trigger: rxl`(?:übern(?:imm|ahm|omm|ehm)|übernahme|kauf|erw[eio]rb|erwarb|akqui|fusion|zusammenschluss|zusammengeschlossen|schließ(?:t|en)\ssich|beteilig|beteiligt|verschm[eo]lz|teil\sder|gehört|tochter)`,
  unless: [
    rxl`\b(?:(?:Einkauf|Verkauf|Kauf)s?(?:preis|vertrag|beratung|abteilung|bedingungen|berater)|Kauf\sauf\sRechnung|kaufen\sSie|jetzt\skaufen|Kenntnisse\serwerben|Qualifikation(?:en)?\serwerb\w+|Kundenakquise|Neukundenakquise|(?:${notDeal})\b[^;!?]{0,40}\b(?:übernommen|übernehmen|übernimmt)|(?:übernimmt|übernehmen|übernahm|übernommen)\s(?:[\w-]{2,18}\s){0,3}?(?:${notDeal})|Übernahme\s(?:der|von|des|in\s(?:ein|eine))\s(?:\w{2,18}\s)?(?:${notDeal}|Festanstellung|Arbeitsverhältnis))\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'buys',
      when: rxl`\b(?<v>übernimmt|übernahm|übernehmen|kauft(?:e)?|kaufen|erwirbt|erwarb|erwerben|schluckt)\b${gap(110)}\b${company}\b`,
      confidence: 0.86,
    },
    {
      id: 'has-bought',
      when: rxl`\b${company}\b${gap(110)}\b(?<v>übernommen|gekauft|erworben|aufgekauft|hinzugekauft|zu\sübernehmen|zu\serwerben|übernehmen|erwerben|kaufen)\b`,
      confidence: 0.84,
    },
    {
      id: 'buys-name',
      when: rxlc`\b(?<v>übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb)\s(?:den\s|die\s|das\s)?(?:[a-zäöüß][\w-]{2,20}\s){0,3}(?<counterparty>[A-Z][\w&.-]{2,24}\s(?:[A-Z][\w&.-]{1,24}\s){0,3}?(?:GmbH|AG|SE|KG|Gruppe|Group|Holding|Ltd|Inc|BV))\b`,
      confidence: 0.88,
    },
    {
      id: 'acquisition-of',
      when: rxl`\b(?<v>Übernahme|Akquisition|Erwerb|Zukauf|Kauf|Fusion|Zusammenschluss|Verschmelzung)\s(?:der|des|von|durch|mit|am|an)\s(?!(?:\w{2,18}\s)?(?:${notDeal}|Grundstück\w{0,3}|Maschine\w{0,2}|Produkt\w{0,2}|Ware\w{0,2}|Immobilie\w{0,2}|Gebäude\w{0,2})\b)(?:[\w-]{2,20}\s){0,2}?[A-Z]`,
      unless: rxl`\b(?:beim\sKauf\s(?:von|der|des)|vor\sdem\sKauf|nach\sdem\sKauf\s(?:der|des)\s(?:Maschine|Produkt))\b`,
      confidence: 0.78,
    },
    {
      id: 'merges',
      when: rxl`\b(?<v>fusionier(?:t|en|te|ten)|verschm(?:elzen|olzen)|schließ(?:t|en)\ssich\b${gap(60)}\bzusammen|zusammengeschlossen)\b`,
      confidence: 0.82,
    },
    {
      id: 'stake',
      when: rxl`\b(?<v>beteilig(?:t|te|en)\ssich|(?:hat|haben)\ssich\b${gap(50)}\bbeteiligt|steigt\s(?:mit\s)?${gap(30)}\bein)\b${gap(60)}(?:\ban\b|\bbei\b|Prozent|%|$|\.)`,
      unless: rxl`\b(?:Projekt|Messe|Aktion|Ausschreibung|Umfrage|Spende|Initiative|Forschung\w*|Kosten)\b`,
      confidence: 0.74,
    },
    {
      id: 'becomes-part',
      when: rxl`\b(?<v>wird|werden|wurde|ist|gehört|gehören)\s(?:\w{2,14}\s){0,4}?(?:Teil|Tochter(?:gesellschaft|unternehmen)?|Mitglied)\s(?:der|von|des)\s(?:[\w&.-]{2,24}\s?-?){1,3}(?:Gruppe|Group|Holding|AG|SE|GmbH|Konzerns?)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings übernimmt den Pumpenhersteller Harlow.'],
      ['Die Northfield Castings GmbH hat sämtliche Anteile an der Harlow Pumpen AG erworben.'],
      ['Northfield Castings kauft Harlow Pumpen GmbH'],
      ['Mit der Übernahme der Harlow Pumpen stärken wir unser Geschäft.'],
      ['Northfield Castings fusioniert mit Harlow Pumpen.'],
      ['Wir wollen im kommenden Jahr einen Wettbewerber übernehmen.', 'planned'],
      ['Northfield Castings prüft, ob es den Hersteller Harlow übernehmen kann.', 'hypothetical'],
    ],
    no: [
      'Wir übernehmen für Sie die Planung und die Montage.',
      'Alle Auszubildenden wurden nach der Ausbildung übernommen.',
      'Jetzt kaufen und auf Rechnung zahlen.',
      'Sie erwerben bei uns Kenntnisse in der Gießtechnik.',
    ],
  },
}
