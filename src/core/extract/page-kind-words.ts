import type { PageKind } from '../model/page.ts'

/** Sections of a site: a page of its own (the list or the overview), and what the pages below it are. */
export type SectionRow = {
  readonly section: PageKind
  readonly below: PageKind
  /** Words of addresses, titles and headings, folded to plain lower-case letters; a blank stands for any mark. */
  readonly words: string
  /** Further words, which name the section only when nothing stands beside them. */
  readonly alone: string
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
    alone:
      'page introuvable|seite nicht gefunden|pagina niet gevonden|pagina no encontrada|pagina non trovata|strona nie znaleziona|side ikke fundet|sidan hittades inte|pagina nao encontrada|plan du site|mapa del sitio|mapa del sito|mappa del sito|mapa strony|mapa do site|seitenubersicht|sitemappe|webbkarta|buscar|recherche|rechercher|cerca|szukaj|sog|sok|pesquisa|pesquisar|anmelden|inloggen|connexion|iniciar sesion|accedi|zaloguj|log ind|logga in|entrar|panier|carrito|carrello|koszyk|kurv|varukorg|carrinho|kasse|checkout cart|wishlist|angebot anfordern|angebot anfragen|offerte aanvragen|offerte|demander un devis|devis|solicitar presupuesto|presupuesto|preventivo|richiedi un preventivo|zapytanie ofertowe|gracias|grazie|dziekujemy|obrigado|login page|my cart|feedback|newsletter|newsletter anmeldung|nieuwsbrief|lettre d information|downloads|download|download center|datasheet|datasheets|brochures|brochure|resources|resource center|terminology|glossar|lexikon|begrippenlijst|begrippen|glossaire|glosario|glossario|slownik|ordliste|ordlista|media assets|brand assets|media library|brand guidelines|telechargements|descargas|documentos|materialy do pobrania|do pobrania|documentacion|hent|nedladdningar|transferencias|downloadbereich|media kit|press kit',
  },
  {
    section: 'legal',
    below: 'legal',
    words:
      'privacy|privacy policy|privacy statement|privacy notice|legal|legal notice|terms|terms of use|terms and conditions|terms of service|terms conditions|conditions|tos|eula|gdpr|cookie policy|cookies|cookie statement|disclaimer|imprint|impressum|datenschutz|datenschutzerklarung|datenschutzerklaerung|agb|rechtliches|nutzungsbedingungen|algemene voorwaarden|voorwaarden|privacyverklaring|privacybeleid|mentions legales|confidentialite|cgv|cgu|aviso legal|privacidad|politica de privacidad|note legali|informativa privacy|polityka prywatnosci|regulamin|rodo|privatlivspolitik|persondatapolitik|handelsbetingelser|betingelser|integritetspolicy|modern slavery|modern slavery statement|security policy|privacy and security policy|license|licence|acceptable use policy|code of conduct',
    alone:
      'terms of sale|terms of business|general terms and conditions|general conditions|conditions of sale|warranty policy|return policy|refund policy|shipping policy|returns|cookie policy eu|eu cookie policy|privacy shield|legal information|legal disclaimer|legal terms|terms privacy|privacy terms|copyright|trademarks|gtc|ethics|whistleblowing|whistleblower|supplier code of conduct|transparency in supply chains|data protection|data protection policy|datenschutzhinweise|widerrufsrecht|widerrufsbelehrung|lieferbedingungen|verkaufsbedingungen|hinweisgebersystem|colofon|leveringsvoorwaarden|verkoopvoorwaarden|inkoopvoorwaarden|klokkenluiders|mentions|conditions generales|conditions generales de vente|politique de confidentialite|politique de cookies|donnees personnelles|condiciones|condiciones generales|politica de cookies|terminos y condiciones|aviso de privacidad|condizioni|condizioni generali|condizioni di vendita|privacy e cookie|informativa|whistleblowing italia|polityka cookies|polityka plikow cookies|ochrona danych|warunki|ogolne warunki sprzedazy|klauzula informacyjna|cookiepolitik|privatlivs og cookiepolitik|salgs og leveringsbetingelser|salgsbetingelser|databeskyttelse|sekretesspolicy|personuppgifter|personuppgiftspolicy|allmanna villkor|kopvillkor|villkor|visselblasning|politica de privacidade|termos|termos e condicoes|termos de uso|condicoes gerais|aviso de privacidade|livro de reclamacoes|sicherheit und datenschutz',
  },
  {
    section: 'careers',
    below: 'job',
    words:
      'careers|career|jobs|job|job openings|open positions|openings|positions|vacancies|vacancy|work with us|work at|join us|join our team|working at|hiring|opportunities|karriere|stellen|stellenangebote|stellenanzeigen|offene stellen|jobangebote|ausbildung|vacatures|vacature|werken bij|werkenbij|word onze collega|carriere|carrieres|recrutement|emploi|emplois|rejoignez nous|empleo|trabaja con nosotros|trabaja|lavora con noi|carriera|lavoro|posizioni aperte|kariera|praca|oferty pracy|ledige stillinger|ledige job|karriar|lediga jobb|jobba hos oss|trabalhe conosco|carreiras|vagas|current openings|life at',
    alone:
      'recruitment|recruiting|career opportunities|job opportunities|employment|employment opportunities|work with us careers|current vacancies|current opportunities|internships|internship|graduates|graduate program|apprenticeships|apprenticeship|students|why work here|why join us|we are hiring|were hiring|jobs und karriere|jobs and careers|karriere und jobs|arbeiten bei uns|mitarbeiter gesucht|stellenmarkt|bewerbung|bewerben|initiativbewerbung|praktikum|duales studium|berufseinsteiger|werken bij ons|werk bij ons|openstaande vacatures|stages|stage|solliciteren|nous recrutons|nos offres|offres d emploi|offre d emploi|nos offres d emploi|postuler|alternance|nous rejoindre|rejoignez l equipe|trabaje con nosotros|ofertas de empleo|unete|unete a nosotros|unete al equipo|bolsa de trabajo|carreras|lavora|opportunita di lavoro|offerte di lavoro|candidature|candidati|lavorare con noi|rekrutacja|dolacz do nas|pracuj z nami|dla kandydatow|staze|job og karriere|bliv kollega|bliv en del af holdet|arbejd hos os|elev|praktik|ledige jobs|stillinger|jobba med oss|jobb|karriar hos oss|lediga tjanster|praktikplats|trabalhe connosco|recrutamento|oportunidades|emprego|empregos|junte se a nos|carreira',
  },
  {
    section: 'case-list',
    below: 'case-study',
    words:
      'case studies|case study|casestudies|casestudy|cases|customer stories|customer story|success stories|success story|client stories|projects|project|our projects|all projects|completed projects|ongoing projects|portfolio|our work|our projects portfolio|referenzen|referenz|referenzprojekte|projekte|projekt|fallstudien|fallstudie|erfolgsgeschichten|anwenderberichte|klantcases|klantcase|klantverhalen|praktijkcases|referenties|projecten|etudes de cas|cas clients|realisations|references|nos realisations|projets|proyectos|casos de exito|casos de estudio|casi studio|casi di successo|progetti|realizzazioni|lavori|realizacje|projekty|studia przypadku|kundecases|referencer|projekter|kundcase|referenser|casos|estudos de caso|projetos|projectos',
    alone:
      'projects and case studies|selected projects|selected work|recent work|our portfolio|client work|use cases|customer success|success|references projects|reference list|reference projects|featured projects|current projects|past projects|gallery of projects|erfolgsstories|kundenprojekte|praxisbeispiele|anwendungsbeispiele|unsere referenzen|unsere projekte|projektreferenzen|kundenreferenzen|cases en projecten|onze projecten|onze cases|succesverhalen|referentieprojecten|realisaties|nos references|nos projets|nos clients temoignent|etude de cas|temoignages clients|realisation|casos practicos|nuestros proyectos|nuestros trabajos|trabajos|obras|referencias|historias de exito|i nostri progetti|i nostri lavori|lavori realizzati|case history|case histories|referenze|casi di studio|nasze realizacje|nasze projekty|portfolio realizacji|referencje|vores projekter|udvalgte projekter|vores cases|succeshistorier|vara projekt|referensprojekt|vara referenser|kundberattelser|utvalda projekt|portfolio items|portfolio item|portfolio items all|nossos projetos|casos de sucesso|obras realizadas',
  },
  {
    section: 'blog-list',
    below: 'blog-post',
    words:
      'blog|blogs|weblog|insights|insight|articles|our blog|magazin|magazine|ratgeber|fachartikel|wissen|kennis|kennisbank|artikelen|actus blog|articulos|articoli|artykuly|artikler|artiklar|artigos|perspectives|thoughts|knowledge hub|discover blog',
    alone:
      'blog posts|blog articles|the blog|company blog|news and insights|insights and news|resources blog|stories|expert insights|thought leadership|knowledge base articles|learning center|knowledge center|knowledge centre|unser blog|blogartikel|fachbeitrage|beitrage|wissenswertes|expertenwissen|fachwissen|artikel|onze blog|blogs en artikelen|kenniscentrum|inzichten|verhalen|notre blog|le blog|articles de blog|conseils|actualites et conseils|nuestro blog|el blog|articulos de interes|il blog|il nostro blog|approfondimenti|nasz blog|porady|baza wiedzy|wiedza|artykul|vores blog|viden|indsigt|vidensbank|var blogg|blogg|bloggen|kunskap|kunskapsbank|nosso blog|conteudos',
  },
  {
    section: 'report',
    below: 'report',
    words:
      'annual report|annual reports|annualreport|sustainability report|financial report|financial reports|quarterly report|quarterly results|interim report|white paper|white papers|whitepaper|whitepapers|geschaftsbericht|geschaeftsbericht|geschaftsberichte|nachhaltigkeitsbericht|jaarverslag|jaarverslagen|rapport annuel|memoria anual|bilancio|raport roczny|arsrapport|arsredovisning|relatorio anual|esg report|impact report',
    alone:
      'annual review|annual accounts|full year results|half year report|interim results|financial results|results and reports|reports and presentations|sustainability reports|integrated report|jahresbericht|halbjahresbericht|quartalsbericht|finanzberichte|finanzbericht|umweltbericht|whitepaper download|studie|studien|jaarverslag en jaarrekening|jaarrekening|duurzaamheidsverslag|rapport d activite|rapport financier|rapport semestriel|rapport rse|livre blanc|livres blancs|informe anual|informe de sostenibilidad|informe financiero|relazione annuale|bilancio di sostenibilita|relazione finanziaria|raport|raporty|raporty okresowe|sprawozdanie|arsrapporter|delarsrapport|delarsrapporter|hallbarhetsredovisning|baeredygtighedsrapport|relatorio|relatorios|relatorio de contas|relatorio e contas|relatorio de sustentabilidade',
  },
  {
    section: 'investors',
    below: 'investors',
    words:
      'investors|investor|investor relations|investorrelations|ir|shareholders|shareholder information|stock information|corporate governance|financials|investoren|aktie|aktionare|investeerders|investisseurs|inversores|investitori|relacje inwestorskie|inwestorzy|investorer|investerare|investidores|sec filings',
    alone:
      'investor information|investor centre|investor center|for investors|for shareholders|share price|share information|governance|annual general meeting|agm|analysts|financial calendar|financial information|investor news|anleger|fur investoren|hauptversammlung|finanzkalender|kapitalmarkt|aktionare und investoren|beleggers|aandeelhouders|voor investeerders|actionnaires|relations investisseurs|finance|informations financieres|accionistas|relaciones con inversores|relacion con inversores|informacion financiera|azionisti|relazioni con gli investitori|investor relation|dla inwestorow|akcjonariusze|lad korporacyjny|aktionaerer|for investorer|aktieagare|bolagsstyrning|for investerare|arsstamma|relacoes com investidores|acionistas',
  },
  {
    section: 'events',
    below: 'events',
    words:
      'events|event|upcoming events|past events|webinars|webinar|trade shows|tradeshows|conferences|conference|veranstaltungen|veranstaltung|messen|messe|termine|seminare|evenementen|evenement|agenda|evenements|salons|eventos|ferias|eventi|fiere|wydarzenia|targi|arrangementer|messer|evenemang|calendar',
    alone:
      'webcasts|exhibitions|exhibition|fairs|trade fairs|fairs and events|seminars|seminar|workshops|workshop|events and webinars|events webinars|event calendar|past webinars|roadshow|meetups|open day|open days|kalender|messekalender|messetermine|messen und events|messen und veranstaltungen|termine und messen|workshops und seminare|schulungstermine|beurzen|beurs|evenementen en webinars|seminaries|open dag|foires|salons et evenements|nos evenements|agenda des evenements|calendario|calendario de eventos|ferias y eventos|fiere ed eventi|fiere e eventi|appuntamenti|calendario eventi|kalendarz|wydarzenia i targi|konferencje|szkolenia terminy|begivenheder|arrangementskalender|messer og events|kalender og events|evenemangskalender|massor|massor och event|seminarier|feiras|feiras e eventos|agenda de eventos',
  },
  {
    section: 'news-list',
    below: 'news-item',
    words:
      'news|newsroom|press|press releases|press release|pressreleases|pressrelease|media|media center|media centre|press room|pressroom|press center|announcements|announcement|latest news|company news|news and events|news events|in the news|presse|pressemitteilungen|pressemitteilung|pressemeldungen|aktuelles|neuigkeiten|nachrichten|meldungen|nieuws|actueel|persberichten|pers|actualites|actualite|communiques|communiques de presse|espace presse|noticias|prensa|notas de prensa|sala de prensa|notizie|comunicati|comunicati stampa|stampa|novita|aktualnosci|wiadomosci|dla mediow|nyheder|nyhed|pressemeddelelser|nyheter|pressmeddelanden|imprensa|comunicados',
    alone:
      'news list|all news|news archive|latest|latest updates|updates|news and press|press and media|media and press|press and news|news and media|news media|news and updates|press coverage|media coverage|news notices|notices|news and notices|whats new|what s new|headlines|news center|news centre|in the press|media releases|media release|company updates|journal|news und presse|news presse|presse und news|presse news|aktuelle meldungen|aktuell|newsarchiv|presseportal|pressezentrum|presse center|medien|medienmitteilungen|medienmitteilung|blog und news|neues|nieuwsberichten|nieuwsbericht|laatste nieuws|nieuws en pers|pers en nieuws|nieuwsoverzicht|in de media|nieuwsarchief|nouvelles|dernieres actualites|nos actualites|actus|l actualite|revue de presse|la presse en parle|actualidad|ultimas noticias|actualidad y noticias|novedades|medios|en los medios|comunicados de prensa|news ed eventi|news e eventi|ultime notizie|ultime news|rassegna stampa|area stampa|sala stampa|attualita|nowosci|co nowego|biuro prasowe|informacje prasowe|komunikaty|komunikaty prasowe|z zycia firmy|prasa|presserum|seneste nyt|nyt|nyheder og presse|aktuelt|i medierne|pressrum|senaste nytt|aktuellt|press och media|nyhetsarkiv|nyhetsrum|noticias e eventos|novidades|sala de imprensa|na midia|na imprensa|opdateringer|opdatering|driftsmeddelelser',
  },
  {
    section: 'team',
    below: 'team',
    words:
      'team|our team|the team|meet the team|leadership|leadership team|management|management team|executive team|executives|board|board of directors|directors|people|our people|staff|who we are team|executive management|advisors|advisory board|unser team|geschaftsfuhrung|geschaeftsfuehrung|vorstand|aufsichtsrat|ansprechpartner|mitarbeiter|ons team|het team|directie|bestuur|medewerkers|ontmoet onze experts|equipe|notre equipe|direction|dirigeants|equipo|nuestro equipo|direccion|il team|chi siamo team|staff tecnico|dirigenza|zespol|nasz zespol|zarzad|ledelse|ledelsen|medarbejdere|bestyrelse|vores team|ledning|styrelse|medarbetare|equipa|nossa equipe|lideranca|meet our experts|experts',
    alone:
      'our leaders|leaders|meet our leaders|leadership and board|company leadership|corporate leadership|senior management|senior leadership|key people|key personnel|who s who|the people|founders|our founders|trustees|partners and team|staff directory|board members|board and management|supervisory board|das team|team und ansprechpartner|teams|ihre ansprechpartner|ihr team|unsere mitarbeiter|unternehmensleitung|fuhrungsteam|management und vorstand|kopfe|beirat|gesellschafter|wie is wie|ons management|raad van bestuur|raad van commissarissen|directieteam|mensen|onze mensen|collega s|onze collega s|l equipe|les equipes|nos equipes|equipe de direction|comite de direction|conseil d administration|gouvernance|collaborateurs|el equipo|equipo directivo|nuestro personal|consejo de administracion|direccion general|junta directiva|il nostro team|la squadra|consiglio di amministrazione|organi sociali|le persone|zespol zarzadzajacy|kierownictwo|rada nadzorcza|ludzie|kadra|zarzad i rada nadzorcza|direktion|direktionen|teamet|mod teamet|vores medarbejdere|holdet|vart team|vara medarbetare|ledningsgrupp|ledningen|styrelsen|var personal|personal|a equipa|a equipe|nossa equipa|administracao|diretoria|conselho de administracao|quem e quem',
  },
  {
    section: 'certifications',
    below: 'certifications',
    words:
      'certifications|certification|certificates|certificate|accreditations|accreditation|iso|quality certificates|quality policy|zertifikate|zertifizierungen|zertifizierung|certificaten|certificeringen|certificering|certificats|certificaciones|certificados|certificazioni|certificati|certyfikaty|certifikater|certifikat|certificacoes|compliance certificates',
    alone:
      'certified quality|our certifications|our certificates|quality management|quality and certifications|certifications and standards|standards|iso certification|iso 9001|approvals|quality assurance|quality|qualitatsmanagement|qualitat und zertifikate|unsere zertifikate|zertifizierte qualitat|zertifikat|qualitat|kwaliteit|kwaliteit en certificering|certificaat|keurmerken|certifications et labels|qualite|nos certifications|calidad|certificaciones de calidad|certificacion|calidad y certificaciones|qualita|certificazioni e qualita|le certificazioni|qualita e certificazioni|certificazione|certyfikaty i nagrody|jakosc|certyfikat|nasze certyfikaty|kvalitet|certificeringer|kvalitet og certificeringer|kvalitet och miljo|certifieringar|certifiering|qualidade|certificacao|certificacoes de qualidade|certificados de qualidade',
  },
  {
    section: 'partners',
    below: 'partners',
    words:
      'partners|partner|our partners|partner program|partner programme|partner network|channel partners|become a partner|resellers|alliances|partnerships|partnership|integrations|partnerprogramm|vertriebspartner|partnerzy|partenaires|socios|partner tecnologici|partnere|parceiros|distributors|technology partners',
    alone:
      'our partners and suppliers|suppliers|our suppliers|strategic partners|global partners|solution partners|partner with us|partner directory|find a partner|partner portal|dealers and partners|reseller program|affiliates|ecosystem|partner werden|unsere partner|partnernetzwerk|lieferanten|kooperationspartner|handelspartner|vertriebspartner werden|onze partners|partner worden|samenwerkingen|leveranciers|dealers worden|nos partenaires|devenir partenaire|partenariats|revendeurs|fournisseurs|nuestros socios|socios comerciales|colaboradores|alianzas|distribuidores|proveedores|i nostri partner|i partner|diventa partner|rivenditori|fornitori|collaborazioni|nasi partnerzy|partnerstwo|zostan partnerem|dostawcy|dystrybutorzy|vores partnere|samarbejdspartnere|bliv partner|forhandlere|leverandorer|samarbetspartners|vara partners|bli partner|aterforsaljare|leverantorer|nossos parceiros|seja parceiro|fornecedores|parcerias|revendedores|alliance',
  },
  {
    section: 'customers',
    below: 'customers',
    words:
      'customers|our customers|clients|our clients|clientele|client list|testimonials|testimonial|reviews|who we serve|kunden|unsere kunden|kundenstimmen|klanten|onze klanten|opdrachtgevers|clients references|nos clients|temoignages|clientes|nuestros clientes|testimonios|clienti|i nostri clienti|klienci|nasi klienci|opinie|kunder|vores kunder|vara kunder|nossos clientes|depoimentos',
    alone:
      'customers and references|client testimonials|customer testimonials|customer reviews|our major clients|major clients|clients and partners|key clients|customer list|what our clients say|what our customers say|who we work with|our valued clients|kundenliste|unsere auftraggeber|das sagen unsere kunden|kundenmeinungen|kundenbewertungen|bewertungen|zielgruppen|klanten aan het woord|klantbeoordelingen|ervaringen|reviews van klanten|klantervaringen|avis clients|avis|ils nous font confiance|temoignages de nos clients|clients et partenaires|opiniones|opiniones de clientes|confian en nosotros|que dicen nuestros clientes|dicono di noi|recensioni|clienti e partner|testimonianze|hanno scelto noi|zaufali nam|opinie klientow|dla kogo|kundeudtalelser|anmeldelser|hvad siger vores kunder|udtalelser|kundomdomen|omdomen|vad kunderna sager|clientes e parceiros|testemunhos|avaliacoes|o que dizem os nossos clientes',
  },
  {
    section: 'pricing',
    below: 'pricing',
    words:
      'pricing|prices|price list|pricelist|plans|plans and pricing|plans pricing|preise|preisliste|tarife|prijzen|tarieven|tarifs|prix|precios|tarifas|prezzi|listino|cennik|priser|prisliste|precos|planos|cost calculator|packages and pricing',
    alone:
      'rates|our prices|our pricing|fees|price|packages|subscription|subscriptions|cost|costs|pricing plans|price calculator|tariffs|rate card|preise und leistungen|unsere preise|kosten|gebuhren|pakete|preis|abonnementen|abonnements|prijs|prijslijst|kosten en tarieven|onze prijzen|nos tarifs|nos prix|forfaits|abonnement|formules|grille tarifaire|planes|planes y precios|nuestros precios|lista de precios|listino prezzi|tariffe|costi|i nostri prezzi|piani e prezzi|pakiety|ceny|nasz cennik|abonament|abonnementer|prisoversigt|vores priser|hvad koster det|priser og abonnementer|prislista|vara priser|priser och paket|kostnad|tabela de precos|preco|planos e precos|os nossos precos',
  },
  {
    section: 'faq',
    below: 'faq',
    words:
      'faq|faqs|frequently asked questions|questions and answers|q a|haufige fragen|haeufige fragen|veelgestelde vragen|foire aux questions|questions frequentes|preguntas frecuentes|domande frequenti|pytania|najczesciej zadawane pytania|ofte stillede sporgsmal|vanliga fragor|perguntas frequentes|sporgsmal og svar',
    alone:
      'help|help center|help centre|common questions|your questions answered|questions|fragen und antworten|fragen|hilfe|hilfe und faq|haufig gestellte fragen|faq bereich|vragen|veel gestelde vragen|vraag en antwoord|hulp|vos questions|questions reponses|questions et reponses|aide|preguntas|preguntas y respuestas|ayuda|domande|domande e risposte|domande frequenti faq|aiuto|pytania i odpowiedzi|czesto zadawane pytania|najczestsze pytania|pomoc|ofte stillede sporgsmal faq|hjaelp|hjaelpecenter|fragor och svar|vanliga fragor och svar|hjalp|perguntas|perguntas e respostas|ajuda|duvidas frequentes|duvidas',
  },
  {
    section: 'locations',
    below: 'locations',
    words:
      'locations|location|our locations|offices|our offices|office locations|branches|branch|sites|facilities|find us|where we are|worldwide|global presence|dealers|dealer locator|store locator|stores|standorte|standort|niederlassungen|filialen|filiale|anfahrt|vestigingen|locaties|vestiging|implantations|agences|nos agences|sites de production|ubicaciones|sedes|oficinas|sedi|dove siamo|le sedi|oddzialy|lokalizacje|afdelinger|lokationer|find os|kontor|onde estamos|unidades|plants|manufacturing locations',
    alone:
      'our network|our national network|service network|service locations|global offices|international offices|worldwide offices|global locations|our sites|where to find us|how to find us|find a location|find a branch|find a store|directions|getting here|production sites|headquarters|here offices|unsere standorte|standorte weltweit|weltweit|so finden sie uns|wegbeschreibung|anfahrt und parken|vertretungen|landesgesellschaften|handlernetz|handlersuche|werke|produktionsstandorte|onze locaties|onze vestigingen|route|routebeschrijving|waar vindt u ons|dealernetwerk|verkooppunten|nos sites|nos implantations|nos bureaux|ou nous trouver|plan d acces|nous trouver|notre reseau|points de vente|sedes y delegaciones|delegaciones|nuestras oficinas|nuestras sedes|donde estamos|como llegar|puntos de venta|le nostre sedi|dove trovarci|come raggiungerci|filiali|punti vendita|rete vendita|stabilimenti|nasze oddzialy|nasze biura|gdzie jestesmy|jak dojechac|dojazd|placowki|punkty sprzedazy|zaklady|vores afdelinger|vores lokationer|find vej|her finder du os|adresser|forhandlere kort|vara kontor|hitta hit|hitta oss|har finns vi|anlaggningar|as nossas instalacoes|instalacoes|localizacao|localizacoes|escritorios|lojas|filiais|como chegar',
  },
  {
    section: 'contact',
    below: 'contact',
    words:
      'contact|contact us|contactus|contact main|contacts|get in touch|getintouch|reach us|kontakt|kontaktieren|kontaktformular|kontakt os|kontakta oss|contacteer ons|contacto|contactenos|contactez nous|nous contacter|contatti|contattaci|contato|contatos|fale conosco|talk to us|talk to sales|contact sales',
    alone:
      'contact information|contact details|contact form|contacts and directions|reach out|write to us|enquiry|enquiries|inquiry|inquiry form|enquiry form|request information|request info|talk to an expert|lets talk|book a meeting|business hours|opening hours|office hours|hours|customer service contact|support contact|kontaktdaten|ihr kontakt|kontakt und anfahrt|kontaktanfrage|anfrage|anfrageformular|ansprechpartner kontakt|oeffnungszeiten|offnungszeiten|ruckruf|schreiben sie uns|neem contact op|contactgegevens|contactformulier|openingstijden|contact opnemen|contact en route|nous ecrire|prendre contact|contactez|formulaire de contact|coordonnees|horaires|contacts et acces|contacta|contacta con nosotros|contacte con nosotros|formulario de contacto|escribenos|horario|horarios|hablemos|scrivici|contatto|contatta|recapiti|modulo di contatto|orari|parla con noi|richiesta informazioni|kontakty|dane kontaktowe|formularz kontaktowy|skontaktuj sie|skontaktuj sie z nami|napisz do nas|godziny otwarcia|kontaktoplysninger|abningstider|tag kontakt|skriv til os|ring til os|kontaktuppgifter|kontakt oss|oppettider|kontakta|hor av dig|contacte nos|contactar|contate nos|entre em contato|formulario de contato|contactos|horario de funcionamento',
  },
  {
    section: 'about',
    below: 'about',
    words:
      'about|about us|aboutus|about company|company|our company|who we are|our story|history|our history|mission|vision|values|our values|vision mission|vision mission values|mission vision|philosophy|company profile|profile|overview about|corporate|corporate profile|awards|csr|chairmans message|message|why us|why choose us|culture|sustainability|responsibility|uber uns|ueber uns|unternehmen|geschichte|historie|firma|firmenprofil|wir uber uns|leitbild|philosophie|nachhaltigkeit|over ons|overons|over|organisatie|wie zijn wij|wie we zijn|ons verhaal|missie|geschiedenis|a propos|qui sommes nous|entreprise|societe|notre histoire|histoire|sobre nosotros|quienes somos|nosotros|empresa|la empresa|historia|chi siamo|azienda|l azienda|la nostra storia|storia|o nas|o firmie|om os|om oss|om|virksomheden|vores historie|om foretaget|sobre|sobre nos|quem somos|a empresa|nossa historia',
    alone:
      'about the company|company overview|company history|company information|company details|who we are about|what we believe|our mission|our vision|our philosophy|our approach to business|our culture|our heritage|heritage|milestones|timeline|facts and figures|facts figures|key figures|at a glance|introduction|management message|message from the chairman|message from ceo|chairman s message|ceo message|environment|environmental policy|corporate social responsibility|corporate responsibility|esg|sustainability and esg|diversity|diversity and inclusion|community|giving back|memberships|achievements|awards and recognition|recognition|infrastructure|our machines|machinery|our facilities about|group|our group|advantages|our advantages|benefits|your benefits|why choose|why|purpose|manifesto|vorteile|ihre vorteile|unsere vorteile|warum wir|uber das unternehmen|das unternehmen|unternehmensprofil|unternehmensgeschichte|firmengeschichte|unsere geschichte|chronik|meilensteine|zahlen und fakten|zahlen fakten|daten und fakten|werte|unsere werte|unternehmenswerte|vision und mission|mission und vision|verantwortung|umwelt|gruppe|firmengruppe|philosophie und werte|auszeichnungen|wer wir sind|portrait|portrat|profil|das sind wir|voordelen|waarom|waarom wij|bedrijf|ons bedrijf|bedrijfsprofiel|bedrijfsgeschiedenis|onze geschiedenis|onze missie|missie en visie|visie|kernwaarden|duurzaamheid|mvo|maatschappelijk verantwoord ondernemen|over het bedrijf|feiten en cijfers|profiel|avantages|pourquoi nous choisir|pourquoi nous|l entreprise|notre entreprise|la societe|notre societe|le groupe|groupe|notre mission|nos valeurs|valeurs|nos engagements|engagements|rse|developpement durable|chiffres cles|presentation|notre vision|decouvrez nous|ventajas|por que elegirnos|sobre la empresa|nuestra empresa|la compania|compania|mision|mision y vision|mision vision y valores|valores|nuestros valores|sostenibilidad|responsabilidad social|quienes somos nosotros|grupo|trayectoria|conocenos|vantaggi|perche sceglierci|perche noi|la nostra azienda|la societa|societa|il gruppo|gruppo|la nostra missione|missione|valori|i nostri valori|sostenibilita|profilo aziendale|profilo|mission e vision|storia aziendale|zalety|dlaczego my|nasza firma|nasza historia|misja|misja i wizja|wartosci|nasze wartosci|historia firmy|profil firmy|o spolce|o grupie|grupa|zrownowazony rozwoj|poznaj nas|kim jestesmy|fordele|hvorfor vaelge os|hvorfor|hvem er vi|om virksomheden|historien|vores vaerdier|vaerdier|baeredygtighed|ansvar|csr politik|fordelar|varfor|varfor valja oss|om bolaget|foretaget|var historia|vilka vi ar|vara varderingar|varderingar|hallbarhet|vision och varderingar|vantagens|porque nos|porque escolher nos|sobre a empresa|a nossa empresa|a nossa historia|missao|missao visao e valores|missao e valores|sustentabilidade|responsabilidade social|quem somos nos|o grupo',
  },
  {
    section: 'services',
    below: 'services',
    words:
      'services|service|our services|what we do|solutions|solution|expertise|capabilities|consulting|our approach|approach|how we work|methodology|process|industries|industry|sectors|leistungen|unsere leistungen|leistung|dienstleistungen|losungen|loesungen|branchen|beratung|vorgehen|arbeitsweise|diensten|dienst|wat we doen|onze aanpak|aanpak|werkwijze|onze diensten|oplossingen|expertises|prestations|nos services|metiers|servicios|soluciones|servizi|i nostri servizi|soluzioni|attivita|uslugi|oferta|rozwiazania|ydelser|services og ydelser|losninger|tjanster|losningar|servicos|solucoes|rental|leasing|rentals|fleet|maintenance|support|training|managed services|equipment',
    alone:
      'service overview|our service|services overview|our solutions|our expertise|our capabilities|engineering services|professional services|technical services|customer service|customer support|after sales|after sales service|support and services|support services|support and service|industries we serve|markets|markets we serve|sectors we serve|what we offer|areas of expertise|practice areas|competences|core competencies|fields of activity|activities|our activities|services and solutions|services solutions|solutions and services|competencies|specialties|specialities|how we help|was wir tun|was wir machen|was wir bieten|leistungsspektrum|leistungsangebot|leistungsubersicht|angebot|unser angebot|kompetenzen|kompetenz|unsere kompetenzen|service und support|serviceleistungen|unsere dienstleistungen|unsere losungen|losungen und services|tatigkeitsfelder|geschaftsfelder|geschaftsbereiche|arbeitsgebiete|fertigung|branchenlosungen|einsatzgebiete|kundendienst|onze expertise|dienstverlening|specialismen|wat wij doen|wat doen we|ons aanbod|aanbod|sectoren|branches|markten|onze oplossingen|competenties|prestations de services|nos prestations|nos metiers|nos solutions|notre offre|nos savoir faire|savoir faire|nos expertises|nos competences|secteurs|secteurs d activite|domaines d activite|domaines d intervention|ce que nous faisons|notre metier|que hacemos|lo que hacemos|nuestros servicios|nuestras soluciones|areas de actividad|sectores|especialidades|capacidades|cosa facciamo|che cosa facciamo|i servizi|le nostre soluzioni|le soluzioni|settori|settori di attivita|competenze|le nostre competenze|aree di attivita|lavorazioni|assistenza|co robimy|nasze uslugi|nasza oferta|nasze rozwiazania|zakres uslug|zakres dzialalnosci|dzialalnosc|branze|sektory|serwis|specjalizacje|hvad vi laver|hvad gor vi|vores ydelser|vores losninger|vores services|kompetencer|brancher|radgivning|vad vi gor|vara tjanster|vara losningar|vart erbjudande|erbjudande|branscher|kompetenser|verksamhet|verksamhetsomraden|o que fazemos|os nossos servicos|nossos servicos|as nossas solucoes|nossas solucoes|areas de atuacao|areas de negocio|competencias|setores|atividade|atividades',
  },
  {
    section: 'product',
    below: 'product',
    words:
      'products|product|our products|our product range|stock catalog|product catalog|product catalogue|product lines|categories|product categories|kategorien|range|brands|product range|catalog|catalogue|platform|features|feature|software|shop|store|overview|how it works|tour|demo|product videos|technology|produkte|produkt|sortiment|katalog|plattform|funktionen|producten|assortiment|functies|produits|produit|gamme|fonctionnalites|productos|producto|catalogo|funcionalidades|prodotti|prodotto|funzionalita|produkty|asortyment|funkcje|produkter|funktioner|produtos|produto|models',
    alone:
      'product overview|product portfolio|product family|product families|all products|our brands|new products|featured products|product list|products list|product line|products and solutions|products solutions|products services|products and services|product information|our offering|offering|offerings|solutions products|product finder|shop all|spare parts|how it works overview|why our platform|use our software|integrations overview|product features|technical data|produktubersicht|produktprogramm|unsere produkte|produktkatalog|lieferprogramm|produktgruppen|produktfinder|neuheiten|marken|maschinen|systeme|zubehor|ersatzteile|onlineshop|online shop|webshop|losung produkte|so funktioniert es|software und apps|produkte und losungen|produkte und leistungen|technische daten|prospekte|onze producten|productoverzicht|productassortiment|productgroepen|ons assortiment|merken|hoe het werkt|koppelingen|producten en diensten|winkel|catalogus|nos produits|nos gammes|gammes|catalogue produits|marques|nos marques|boutique|comment ca marche|nos machines|produits et services|solutions logicielles|equipements|nuestros productos|catalogo de productos|gama de productos|marcas|tienda|tienda online|como funciona|maquinaria|equipos|productos y servicios|linea de productos|i nostri prodotti|i prodotti|gamma prodotti|gamma|catalogo prodotti|linee di prodotto|marchi|negozio|come funziona|macchine|prodotti e servizi|oferta produktowa|nasze produkty|katalog produktow|produkty i uslugi|marki|sklep|sklep internetowy|jak to dziala|maszyny|oferta produktow|nasza oferta produktowa|vores produkter|produktoversigt|produktomrader|butik|webbutik|sadan virker det|maerker|integrationer|integration|moduler|produkter og services|vara produkter|produktsortiment|produktkategorier|varumarken|butiken|sa fungerar det|produkter och tjanster|os nossos produtos|nossos produtos|gama|loja|loja online|produtos e servicos|applications',
  },
]

