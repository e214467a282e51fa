import type { PageKind } from '../model/page.ts'

/** Sections of a site: a page of its own (the list or the overview), and what the pages below it are. */
export type SectionRow = {
  readonly section: PageKind
  readonly below: PageKind
  /** Words of addresses, titles and headings, folded to plain lower-case letters; a blank stands for any mark. */
  readonly words: string
}

/**
 * Words by which sites in English, German, Dutch, French, Spanish, Italian, Polish, Danish, Swedish and Portuguese name
 * their sections. The first row that matches counts, so the narrower ones stand above the wider ones.
 */
export const SECTION_ROWS: readonly SectionRow[] = [
  {
    section: 'other',
    below: 'other',
    words:
      'sitemap|site map|search|search results|login|log in|sign in|register|my account|account|cart|checkout|basket|thank you|thanks|danke|bedankt|merci|success|failure|error|404|not found|page not found|404 page not found|page has moved|request quote|request quotes|request a quote|get a quote|quote request|accessibility|unsubscribe|suche|zoeken|warenkorb|winkelwagen|glossary|barrierefreiheit|print',
  },
  {
    section: 'legal',
    below: 'legal',
    words:
      'privacy|privacy policy|privacy statement|privacy notice|legal|legal notice|terms|terms of use|terms and conditions|terms of service|terms conditions|conditions|tos|eula|gdpr|cookie policy|cookies|cookie statement|disclaimer|imprint|impressum|datenschutz|datenschutzerklarung|datenschutzerklaerung|agb|rechtliches|nutzungsbedingungen|algemene voorwaarden|voorwaarden|privacyverklaring|privacybeleid|mentions legales|confidentialite|cgv|cgu|aviso legal|privacidad|politica de privacidad|note legali|informativa privacy|polityka prywatnosci|regulamin|rodo|privatlivspolitik|persondatapolitik|handelsbetingelser|betingelser|integritetspolicy|modern slavery|modern slavery statement|security policy|privacy and security policy|license|licence|acceptable use policy|code of conduct',
  },
  {
    section: 'careers',
    below: 'job',
    words:
      'careers|career|jobs|job|job openings|open positions|openings|positions|vacancies|vacancy|work with us|work at|join us|join our team|working at|hiring|opportunities|karriere|stellen|stellenangebote|stellenanzeigen|offene stellen|jobangebote|ausbildung|vacatures|vacature|werken bij|werkenbij|word onze collega|carriere|carrieres|recrutement|emploi|emplois|rejoignez nous|empleo|trabaja con nosotros|trabaja|lavora con noi|carriera|lavoro|posizioni aperte|kariera|praca|oferty pracy|ledige stillinger|ledige job|karriar|lediga jobb|jobba hos oss|trabalhe conosco|carreiras|vagas|current openings|life at',
  },
  {
    section: 'case-list',
    below: 'case-study',
    words:
      'case studies|case study|casestudies|casestudy|cases|customer stories|customer story|success stories|success story|client stories|projects|project|our projects|all projects|completed projects|ongoing projects|portfolio|our work|our projects portfolio|referenzen|referenz|referenzprojekte|projekte|projekt|fallstudien|fallstudie|erfolgsgeschichten|anwenderberichte|klantcases|klantcase|klantverhalen|praktijkcases|referenties|projecten|etudes de cas|cas clients|realisations|references|nos realisations|projets|proyectos|casos de exito|casos de estudio|casi studio|casi di successo|progetti|realizzazioni|lavori|realizacje|projekty|studia przypadku|kundecases|referencer|projekter|kundcase|referenser|casos|estudos de caso|projetos|projectos',
  },
  {
    section: 'blog-list',
    below: 'blog-post',
    words:
      'blog|blogs|weblog|insights|insight|articles|our blog|magazin|magazine|ratgeber|fachartikel|wissen|kennis|kennisbank|artikelen|actus blog|articulos|articoli|artykuly|artikler|artiklar|artigos|perspectives|thoughts|knowledge hub|discover blog',
  },
  {
    section: 'report',
    below: 'report',
    words:
      'annual report|annual reports|annualreport|sustainability report|financial report|financial reports|quarterly report|quarterly results|interim report|white paper|white papers|whitepaper|whitepapers|geschaftsbericht|geschaeftsbericht|geschaftsberichte|nachhaltigkeitsbericht|jaarverslag|jaarverslagen|rapport annuel|memoria anual|bilancio|raport roczny|arsrapport|arsredovisning|relatorio anual|esg report|impact report',
  },
  {
    section: 'investors',
    below: 'investors',
    words:
      'investors|investor|investor relations|investorrelations|ir|shareholders|shareholder information|stock information|corporate governance|financials|investoren|aktie|aktionare|investeerders|investisseurs|inversores|investitori|relacje inwestorskie|inwestorzy|investorer|investerare|investidores|sec filings',
  },
  {
    section: 'events',
    below: 'events',
    words:
      'events|event|upcoming events|past events|webinars|webinar|trade shows|tradeshows|conferences|conference|veranstaltungen|veranstaltung|messen|messe|termine|seminare|evenementen|evenement|agenda|evenements|salons|eventos|ferias|eventi|fiere|wydarzenia|targi|arrangementer|messer|evenemang|calendar',
  },
  {
    section: 'news-list',
    below: 'news-item',
    words:
      'news|newsroom|press|press releases|press release|pressreleases|pressrelease|media|media center|media centre|press room|pressroom|press center|announcements|announcement|latest news|company news|news and events|news events|in the news|presse|pressemitteilungen|pressemitteilung|pressemeldungen|aktuelles|neuigkeiten|nachrichten|meldungen|nieuws|actueel|persberichten|pers|actualites|actualite|communiques|communiques de presse|espace presse|noticias|prensa|notas de prensa|sala de prensa|notizie|comunicati|comunicati stampa|stampa|novita|aktualnosci|wiadomosci|dla mediow|nyheder|nyhed|pressemeddelelser|nyheter|pressmeddelanden|imprensa|comunicados',
  },
  {
    section: 'team',
    below: 'team',
    words:
      'team|our team|the team|meet the team|leadership|leadership team|management|management team|executive team|executives|board|board of directors|directors|people|our people|staff|who we are team|executive management|advisors|advisory board|unser team|geschaftsfuhrung|geschaeftsfuehrung|vorstand|aufsichtsrat|ansprechpartner|mitarbeiter|ons team|het team|directie|bestuur|medewerkers|ontmoet onze experts|equipe|notre equipe|direction|dirigeants|equipo|nuestro equipo|direccion|il team|chi siamo team|staff tecnico|dirigenza|zespol|nasz zespol|zarzad|ledelse|ledelsen|medarbejdere|bestyrelse|vores team|ledning|styrelse|medarbetare|equipa|nossa equipe|lideranca|meet our experts|experts',
  },
  {
    section: 'certifications',
    below: 'certifications',
    words:
      'certifications|certification|certificates|certificate|accreditations|accreditation|iso|quality certificates|quality policy|zertifikate|zertifizierungen|zertifizierung|certificaten|certificeringen|certificering|certificats|certificaciones|certificados|certificazioni|certificati|certyfikaty|certifikater|certifikat|certificacoes|compliance certificates',
  },
  {
    section: 'partners',
    below: 'partners',
    words:
      'partners|partner|our partners|partner program|partner programme|partner network|channel partners|become a partner|resellers|alliances|partnerships|partnership|integrations|partnerprogramm|vertriebspartner|partnerzy|partenaires|socios|partner tecnologici|partnere|parceiros|distributors|technology partners',
  },
  {
    section: 'customers',
    below: 'customers',
    words:
      'customers|our customers|clients|our clients|clientele|client list|testimonials|testimonial|reviews|who we serve|kunden|unsere kunden|kundenstimmen|klanten|onze klanten|opdrachtgevers|clients references|nos clients|temoignages|clientes|nuestros clientes|testimonios|clienti|i nostri clienti|klienci|nasi klienci|opinie|kunder|vores kunder|vara kunder|nossos clientes|depoimentos',
  },
  {
    section: 'pricing',
    below: 'pricing',
    words:
      'pricing|prices|price list|pricelist|plans|plans and pricing|plans pricing|preise|preisliste|tarife|prijzen|tarieven|tarifs|prix|precios|tarifas|prezzi|listino|cennik|priser|prisliste|precos|planos|cost calculator|packages and pricing',
  },
  {
    section: 'faq',
    below: 'faq',
    words:
      'faq|faqs|frequently asked questions|questions and answers|q a|haufige fragen|haeufige fragen|veelgestelde vragen|foire aux questions|questions frequentes|preguntas frecuentes|domande frequenti|pytania|najczesciej zadawane pytania|ofte stillede sporgsmal|vanliga fragor|perguntas frequentes|sporgsmal og svar',
  },
  {
    section: 'locations',
    below: 'locations',
    words:
      'locations|location|our locations|offices|our offices|office locations|branches|branch|sites|facilities|find us|where we are|worldwide|global presence|dealers|dealer locator|store locator|stores|standorte|standort|niederlassungen|filialen|filiale|anfahrt|vestigingen|locaties|vestiging|implantations|agences|nos agences|sites de production|ubicaciones|sedes|oficinas|sedi|dove siamo|le sedi|oddzialy|lokalizacje|afdelinger|lokationer|find os|kontor|onde estamos|unidades|plants|manufacturing locations',
  },
  {
    section: 'contact',
    below: 'contact',
    words:
      'contact|contact us|contactus|contact main|contacts|get in touch|getintouch|reach us|kontakt|kontaktieren|kontaktformular|kontakt os|kontakta oss|contacteer ons|contacto|contactenos|contactez nous|nous contacter|contatti|contattaci|contato|contatos|fale conosco|talk to us|talk to sales|contact sales',
  },
  {
    section: 'about',
    below: 'about',
    words:
      'about|about us|aboutus|about company|company|our company|who we are|our story|history|our history|mission|vision|values|our values|vision mission|vision mission values|mission vision|philosophy|company profile|profile|overview about|corporate|corporate profile|awards|csr|chairmans message|message|why us|why choose us|culture|sustainability|responsibility|uber uns|ueber uns|unternehmen|geschichte|historie|firma|firmenprofil|wir uber uns|leitbild|philosophie|nachhaltigkeit|over ons|overons|over|organisatie|wie zijn wij|wie we zijn|ons verhaal|missie|geschiedenis|a propos|qui sommes nous|entreprise|societe|notre histoire|histoire|sobre nosotros|quienes somos|nosotros|empresa|la empresa|historia|chi siamo|azienda|l azienda|la nostra storia|storia|o nas|o firmie|om os|om oss|om|virksomheden|vores historie|om foretaget|sobre|sobre nos|quem somos|a empresa|nossa historia',
  },
  {
    section: 'services',
    below: 'services',
    words:
      'services|service|our services|what we do|solutions|solution|expertise|capabilities|consulting|our approach|approach|how we work|methodology|process|industries|industry|sectors|leistungen|unsere leistungen|leistung|dienstleistungen|losungen|loesungen|branchen|beratung|vorgehen|arbeitsweise|diensten|dienst|wat we doen|onze aanpak|aanpak|werkwijze|onze diensten|oplossingen|expertises|prestations|nos services|metiers|servicios|soluciones|servizi|i nostri servizi|soluzioni|attivita|uslugi|oferta|rozwiazania|ydelser|services og ydelser|losninger|tjanster|losningar|servicos|solucoes|rental|leasing|rentals|fleet|maintenance|support|training|managed services|equipment',
  },
  {
    section: 'product',
    below: 'product',
    words:
      'products|product|our products|our product range|stock catalog|product catalog|product catalogue|product lines|categories|product categories|kategorien|range|brands|product range|catalog|catalogue|platform|features|feature|software|shop|store|overview|how it works|tour|demo|product videos|technology|applications|produkte|produkt|sortiment|katalog|plattform|funktionen|producten|assortiment|functies|produits|produit|gamme|fonctionnalites|productos|producto|catalogo|funcionalidades|prodotti|prodotto|funzionalita|produkty|asortyment|funkcje|produkter|funktioner|produtos|produto|models|downloads|datasheet|datasheets',
  },
]

