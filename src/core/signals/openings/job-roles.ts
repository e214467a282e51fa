/** What a role is about, and whether it leads. */
export type JobFunction = keyof typeof FUNCTION_WORDS
export type JobRole = { readonly function: JobFunction; readonly leads: boolean }

/**
 * Words of titles and departments by function, folded to plain lower case, in the languages we read; more telling functions first: a
 * "quality manager production" works in quality, a "sales engineer" in sales.
 */
const FUNCTION_WORDS = {
  quality: 'quality|qa|qualitat|qualitats\\w*|qualite|calidad|qualita|kwaliteit\\w*|qualidade|kvalitet\\w*|jakosci',
  security: 'security|ciso|informationssicherheit|cybersecurity|cyber|infosec',
  'health and safety': 'ehs|hse|safety|arbeitsschutz|arbeitssicherheit|veiligheid|seguridad laboral|environmental',
  sustainability: 'sustainability|esg|nachhaltigkeit\\w*|climate|carbon|durabilite|duurzaamheid|sostenibilidad',
  data: 'data|analytics|machine learning|ai|ml|bi|kunstliche intelligenz|datenanaly\\w*',
  procurement:
    'procurement|purchasing|buyer|sourcing|einkauf\\w*|einkaufer\\w*|achats?|acheteur|inkoop\\w*|inkoper|compras|acquisti|zakup\\w*|indkob\\w*',
  logistics:
    'logistics?|supply chain|warehouse|lager\\w*|logistik\\w*|logistiek\\w*|logistique|logistica|dispatcher|disponent\\w*|driver|fahrer\\w*|magazyn\\w*',
  maintenance: 'maintenance|instandhalt\\w*|onderhoud\\w*|manutenzione|mantenimiento|field service|servicetechni\\w*',
  'customer service':
    'customer (?:service|success|support|care|experience)|support|kundenservice|kundendienst|klantenservice|service desk|help ?desk|atencion al cliente',
  legal: 'legal|counsel|lawyer|compliance|jurist\\w*|recht|juridique|privacy|regulatory',
  people:
    'hr|human resources|people|talent|recruit\\w*|personal\\w{0,12}|ressources humaines|recursos humanos|risorse umane|payroll',
  finance:
    'finance|financial|accounting|accountant|controller|controlling|treasury|tax|audit\\w*|buchhalt\\w*|finanz\\w*|comptab\\w*|contabil\\w*|boekhoud\\w*|finanzas|ksiegow\\w*|cfo',
  marketing: 'marketing|brand|content|communications?|pr|seo|growth|social media|kommunikation|communicatie',
  sales:
    'sales|account (?:executive|manager)|business development|vertrieb\\w*|verkauf\\w*|verkoop\\w*|commercial\\w*|ventas|vendite|vendas|salg\\w*|cro|partnerships?|key account|handlow\\w*|aussendienst\\w*',
  product:
    'product (?:manager|owner|management|director|lead)|produktmanag\\w*|cpo|chef de produit|head of product|vp product',
  design: 'design|designer|ux|ui',
  'project management':
    'project (?:manager|management|lead|coordinator)|projektleit\\w*|projectleid\\w*|chef de projet|pmo|program(?:me)? manager|scrum master',
  software:
    'software|developer|frontend|backend|full ?stack|devops|sre|platform|cloud|entwickler\\w*|programm\\w*|developpeur|ontwikkelaar|desarrollador|sviluppatore|mobile|ios|android|web|it|systems? administrator|informati\\w*|cto',
  production:
    'production|manufacturing|operations?|plant|factory|assembly|operator|welder|machinist|cnc|moulder|foundry|fertigung\\w*|produktion\\w*|montage\\w*|werk\\w*|productie\\w*|produccion|produzione|producao|zerspan\\w*|schweiss\\w*|lean|continuous improvement|process',
  engineering:
    'engineer\\w*|engineering|r ?& ?d|research|konstruk\\w*|ingenieur\\w*|ingenier\\w*|ingegner\\w*|entwicklung\\w*|scientist|mechanical|electrical|technician|techniker\\w*|mechatronik\\w*|labor\\w*',
} as const

const LEADS =
  /(?:^|[^\p{L}])(?:chief|c[eotfimrsp]o|ciso|vp|svp|evp|vice president|head|director|directeur|directrice|director[ae]?|direttore|direttrice|diretor[a]?|leiter(?:in)?|leitung|leiding|hoofd|responsable|responsabile|jefe|jefa|chef|president|general manager|geschaftsfuhr\w{0,8}|dyrektor|kierownik|direktor|leder)(?=$|[^\p{L}])|\p{L}{3,24}(?:leiter|leiterin|leitung|direktor|chef)(?=$|[^\p{L}])/u

const FUNCTIONS = Object.entries(FUNCTION_WORDS).map(
  ([name, words]) =>
    // the keys of the record above
    [name as JobFunction, new RegExp(`(?:^|[^\\p{L}])(?:${words})(?=$|[^\\p{L}])`, 'u')] as const,
)

/** What a title speaks of; where it says nothing the department does. Null for a title in no list: nothing is claimed of it. */
export function roleOf(title: string, department: string | null): JobRole | null {
  const folded = fold(title)
  const named = functionIn(folded) ?? (department ? functionIn(fold(department)) : null)
  return named ? { function: named, leads: isLeading(title) } : null
}

/** A title that leads others: "Head of", "Director", "Werksleiter". */
export const isLeading = (title: string): boolean => LEADS.test(fold(title))

const functionIn = (text: string): JobFunction | null => FUNCTIONS.find(([, words]) => words.test(text))?.[0] ?? null

const fold = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .toLowerCase()