const WITHIN = tableOf(({ words }) => words)
const BY_WORD = tableOf(({ words, alone }) => `${words}|${alone}`)

function tableOf(wordsOf: (row: SectionRow) => string): ReadonlyMap<string, SectionRow> {
  const table = new Map<string, SectionRow>()
  // all rows by their main words first: a word of "about" is not taken by a row above that has it in passing
  for (const row of SECTION_ROWS) for (const word of row.words.split('|')) if (!table.has(word)) table.set(word, row)
  for (const row of SECTION_ROWS) for (const word of wordsOf(row).split('|')) if (!table.has(word)) table.set(word, row)
  return table
}

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
    byStem(plain) ??
    misspelled(plain)
  )
}

/** A long word with a letter too many: "recruitement". */
function misspelled(plain: string): SectionRow | null {
  if (plain.length < 10 || plain.length > 20 || plain.includes(' ')) return null
  for (let i = 0; i < plain.length; i++) {
    const row = BY_WORD.get(plain.slice(0, i) + plain.slice(i + 1))
    if (row) return row
  }
  return null
}

/** Names that say nothing at the end of a longer one: "asset management", "data platform", "Acme Company". */
const VAGUE_TAIL =
  /^(?:management|company|firma|group|people|board|message|profile|process|approach|support|service|solution|solutions|technology|software|platform|training|industry|expertise|story|history|conditions|media|over|sites|location|demo|tour|maintenance|equipment|overview|store|shop|agenda|plans|projekt|project|projects|insight|article|cases|experts|direction|ir|iso|model|models|leistung|references|position|positions|partner|message|message|culture|om|de|a propos|storia)$/

/** Stems of compounds in languages that write them in one word: "Lieferbedingungen", "leveringsvoorwaarden". */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:voorwaarden|bedingungen|datenschutz\w{0,40}|privacy\w{0,40}|impressum|betingelser|cookiebeleid|cookierichtlinie)$/,
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
      const row = VAGUE_TAIL.test(part) ? undefined : WITHIN.get(part)
      if (row) return row
    }
  }
  return null
}
