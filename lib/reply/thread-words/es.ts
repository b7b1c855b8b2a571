import type { ThreadWords } from './thread-words.ts';

/** Spanish. */
export const SPANISH_THREAD_WORDS: ThreadWords = {
  events: [
    [/\baniversario\b/, 'event.anniversary'],
    [/\b(?:boda|casamiento|matrimonio|me caso|nos casamos)\b/, 'event.wedding'],
    [/\b(?:funeral|entierro|velorio)\b/, 'event.funeral'],
    [/\bcumple(?:años)?\b|\bquinceañera\b/, 'event.birthday'],
    [/\bgraduaci[oó]n\b/, 'event.graduation'],
    [/\b(?:navidad(?:es)?|nochebuena)\b/, 'event.christmas'],
    [/\bfiesta\b/, 'event.party'],
    [/\b(?:clases?|curso|taller)\b/, 'event.class'],
    [/\b(?:ex[aá]men(?:es)?|oposici[oó]n|oposiciones)\b/, 'event.exam'],
    [/\bentrevista\b/, 'event.interview'],
    [/\b(?:charla|presentaci[oó]n|conferencia|ponencia)\b/, 'event.talk'],
    [/\b(?:actuaci[oó]n|concierto|recital)\b/, 'event.performance'],
    [/\b(?:feria|exposici[oó]n|mercadillo)\b/, 'event.show'],
    // "Partido" alone is also "split": a match has its article.
    [/\b(?:(?:el|un|del) partido|torneo|competici[oó]n|carrera)\b/, 'event.match'],
    [/\b(?:viaj(?:e|o|amos)|vuelo)\b/, 'event.trip'],
    [/\bvacaciones\b/, 'event.holiday'],
    [/\b(?:mudanza|me mudo|nos mudamos)\b/, 'event.move'],
  ],
  injury:
    /\b(?:(?<!(?:nadie|ning[uú]n) (?:\p{L}{1,15} ){0,2})herid\w*|lesi[oó]n|lesion\w*|quemadura|se (?:me |le )?(?:ha |hizo )?(?:cort|quem|lastim|golpe|hiri|herid)\w*|se (?:ha hecho|hizo) daño|hospital|urgencias|puntos de sutura|sangr\w*|al[eé]rgi\w*|m[eé]dic[oa]|enferm\w*|descarga el[eé]ctrica|calambre)/u,
  unhurt: /(?:nadie|ning[uú]n|sin) (?:\p{L}{1,15} ){0,3}(?:herid\p{L}{1,2}|lesion\p{L}{1,3}|daño)|iles[oa]s?/gu,
  hurt: [
    [/\bmi hijo\b/, 'hurt.son'],
    [/\bmi hija\b/, 'hurt.daughter'],
    [/\bmi (?:niñ[oa]|peque)\b/, 'hurt.child'],
    [/\bmi beb[eé](?!\p{L})/u, 'hurt.baby'],
    [/\bmi (?:marido|esposo)\b/, 'hurt.husband'],
    [/\bmi (?:mujer|esposa)\b/, 'hurt.wife'],
    [/\bmi (?:madre|mam[aá])(?!\p{L})/u, 'hurt.mother'],
    [/\bmi (?:padre|pap[aá])(?!\p{L})/u, 'hurt.father'],
    [/\bmi perr[oa]\b/, 'hurt.dog'],
    [/\bmi gat[oa]\b/, 'hurt.cat'],
  ],
  food: /(?<!\p{L})(?:bocadillos?|s[aá]ndwich\w*|tartas?|galletas?|chocolates?|bombones|dulces|quesos?|pan|carne|jam[oó]n|chorizos?|frutas?|verduras?|café|té|vino|miel|mermeladas?|sopa|comida|especias?|salsas?|nueces|zumo|jugo|leche)(?!\p{L})/u,
  invoice: /\bfacturas?\b/,
  withdrawn: /\b(?:retir|anul|cancel|desist|cerrad|cerrar|cerré)/,
  conditional: /\b(?:si|cuando|entonces|en cuanto|una vez)\b/,
  storage: /\b(?:almacenaje|almacenamiento|dep[oó]sito)\b[^\d]{0,16}$/,
  boundary: /\binsultos?\b/,
  asksProof: /\b(?:foto|fotograf[ií]a|imagen|v[ií]deo|factura|n[uú]mero de serie)s?\b[^.?]{0,80}\?/,
};
