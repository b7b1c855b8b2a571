import account from './es/account.json' with { type: 'json' };
import acknowledge from './es/acknowledge.json' with { type: 'json' };
import answer from './es/answer.json' with { type: 'json' };
import bank from './es/bank.json' with { type: 'json' };
import boundary from './es/boundary.json' with { type: 'json' };
import choose from './es/choose.json' with { type: 'json' };
import close from './es/close.json' with { type: 'json' };
import contingent from './es/contingent.json' with { type: 'json' };
import evidence from './es/evidence.json' with { type: 'json' };
import farewell from './es/farewell.json' with { type: 'json' };
import greet from './es/greet.json' with { type: 'json' };
import known from './es/known.json' with { type: 'json' };
import moneyWay from './es/money-way.json' with { type: 'json' };
import nextContact from './es/next-contact.json' with { type: 'json' };
import noun from './es/noun.json' with { type: 'json' };
import offer from './es/offer.json' with { type: 'json' };
import own from './es/own.json' with { type: 'json' };
import proof from './es/proof.json' with { type: 'json' };
import protect from './es/protect.json' with { type: 'json' };
import takeOver from './es/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** Spanish phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const SPANISH_PHRASES: PhraseBook = {
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
