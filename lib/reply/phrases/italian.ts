import account from './it/account.json' with { type: 'json' };
import acknowledge from './it/acknowledge.json' with { type: 'json' };
import answer from './it/answer.json' with { type: 'json' };
import bank from './it/bank.json' with { type: 'json' };
import boundary from './it/boundary.json' with { type: 'json' };
import choose from './it/choose.json' with { type: 'json' };
import close from './it/close.json' with { type: 'json' };
import contingent from './it/contingent.json' with { type: 'json' };
import evidence from './it/evidence.json' with { type: 'json' };
import farewell from './it/farewell.json' with { type: 'json' };
import greet from './it/greet.json' with { type: 'json' };
import known from './it/known.json' with { type: 'json' };
import moneyWay from './it/money-way.json' with { type: 'json' };
import nextContact from './it/next-contact.json' with { type: 'json' };
import noun from './it/noun.json' with { type: 'json' };
import offer from './it/offer.json' with { type: 'json' };
import own from './it/own.json' with { type: 'json' };
import proof from './it/proof.json' with { type: 'json' };
import protect from './it/protect.json' with { type: 'json' };
import takeOver from './it/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** Italian phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const ITALIAN_PHRASES: PhraseBook = {
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
