import type { ArticleBody } from './article-body.ts'
import { findDate } from './date-words.ts'
import type { FlowBlock } from './page-flow.ts'
import type { RemovalReason } from './furniture-names.ts'
import { isCaption } from './picture-captions.ts'

const ADVERT =
  /^[\p{P}\s]{0,3}(?:anzeige|werbung|advertisement|advert|advertising|iklan|publicidad|publicité|pubblicità|reklama|annonce|advertentie|publicidade|gesponsert|sponsored|ad)[\p{P}\s]{0,3}$/iu

/** Words that send the reader on to something else, at the start of a line. */
const READ_ALSO =
  /^[\p{P}\p{S}\s]{0,4}(?:(?:lesen sie|lies|lesen) (?:auch|mehr|dazu|jetzt|hier)|mehr (?:zum thema|dazu|lesen|von)|siehe auch|auch interessant|passend dazu|(?:das|dieses thema|diese artikel|folgende artikel|das thema)? ?(?:könnte|könnten|dürfte) (?:sie|dich|euch|ihnen|dir) |(?:weitere|mehr) (?:\p{L}+ )?(?:artikel|beiträge|themen|meldungen|nachrichten|news|infos|informationen|links)\b|zum weiterlesen|read (?:more|also|next|on)\b|also read|see also|see more|more (?:from|on|about|stories|news)\b|more(?=:)|more (?:\p{L}+ ){1,3}(?:stories|news|articles)|related(?: (?:articles?|stories|posts?|content|news))?(?=:|$)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|lea (?:también|además|más)|(?:le|te) puede interesar|ver también|seguir leyendo|lire aussi|à lire|voir aussi|lire la suite|leggi anche|potrebbe interessarti|lees (?:ook|meer|verder)|bekijk ook|czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|dowiedz się więcej|læs (?:også|mere)|läs (?:också|mer)|leia (?:também|mais)|veja (?:também|mais)|saiba mais)/iu

/** Where a picture comes from, at the start of a line: what it shows stands before or after it. */
const CREDIT =
  /^[\p{Ps}\s]{0,2}(?:©|\(c\)|copyright\b|(?:titel|symbol|archiv|beitrags)?(?:bild|foto|fotos|bilder|grafik)(?:quelle|nachweis|credit|rechte)?\b ?(?::|©|von\b)|(?:photo|image|picture|photos|images|photograph)s?(?: credits?| by| courtesy)?\b ?(?::|©)|photo by|crédits?\b ?:|foto di|fot\. )/iu

/** "Figure 4: …" */
const FIGURE = /^(?:abb(?:ildung|\.)|fig(?:ure|ura|\.)|bild|afbeelding|rysunek|rys\.) ?\d{1,3}\b/iu

const TAGS =
  /^(?:tags?|schlagw(?:ort|örter)|stichw(?:ort|örter)|kategorien?|categor(?:y|ies)|keywords|etiquetas|mots[- ]clés|trefwoorden|tagi|filed under|posted in|ressort)\b ?(?::|$)/iu

/** Invitations to follow, subscribe, pay or write, of a sentence or two. */
const INVITES =
  /\b(?:newsletter|subscribe|abonnier\w*|subscri\w+|abonnez|suscr[ií]b\w+|iscriviti|assine|sign up|inbox|follow (?:us|me|@?\w+) on|folgen sie uns|folge uns|síguenos|seguici|suivez-nous|whatsapp-kanal|telegram|have your say|tell us what you think|reach the reporters?|contact the (?:author|reporter)|click here)\b/iu

const COMMENTS =
  /^(?:\d{1,5}|no|keine|bisher keine|noch keine|sin|aucun|nessun|geen|brak) (?:kommentare?|comments?|comentarios?|commentaires?|commenti|reacties|komentarzy)\b|^(?:kommentare?|comments?|comentarios?|commentaires?|commenti|reacties|komentarze)(?: \(\d{1,5}\))?$/iu

// letters of both cases are spelled out: a name is told by its capital
const WRITER =
  /^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Aa]utor(?:in)?|[Aa]uthor|[Aa]uteur|Text|Redaktion)\b|(?:[Pp]osted|[Ww]ritten) by\b):? \p{Lu}/u

/** Why a line inside the body of an article is not part of what the article says; null when it is. */
export function lineReason(block: FlowBlock, body: ArticleBody, isOpening: boolean): RemovalReason | null {
  const { text } = block
  if (text.length > 400) return null
  if (ADVERT.test(text)) return 'advert'
  if (COMMENTS.test(text)) return 'comments'
  if (TAGS.test(text)) return 'byline'
  if (text.length < 200 && (CREDIT.test(text) || FIGURE.test(text))) return 'caption'
  if (isCaption(block, body)) return 'caption'
  if ((isOpening && isByline(block)) || isStamp(text)) return 'byline'
  if (text.length < 200 && READ_ALSO.test(text) && (block.linkChars > 0 || text.length < 60)) return 'related'
  return text.length < 260 && block.linkChars > 0 && INVITES.test(text) ? 'newsletter' : null
}

const STAMP =
  /^(?:publi(?:ziert|shed|é|cado|cato)|veröffentlicht|erstellt|aktualisiert|zuletzt|stand|letzte|(?:last )?(?:updated|modified)|posted|mis à jour|actualizado|aggiornato|geplaatst|opublikowano|udgivet)\b/iu

/** "Published: 3 March 2024, 10:15", wherever it stands. */
function isStamp(text: string): boolean {
  return text.length < 80 && STAMP.test(text) && findDate(text, true) !== null
}

/** Date and writer between headline and first sentence. */
function isByline(block: FlowBlock): boolean {
  if (block.type === 'heading' || block.text.length > 90) return false
  const date = findDate(block.text, true)
  if (date && block.text.length - (date.end - date.start) < 45) return true
  return block.text.length < 60 && WRITER.test(block.text)
}
