import { foundInSentence, type StatementReader } from './statement.ts';

const CAUSES: readonly { readonly cause: string; readonly pattern: RegExp }[] = [
  {
    cause: 'weather',
    pattern:
      /\b(?:(?:a|the)\s)?(?:(?:severe|heavy|winter|snow|ice|tropical|bad|extreme)\s)*(?:snow ?storm|storm|blizzard|snowfall|snow|hurricane|flood(?:s|ing)?|ice|weather)\b/i,
  },
  {
    cause: 'weather',
    pattern:
      /(?<!\p{L})(?:schnee|winter|eis)?(?:sturm|stürme|unwetter|schneefall|glatteis|hochwasser|tempête|chutes de neige|intempéries|inondations?|tormenta|nevada|temporal|inundaci(?:ón|ones)|tempesta|nevicata|maltempo|alluvione|tempestade|mau tempo|inundaç(?:ão|ões))(?!\p{L})|台风|暴雨|暴雪|台風|大雪/iu,
  },
  {
    cause: 'strike',
    pattern: /\b(?:(?:a|the)\s)?(?:postal\s|national\s|rail\s|carrier\s)*(?:strike|industrial action|walkout)\b/i,
  },
  {
    cause: 'strike',
    pattern: /(?<!\p{L})(?:streiks?|warnstreiks?|grève|huelga|sciopero|greve)(?!\p{L})|罢工|ストライキ/iu,
  },
  {
    cause: 'accident',
    pattern: /\b(?:(?:a|the)\s)?(?:road |truck |lorry |train )?(?:accident|crash|depot fire|fire at the depot)\b/i,
  },
  { cause: 'misrouted', pattern: /\b(?:misrouted|mis-sorted|missorted|sent to the wrong (?:depot|hub|facility))\b/i },
  { cause: 'customs', pattern: /\b(?:held (?:at|by|in) customs|customs hold|stuck (?:at|in) customs)\b/i },
];
const WHERE = /^\s(?:in|over|around|across)\s\p{Lu}[\p{L}.'’-]*(?:(?:,\s|\sand\s|\s)\p{Lu}[\p{L}.'’-]*)*/u;
const PARCEL =
  /\b(?:parcel|package|shipment|order|carrier|carriers|ups|usps|fedex|dhl|delivery|deliveries|delay\w*|slow\w*|held|hub|depot)\b|(?<!\p{L})(?:paket|sendung|lieferung|zustellung|colis|livraison|transporteur|paquete|envío|entrega|pacco|consegna|spedizione|corriere|encomenda|transportadora)|包裹|快递|配送|荷物/iu;
const NOT_SAID =
  /(?<!\p{L})(?:no|not|if|unless|in case|kein\p{L}{0,2}|nicht|wenn|falls|pas de|si|sin|non|se|sem|não)(?!\p{L})[^,;]{0,20}$/iu;

/** "A winter storm has slowed the carriers in your region": what the seller or the carrier gives as the cause. */
export const carrierCause: StatementReader = {
  id: 'carrier-cause',
  from: ['seller', 'platform'],
  read: (sentence) => {
    if (!PARCEL.test(sentence.text)) return [];
    for (const { cause, pattern } of CAUSES) {
      const match = pattern.exec(sentence.text);
      if (!match || NOT_SAID.test(sentence.text.slice(0, match.index))) continue;
      const where = WHERE.exec(sentence.text.slice(match.index + match[0].length))?.[0].replace(/\.$/, '') ?? '';
      const place = { start: match.index, end: match.index + match[0].length + where.length };
      const words = `${match[0]}${where}`.replace(/^(?:a|the)\s/i, '');
      return [
        foundInSentence(sentence, place, 'carrierAlert.cause', cause),
        foundInSentence(sentence, place, 'carrierAlert.text', words.charAt(0).toUpperCase() + words.slice(1)),
      ];
    }
    return [];
  },
  examples: {
    at: '2026-02-25T20:40:00-05:00',
    reads: [
      {
        text: 'A winter storm has slowed the carriers in your region.',
        values: { 'carrierAlert.cause': 'weather', 'carrierAlert.text': 'Winter storm' },
      },
      {
        text: 'The parcel is held up by a storm in Ohio and Pennsylvania.',
        values: { 'carrierAlert.cause': 'weather', 'carrierAlert.text': 'Storm in Ohio and Pennsylvania' },
      },
      {
        text: 'Ein Schneesturm hält die Zustellung auf.',
        values: { 'carrierAlert.cause': 'weather', 'carrierAlert.text': 'Schneesturm' },
      },
      {
        text: 'Votre colis est retardé par une grève.',
        values: { 'carrierAlert.cause': 'strike', 'carrierAlert.text': 'Grève' },
      },
      {
        text: 'Deliveries are late because of the postal strike.',
        values: { 'carrierAlert.cause': 'strike', 'carrierAlert.text': 'Postal strike' },
      },
    ],
    leaves: [
      'Es gibt keinen Sturm, der Ihr Paket aufhält.',
      'There is no storm that holds up the parcel.',
      'The snow boots left today.',
      'If a storm holds the carrier I write.',
    ],
  },
};
