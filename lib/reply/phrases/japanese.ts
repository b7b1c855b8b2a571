import account from './ja/account.json' with { type: 'json' };
import acknowledge from './ja/acknowledge.json' with { type: 'json' };
import answer from './ja/answer.json' with { type: 'json' };
import bank from './ja/bank.json' with { type: 'json' };
import boundary from './ja/boundary.json' with { type: 'json' };
import choose from './ja/choose.json' with { type: 'json' };
import close from './ja/close.json' with { type: 'json' };
import contingent from './ja/contingent.json' with { type: 'json' };
import evidence from './ja/evidence.json' with { type: 'json' };
import farewell from './ja/farewell.json' with { type: 'json' };
import greet from './ja/greet.json' with { type: 'json' };
import known from './ja/known.json' with { type: 'json' };
import moneyWay from './ja/money-way.json' with { type: 'json' };
import nextContact from './ja/next-contact.json' with { type: 'json' };
import noun from './ja/noun.json' with { type: 'json' };
import offer from './ja/offer.json' with { type: 'json' };
import own from './ja/own.json' with { type: 'json' };
import proof from './ja/proof.json' with { type: 'json' };
import protect from './ja/protect.json' with { type: 'json' };
import takeOver from './ja/take-over.json' with { type: 'json' };
import type { PhraseBook } from './phrase.ts';

/** Japanese phrases by act; `noun` holds remedies as they are named inside a sentence. */
export const JAPANESE_PHRASES: PhraseBook = {
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
