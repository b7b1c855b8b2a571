import { describe, expect, test } from 'vitest';
import { analyse, type CaseInput } from '../../lib/case/index.ts';
import { SIGNAL_DETECTORS } from '../../lib/case/signals/signals.ts';
import type { OrderRecord } from '../../lib/orders/index.ts';
import { SIGNAL_IDS } from '../../lib/values/index.ts';
import { oneMail, ticket } from './input.ts';

const signalsOf = (input: CaseInput): readonly string[] =>
  analyse(input).signals.map(({ id, parameter }) => (parameter === undefined ? id : `${id}:${parameter}`));
const said = (text: string, order: OrderRecord = {}) => signalsOf(oneMail(text, order));

test('every signal has one detector', () => {
  const watched = SIGNAL_DETECTORS.flatMap(({ signals }) => signals);
  expect(watched.toSorted()).toEqual([...SIGNAL_IDS].toSorted());
});

describe('words', () => {
  test.each([
    ['legal_threat', 'Pay up or I will take you to court!!!'],
    ['legal_threat', 'Ich werde meinen Anwalt einschalten, Sie Betrüger!'],
    ['legal_threat_polite', 'Dear Sir, under the Consumer Rights Act I shall expect your answer. Yours faithfully'],
    ['chargeback_threat', 'If this is not solved I will call my bank.'],
    ['chargeback_threat', '不退款我就找银行拒付。'],
    ['platform_claim_threat', 'Refund me or I open a case on eBay.'],
    ['platform_claim_threat', 'Remboursez-moi, sinon j’ouvre un litige PayPal.'],
    ['feedback_threat', 'Otherwise you get a one star review.'],
    ['social_media_threat', 'I will post this on Facebook for everybody to see.'],
    ['regulator_threat', 'My next letter goes to Trading Standards.'],
    ['threat_of_violence', 'I know where you live.'],
    ['ultimatum', 'Last warning. Send it.'],
    ['ultimatum', 'Si no me devolvéis el dinero abro una disputa.'],
    ['accusation_of_fraud', 'You are scammers.'],
    ['accusation_of_lying', 'I don’t believe you.'],
    ['personal_insult', 'You idiots lost it again.'],
    ['profanity', 'Where is my damn parcel?'],
    ['sarcasm', 'Well done. Another empty box.'],
    ['safety_risk', 'The plug got so hot that it caught fire.'],
    ['vulnerable_customer', 'My mother is in a wheelchair and depends on it.'],
    ['manager_request', 'Let me speak to your manager.'],
    ['privacy_request', 'Please delete all my personal data.'],
    ['illegal_request', 'Can you declare a lower value for customs?'],
    ['time_critical_event:2026-05-23', 'I need it for my sister’s wedding on Saturday.'],
    ['exit_threat', 'I will never buy from you again.'],
    ['double_deviation', 'The replacement is broken too.'],
    ['gratitude_or_patience', 'Take your time, thank you.'],
    ['expedite_paid', 'I paid extra for express shipping.'],
  ])('%s: %s', (signal, text) => {
    expect(said(text)).toContain(signal);
  });

  test.each([
    ['legal_threat', 'My sister is a lawyer and loves the lamp.'],
    ['legal_threat', 'I will not sue anybody over a cup.'],
    ['chargeback_threat', 'I paid with my bank card.'],
    ['feedback_threat', 'Where can I leave a review? I love it.'],
    ['accusation_of_fraud', 'This is not a scam, is it? Just asking, all good.'],
    ['accusation_of_fraud', 'Do you sell the board game "Scam or be scammed"?'],
    ['personal_insult', 'The stupid thing does not work.'],
    ['profanity', 'Hello, the shelf is great.'],
    ['threat_of_violence', 'My wife is gonna kill me if it comes late.'],
    ['sarcasm', 'Great, thank you, it came today.'],
    ['safety_risk', 'Does the fire pit come in black?'],
    ['double_deviation', 'What if the replacement is broken too?'],
    ['exclamation', 'Thank you!'],
    ['caps', 'The USB and HDMI ports of my SONY work, DHL was quick.'],
    ['ultimatum', 'If you can, please send it today.'],
    ['platform_claim_threat', 'Thank you for contacting Amazon customer service.'],
  ])('no %s: %s', (signal, text) => {
    expect(said(text)).not.toContain(signal);
  });

  test.each([
    'I want my refund by Friday.',
    'Ich brauche mein Geld bis Freitag zurück.',
    'J’ai besoin de mon remboursement avant vendredi.',
    'Necesito mi dinero para el viernes.',
    'Ho bisogno del rimborso entro venerdì.',
    'Preciso do meu dinheiro até sexta-feira.',
  ])('a day for money is no day the goods are needed for: %s', (text) => {
    expect(said(text).join()).not.toContain('time_critical_event');
  });

  test('the day something is needed for is the occasion’s, moved where the buyer moves it, and no ultimatum’s', () => {
    const play: Parameters<typeof ticket>[0] = [
      ['buyer', '2026-05-18T08:00:00-04:00', 'Our school play opens this Saturday.'],
      ['buyer', '2026-05-20T08:00:00-04:00', 'I want my money by Friday or I go to my lawyer.'],
    ];
    expect(signalsOf(ticket(play))).toContain('time_critical_event:2026-05-23');
    const moved = [...play, ['buyer', '2026-05-20T09:00:00-04:00', 'The play was moved to Sunday 31 May.']] as const;
    expect(signalsOf(ticket(moved))).toContain('time_critical_event:2026-05-31');
    expect(said('I needed it for the wedding on 2 May.')).toContain('time_critical_event');
  });

  test('agents’ polite sentences raise no alarm of abuse', () => {
    const polite =
      'Dear customer, I am so sorry for the trouble. I understand that you are upset. I will send a new one today.';
    const alarms = [
      'personal_insult',
      'profanity',
      'threat_of_violence',
      'accusation_of_lying',
      'accusation_of_fraud',
      'sarcasm',
    ];
    expect(said(polite).filter((signal) => alarms.includes(signal))).toEqual([]);
  });
});

