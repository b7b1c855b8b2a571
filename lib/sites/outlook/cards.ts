const BODIES = '[id^="UniqueMessageBody"]';
const SENDERS = '[id^="MSG_"][id$="_FROM"]';
// One label is localised, the other changes with builds: either is taken, neither is needed.
const CARDS = '[aria-label="Email message"], .aVla3';

const splitCards = (part: Element): readonly Element[] => {
  const bodies = part.querySelectorAll(BODIES).length;
  const senders = part.querySelectorAll(SENDERS).length;
  if (bodies <= 1 && senders <= 1) return bodies + senders > 0 || part.matches(`${BODIES}, ${SENDERS}`) ? [part] : [];
  return [...part.children].flatMap(splitCards);
};

/**
 * The messages of a conversation: the cards that are named so, else the largest parts with one sender and one body. A
 * collapsed message has a sender and no body.
 */
export function outlookCards(place: ParentNode): readonly Element[] {
  const cards = [...place.querySelectorAll(CARDS)].filter((card) => !card.parentElement?.closest(CARDS));
  return cards.length > 0 ? cards : [...place.children].flatMap(splitCards);
}
