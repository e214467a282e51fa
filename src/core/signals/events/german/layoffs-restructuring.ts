import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { number, people } from './vocabulary.ts'

export const layoffsRestructuring: EventRules = {
  type: 'layoffs_restructuring',
  trigger: rxl`(?:stellen|arbeitsplätze|jobs\b|entlass|entläss|entließ|kündigung|abbau|abgebaut|streich|gestrichen|kurzarbeit|restruktur|umstruktur|sozialplan|freigesetzt|personal|sparprogramm|umbau|neuausricht|neu\saus)`,
  unless: [
    rxl`\b(?:Stellenangebote?|Stellenanzeigen?|offene[n]?\sStellen|Kündigungsfrist|Kündigung\s(?:des\sVertrags|Ihres)|Vertrag\skündigen|Newsletter|Bergbau|Abbau\svon\s(?:Rohstoffen|Kies|Kohle|Barrieren|Bürokratie|Vorurteilen|Lagerbeständen)|umstrukturierung(?:s)?beratung)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'cuts-jobs',
      when: rxl`\b(?<v>baut|bauen|baute|streich(?:t|en)|strich|kürzt|kürzen|entläss?t|entlassen|entließ|kündigt|setzt)\s(?:[\w.,-]{1,20}\s){0,7}?(?:${number}\s)?(?:[\w.-]{2,16}\s){0,2}?(?:der\s)?${people}\b`,
      unless: rxl`\b(?:baut\b[^;!?]{0,60}\bauf\b|bauen\b[^;!?]{0,60}\bauf\b|setzt\s(?:auf|sich)|Maschinen\sfür|für\s(?:mehr\s)?(?:Menschen|Mitarbeiter))\b`,
      confidence: 0.8,
    },
    {
      id: 'jobs-cut',
      when: rxl`\b${people}\b${gap(70)}\b(?<v>abgebaut|gestrichen|entlassen|gekündigt|abbauen|streichen|entlassen|wegfallen|entfallen|verlieren|abzubauen|zu\sstreichen|zu\sentlassen|fallen\b${gap(20)}\bweg)\b`,
      confidence: 0.86,
    },
    {
      id: 'cut-noun',
      when: rxl`\b(?<v>Stellenabbau|Personalabbau|Arbeitsplatzabbau|Jobabbau|Stellenstreichung(?:en)?|Massenentlassung(?:en)?|Entlassungen|betriebsbedingte[n]?\sKündigungen|Abbau\svon\s(?:[\w.-]{1,16}\s){0,3}?(?:Stellen|Arbeitsplätzen|Jobs)|Kurzarbeit|Sozialplan|Freiwilligenprogramm|Abfindungsprogramm)\b`,
      confidence: 0.84,
    },
    {
      id: 'restructures',
      when: rxl`\b(?<v>Restrukturierung(?:s(?:programm|plan|maßnahmen))?|Umstrukturierung(?:en)?|Reorganisation|Sparprogramm|Neuorganisation|Transformationsprogramm|restrukturier(?:t|te|en)|strukturier(?:t|te|en)\b${gap(50)}\bum|umstrukturiert|organisiert\ssich\sneu|richtet\ssich\sneu\saus|stellt\ssich\sneu\sauf)\b`,
      unless: rxl`\b(?:Berat(?:ung|er)|Kanzlei|Unsere\sLeistungen|Sie)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings baut 120 Stellen ab.', 'happened'],
      ['In Easton wurden 40 Mitarbeiter entlassen.'],
      ['Northfield Castings kündigt Stellenabbau an', 'announced'],
      ['Das Unternehmen hat für die Gießerei Kurzarbeit angemeldet.'],
      ['Northfield Castings will bis 2027 rund 80 Arbeitsplätze streichen.', 'planned'],
      ['Betriebsbedingte Kündigungen soll es nicht geben, sagte der Vorstand.', 'negated'],
      ['Die Geschäftsführung schließt Entlassungen nicht aus.', 'hypothetical'],
    ],
    no: [
      'Sehen Sie unsere offenen Stellen.',
      'Die Kündigungsfrist beträgt vier Wochen.',
      'Wir bauen auf unsere Mitarbeiter.',
      'Maschinen für den Abbau von Rohstoffen.',
    ],
  },
}
