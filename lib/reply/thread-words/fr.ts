import type { ThreadWords } from './thread-words.ts';

/** French. */
export const FRENCH_THREAD_WORDS: ThreadWords = {
  events: [
    [/anniversaire de mariage|noces d/, 'event.anniversary'],
    [/(?<!\p{L})mariage/u, 'event.wedding'],
    [/enterrement(?! de vie)|obsèques|funérailles/, 'event.funeral'],
    [/anniversaire/, 'event.birthday'],
    [/remise (?:de|des|du) diplôme/, 'event.graduation'],
    [/(?<!\p{L})noël(?!\p{L})/u, 'event.christmas'],
    [/entretien d.embauche/, 'event.interview'],
    [/(?<!\p{L})(?:examen|concours|partiels|bac)(?!\p{L})/u, 'event.exam'],
    [/(?<!\p{L})(?:mon|mes|un|des|notre|nos) cours(?!\p{L})|(?<!\p{L})(?:stage|atelier)(?!\p{L})/u, 'event.class'],
    [/conférence|(?<!\p{L})présentation|(?<!\p{L})exposé(?!\p{L})|soutenance|discours/u, 'event.talk'],
    [/concert(?!ation)|spectacle|représentation|(?<!\p{L})gala(?!\p{L})/u, 'event.performance'],
    [/salon (?:du|de la|de l.|des|professionnel)|(?<!\p{L})foire|exposition|brocante/u, 'event.show'],
    [/(?<!\p{L})(?:match|tournoi|compétition|marathon)(?!\p{L})/u, 'event.match'],
    [/vacances|(?<!\p{L})congés/u, 'event.holiday'],
    [/voyage|croisière|randonnée|(?<!\p{L})(?:mon|notre) (?:vol|départ)(?!\p{L})/u, 'event.trip'],
    [/déménage|emménage/, 'event.move'],
    [/(?<!\p{L})fête(?!\p{L})|soirée|baptême|communion|crémaillère|enterrement de vie/u, 'event.party'],
  ],
  injury:
    /(?<!(?:personne|pas|aucun) (?:[\p{L}'’]{1,15} ){0,2})bless[éu]|brûl(?:é|ure)|hôpital|(?<!\p{L})aux urgences|saign|suture|allergi|décharge électrique|électrocut|électris|intoxi|médecin|(?<!\p{L})plaie|(?<!\p{L})vomi|étouff|coupée? (?:la main|le doigt|au doigt|à la main)/u,
  hurt: [
    [/(?<!\p{L})mon (?:\p{L}{3,15} )?fils/u, 'hurt.son'],
    [/(?<!\p{L})ma (?:\p{L}{3,15} )?fille/u, 'hurt.daughter'],
    [/(?<!\p{L})mon (?:\p{L}{3,15} )?enfant|(?<!\p{L})mon petit garçon/u, 'hurt.child'],
    [/(?<!\p{L})mon bébé/u, 'hurt.baby'],
    [/(?<!\p{L})mon (?:mari|époux)(?!\p{L})/u, 'hurt.husband'],
    [/(?<!\p{L})(?:ma femme|mon épouse)(?!\p{L})/u, 'hurt.wife'],
    [/(?<!\p{L})ma (?:mère|maman)(?!\p{L})/u, 'hurt.mother'],
    [/(?<!\p{L})mon (?:père|papa)(?!\p{L})/u, 'hurt.father'],
    [/(?<!\p{L})(?:mon chien|ma chienne)(?!\p{L})/u, 'hurt.dog'],
    [/(?<!\p{L})(?:mon chat|ma chatte)(?!\p{L})/u, 'hurt.cat'],
  ],
  invoice: /(?<!\p{L})facture(?!\p{L})/u,
  withdrawn: /(?<!\p{L})(?:retir|annul|révoqu|clôtur)\p{L}|(?<!\p{L})clos(?!\p{L})/u,
  conditional: /(?<!\p{L})(?:si|s'il|quand vous|dès que|alors|une fois)(?!\p{L})/u,
  storage: /(?:stockage|magasinage|entreposage|surestaries)[^\d]{0,16}$/,
  boundary: /insult|injur/,
  asksProof: /(?<!\p{L})(?:photo|image|vidéo|facture|numéro de série)s?(?!\p{L})[^.?]{0,80}\?/u,
};