const BY_WORD = new Map<string, SectionRow>()
for (const row of SECTION_ROWS) for (const word of row.words.split('|')) if (!BY_WORD.has(word)) BY_WORD.set(word, row)

/** Lower case, plain letters, every other mark a blank: "Über-uns" and "ueber_uns.html" are looked up alike. */
export function plainWords(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The section whose name a short text is: exactly, without "our" and "the", or without a trailing number. */
export function sectionNamed(text: string): SectionRow | null {
  const plain = plainWords(text)
  const bare = plain
    .replace(/^(?:our|the|all|unsere?|onze|nos|nuestr[oa]s|i nostri|le nostre|vores|wat is|about our) /, '')
    .replace(/ ?\d{1,2}$/, '')
  return (
    BY_WORD.get(plain) ??
    BY_WORD.get(bare) ??
    BY_WORD.get(bare.replace(/ (?:old|new|page|overview|main|index|en|de|copy)$/, '')) ??
    byStem(plain)
  )
}

/** Names that say nothing at the end of a longer one: "asset management", "data platform", "Acme Company". */
const VAGUE_TAIL =
  /^(?:management|company|firma|group|people|board|message|profile|process|approach|support|service|solution|solutions|technology|software|platform|training|industry|expertise|story|history|conditions|media|over|sites|location|demo|tour|maintenance|equipment|overview|store|shop|agenda|plans|projekt|project|projects|insight|article|cases|experts|direction|ir|iso|model|models|leistung|references|position|positions|partner|message|message|culture|om|de|a propos|storia)$/

/** Stems of compounds in languages that write them in one word: "Lieferbedingungen", "leveringsvoorwaarden". */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:voorwaarden|bedingungen|datenschutz\w*|privacy\w*|impressum|betingelser|cookiebeleid|cookierichtlinie)$/,
    'legal',
  ],
  [/^(?:stellen\w+|karriere\w*|vacature\w*|jobb\w*)$/, 'careers'],
  [/^presse(?:mitteilung|meldung|bereich|information)\w*$/, 'press'],
  [/(?:geschichte|historie)$/, 'history'],
  [/^(?:produkt\w*|product\w{0,4})$/, 'products'],
  [/^(?:kunden\w*|klanten\w*)$/, 'customers'],
  [/^(?:referenz\w*|referentie\w*)$/, 'referenzen'],
  [/^(?:dienstleistung\w*|leistungs\w*)$/, 'services'],
  [/^kontakt\w*$/, 'contact'],
]

function byStem(plain: string): SectionRow | null {
  if (plain.includes(' ')) {
    const last = plain.split(' ').at(-1) ?? ''
    return STEMS[0]?.[0].test(last) ? (BY_WORD.get('legal') ?? null) : null
  }
  const stem = STEMS.find(([pattern]) => pattern.test(plain))
  return stem ? (BY_WORD.get(stem[1]) ?? null) : null
}

/** The section that a longer text begins or ends with the name of, for titles ("Contact Acme", "Acme Careers"). */
export function sectionWithin(text: string): SectionRow | null {
  const words = plainWords(text).split(' ')
  if (words.length > 8) return null
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (const part of [words.slice(0, length).join(' '), words.slice(-length).join(' ')]) {
      const row = VAGUE_TAIL.test(part) ? undefined : BY_WORD.get(part)
      if (row) return row
    }
  }
  return null
}
