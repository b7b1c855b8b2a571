/** Whether the words around a day speak of what was or of what is to come. */
export type Tense = 'past' | 'future' | 'open';

// Folded. One list a language: "he", "a", "e" mean too much elsewhere.
const PAST: Readonly<Record<string, RegExp>> = {
  en: /\b(?:was|were|had|came|went|got|said|told|paid|sent|wrote|did|broke|left|bought|since|ago|already|stood|made|took|saw|met|gave|(?!need|feed|speed|indeed|exceed|proceed|succeed)[a-z]{2,}(?:[^e]ed)|has passed|have passed|came|ate)\b/,
  de: /\b(?:war|waren|hatte|hatten|wurde|wurden|kam|kamen|seit|bestellt|erhalten|bezahlt|verschickt|versendet|zugestellt|bekommen|ging|(?:an|aus|ab|auf|ein|zuruck)?ge[a-z]{2,}(?:t|en)|schon|bereits)\b/,
  fr: /\b(?:etait|etaient|avait|avais|ai|a ete|ont|livree?|recue?|commandee?|arrivee?s?|payee?|envoyee?|dit|achetee?|depuis|promis|ecrit|retournee?|expediee?|passee?|venue?s?|alle(?:e|s|es)?|partie?s?|reste(?:e|s|es)?)\b/,
  es: /\b(?:llego|llegaron|compre|pedi|recibi|recibimos|pague|dijo|dijeron|dijisteis|estaba|era|fue|he|ha|han|hice|envie|envio|enviaron|desde|habia|entrego|entregaron|escribi|prometieron|llegado|devolvi)\b/,
  it: /\b(?:ho|ha|hanno|avevo|aveva|era|erano|stat[oa]|ricevuto|ordinato|pagato|consegnat[oa]|arrivat[oa]|spedit[oa]|comprato|dal(?!\s\d{1,2}\sal\s)|scritto|detto|promesso)\b/,
  pt: /\b(?:chegou|chegaram|comprei|recebi|recebeu|receberam(?:-n[oa]s?)?|paguei|disse|disseram|estava|era|foi|foram|fiz|encomendei|escrevi|enviei|enviaram|devolvi|prometeram|desde|entregue|tinha|comprou)\b/,
  zh: /[了过]|已经|之前买|收到/,
  ja: /ました|でした|だった|はず|[いっんし]た(?:の|が|け|[。、\s]|$)/,
};
const FUTURE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:will|going|need|needs|should|must|expected|suppose|supposed|due|can|could|would|starts?|begins?|leave|leaving|moving|want|when|is|are|won't|i'll|we'll|next|shall|promised for|estimated)\b/,
  de: /\b(?:wird|werden|werde|brauche|brauchen|muss|soll|sollte|sollten|kommt|beginnt|findet|wollen|will|ist|nachste[nrs]?|kommende[nrs]?|erwartet|spatestens)\b/,
  fr: /\b(?:sera|doit|devait|devrait|besoin|prochaine?|faut|commence|aura|va|allez|vais|partons|pars|arrivera|est(?!\s(?:pas\s)?(?:venue?|allee?|partie?|restee?|passee?|arrivee?)\b))\b/,
  es: /\b(?:sera|debe|debia|deberia|necesito|proxim[oa]|tiene|empieza|va|voy|vais|llegara|es|tenia que)\b/,
  it: /\b(?:sara|deve|doveva|dovrebbe|serve|prossim[oa]|inizia|arrivera|devo|parto|comincia)\b/,
  pt: /\b(?:sera|deve|devia|deveria|preciso|proxim[oa]|comeca|vai|vou|chega|chegara|e|tenho)\b/,
  zh: /将|会|要|需要|应该|之前|前|必须/,
  ja: /予定|まで|必要|ください|ます(?!た)|です/,
};
const LIMIT =
  /\b(?:by|until|till|til|before|bis(?: zum)?|spatestens(?: am)?|jusqu'au|avant(?: le)?|hasta(?: el)?|antes del?|entro(?: il)?|ate(?: a| o| ao)?)\s(?:the\s)?$/;
const CLAUSE = /[.!?;:\n。！？；]|,|，|、|\b(?:and|but|und|aber|et|mais|ma|because|weil|porque|perche)\b/g;

/** The clause of a text that holds a piece of it, as offsets. */
export function clauseAround(folded: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - 160);
  let left = from;
  for (const match of folded.slice(from, start).matchAll(CLAUSE)) left = from + match.index + match[0].length;
  const rest = folded.slice(end, end + 160);
  const next = rest.search(CLAUSE);
  return { start: left, end: next < 0 ? end + rest.length : end + next };
}

/** The tense of the clause around a day, in a language; `open` where it shows both or neither. */
export function tenseAround(folded: string, at: { start: number; end: number }, language: string): Tense {
  // "till", "by": a limit may lie behind or ahead whatever the verb says; the nearest is meant.
  if (LIMIT.test(folded.slice(Math.max(0, at.start - 20), at.start))) return 'open';
  const clause = clauseAround(folded, at.start, at.end);
  const words = `${folded.slice(clause.start, at.start)} ${folded.slice(at.end, clause.end)}`;
  const key = PAST[language] === undefined ? 'en' : language;
  const past = PAST[key]?.test(words) ?? false;
  const future = FUTURE[key]?.test(words) ?? false;
  if (past === future) return 'open';
  return past ? 'past' : 'future';
}
