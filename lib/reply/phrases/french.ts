import account from './fr/account.json' with { type: 'json' };
import acknowledge from './fr/acknowledge.json' with { type: 'json' };
import answer from './fr/answer.json' with { type: 'json' };
import bank from './fr/bank.json' with { type: 'json' };
import boundary from './fr/boundary.json' with { type: 'json' };
import choose from './fr/choose.json' with { type: 'json' };
import close from './fr/close.json' with { type: 'json' };
import contingent from './fr/contingent.json' with { type: 'json' };
import evidence from './fr/evidence.json' with { type: 'json' };
import farewell from './fr/farewell.json' with { type: 'json' };
import greet from './fr/greet.json' with { type: 'json' };
import known from './fr/known.json' with { type: 'json' };
import moneyWay from './fr/money-way.json' with { type: 'json' };
import nextContact from './fr/next-contact.json' with { type: 'json' };
import noun from './fr/noun.json' with { type: 'json' };
import offer from './fr/offer.json' with { type: 'json' };
import own from './fr/own.json' with { type: 'json' };
import proof from './fr/proof.json' with { type: 'json' };
import protect from './fr/protect.json' with { type: 'json' };
import takeOver from './fr/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** French phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const FRENCH_PHRASES: PhraseBook = {
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