describe('tone', () => {
  const FURIOUS = 'This is RIDICULOUS!!! You idiots!';

  test('counts only what the buyer wrote after the seller’s last message', () => {
    const lines = [
      ['buyer', '2026-05-18T08:00:00-04:00', FURIOUS],
      ['seller', '2026-05-18T10:00:00-04:00', 'I am sorry. The refund left today.'],
      ['buyer', '2026-05-19T08:00:00-04:00', 'Thank you, that is fine for me.'],
    ] as const;
    expect(signalsOf(ticket(lines))).toContain('anger_none');
    expect(signalsOf(ticket(lines))).not.toContain('personal_insult');
    expect(signalsOf(ticket(lines.slice(0, 1)))).toEqual(
      expect.arrayContaining(['anger_high', 'caps', 'exclamation', 'personal_insult']),
    );
    expect(analyse(ticket(lines)).trend).toBe('falling');
  });

  test('anger grows with what is said, and is nobody’s but the buyer’s', () => {
    const anger = (text: string) => analyse(oneMail(text)).messages[0]?.anger ?? -1;
    expect(anger('Where is my parcel?')).toBeLessThan(0.15);
    expect(anger('I am disappointed, still no answer.')).toBeGreaterThan(0.15);
    expect(anger(FURIOUS)).toBeGreaterThan(anger('This is ridiculous.'));
    expect(analyse(ticket([['seller', '2026-05-18T10:00:00-04:00', FURIOUS]])).messages[0]?.anger).toBe(0);
  });
});

test('what the agent dismissed stays away, and a corrected role counts', () => {
  const angry = oneMail('You scammers! I will call my bank.');
  expect(signalsOf({ ...angry, corrections: { dismissedSignals: ['accusation_of_fraud'] } })).not.toContain(
    'accusation_of_fraud',
  );
  expect(signalsOf({ ...angry, corrections: { roles: { 0: 'seller' } } })).not.toContain('accusation_of_fraud');
});

test('a signal from words points at them', () => {
  const text = 'Hello. If you do not answer, I will call my bank.';
  const signal = analyse(oneMail(text)).signals.find(({ id }) => id === 'chargeback_threat');
  const span = signal?.because[0]?.evidence?.[0];
  expect(text.slice(span?.start, span?.end)).toBe('I will call my bank');
});
