import { foundInSentence, type StatementReader } from './statement.ts';

/** "The parcel is in transit", "it has shipped", "the last scan was …", in eight languages. */
const SAID: readonly RegExp[] = [
  /\b(?:parcel|package|packet|order|shipment|consignment|items?|goods|box(?:es)?|it|they|everything)(?:\b[^.,;:!?]{0,40}\s|\s|')(?:is|are|was|were|been|s|remains?)\s(?:\p{L}+\s){0,2}(?:in transit|on (?:its|the|their) way|en route|under ?way|out for delivery|with the carrier)\b/iu,
  /\b(?:parcel|package|packet|order|shipment|consignment|items?|goods|it|they|everything)(?:\b[^.,;:!?]{0,30}\s|\s)(?:has|have|had|was|were)\s(?:\p{L}+\s){0,2}(?:shipped|left|dispatched|despatched|posted|sent out|handed (?:over )?to)\b/iu,
  /\b(?:we|i)(?:\shave|'ve)?\s(?:already\s|just\s){0,2}(?:shipped|dispatched|despatched|posted|sent)\s(?:it|them|your|the)\b/iu,
  /\b(?:last|latest|most recent)\s(?:carrier\s|tracking\s)?scan\s(?:was|is|shows)\b|\b(?:was|were|got)\s(?:last\s)?scanned\s(?:at|in|by|on)\b/iu,
  /(?<!\p{L})(?:paket|päckchen|sendung|bestellung|lieferung|ware|artikel|es|sie)\s(?:[^.,;:!?]{0,30}\s)?(?:ist|sind|wurden?|befindet sich)\s(?:[^.,;:!?]{0,40}\s)?(?:unterwegs|auf dem (?:transport)?weg|in zustellung|im versand|versandt|verschickt|versendet|abgeschickt|übergeben)(?!\p{L})/iu,
  /(?<!\p{L})letzter? scan (?:war|ist|erfolgte)(?!\p{L})|(?<!\p{L})zuletzt\s(?:[^.,;:!?]{0,40}\s)?gescannt(?!\p{L})/iu,
  /(?<!\p{L})(?:colis|commande|paquet|envoi|article|il|elle)\s(?:[^.,;:!?]{0,30}\s)?(?:est|sont|a été|ont été)\s(?:[^.,;:!?]{0,30}\s)?(?:en transit|en route|en chemin|en cours de livraison|en cours d.acheminement|expédiée?s?|partie?s?|envoyée?s?|remise? au transporteur)(?!\p{L})|(?<!\p{L})dernier scan\s(?:est|a|était|date)(?!\p{L})/iu,
  /(?<!\p{L})(?:paquete|pedido|envío|artículo)\s(?:[^.,;:!?]{0,30}\s)?(?:está|ha sido|fue|ha|ya)\s(?:[^.,;:!?]{0,30}\s)?(?:en tránsito|en camino|en reparto|enviado|expedido|salido|despachado)(?!\p{L})/iu,
  /(?<!\p{L})(?:pacco|ordine|spedizione|articolo)\s(?:[^.,;:!?]{0,30}\s)?(?:è|è stat[oa]|risulta)\s(?:[^.,;:!?]{0,30}\s)?(?:in transito|in viaggio|in consegna|spedit[oa]|partit[oa]|affidat[oa] al corriere)(?!\p{L})/iu,
  /(?<!\p{L})(?:encomenda|pedido|pacote|artigo)\s(?:[^.,;:!?]{0,30}\s)?(?:está|foi|já)\s(?:[^.,;:!?]{0,30}\s)?(?:em trânsito|a caminho|em distribuição|enviad[oa]|expedid[oa]|despachad[oa])(?!\p{L})/iu,
  /(?:包裹|订单|货物|快递|商品)[^。！？，]{0,12}(?:在途|运输中|在路上|已发货|已经发货|已寄出|已发出|派送中)/u,
  /(?:荷物|商品|ご注文|小包)[^。！？、]{0,16}(?:配送中|輸送中|発送済み|発送しました|発送いたしました)/u,
];
/** Before the words or within them: what has not happened, may happen, or concerns something else. */
const NOT_SAID =
  /(?<!\p{L})(?:not|never|no longer|once|when|if|until|unless|as soon as|will|would|should|could|can|before|after|refund|replacement|return|credit|reply|answer|label|new|second|nicht|nie|noch kein|sobald|wenn|falls|bevor|wird|würde|erstattung|rücksendung|ersatz|neue[srn]?|gutschrift|pas|quand|dès que|si|sera|remboursement|remplacement|retour|nouveau|nouvelle|no|cuando|será|reembolso|reemplazo|devolución|nuevo|non|quando|appena|sarà|rimborso|sostituzione|reso|nuovo|não|assim que|será|devolução|nov[oa])(?!\p{L})|n['’]t\b|还没|尚未|没有|退款|换货|まだ|返金|交換|返品/iu;
/** On the way back, or to the bank: not to the buyer. */
const ELSEWHERE =
  /^\s(?:back|to (?:your|the) (?:bank|card|account)|zurück|zu uns|de retour|de vuelta|indietro|de volta)(?!\p{L})/iu;

/** "The parcel is in transit": the seller or the carrier knows that it has left, and names no moment. */
export const onItsWay: StatementReader = {
  id: 'on-its-way',
  from: ['seller', 'platform'],
  read: (sentence) => {
    if (/[?？]\s*$/.test(sentence.text)) return [];
    for (const pattern of SAID) {
      const match = pattern.exec(sentence.text);
      if (!match) continue;
      const end = match.index + match[0].length;
      const clause = sentence.text.slice(0, end).slice(-120);
      if (NOT_SAID.test(clause) || ELSEWHERE.test(sentence.text.slice(end))) return [];
      return [foundInSentence(sentence, { start: match.index, end }, 'hasLeft', true)];
    }
    return [];
  },
  examples: {
    at: '2026-06-19T09:20:00+10:00',
    reads: [
      { text: 'I am sorry, the parcel is in transit, so we can not cancel it.', values: { hasLeft: true } },
      { text: 'Your order has already been dispatched.', values: { hasLeft: true } },
      { text: "It's still on its way to you.", values: { hasLeft: true } },
      { text: 'We have already shipped your lamp.', values: { hasLeft: true } },
      { text: 'The last scan was at the hub in Leeds.', values: { hasLeft: true } },
      { text: 'Ihr Paket ist seit Montag unterwegs.', values: { hasLeft: true } },
      { text: 'Die Sendung wurde gestern an DHL übergeben.', values: { hasLeft: true } },
      { text: 'Votre colis est en cours de livraison.', values: { hasLeft: true } },
      { text: 'Su pedido ya está en camino.', values: { hasLeft: true } },
      { text: 'Il pacco è stato spedito.', values: { hasLeft: true } },
      { text: 'A sua encomenda foi enviada.', values: { hasLeft: true } },
      { text: '您的包裹还在运输中。', values: { hasLeft: true } },
      { text: 'ご注文の商品は発送済みです。', values: { hasLeft: true } },
    ],
    leaves: [
      'The parcel is not in transit yet.',
      'Once it has shipped I write to you.',
      'Your refund is on its way.',
      'A replacement is on its way.',
      'Is the parcel in transit?',
      'The parcel is on its way back to us.',
      'It will be on its way on Monday.',
      'Ihr Paket ist noch nicht unterwegs.',
      'Sobald Ihr Paket unterwegs ist, melde ich mich.',
      "Votre colis n'est pas encore expédié.",
      '您的订单还没有发货。',
    ],
  },
};
