import type { FollowUps } from '../language.ts'
import { rxl } from '../pattern.ts'

const known =
  '\\b(?:de[rsmn]|die|das|diese[nmrs]?|beide[nr]?|ihre[nmrs]?|seine[nmrs]?|unsere[nmrs]?)\\s(?:[\\w.,-]{1,18}\\s){0,2}?'

export const germanFollowUps: FollowUps = {
  leadership_change: rxl`${known}(?:Ernennung|Berufung|Bestellung|Nachfolge|Nachfolger(?:in)?|Wechsel|Rücktritt|Führungswechsel|neue\sAufgabe)\b`,
  acquisition: rxl`${known}(?:Übernahme|Akquisition|Transaktion|Kauf|Fusion|Zusammenschluss|Kaufpreis)\b|\bKaufpreis\b|\bStillschweigen\svereinbart\b`,
  expansion_facility: rxl`${known}(?:Erweiterung|Eröffnung|Neubau|Einweihung|Ausbau|Bauarbeiten|neue\s(?:Halle|Werk|Standort|Niederlassung))\b`,
  layoffs_restructuring: rxl`${known}(?:Stellenabbau|Abbau|Kündigungen|Entlassungen|Restrukturierung|Kurzarbeit|Sozialplan)\b`,
  contract_win: rxl`${known}(?:Auftrag(?:s|es)?|Vertrag(?:s|es)?|Lieferung(?:en)?|Zuschlag)\b`,
}
