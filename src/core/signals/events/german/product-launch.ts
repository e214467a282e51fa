import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const novelty =
  '(?:neue[rnms]?|neuartige[rnms]?|erste[rnms]?|neueste[rnms]?|jüngste[rnms]?|nächste\\sGeneration|weitere[rnms]?|eigene[rnms]?)'
const product =
  '(?:[\\w-]{0,24}?(?:produkt|serie|baureihe|reihe|modell|generation|maschine|pumpe|plattform|software|app|lösung|system|linie|kollektion|gerät|dienst|service|angebot|version|sortiment|anlage|sensor|steuerung|werkzeug|ventil|motor|roboter|fahrzeug|shop|portal|tool|variante|material|legierung|presse|drucker)(?:e|en|n|s|es|er|nen)?)'

export const productLaunch: EventRules = {
  type: 'product_launch',
  trigger: rxl`(?:auf\sden\smarkt|bringt|brachte|stellt|stellte|vorgestellt|präsentier|lanci|launch|markteinführ|produktneuheit|weltpremiere|weltneuheit|erhältlich|verfügbar|neuheit|eingeführt|führt|im\ssortiment)`,
  unless: [
    rxl`\b(?:bewerbung|stellt\s(?:ein|sicher)|sicherstell\w*|stellt\s(?:dar|her|zur)|vorstellungsgespräch|präsentieren\sSie|Stellenangebot|neue[rn]?\s(?:Geschäftsführer|Mitarbeiter|Kolleg)\w*|Zahlen\svor|Jahresbericht|Bilanz\svor)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'to-market',
      when: rxl`\b(?<v>bring(?:t|en)|brachte|gebracht|kommt|kommen|kam)\b${gap(110)}\bauf\sden\s(?:\w{2,16}\s)?Markt\b`,
      confidence: 0.86,
    },
    {
      id: 'brought-to-market',
      when: rxl`\bauf\sden\s(?:\w{2,16}\s)?Markt\s(?<v>gebracht|gekommen|bringen|kommen|gebracht\swird)\b`,
      confidence: 0.86,
    },
    {
      id: 'presents-new',
      when: rxl`\b(?<v>stell(?:t|te|en)|präsentier(?:t|te|en)|zeig(?:t|te|en)|lanci(?:ert|erte|eren)|launch(?:t|te|en)|führ(?:t|te|en)|erweitert)\s(?:[\w.,"-]{1,20}\s){0,7}?${novelty}\s(?:[\w.-]{1,20}\s){0,3}?${product}\b`,
      confidence: 0.8,
    },
    {
      id: 'new-presented',
      when: rxl`\b${novelty}\s(?:[\w.-]{1,20}\s){0,3}?${product}\b${gap(90)}\b(?<v>vorgestellt|präsentiert|eingeführt|gelauncht|lanciert|vorstellen|präsentieren|ab\ssofort\s(?:erhältlich|verfügbar|lieferbar)|jetzt\s(?:erhältlich|verfügbar|lieferbar)|ist\s(?:ab\s[\w.]{2,12}\s)?(?:erhältlich|verfügbar|lieferbar))\b`,
      confidence: 0.8,
    },
    {
      id: 'launch-noun',
      when: rxl`\b(?<v>Markteinführung|Produkteinführung|Produktneuheit(?:en)?|Weltpremiere|Weltneuheit|Marktstart|Verkaufsstart|Produktstart|Launch)\b`,
      unless: rxl`\b(?:Begleitung|begleiten|unterstützen\sSie|von\sder\sIdee\sbis\szur\sMarkteinführung|bis\szur\sMarkteinführung)\b`,
      confidence: 0.74,
    },
    {
      id: 'now-available',
      when: rxl`\b(?<v>ab\ssofort|jetzt\sneu|neu\sim\s(?:Sortiment|Programm))\b${gap(60)}\b(?:erhältlich|verfügbar|lieferbar|im\s(?:Sortiment|Programm)|${product})\b`,
      unless: rxl`\b(?:Ausbildungsplätze|Wohnung|Stelle|Termin)\b`,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings bringt eine neue Pumpenserie auf den Markt.'],
      ['Auf der Messe hat Northfield Castings die neue Baureihe N4 vorgestellt.'],
      ['Northfield Castings präsentiert erste Legierung ohne Blei'],
      ['Die neue Software ist ab sofort verfügbar.'],
      ['Mit der Markteinführung der N4 betritt Northfield Castings Neuland.'],
      ['Im Frühjahr 2027 wird Northfield Castings eine neue Baureihe auf den Markt bringen.', 'announced'],
      ['Harlow Pumpen stellt neue Baureihe vor', 'happened', 'other'],
    ],
    no: [
      'Wir stellen sicher, dass neue Maschinen richtig laufen.',
      'Wir begleiten Sie von der Idee bis zur Markteinführung.',
      'Der Vorstand stellte neue Zahlen vor.',
      'Unser Team stellt sich vor.',
    ],
  },
}
