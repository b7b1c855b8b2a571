import type { ThreadWords } from './thread-words.ts';

/** German. */
export const GERMAN_THREAD_WORDS: ThreadWords = {
  events: [
    [/hochzeitstag|jahrestag|jubiläum/, 'event.anniversary'],
    [/hochzeit|trauung/, 'event.wedding'],
    [/beerdigung|trauerfeier|beisetzung/, 'event.funeral'],
    [/geburtstag/, 'event.birthday'],
    [/abschlussfeier|abiball|zeugnisübergabe/, 'event.graduation'],
    [/weihnacht|heiligabend|bescherung/, 'event.christmas'],
    [/vorstellungsgespräch|bewerbungsgespräch/, 'event.interview'],
    [/(?<!\p{L})(?:abschluss|meister|fahr)?prüfung|klausur|examen/u, 'event.exam'],
    [/(?:kurs|seminar|workshop|lehrgang)s?(?!\p{L})/u, 'event.class'],
    [/vortrag|präsentation|konferenz|tagung|referat/, 'event.talk'],
    [/auftritt|aufführung|konzert|premiere/, 'event.performance'],
    [/(?<!\p{L})messe(?!\p{L})|ausstellung|flohmarkt/u, 'event.show'],
    [/turnier|wettkampf|wettbewerb|(?<!\p{L})rennen(?!\p{L})/u, 'event.match'],
    [/urlaub|ferien/, 'event.holiday'],
    [/(?:^|[^p])reise|(?<!\p{L})(?:ab)?flug(?!\p{L})|wanderung/u, 'event.trip'],
    [/umzug|einzug|(?<!\p{L})umziehen/u, 'event.move'],
    [/party|taufe|konfirmation|kommunion|einschulung|feier(?!tag|abend)|(?<!\p{L})fest(?!\p{L})/u, 'event.party'],
  ],
  injury:
    /(?<!(?:niemand|keiner|nicht) (?:\p{L}{1,15} ){0,2})verletz|verbrannt|verbrennung|verbrüh|(?<!\p{L})blut|krankenhaus|notaufnahme|(?<!\p{L})genäht|stromschlag|allergi|(?<!\p{L})wunde(?!\p{L})|(?<!\p{L})arzt|ärztin|vergift|erbrochen/u,
  hurt: [
    [/(?<!\p{L})mein\p{L}{0,2} (?:\p{L}{3,15} )?sohn/u, 'hurt.son'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:\p{L}{3,15} )?tochter/u, 'hurt.daughter'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:\p{L}{3,15} )?kind(?!\p{L})/u, 'hurt.child'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:\p{L}{3,15} )?baby/u, 'hurt.baby'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:ehe)?mann(?!\p{L})/u, 'hurt.husband'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:ehe)?frau(?!\p{L})/u, 'hurt.wife'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:mutter|mama)(?!\p{L})/u, 'hurt.mother'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:vater|papa)(?!\p{L})/u, 'hurt.father'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:hund|hündin)(?!\p{L})/u, 'hurt.dog'],
    [/(?<!\p{L})mein\p{L}{0,2} (?:katze|kater)(?!\p{L})/u, 'hurt.cat'],
  ],
  invoice: /(?<!\p{L})(?:rechnung|steuerbeleg|mwst-beleg|mehrwertsteuerbeleg)(?!\p{L})/u,
  withdrawn: /zurückgezogen|zurückziehen|zurückgenommen|zurücknehmen|storniert|widerrufen|geschlossen/,
  conditional: /(?<!\p{L})(?:wenn|falls|dann|sobald|erst|würde)(?!\p{L})/u,
  storage: /(?:lager(?:kosten|geld|gebühr(?:en)?|ung)|standgeld)[^\d]{0,16}$/,
  boundary: /beleidig/,
  asksProof: /(?:foto|bild|video|rechnung|seriennummer)s?(?!\p{L})[^.?]{0,80}\?/u,
};
