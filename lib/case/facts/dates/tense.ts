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
  en: /\b(?:will|going|need|needs|should|must|expected|suppose|supposed|due|can|could|would|starts?|begins?|leave|leaving|moving|want|when|is|are|won't|i'll|we'll|you'll|it'll|they'll|next|shall|promised for|estimated)\b/,
  de: /\b(?:wird|werden|werde|brauche|brauchen|muss|soll|sollte|sollten|kommt|beginnt|findet|wollen|will|ist|nachste[nrs]?|kommende[nrs]?|erwartet|spatestens)\b/,
  fr: /\b(?:sera|doit|devait|devrait|besoin|prochaine?|faut|commence|aura|va|allez|vais|partons|pars|arrivera|[a-z]{3,}r(?:ons|ont|ez)|est(?!\s(?:pas\s)?(?:venue?|allee?|partie?|restee?|passee?|arrivee?)\b))\b/,
  es: /\b(?:sera|debe|debia|deberia|necesito|proxim[oa]|tiene|empieza|va|voy|vais|llegara|es|tenia que|[a-z]{3,}(?:ar|er|ir)(?:an|emos))\b/,
  it: /\b(?:sara|deve|doveva|dovrebbe|serve|prossim[oa]|inizia|arrivera|devo|parto|comincia|[a-z]{3,}(?:er|ir)(?:emo|anno|ete))\b/,
  pt: /\b(?:sera|deve|devia|deveria|preciso|proxim[oa]|comeca|vai|vou|chega|chegara|e|tenho|[a-z]{3,}(?:ar|er|ir)(?:emos|ao))\b/,
  zh: /将|会|要|需要|应该|之前|前|必须/,
  ja: /予定|まで|必要|ください|ます(?!た)|です/,
};
// A clause that begins with what somebody is to do speaks of what is to come.
const TO_DO: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:(?:please|pls|kindly|just|so|then|also|now)\s)*(?:ship|send|deliver|bring|call|ring|phone|mail|email|refund|return|pick|collect|cancel|reply|answer|respond|give|let|come|arrange|schedule|reschedule|book|get|make|tell|confirm|expect|drop|leave|fix|replace)\s/,
  de: /^\W*(?:(?:bitte|dann|also)\s)*(?!(?:haben|hatten|sind|waren|wurden|konnten|wollten|sollten|sagten|kamen)\s)[a-z]{3,}[er]n\ssie\s/,
  fr: /^\W*(?:(?:merci de|veuillez|alors|donc|svp)\s)*(?!(?:avez|etes|aviez|etiez|deviez|vouliez|chez|assez|rendez-vous)\b)[a-z]{3,}ez(?:-[a-z]{1,4})*\s/,
  es: /^\W*(?:(?:por favor|entonces|pues),?\s)*[a-z]{3,}[aei]n?(?:me|nos)?(?:l[oa]s?|me|nos)\s/,
  it: /^\W*(?:(?:per favore|allora),?\s)*[a-z]{3,}(?:te|re)(?:me|ce)?(?:l[oaie]|mi|ci|ne)\s/,
  pt: /^\W*(?:(?:por favor|entao),?\s)*[a-z]{3,}[ae]m?-(?:me|nos|[nl]?[oa]s?)\s/,
};
const LIMIT =
  /\b(?:by|until|till|til|before|bis(?: zum)?|spatestens(?: am)?|jusqu'au|avant(?: le)?|hasta(?: el)?|antes del?|entro(?: il)?|ate(?: a| o| ao)?)\s(?:the\s)?$/;
const LIMIT_HERE =
  /\b(?:by|until|till|before|as of|starting|bis(?: zum)?|spatestens(?: am)?|ab|jusqu'au|avant|d'ici|a partir|hasta|antes|entro|prima|ate|para)\s(?:on the|the|il|el|le|du|o|ao|do|dia|del|zum|den|dem|am)?\s?(?:dia\s)?\d/;
const CLAUSE = /[.!?;:\n。！？；]|,|，|、|\b(?:and|but|und|aber|et|mais|ma|because|weil|porque|perche)\b/g;

// "You said 20 March": what was said then is over, the day it was said of need not be.
const SAID =
  /\b(?:said|told|promised|quoted|gesagt|versprochen|zugesagt|geschrieben|dit|promis|annonce|ecrit|dijo|dijeron|dijisteis|prometi\w{1,5}|prometido|dicho|detto|promesso|scritto|disse\w{0,3}|promet\w{2,5}|dito)\b/g;

/** The clause of a text that holds a piece of it, as offsets. */
export function clauseAround(folded: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - 160);
  let left = from;
  for (const match of folded.slice(from, start).matchAll(CLAUSE)) left = from + match.index + match[0].length;
  const rest = folded.slice(end, end + 160);
  const next = rest.search(CLAUSE);
  return { start: left, end: next < 0 ? end + rest.length : end + next };
}

/** As `tenseAround`, for a date that may lie ahead of what was said of it ("you promised 20 March"): that leaves it open. */
export function tenseOfDate(folded: string, at: { start: number; end: number }, language: string): Tense {
  const tense = tenseAround(folded, at, language);
  if (tense !== 'past') return tense;
  const clause = clauseAround(folded, at.start, at.end);
  const words = `${folded.slice(clause.start, at.start)} ${folded.slice(at.end, clause.end)}`;
  return (PAST[language] ?? PAST.en)?.test(words.replaceAll(SAID, ' ')) ? 'past' : 'open';
}

/** Whether a limit stands before a day ("by", "entro", "bis zum") in a clause that says nothing of the past: it is to come. */
export function isLimitAhead(folded: string, at: { start: number; end: number }, language: string): boolean {
  const words = folded.slice(Math.max(0, at.start - 20), at.start + 10);
  if (!LIMIT_HERE.test(words)) return false;
  const clause = clauseAround(folded, at.start, at.end);
  return !(PAST[language] ?? PAST.en)?.test(folded.slice(clause.start, clause.end));
}

// Short orders are often of no language that can be told.
const beginsWithAsk = (clause: string, language: string): boolean =>
  (TO_DO[language] === undefined ? Object.values(TO_DO) : [TO_DO[language]]).some((asks) => asks.test(clause));

/** The tense of the clause around a day, in a language; `open` where it shows both or neither. */
export function tenseAround(folded: string, at: { start: number; end: number }, language: string): Tense {
  // "till", "by": a limit may lie behind or ahead whatever the verb says; the nearest is meant.
  if (LIMIT.test(folded.slice(Math.max(0, at.start - 20), at.start))) return 'open';
  const clause = clauseAround(folded, at.start, at.end);
  const words = `${folded.slice(clause.start, at.start)} ${folded.slice(at.end, clause.end)}`;
  const key = PAST[language] === undefined ? 'en' : language;
  const past = PAST[key]?.test(words) ?? false;
  const future = (FUTURE[key]?.test(words) ?? false) || beginsWithAsk(folded.slice(clause.start, at.start), language);
  if (past === future) return 'open';
  return past ? 'past' : 'future';
}
