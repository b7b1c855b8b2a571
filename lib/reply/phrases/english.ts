import account from './en/account.json' with { type: 'json' };
import acknowledge from './en/acknowledge.json' with { type: 'json' };
import answer from './en/answer.json' with { type: 'json' };
import bank from './en/bank.json' with { type: 'json' };
import boundary from './en/boundary.json' with { type: 'json' };
import choose from './en/choose.json' with { type: 'json' };
import close from './en/close.json' with { type: 'json' };
import contingent from './en/contingent.json' with { type: 'json' };
import evidence from './en/evidence.json' with { type: 'json' };
import farewell from './en/farewell.json' with { type: 'json' };
import greet from './en/greet.json' with { type: 'json' };
import known from './en/known.json' with { type: 'json' };
import moneyWay from './en/money-way.json' with { type: 'json' };
import nextContact from './en/next-contact.json' with { type: 'json' };
import noun from './en/noun.json' with { type: 'json' };
import offer from './en/offer.json' with { type: 'json' };
import own from './en/own.json' with { type: 'json' };
import proof from './en/proof.json' with { type: 'json' };
import protect from './en/protect.json' with { type: 'json' };
import takeOver from './en/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** English phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const ENGLISH_PHRASES: PhraseBook = {
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
