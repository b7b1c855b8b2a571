import type { SignalId } from '../../../values/index.ts';

/** What a threat can lead to, and who should know of it. */
interface DecodedThreat {
  readonly leadsTo: string;
  /** '' where nobody else has to. */
  readonly tell: string;
}

/** Threats and announced steps as an experienced colleague would explain them. */
export const decodedThreats = {
  threat_of_violence: {
    leadsTo: 'Keep the words as they are and report them to the platform; to the police where somebody is in danger.',
    tell: 'a manager, at once',
  },
  legal_threat: {
    leadsTo:
      'A letter before action or a small claim. The reply keeps to facts: no law, no admission, no counter-threat.',
    tell: 'a manager; save the conversation',
  },
  legal_threat_polite: {
    leadsTo: 'Calm words and the same stakes: a letter before action or a small claim. Answer with facts and a day.',
    tell: 'a manager; save the conversation',
  },
  regulator_threat: {
    leadsTo: 'An authority or ombudsman asks for your side in writing. What the law gives anyway is best given now.',
    tell: 'a manager',
  },
  chargeback_threat: {
    leadsTo: 'The bank takes back the whole payment, shipping included, and a fee, won or lost.',
    tell: 'whoever answers disputes: put tracking and messages aside',
  },
  chargeback_opened: {
    leadsTo: 'The bank holds the money: paying now would pay twice. Answer with papers, or accept, by its day.',
    tell: 'whoever answers disputes',
  },
  platform_claim_threat: {
    leadsTo: 'The platform decides, may pay the buyer from your balance, and counts the case against you.',
    tell: '',
  },
  platform_claim_open: {
    leadsTo: 'The platform decides by what stands in the case. Silence loses it.',
    tell: 'whoever answers cases',
  },
  feedback_threat: {
    leadsTo: 'A public review. Nothing is given for it; money asked for in exchange can be reported to the platform.',
    tell: '',
  },
  social_media_threat: {
    leadsTo: 'A public post. One calm public answer then, details in private.',
    tell: 'whoever speaks for the shop in public',
  },
  exit_threat: {
    leadsTo: 'Nothing is asked for: it is disappointment. Wish well, do not argue, offer no money for it.',
    tell: '',
  },
} satisfies Partial<Record<SignalId, DecodedThreat>>;
