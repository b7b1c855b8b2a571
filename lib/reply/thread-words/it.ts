import type { ThreadWords } from './thread-words.ts';

/** Italian. */
export const ITALIAN_THREAD_WORDS: ThreadWords = {
  events: [
    [/\banniversario\b/, 'event.anniversary'],
    [/\b(?:matrimonio|nozze|mi sposo|ci sposiamo)\b/, 'event.wedding'],
    [/\bfuneral[ei]\b/, 'event.funeral'],
    [/\bcompleanno\b/, 'event.birthday'],
    [/\blaurea\b/, 'event.graduation'],
    [/\b(?:natale|vigilia)\b/, 'event.christmas'],
    [/\bfesta\b/, 'event.party'],
    [/\b(?:lezion[ei]|corso|laboratorio)\b/, 'event.class'],
    [/\besam[ei]\b/, 'event.exam'],
    [/\bcolloquio\b/, 'event.interview'],
    [/\b(?:presentazione|conferenza|convegno)\b/, 'event.talk'],
    [/\b(?:spettacolo|concerto|recita|saggio)\b/, 'event.performance'],
    [/\b(?:fiera|mostra|mercatino)\b/, 'event.show'],
    [/\b(?:partita|gara|torneo)\b/, 'event.match'],
    [/\b(?:viaggio|volo)\b/, 'event.trip'],
    [/\b(?:vacanz[ae]|ferie)\b/, 'event.holiday'],
    [/\btrasloco\b/, 'event.move'],
  ],
  injury:
    /\b(?:(?<!nessuno (?:\p{L}{1,15} ){0,3})ferit\w*|lesion\w*|ustion\w*|scottat\w*|bruciatur\w*|(?<!nessuno (?:\p{L}{1,15} ){0,3})fatt[oa] male|si è (?:tagliat|bruciat)[oa]|ospedale|pronto soccorso|punti di sutura|sangu\w*|allergi\w*|medico|malat[oa]|scossa)/u,
  hurt: [
    [/\bmio figlio\b/, 'hurt.son'],
    [/\bmia figlia\b/, 'hurt.daughter'],
    [/\bmi[oa] (?:bambin|piccol)[oa]\b/, 'hurt.child'],
    [/\bmi[oa] neonat[oa]\b/, 'hurt.baby'],
    [/\bmio marito\b/, 'hurt.husband'],
    [/\bmia moglie\b/, 'hurt.wife'],
    [/\bmia (?:madre|mamma)\b/, 'hurt.mother'],
    [/\bmio (?:padre|pap[aà])(?!\p{L})/u, 'hurt.father'],
    [/\bmi[oa] (?:cane|cagnolin[oa])\b/, 'hurt.dog'],
    [/\bmi[oa] gatt[oa]\b/, 'hurt.cat'],
  ],
  invoice: /\b(?:fattura|ricevuta fiscale)\b/,
  withdrawn: /\b(?:annull|ritir|revoc|cancell|chiud|chius)/,
  conditional: /\b(?:se|quando|allora|appena|una volta)\b/,
  storage: /\b(?:magazzinaggio|giacenza|deposito|stoccaggio)\b[^\d]{0,16}$/,
  boundary: /\binsulti?\b/,
  asksProof: /\b(?:foto|fotografia|immagine|video|fattura|numero di serie)\b[^.?]{0,80}\?/,
};
