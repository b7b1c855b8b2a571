import type { PhraseBook } from './phrase.ts';
import account from './zh/account.json' with { type: 'json' };
import acknowledge from './zh/acknowledge.json' with { type: 'json' };
import answer from './zh/answer.json' with { type: 'json' };
import bank from './zh/bank.json' with { type: 'json' };
import boundary from './zh/boundary.json' with { type: 'json' };
import choose from './zh/choose.json' with { type: 'json' };
import close from './zh/close.json' with { type: 'json' };
import contingent from './zh/contingent.json' with { type: 'json' };
import evidence from './zh/evidence.json' with { type: 'json' };
import farewell from './zh/farewell.json' with { type: 'json' };
import greet from './zh/greet.json' with { type: 'json' };
import known from './zh/known.json' with { type: 'json' };
import moneyWay from './zh/money-way.json' with { type: 'json' };
import nextContact from './zh/next-contact.json' with { type: 'json' };
import noun from './zh/noun.json' with { type: 'json' };
import offer from './zh/offer.json' with { type: 'json' };
import own from './zh/own.json' with { type: 'json' };
import proof from './zh/proof.json' with { type: 'json' };
import protect from './zh/protect.json' with { type: 'json' };
import takeOver from './zh/take-over.json' with { type: 'json' };

/** Chinese phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const CHINESE_PHRASES: PhraseBook = {
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
