/** Words that find a thing, in the language of the country a company sits in. */
export type SearchWords = {
  readonly press: string
  readonly interview: string
  readonly news: string
  readonly jobs: string
  readonly reviews: string
  readonly tender: string
  readonly customers: string
  readonly owners: string
  readonly accounts: string
  readonly phone: string
}

const english: SearchWords = {
  press: 'trade magazine',
  interview: 'managing director interview',
  news: 'news',
  jobs: 'jobs',
  reviews: 'employee reviews',
  tender: 'contract award',
  customers: 'customer case study',
  owners: 'owner shareholders',
  accounts: 'annual accounts employees',
  phone: 'phone contact',
}
const german: SearchWords = {
  press: 'Fachzeitschrift',
  interview: 'Geschäftsführer Interview',
  news: 'Nachrichten',
  jobs: 'Stellenangebote',
  reviews: 'Arbeitgeber Bewertungen',
  tender: 'Ausschreibung Zuschlag',
  customers: 'Kunde Referenz',
  owners: 'Gesellschafter Inhaber',
  accounts: 'Jahresabschluss Mitarbeiter',
  phone: 'Telefon Kontakt',
}
const french: SearchWords = {
  press: 'presse professionnelle',
  interview: 'directeur général entretien',
  news: 'actualités',
  jobs: 'offres d’emploi',
  reviews: 'avis salariés',
  tender: 'marché public attribution',
  customers: 'client référence',
  owners: 'actionnaires propriétaire',
  accounts: 'comptes annuels effectif',
  phone: 'téléphone contact',
}
const dutch: SearchWords = {
  press: 'vakblad',
  interview: 'directeur interview',
  news: 'nieuws',
  jobs: 'vacatures',
  reviews: 'werkgever ervaringen',
  tender: 'aanbesteding gunning',
  customers: 'klant referentie',
  owners: 'aandeelhouder eigenaar',
  accounts: 'jaarrekening medewerkers',
  phone: 'telefoon contact',
}
const italian: SearchWords = {
  press: 'rivista di settore',
  interview: 'amministratore delegato intervista',
  news: 'notizie',
  jobs: 'offerte di lavoro',
  reviews: 'recensioni dipendenti',
  tender: 'gara appalto aggiudicazione',
  customers: 'cliente caso di successo',
  owners: 'soci proprietà',
  accounts: 'bilancio dipendenti',
  phone: 'telefono contatti',
}
const spanish: SearchWords = {
  press: 'revista del sector',
  interview: 'director general entrevista',
  news: 'noticias',
  jobs: 'ofertas de empleo',
  reviews: 'opiniones empleados',
  tender: 'licitación adjudicación',
  customers: 'cliente caso de éxito',
  owners: 'accionistas propietario',
  accounts: 'cuentas anuales empleados',
  phone: 'teléfono contacto',
}
const portuguese: SearchWords = {
  press: 'revista do setor',
  interview: 'diretor geral entrevista',
  news: 'notícias',
  jobs: 'ofertas de emprego',
  reviews: 'opiniões colaboradores',
  tender: 'concurso público adjudicação',
  customers: 'cliente caso de sucesso',
  owners: 'acionistas proprietário',
  accounts: 'relatório e contas trabalhadores',
  phone: 'telefone contacto',
}
const danish: SearchWords = {
  press: 'fagblad',
  interview: 'direktør interview',
  news: 'nyheder',
  jobs: 'ledige stillinger',
  reviews: 'arbejdsplads anmeldelser',
  tender: 'udbud tildeling',
  customers: 'kunde reference',
  owners: 'ejer aktionærer',
  accounts: 'årsrapport ansatte',
  phone: 'telefon kontakt',
}
const norwegian: SearchWords = {
  press: 'fagblad',
  interview: 'daglig leder intervju',
  news: 'nyheter',
  jobs: 'ledige stillinger',
  reviews: 'arbeidsplass vurderinger',
  tender: 'anbud tildeling',
  customers: 'kunde referanse',
  owners: 'eier aksjonærer',
  accounts: 'årsregnskap ansatte',
  phone: 'telefon kontakt',
}
const swedish: SearchWords = {
  press: 'branschtidning',
  interview: 'vd intervju',
  news: 'nyheter',
  jobs: 'lediga jobb',
  reviews: 'arbetsgivare omdömen',
  tender: 'upphandling tilldelning',
  customers: 'kund referens',
  owners: 'ägare aktieägare',
  accounts: 'årsredovisning anställda',
  phone: 'telefon kontakt',
}

const byCountry: Readonly<Record<string, SearchWords>> = {
  germany: german,
  austria: german,
  switzerland: german,
  france: french,
  netherlands: dutch,
  belgium: dutch,
  italy: italian,
  spain: spanish,
  portugal: portuguese,
  denmark: danish,
  norway: norwegian,
  sweden: swedish,
}

/** English where the country is not known, or speaks what we have no words in. */
export const wordsFor = (country: string | null): SearchWords => byCountry[country ?? ''] ?? english
