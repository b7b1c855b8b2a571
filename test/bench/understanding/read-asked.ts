import type { DisputeType } from '../../../lib/values/index.ts';
import type { AskedText } from './corpus.ts';
import FIRST_TURNS from './fixtures/first-turn-types.json' with { type: 'json' };
import { cellsOf, linesOf, type Turn, textOf } from './read-data-folder.ts';

const CANCEL: readonly DisputeType[] = ['cancel_before_dispatch', 'cancel_after_dispatch'];
const ON_ITS_WAY: readonly DisputeType[] = [
  'not_received_in_transit',
  'late_delivery',
  'late_dispatch',
  'not_received_lost',
];

/** First turns that were looked at while rules were written, and those that were labelled after it. */
export const SEEN_TURNS = 'first turns of complaints';
export const UNSEEN_TURNS = 'unseen first turns of complaints';

/** A file of labelled questions: which labels are a dispute of a shop, and which may be one and are left out. */
interface AskedFile {
  readonly set: string;
  readonly path: string;
  readonly text: number;
  readonly label: number;
  readonly types: Readonly<Record<string, readonly DisputeType[]>>;
  readonly leftOut: RegExp;
}

const FILES: readonly AskedFile[] = [
  {
    set: 'bank questions',
    path: 'banking77/train.csv',
    text: 0,
    label: 1,
    types: { Refund_not_showing_up: ['refund_not_received'], transaction_charged_twice: ['duplicate_charge'] },
    leftOut:
      /request_refund|arrival|extra_charge|recognised|reverted|stolen|not_working|pending|delivery_estimate|cancel_transfer|compromised|not_received|withdrawal|wrong_|failed|declined|balance_not|charge/,
  },
  {
    set: 'questions to a supplement shop',
    path: 'hint3-curekart/v2_train.csv',
    text: 0,
    label: 1,
    types: {
      ORDER_STATUS: ON_ITS_WAY,
      DELAY_IN_PARCEL: ON_ITS_WAY,
      CANCEL_ORDER: CANCEL,
      MODIFY_ADDRESS: ['address_error'],
    },
    leftOut: /REFUNDS|PAYMENT|RESUME|ORDER_QUERY|CHAT|START|ORIGINAL|EXPIRY|SIDE|PORTAL|PINCODE/,
  },
  {
    set: 'template requests to a shop',
    path: 'bitext/train-4.5k.csv',
    text: 2,
    label: 3,
    types: {
      cancel_order: CANCEL,
      change_shipping_address: ['address_error'],
      track_refund: ['refund_not_received'],
      track_order: ON_ITS_WAY,
    },
    leftOut:
      /change_order|get_refund|payment_issue|complaint|set_up_shipping|cancellation_fee|refund_policy|delivery_period|registration/,
  },
];

/** Complaints about a website and an account: hot, and no dispute about a parcel or a thing bought. */
const NO_DISPUTE = ['Technical Issues', 'Account & Profile Management', 'Security and Privacy', 'Subscriptions'];

function fromFile(folder: string, file: AskedFile): readonly AskedText[] {
  const seen = new Set<string>();
  return cellsOf(textOf(folder, file.path)).flatMap((row) => {
    const [text = '', label = ''] = [row[file.text], row[file.label]?.trim()];
    const types = file.types[label] ?? [];
    if (seen.has(text) || (types.length === 0 && file.leftOut.test(label))) return [];
    seen.add(text);
    return [{ set: file.set, text, types }];
  });
}

function firstTurns(folder: string): readonly AskedText[] {
  const seen: Readonly<Record<string, readonly string[]>> = FIRST_TURNS.seen;
  const unseen: Readonly<Record<string, readonly string[]>> = FIRST_TURNS.unseen;
  const talks = linesOf<{ id: string; turns: readonly Turn[] }>(
    textOf(folder, 'cucom-ecommerce/conversations.jsonl.gz'),
  );
  return talks.flatMap(({ id, turns }) => {
    const types = seen[id] ?? unseen[id];
    const set = seen[id] === undefined ? UNSEEN_TURNS : SEEN_TURNS;
    const first = turns.find(({ role }) => role === 'user');
    if (types === undefined || first === undefined) return [];
    return [{ set, text: first.content, types: types as readonly DisputeType[] }];
  });
}

function complaintsOfNoDispute(folder: string): readonly AskedText[] {
  const rows = cellsOf(textOf(folder, 'ecom-templates/cleaned.csv'));
  return rows.flatMap(([text = '', category = '']) =>
    NO_DISPUTE.includes(category.trim()) ? [{ set: 'complaints about a website', text, types: [] }] : [],
  );
}

/** What customers wrote first, with the dispute it is; the first turns were labelled for this bench by one reader. */
export const readAsked = (folder: string): readonly AskedText[] => [
  ...firstTurns(folder),
  ...FILES.flatMap((file) => fromFile(folder, file)),
  ...complaintsOfNoDispute(folder),
];
