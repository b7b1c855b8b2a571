import { type Approval, approvalFor, type GrantLimit, type Remedy } from '../../policy/index.ts';
import { formatMoney, type RemedyId } from '../../values/index.ts';
import { findSums } from '../context/offered-amounts.ts';
import type { Hit, LintRule } from '../rule.ts';

/** Words that give money or credit, in the languages of replies. */
const GIVES =
  /\b(?:refund\w{0,3}|money back|pay(?:ing)?|give|credit\w{0,3}|compensat\w{1,4}|reimburs\w{1,6}|offer\w{0,3}|erstatt\w{1,4}|rückerstatt\w{1,4}|zahle\w?|gutschr\w{1,6}|rembours\w{1,6}|reembols\w{1,5}|rimbors\w{1,5}|devolv\w{1,5}|abon\w{1,5})\b|退款|退还|退给|返金|補償|赔偿/i;
/** The decision is another's, the sum is history, or it is what the buyer named. */
const NOT_PROMISED =
  /\b(?:manager|supervisor|colleague|owner|team lead|vorgesetzt\w{1,2}|responsable|superior|responsabile|gerente|already|bereits|déjà|ya|già|já|not|nicht|cannot|can['’]t|you (?:paid|asked|wrote|mention)|you have paid|your order of)(?!\p{L})|经理|主管|上司|責任者|已经|すでに/iu;

interface Wording {
  readonly remedies: readonly RemedyId[];
  readonly said: RegExp;
}

/** A promise without a sum, by the remedies it would be. */
const WORDINGS: readonly Wording[] = [
  {
    remedies: ['refund_full_no_return'],
    said: /\b(?:full(?:y)? refund|refund (?:you )?(?:in full|everything|the (?:whole|full|entire))|all your money back|(?:vollständig|komplett)\w* erstatt\w{1,4}|rembours\w{1,6} (?:intégral\w{0,4}|en totalité)|reembols\w{1,5} (?:total|completo|íntegro)|rimbors\w{1,5} (?:completo|totale|integrale))(?!\p{L})|全额退款|全額返金/giu,
  },
  {
    remedies: ['reship', 'replacement'],
    said: /\b(?:(?:send|ship|give)(?:ing)? (?:you )?(?:a |an |another )?(?:new|second|another|replacement)\b(?: parcel| one| item| unit)?|replacement (?:is|goes|leaves)|neue\w? (?:sendung|paket)|ersatz(?:lieferung)?)\b/gi,
  },
];

const betterOf = ({ ask, limit }: Approval): string =>
  `Ask your ${ask} first${limit ? ` (limit ${formatMoney(limit)})` : ''}; until then: "A colleague decides this today, and I write to you by 5 pm."`;

const approvalOf = (remedies: readonly Remedy[], wording: Wording): Approval | undefined => {
  const open = remedies.filter(({ id }) => wording.remedies.includes(id));
  // What may be granted alone is what the words mean, where one of the readings may.
  return open.length > 0 && open.every(({ approval }) => approval !== undefined) ? open[0]?.approval : undefined;
};

function dearSums(limit: GrantLimit, sums: ReturnType<typeof findSums>): readonly Hit[] {
  return sums.flatMap(({ amountMinor, start, end }) => {
    const approval = limit.limit && approvalFor(limit, { sum: { amountMinor, currency: limit.limit.currency } });
    return approval ? [{ start, end, better: betterOf(approval) }] : [];
  });
}

const isPromise = (sentence: string): boolean => GIVES.test(sentence) && !NOT_PROMISED.test(sentence);

/** More than you may grant: what is promised in writing is owed, also when somebody else says no. */
export const lim01: LintRule = {
  id: 'LIM-01',
  severity: 'high',
  title: 'More than you may grant',
  why: 'It is above your limit: what is promised in writing is owed, also when your manager says no.',
  languages: 'all',
  check: (draft, context) => {
    const { grantLimit, remedies = [] } = context.report ?? {};
    if (grantLimit === undefined) return [];
    const byWords = draft.sentences.flatMap((sentence) =>
      NOT_PROMISED.test(sentence.text)
        ? []
        : WORDINGS.flatMap((wording): readonly Hit[] => {
            const approval = approvalOf(remedies, wording);
            if (approval === undefined) return [];
            return [...sentence.text.matchAll(wording.said)].map((match) => ({
              start: sentence.start + match.index,
              end: sentence.start + match.index + match[0].length,
              better: betterOf(approval),
            }));
          }),
    );
    return [...dearSums(grantLimit, findSums(draft, context, isPromise)), ...byWords];
  },
  examples: {
    bad: [
      {
        text: 'I refund 60.00 USD today.',
        at: '60.00 USD',
        in: { grantLimit: { ask: 'manager', limit: 50 } },
      },
      {
        text: 'From Friday on I can pay you 1,250.00 USD.',
        at: '1,250.00 USD',
        in: { grantLimit: { ask: 'owner', limit: 500 } },
      },
      {
        text: 'Wir erstatten Ihnen 1.250,00 EUR bis Freitag.',
        at: '1.250,00 EUR',
        in: { currency: 'EUR', grantLimit: { ask: 'manager', limit: 100 } },
      },
      {
        text: 'You get a full refund today.',
        at: 'full refund',
        in: {
          grantLimit: { ask: 'manager', limit: 50 },
          remedies: [{ id: 'refund_full_no_return', verdict: 'allowed', asks: 'manager' }],
        },
      },
      {
        text: 'I send you a new parcel on Friday.',
        at: 'send you a new parcel',
        in: {
          grantLimit: { ask: 'manager' },
          remedies: [{ id: 'reship', verdict: 'allowed', asks: 'manager' }],
        },
      },
    ],
    good: [
      { text: 'I refund 40.00 USD today.', in: { grantLimit: { ask: 'manager', limit: 50 } } },
      {
        text: 'My manager decides on the 60.00 USD refund today; I write to you by 5 pm.',
        in: { grantLimit: { ask: 'manager', limit: 50 } },
      },
      {
        text: 'The lamp you paid 90.00 USD for left on 3 May.',
        in: { grantLimit: { ask: 'manager', limit: 50 } },
      },
    ],
  },
};
