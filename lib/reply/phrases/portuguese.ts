import type { PhraseBook } from './phrase.ts';
import account from './pt/account.json' with { type: 'json' };
import acknowledge from './pt/acknowledge.json' with { type: 'json' };
import answer from './pt/answer.json' with { type: 'json' };
import bank from './pt/bank.json' with { type: 'json' };
import boundary from './pt/boundary.json' with { type: 'json' };
import choose from './pt/choose.json' with { type: 'json' };
import close from './pt/close.json' with { type: 'json' };
import contingent from './pt/contingent.json' with { type: 'json' };
import evidence from './pt/evidence.json' with { type: 'json' };
import farewell from './pt/farewell.json' with { type: 'json' };
import greet from './pt/greet.json' with { type: 'json' };
import known from './pt/known.json' with { type: 'json' };
import moneyWay from './pt/money-way.json' with { type: 'json' };
import nextContact from './pt/next-contact.json' with { type: 'json' };
import noun from './pt/noun.json' with { type: 'json' };
import offer from './pt/offer.json' with { type: 'json' };
import own from './pt/own.json' with { type: 'json' };
import proof from './pt/proof.json' with { type: 'json' };
import protect from './pt/protect.json' with { type: 'json' };
import takeOver from './pt/take-over.json' with { type: 'json' };

/** Portuguese phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const PORTUGUESE_PHRASES: PhraseBook = {
  greet,
  'take-over': takeOver,
  acknowledge,
  own,
  account,
  known,
  answer,
  farewell,
  proof,
  protect,
  offer,
  bank,
  evidence,
  contingent,
  'money-way': moneyWay,
  boundary,
  choose,
  'next-contact': nextContact,
  close,
  noun,
};
