import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { role } from './vocabulary.ts'

export const leadershipChange: EventRules = {
  type: 'leadership_change',
  trigger: rxl`(?:ernenn|ernann|beruf|berief|bestell|beförder|gewähl|wähl|neue|wechsel|übern(?:imm|ahm|omm|ehm)|tritt|trat|zurückgetreten|scheide|schied|ausgeschieden|verl(?:ä|ie|a)ss|niederleg|legt|niedergelegt|ruhestand|folg|nachfolg|ablös|löst|verstärkt|holt|gewinnt|gewonnen|wird|wurde|spitze|abberuf|führung|amt\b)`,
  unless: [
    rxl`\b(?:Mitarbeiter\sdes\sMonats|Arbeitgeber\sdes\sJahres|bestellen\sSie|Bestellung(?:en)?\s(?:aufgeben|online)|Namensgeber|benannt\snach|Preisträger)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'appoints',
      when: rxl`\b(?<v>ernenn(?:t|en|e)|ernannte[n]?|beruf(?:t|en)|berief(?:en)?|bestellt(?:e|en)?|beförder(?:t|te|n)|wähl(?:t|te|ten)|hol(?:t|te)|verpflichtet(?:e)?|gewinnt|gewann|macht)\b${gap(110)}\b(?:zum|zur|als|in\s(?:den|die|das)|an\sdie)\s(?:\w{2,14}\s){0,3}?${role}`,
      confidence: 0.9,
    },
    {
      id: 'has-appointed',
      when: rxl`\b(?<v>hat|haben)\b${gap(80)}\b(?:zum|zur|als|in\s(?:den|die)|an\sdie)\s(?:\w{2,14}\s){0,3}?${role}\b${gap(60)}\b(?:ernannt|berufen|bestellt|befördert|gewählt|verpflichtet|gewonnen|geholt)\b`,
      confidence: 0.9,
    },
    {
      id: 'is-appointed',
      when: rxl`\b(?:zum|zur|als|in\s(?:den|die)|an\sdie|zu\s(?:neuen|weiteren))\s(?:\w{2,14}\s){0,3}?${role}\b${gap(60)}\b(?<v>ernannt|berufen|bestellt|befördert|gewählt|verpflichtet|gewonnen|geholt|ernennen|berufen|bestellen)\b`,
      actor: 'any',
      confidence: 0.92,
    },
    {
      id: 'to-appoint',
      when: rxl`\b${role}\b${gap(30)}\bzu\s(?<v>ernennen|berufen|bestellen|suchen|ersetzen|entlassen)\b`,
      confidence: 0.78,
    },
    {
      id: 'becomes',
      when: rxl`\b(?<v>wird|werden|wurden?|ist|sind)\s(?:\w{2,16}\s){0,5}?(?:neuer?|neues|neue[nr]|künftiger?|künftig|zweite[rn]?|weiterer?|alleinige[rn]?)\s(?:\w{2,16}\s){0,2}?${role}`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'will-be',
      when: rxl`\b[A-Z]\w{1,18}\s[A-Z]\w{1,20}\s(?<v>wird)\s(?:(?:zum|ab|am|im)\s[\w.]{1,12}\s(?:\w{3,9}\s)?(?:20\d\d\s)?)?(?:\w{2,12}\s)?${role}`,
      actor: 'any',
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'takes-over',
      when: rxl`\b(?<v>übernimmt|übernahm|übernehmen|übernommen)\b${gap(70)}\b(?:Leitung|Geschäftsführung|Führung|Vorsitz|Amt|Posten|Ruder|Chefposten|Position|Funktion|Aufgaben?)\b(?:\s(?:des|der|als|von|im|in|bei)\b${gap(60)}${role})?`,
      unless: rxl`\b(?:Planung|Marktführung|Bauleitung|Projektleitung|Montage|Führung\sdurch|Technologieführ\w+)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'has-taken-over',
      when: rxl`\b(?:Leitung|Geschäftsführung|Vorsitz|Amt|Posten|Chefposten|Position)\b${gap(60)}\b(?<v>übernommen|übernehmen|angetreten|antreten|übergeben|abgegeben)\b`,
      unless: rxl`\b(?:Planung|Bauleitung|Projektleitung|Montage)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'leaves',
      when: rxl`\b(?:${role}|Amt|Mandat|Vorstand|Chef(?:in)?)\b${gap(80)}\b(?<v>tritt\b${gap(30)}\bzurück|zurückgetreten|zurücktreten|trat\b${gap(30)}\bzurück|scheidet\b${gap(60)}\baus|ausgeschieden|ausscheiden|schied\b${gap(50)}\baus|verlässt|verließ|verlassen|legt\b${gap(60)}\bnieder|niedergelegt|niederlegen|abberufen|in\s(?:den\s)?Ruhestand|hört\sauf|geht\b${gap(20)}\bRente)`,
      actor: 'any',
      confidence: 0.84,
    },
    {
      id: 'leaves-first',
      when: rxl`\b(?<v>verlässt|verließ|abberuf(?:en|t)|entlässt|trennt\ssich\svon|verabschiedet)\b${gap(50)}\b${role}`,
      unless: rxl`\b(?:Stellen|Mitarbeiter|Sparte|Geschäft)\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'leaves-as',
      when: rxl`\b(?<v>tritt|trat|scheidet|legt)\s(?:\w{2,16}\s){0,6}?als\s(?:\w{2,16}\s)?${role}\b${gap(50)}\b(?:zurück|aus|nieder)\b`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'succeeds',
      when: rxl`\b(?:(?<v>folgt|folgte)\s(?:\w{2,16}\s){0,3}?(?:auf|als\s${role})|(?:tritt|trat|übernimmt|regelt)\s(?:\w{2,16}\s){0,4}?(?:die\s)?Nachfolge|löst\s[A-Z]\w{1,18}\s[A-Z]\w{1,20}\b${gap(50)}\bab\b|(?:wird|ist|als)\s(?:\w{2,16}\s)?Nachfolger(?:in)?)\b${gap(90)}(?:${role}|$|[.,])`,
      unless: rxl`\b(?:Nachfolgemodell|Nachfolger(?:in)?\s(?:der|des)\s(?:Serie|Modells|Baureihe)|Maschine|System|Software)\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'change-at-the-top',
      when: rxl`\b(?<v>Führungswechsel|Chefwechsel|Wechsel\s(?:an\sder\s(?:Unternehmens|Konzern|Führungs)?spitze|in\sder\s(?:Geschäftsführung|Geschäftsleitung|Führung)|im\s(?:Vorstand|Management|Aufsichtsrat))|Generationswechsel\s(?:in|an|bei)|Stabwechsel|Stabübergabe|neue\s(?:Doppelspitze|Führungsspitze|Geschäftsführung|Geschäftsleitung))\b`,
      confidence: 0.84,
    },
    {
      id: 'new-leader',
      when: rxl`(?:^|[:–-]\s|\b(?:mit|hat|haben|bekommt|bekommen|erhält|unter|stellt|begrüßt|begrüßen|vermeldet)\s(?:\w{2,16}\s){0,3}?)(?<v>neue[rnms]?)\s(?:\w{2,16}\s)?${role}`,
      confidence: 0.84,
    },
    {
      id: 'joins-board',
      when: rxl`\b(?<v>verstärkt|verstärken|ergänzt|erweitert|rückt|rückte|zieht|steigt|tritt)\s(?:\w{2,16}\s){0,7}?(?:in\s)?(?:die|den|das|ihre|seine|unsere|ihren|seinen)\s(?:\w{2,16}\s)?(?:Geschäftsführung|Geschäftsleitung|Vorstand|Führungsteam|Management(?:-?team)?|Aufsichtsrat|Beirat)\b`,
      actor: 'any',
      confidence: 0.82,
    },
  ],
  examples: {
    yes: [
      ['Die Northfield Castings GmbH ernennt Dana Wittlich zur Geschäftsführerin.'],
      ['Dana Wittlich wurde zum 1. September 2026 zur Finanzvorständin berufen.'],
      ['Dana Wittlich wurde zur Geschäftsführerin der Harlow Pumpen GmbH berufen.', 'happened', 'other'],
      ['Tomas Varga wird neuer Geschäftsführer der Harlow Pumpen GmbH.', 'announced', 'other'],
      ['Neuer Werksleiter bei Northfield Castings'],
      ['Tomas Varga ist seit August neuer Leiter der Produktion.'],
      ['Tomas Varga wird Geschäftsführer der Northfield Castings GmbH.', 'announced'],
      ['Unser Geschäftsführer Rolf Amsel tritt zum Jahresende zurück.', 'announced'],
      ['Rolf Amsel ist als Vorstandsvorsitzender zurückgetreten.'],
      ['Ines Duarte hat die Leitung des Werks in Tartu übernommen.'],
      ['Ines Duarte folgt auf Rolf Amsel, der in den Ruhestand geht.'],
      ['Führungswechsel bei Northfield Castings'],
      ['Piet Lund verstärkt die Geschäftsführung.'],
      ['Wir haben nicht vor, einen neuen Geschäftsführer zu berufen.', 'negated'],
      ['Die Harlow Pumpen AG hat Mark Ellery zum Finanzvorstand berufen.', 'happened', 'other'],
    ],
    no: [
      'Wir übernehmen die Planung und Montage Ihrer Anlage.',
      'Bestellen Sie jetzt unseren neuen Katalog.',
      'Unser neues System führt zu weniger Ausschuss.',
      'Die Geschäftsführung dankt allen Mitarbeitern.',
      'Als Marktführer bieten wir Ihnen mehr.',
    ],
  },
}
