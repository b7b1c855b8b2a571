import { account } from './account.ts';
import { acknowledge } from './acknowledge.ts';
import type { Act } from './act.ts';
import { answer } from './answer.ts';
import { bank } from './bank.ts';
import { boundary } from './boundary.ts';
import { choose } from './choose.ts';
import { close } from './close.ts';
import { contingent } from './contingent.ts';
import { evidence } from './evidence.ts';
import { farewell } from './farewell.ts';
import { greet } from './greet.ts';
import { known } from './known.ts';
import { moneyWay } from './money-way.ts';
import { nextContact } from './next-contact.ts';
import { offer } from './offer.ts';
import { own } from './own.ts';
import { proof } from './proof.ts';
import { protect } from './protect.ts';
import { takeOver } from './take-over.ts';

/** Every act, in the order of a reply: warm first, then what is known and done, then when it goes on. */
export const ACTS: readonly Act[] = [
  greet,
  takeOver,
  acknowledge,
  own,
  proof,
  account,
  known,
  answer,
  farewell,
  protect,
  offer,
  bank,
  moneyWay,
  evidence,
  contingent,
  boundary,
  choose,
  nextContact,
  close,
];
