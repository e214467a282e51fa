import { isMonthName } from '../extract/date-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What a page counts by itself. A number beside one of these says nothing about the company. */
const counted = words(
  'view views visitor visitors read reads comment comments like likes share shares download downloads follower followers result results ' +
    'reply replies rating ratings vote votes item items post posts min reading ' +
    'aufruf aufrufe kommentar kommentare ergebnis ergebnisse treffer besucher bewertung bewertungen beitrag beitrage lesezeit ' +
    'vue vues commentaire commentaires resultat resultats visiteur visiteurs avis partages ' +
    'vista vistas visita visitas comentario comentarios resultado resultados descarga descargas ' +
    'visualizzazione visualizzazioni commento commenti risultato risultati visite ' +
    'weergave weergaven reactie reacties resultaat resultaten bezoekers ' +
    'visualizacao visualizacoes visualizacao downloads',
)
/** Units of time that pass: "3 days ago". */
const units = words(
  'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years ' +
    'sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren ' +
    'seconde secondes heure heures jour jours semaine semaines mois an ans ' +
    'segundo segundos minuto minutos hora horas dia dias semana semanas mes meses ano anos ' +
    'secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni ' +
    'uur uren dag dagen week weken maand maanden jaar',
)
const ago = words('ago vor hace fa geleden ha depuis il y a atras')
const surelyAgo = words('ago geleden')
const agoBefore = words('vor hace ha')
const thisDay = words(
  'today yesterday tomorrow heute gestern morgen hier demain hoy ayer manana oggi ieri domani vandaag gisteren hoje ontem amanha',
)
const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo ' +
    'lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'segunda terca quarta quinta sexta feira',
)
/** After these a number that looks like a year counts something. */
const moreThan = words('over than about around almost nearly uber als rund etwa plus mas di meer dan mais de')

const year = /^(?:19[5-9]|20[0-4])\d$/
const dayOfMonth = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e|o)?$/
const number = /^\d{1,12}$/
/** Times, and years that belong together ("2024/25"). */
const clockOrYears = /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b(?:19|20)\d{2} ?[/–-] ?(?:\d{4}|\d{2})\b/g

/** Lower case letters and digits, accents folded, in the order they stand. */
export function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/**
 * The words of a line without what changes by itself: dates, times, "3 days ago", view counts. Two lines with the same
 * steady words say the same.
 */
export function steadyWords(text: string): readonly string[] {
  const all = plainWords(text.replace(clockOrYears, ' '))
  const passing = new Set<number>()
  const drop = (...at: readonly number[]): void => at.forEach((i) => passing.add(i))
  all.forEach((word, i) => {
    if (isMonthName(word)) dropWrittenDate(all, i, drop)
    else if (year.test(word)) dropYear(all, i, drop)
    else if (units.has(word)) dropRelative(all, i, drop)
    else if (counted.has(word)) dropCount(all, i, drop)
    else if (thisDay.has(word)) drop(i)
  })
  const dated = passing.size > 0
  return all.filter((word, i) => !passing.has(i) && !(dated && weekdays.has(word)))
}

type Drop = (...at: readonly number[]) => void

/** "3 March 2026", "March 3, 2026", "March 2026", "3. März". A name alone stays: "opens in March". */
function dropWrittenDate(all: readonly string[], i: number, drop: Drop): void {
  const [before = '', after = '', second = ''] = [all[i - 1], all[i + 1], all[i + 2]]
  if (dayOfMonth.test(before)) drop(i - 1, i)
  if (year.test(after)) drop(i, i + 1)
  else if (dayOfMonth.test(after) && (year.test(second) || !dayOfMonth.test(before))) drop(i, i + 1)
}

/** A year, and the day and month in figures beside it. */
function dropYear(all: readonly string[], i: number, drop: Drop): void {
  if (moreThan.has(all[i - 1] ?? '')) return
  drop(i)
  if (dayOfMonth.test(all[i - 1] ?? '') && dayOfMonth.test(all[i - 2] ?? '')) drop(i - 1, i - 2)
  else if (dayOfMonth.test(all[i + 1] ?? '') && dayOfMonth.test(all[i + 2] ?? '')) drop(i + 1, i + 2)
}

function dropRelative(all: readonly string[], i: number, drop: Drop): void {
  const [count = '', before = '', after = ''] = [all[i - 1], all[i - 2], all[i + 1]]
  const passes =
    surelyAgo.has(after) ||
    agoBefore.has(before) ||
    (after === 'fa' && number.test(count)) ||
    (before === 'a' && all[i - 3] === 'y' && all[i - 4] === 'il')
  if (!passes) return
  drop(i - 1, i)
  if (ago.has(after)) drop(i + 1)
}

/** The figures beside a word for what is counted: "1,234 views", "Comments (12)". */
function dropCount(all: readonly string[], i: number, drop: Drop): void {
  for (let at = i - 1; at >= 0 && number.test(all[at] ?? ''); at--) drop(at)
  for (let at = i + 1; at < all.length && number.test(all[at] ?? ''); at++) drop(at)
}
