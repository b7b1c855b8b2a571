import { optional, picklist, strictObject } from 'valibot';

/** What is never to be written or done on the channel; the coach's rules look for the same ids. */
export const NEVER_TOPICS = [
  'off_platform_contact',
  'off_platform_payment',
  'feedback_for_refund',
  'steered_review',
  'review_ban',
  'under_declaring',
  'early_confirmation',
  'false_tracking',
  'waived_dispute',
  'case_closing',
  'asked_cancellation',
  'false_rights',
  'abuse',
  'promotion',
  'changed_terms',
  'recourse',
  'other_address',
  'second_refund',
  'unsure_promise',
  'admission',
] as const;
export type NeverTopic = (typeof NEVER_TOPICS)[number];

/** What a rule tells the agent beside remedies and clocks: never to do · what to do now · good to know. */
export const guidanceSchema = strictObject({
  kind: picklist(['never', 'do', 'know']),
  topic: optional(picklist(NEVER_TOPICS)),
});
