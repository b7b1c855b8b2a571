/** What replies in a Romance language are held to, beside what all replies are. */
export interface HeldRomance {
  readonly code: 'es' | 'it' | 'pt';
  /** What a reply never says. */
  readonly banned: readonly RegExp[];
  /** Words of apology or regret; one reply has at most one. */
  readonly apology: RegExp;
  /** A day of the week with its date. */
  readonly day: RegExp;
  /** Marks and forms that are not the language's own. */
  readonly typography: RegExp;
  /** A plain article that should have melted into the word before it. */
  readonly unmelted: RegExp;
}

/** Longest sentence in words, figures and dates counted in. */
export const LONGEST_SENTENCE_WORDS = 32;

/** Spanish, Italian, Portuguese. */
export const ROMANCE: readonly HeldRomance[] = [
  {
    code: 'es',
    banned: [
      /lamentablemente|desafortunadamente|por desgracia|inconveniente|molestias/i,
      /paciencia|tranquil|cálmese|calma\b|comprensión/i,
      /política|términos y condiciones|legal|abogad|responsabilidad|denuncia|fraude|estafa/i,
      /pronto\b|en breve|lo antes posible|cuanto antes/i,
      /reseña|estrellas|valoraci/i,
      /no es (?:nuestra )?culpa|culpa (?:suya|nuestra)|debería haber|como ya le|obviamente|claramente/i,
      /(?<!\p{L})(?:tú|tu|tus|ti|vosotros|vuestr[oa]s?|os)(?!\p{L})/iu,
      /\b(?:estimad[oa]|enfadad[oa]|enojad[oa]|molest[oa]|encantad[oa]|decepcionad[oa]|cliente)\b/i,
      /!|última oferta|al menos/i,
    ],
    apology: /disculp|lament|siento|perdón/gi,
    day: /(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) \d{1,2} de [a-z]+/,
    typography: /"|'|(?<![¿\p{L}][^¿?]{0,400})\?|\d\.\d\d |ud\.|\s[,.;:?]/iu,
    unmelted: /\b(?:de|a) el \p{Ll}/u,
  },
  {
    code: 'it',
    banned: [
      /purtroppo|sfortunatamente|inconvenient|disagio/i,
      /pazien|si calmi|\bcalma\b|comprensione/i,
      /policy|politica|termini e condizioni|legal|avvocat|responsabilità|frode|truffa|denuncia/i,
      /al più presto|a breve|quanto prima|appena possibile/i,
      /recension|stelle/i,
      /colpa|avrebbe dovuto|come già|ovviamente|chiaramente/i,
      /(?<!\p{L})(?:tu|tuo|tua|tuoi|tue|ti|vostr[oa]|voi)(?!\p{L})/iu,
      /\b(?:egregi[oa]|arrabbiat[oa]|delus[oa]|liet[oa]|spiacente|cliente)\b/i,
      /!|ultima offerta|almeno/i,
    ],
    apology: /scus|dispiac|rammaric/gi,
    day: /(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) \d{1,2} [a-z]+/,
    typography: /"|'|\s[,.;:?]|perchè|\bpò\b|\bE'/u,
    unmelted: /(?<!\p{L})(?:di|da|su|in|a) (?:(?:il|lo|la) \p{Ll}|l’)/u,
  },
  {
    code: 'pt',
    banned: [
      /infelizmente|inconveniente|transtorno|incómodo|incômodo/i,
      /paciência|calma\b|compreensão|aguarde/i,
      /política|termos e condições|legal|advogad|responsabilidade\b|fraude|burla|golpe|denúncia/i,
      /em breve|brevemente|o mais rápido|assim que possível|logo que/i,
      /avaliaç|estrelas/i,
      /culpa\b(?<!desculpa)|deveria ter|como já|obviamente|claramente/i,
      // Words of one side of the ocean alone, and forms of address that are not polite on both.
      /(?<!\p{L})(?:vocês?|tu|teu|tua|ti|consigo|connosco|conosco|para si)(?!\p{L})/iu,
      /\b(?:obrigad[oa]|estimad[oa]|prezad[oa]|car[oa]|chatead[oa]|cliente)\b/i,
      /ecrã|\btela\b|ficheiro|arquivo|morada|equipa|equipe|registo|registro|contacto|contato|comprovativo|comprovante/i,
      /portes\b|frete|facto|receção|recepção|planear|planejar|telemóvel|celular|cupão|cupom|bebé|bebê|percebo/i,
      /!|última oferta|pelo menos/i,
    ],
    apology: /desculp|(?<!\p{L})lament/giu,
    day: /(?:-feira|sábado|domingo), \d{1,2} de [a-zç]+/,
    typography: /"|'|«|\s[,.;:?]/u,
    unmelted: /(?<!\p{L})(?:de|em|por) [oa] \p{Ll}|(?<!\p{L})em (?:\p{L}+-feira|sábado|domingo)/u,
  },
];
