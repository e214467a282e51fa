/** Words that stand in names of firms, places, menus and headings, never in a person's name. Lower case. */
const NOT_NAMES = new Set(
  (
    'about our the your we us and for with from contact home news blog more read view all learn get start team company services service products product solutions solution careers career jobs job support login sign privacy policy terms follow phone email address office offices street road avenue city inc llc ltd limited gmbh corp corporation group holding co kg ag bv nv sa srl spa pvt private plc international global industries industrial technologies technology systems software consulting partners management board executive leadership directors director manager officer president chairman chief vice head lead engineer developer consultant senior junior sales marketing finance operations human resources general new free best how why what when where who this that customer customers clients client project projects case study studies press release releases events event annual report quality safety vision mission values history awards award certification certifications download downloads request quote book demo now today january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday university college school institute hospital bank north south east west united states kingdom america india germany europe asia africa australia canada china japan new york san los angeles las menu search overview introduction welcome thank thanks question questions frequently asked copyright rights reserved high quality low cost power plant railway highway tunnel water energy solar data cloud security network digital web design development research science process manufacturing production container containers steel plastic metal hinge hinges open access source full stack part time location locations headquarters branch branches region regional corporate commercial department center centre house building buildings tower floor suite unit plot ' +
    // what people are and what they work at, where it is hardly a last name: "Maintenance Technician", "Forklift Driver"
    'technician electrician mechanic machinist inspector supervisor operator operative cleaner programmer planner coordinator specialist analyst administrator accountant controller estimator adviser advisor architect scientist recruiter editor representative strategist storekeeper surveyor auditor welder fabricator moulder molder polisher assembler picker labourer laborer rigger scaffolder sprayer receptionist assistant apprentice trainee intern designer maintenance forklift warehouse machine tool shift site crane truck lorry furnace paint payroll laboratory calibration purchasing procurement accounts logistics ' +
    'über uns unser unsere kontakt impressum datenschutz leistungen produkte karriere startseite aktuelles unternehmen und der die das mehr jetzt hier ihr ihre ' +
    'over ons onze contact diensten producten nieuws vacatures werken meer lees het een van en ' +
    'notre nos nous accueil contactez entreprise société le la les des du et ' +
    'nuestra nuestro empresa contacto servicios productos inicio el los las y ' +
    'chi siamo azienda contatti servizi prodotti lavora il gli e ' +
    'nasza firma kontakt usługi produkty oferta strona główna ' +
    'vores om os kontakt ydelser produkter ledige og'
  ).split(' '),
)

const HONORIFIC =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|ing|dipl|herr|frau|dhr|mevr|shri|smt|sri|sir|dame|ir|drs|mag|sig|sr|sra|mgr|inż|mme|m|er|ca|adv)\.?(?:-ing\.?)? +){1,3}/iu
const DEGREES =
  /(?:,? (?:ph\.?d\.?|mba|md|m\.d\.|jr\.?|sr\.?|iii|ii|esq\.?|cpa|pe|p\.e\.|msc|bsc|ma|ba|mphil|fca|aca|cfa|pmp|cissp|m\.?sc\.?|b\.?sc\.?)){1,3}$/i
const WORD =
  /^(?:\p{Lu}(?=[\p{L}’'´`-]*\p{Ll})[\p{L}’'´`-]*|\p{Lu}{2,}|(?:\p{Lu}\.){1,4}-?\p{Lu}?\p{L}*\.?|\p{Lu}|\p{Lu}\p{Ll}\.|\p{Lu}[\p{L}]{1,15}\.\p{Lu}[\p{L}]{0,15})$/u
const PARTICLE = /^(?:van|von|der|den|de|da|di|del|della|dos|du|la|le|ter|ten|te|zu|zur|af|bin|al|el|y|e|ten|op|'t)$/

/** The name in a line without titles before it and degrees behind it: "Dr. Ada Moss, PhD" → "Ada Moss". */
export function bareName(text: string): string {
  return text.replace(HONORIFIC, '').replace(DEGREES, '').trim()
}

export const hasHonorific = (text: string): boolean => HONORIFIC.test(text) && !/^m /i.test(text)

/** A line that is a person's name: two to five capitalised words, none of which firms, places or menus are made of. */
export function isPersonName(text: string): boolean {
  if (text.length < 4 || text.length > 60) return false
  const name = bareName(text)
  const words = name.split(' ')
  if (words.length < 2 && !(hasHonorific(text) && /\p{Lu}\.?\p{Lu}/u.test(name))) return false
  if (words.length > 6) return false
  const capitalised = words.filter((word) => !PARTICLE.test(word))
  if (capitalised.length < Math.min(2, words.length) || !capitalised.every((word) => WORD.test(word))) return false
  if (capitalised.some((word) => NOT_NAMES.has(word.toLowerCase().replace(/[.,]$/, '')))) return false
  // a run of capitals alone is a heading, unless a title of courtesy says otherwise
  const shouted = capitalised.every((word) => word === word.toUpperCase() && word.length > 2)
  return !shouted || hasHonorific(text)
}

/** One word that may be a first name, for lists that give no more ("Ines, Developer"); the caller must see many alike. */
export function isFirstName(text: string): boolean {
  return /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?(?: \p{Lu}\.?)?$/u.test(text) && !NOT_NAMES.has(text.toLowerCase())
}
