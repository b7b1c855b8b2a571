import account from './de/account.json' with { type: 'json' };
import acknowledge from './de/acknowledge.json' with { type: 'json' };
import answer from './de/answer.json' with { type: 'json' };
import bank from './de/bank.json' with { type: 'json' };
import boundary from './de/boundary.json' with { type: 'json' };
import choose from './de/choose.json' with { type: 'json' };
import close from './de/close.json' with { type: 'json' };
import contingent from './de/contingent.json' with { type: 'json' };
import evidence from './de/evidence.json' with { type: 'json' };
import farewell from './de/farewell.json' with { type: 'json' };
import greet from './de/greet.json' with { type: 'json' };
import known from './de/known.json' with { type: 'json' };
import moneyWay from './de/money-way.json' with { type: 'json' };
import nextContact from './de/next-contact.json' with { type: 'json' };
import noun from './de/noun.json' with { type: 'json' };
import offer from './de/offer.json' with { type: 'json' };
import own from './de/own.json' with { type: 'json' };
import proof from './de/proof.json' with { type: 'json' };
import protect from './de/protect.json' with { type: 'json' };
import takeOver from './de/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** German phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const GERMAN_PHRASES: PhraseBook = {
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
