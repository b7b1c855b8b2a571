import type { ThreadWords } from './thread-words.ts';

/** Portuguese, of both sides of the ocean. */
export const PORTUGUESE_THREAD_WORDS: ThreadWords = {
  events: [
    [/\banivers[áa]rio de casamento\b|\bbodas de\b/, 'event.anniversary'],
    [/\b(?:casamento|vou casar|vamos casar)\b/, 'event.wedding'],
    [/\b(?:funeral|enterro|vel[óo]rio)\b/, 'event.funeral'],
    [/\banivers[áa]rio\b|\bfaz anos\b/, 'event.birthday'],
    [/\b(?:formatura|licenciatura)\b/, 'event.graduation'],
    [/\bnatal\b/, 'event.christmas'],
    [/\bfesta\b/, 'event.party'],
    [/\b(?:aulas?|curso|oficina|workshop)\b/, 'event.class'],
    [/\b(?:exames?|vestibular)\b/, 'event.exam'],
    [/\bentrevista\b/, 'event.interview'],
    [/\b(?:palestra|apresentaç[ãa]o|confer[êe]ncia)(?!\p{L})/u, 'event.talk'],
    [/\b(?:concerto|recital|espet[áa]culo)\b/, 'event.performance'],
    // A weekday is a "-feira" too.
    [/\b(?:(?:a|n[ao]|da|uma|à) feira|exposiç[ãa]o)(?!\p{L})/u, 'event.show'],
    [/\b(?:torneio|campeonato|corrida)\b/, 'event.match'],
    [/\b(?:viagem|viaj(?:o|amos|ar)|voo)\b/, 'event.trip'],
    [/\bf[ée]rias\b/, 'event.holiday'],
    [/\b(?:mudança|mudar de casa)\b/, 'event.move'],
  ],
  injury:
    /\b(?:(?<!ningu[ée]m (?:\p{L}{1,15} ){0,2})(?:ferid\w*|feriu|machuc\w*)|feriment\w*|magoou|aleijou|queimadura|(?:queimou|cortou)-se|se (?:queimou|cortou)|hospital|urg[êe]ncias?|sangr\w*|al[ée]rgi\w*|m[ée]dic[oa]|doente|choque el[ée]trico)/u,
  unhurt:
    /(?:ningu[ée]m|sem) (?:\p{L}{1,15} ){0,3}(?:ferid\p{L}{1,2}|feriment\p{L}{1,2}|feriu|magoou|machuc\p{L}{1,3})|iles[oa]s?/gu,
  hurt: [
    [/\bmeu filho\b/, 'hurt.son'],
    [/\bminha filha\b/, 'hurt.daughter'],
    [/\b(?:minha (?:criança|menina)|meu menino)\b/, 'hurt.child'],
    [/\bmeu beb[éê](?!\p{L})/u, 'hurt.baby'],
    [/\bmeu (?:marido|esposo)\b/, 'hurt.husband'],
    [/\bminha (?:mulher|esposa)\b/, 'hurt.wife'],
    [/\bminha (?:mãe|mamãe)\b/, 'hurt.mother'],
    [/\bmeu (?:pai|papai)\b/, 'hurt.father'],
    [/\bmeu c(?:ão|achorro)(?!\p{L})|\bminha ca(?:dela|chorra)\b/u, 'hurt.dog'],
    [/\b(?:meu gato|minha gata)\b/, 'hurt.cat'],
  ],
  food: /(?<!\p{L})(?:sandu[ií]ches?|sandes|bolos?|bolachas?|biscoitos?|chocolates?|bombons|doces|queijos?|pão|carne|presunto|fiambre|frutas?|legumes|café|chá|vinho|mel|compotas?|geleias?|sopa|comida|especiarias|temperos|molhos?|nozes|sumo|suco|leite)(?!\p{L})/u,
  invoice: /\b(?:fac?tura|nota fiscal)\b/,
  withdrawn: /\b(?:retir|anul|cancel|desist|encerr)/,
  conditional: /\b(?:se|quando|assim que|depois de)\b|então/,
  storage: /\b(?:armazenagem|armazenamento)\b[^\d]{0,16}$/,
  boundary: /\binsultos?\b/,
  asksProof: /\b(?:foto|fotografia|imagem|v[íi]deo|fatura|n[úu]mero de s[ée]rie)s?\b[^.?]{0,80}\?/,
};
