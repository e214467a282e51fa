/** Words that make a line a job title, by language; folded to lower case. */
const TITLE_WORDS =
  'chief|gm|agm|dgm|avp|md|ceo|cto|cfo|coo|cmo|cio|cso|ciso|chro|cpo|cro|president|vice president|vp|svp|evp|director|directors|managing|manager|head|lead|leader|founder|co-founder|cofounder|partner|owner|chairman|chairwoman|chairperson|chair|secretary|treasurer|officer|engineer|developer|architect|consultant|analyst|scientist|designer|specialist|coordinator|administrator|assistant|associate|advisor|adviser|counsel|controller|accountant|buyer|recruiter|technician|supervisor|foreman|estimator|superintendent|executive|principal|professor|researcher|programmer|planner|trainer|editor|representative|sales|marketing|operations|finance|intern|strategist|evangelist|trustee|' +
  'geschaftsfuhrer|geschaftsfuhrerin|geschaeftsfuehrer|geschaftsfuhrung|geschaftsfuhrender|gesellschafter|inhaber|inhaberin|vorstand|vorstandsvorsitzender|prokurist|prokuristin|leiter|leiterin|leitung|vertriebsleiter|vertrieb|einkauf|buchhaltung|meister|techniker|ingenieur|berater|beraterin|sachbearbeiter|assistenz|assistentin|entwickler|projektleiter|betriebsleiter|ansprechpartner|' +
  'directeur|directrice|bestuurder|eigenaar|medewerker|adviseur|hoofd|teamleider|projectleider|verkoop|officemanager|chefkok|kok|monteur|beheerder|' +
  'president-directeur|gerant|responsable|ingenieure|fondateur|fondatrice|chef|' +
  'director general|gerente|jefe|ingeniero|socio|fundador|responsable|presidente|' +
  'amministratore|delegato|direttore|direttrice|responsabile|titolare|geometra|ingegnere|architetto|socio|fondatore|' +
  'prezes|dyrektor|kierownik|specjalista|wlasciciel|czlonek|wiceprezes|ksiegowa|inzynier|handlowiec|' +
  'direktor|administrerende|salgschef|okonomichef|udvikler|konsulent|partner|stifter|bogholder|saelger|kundechef|' +
  'diretor|diretora|gestor|engenheiro|coordenador|fundadora|vd|ordforande|ekonomichef'

const TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${TITLE_WORDS})(?=$|[^\\p{L}])`, 'u')
/** Compounds that end like a title in German, Dutch and Danish: "Werkstattleiterin", "salgschef". */
const COMPOUND =
  /\p{L}{3,20}(?:leiter|leiterin|manager|managerin|direktor|direktorin|chef|ingenieur|ingenieurin|meister|berater|entwickler|techniker|medewerker|adviseur|leider|konsulent|udvikler)(?=$|[^\p{L}])/u
const SENTENCE =
  /[.!?:;]$|[!?]|\.\s+\p{Lu}\p{Ll}{3}|\b(?:we|our|you|your|is|are|was|were|has|have|will|wir|sind|hat|wij|zijn|nous|sommes|jest|som er)\b/u

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/æ/g, 'ae').toLowerCase()

/** A short line that names a function in a company, not a sentence about one. */
export function isJobTitle(text: string): boolean {
  if (text.length < 2 || text.length > 110 || SENTENCE.test(text.replace(/\b(Sr|Jr|Asst|Dept|Gen|Dr|Mr|Gr)\./g, '$1')))
    return false
  const folded = fold(text)
  return TITLE.test(folded) || COMPOUND.test(folded)
}
