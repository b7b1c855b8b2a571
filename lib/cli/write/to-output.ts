import type { Advice } from '../../advice/index.ts';
import type { Case, Fact, Signal, WrittenSum } from '../../case/index.ts';
import type { Offers } from '../../offers/index.ts';
import type { Approval, Because, Remedy } from '../../policy/index.ts';
import { amountOf, type Money } from '../../values/index.ts';

/** What the panel would show, as one JSON object: amounts are decimals, instants carry their offset, spans are UTF-16 offsets. */
export function toOutput(id: string, advice: Advice): object {
  const { case: theCase, report, draft } = advice;
  return {
    id,
    thread: toThread(theCase),
    dispute: {
      type: theCase.dispute.type,
      alternatives: theCase.dispute.alternatives.map(({ type, confidence }) => ({ type, confidence })),
      confidence: theCase.dispute.confidence,
    },
    fault: theCase.fault.party,
    signals: theCase.signals.map(toSignal),
    temperature: theCase.messages.map(({ message, anger }) => ({ message, anger })),
    facts: theCase.facts.map((fact) => ({ kind: fact.kind, value: toFactValue(fact), evidence: fact.evidence })),
    remedies: report.remedies.map(toRemedy),
    offers: advice.offers && toOffers(advice.offers),
    deadlines: report.deadlines.map(({ what, at, rule }) => ({ what, at, ...(rule !== undefined && { rule }) })),
    questions: report.questions.map(({ fact, text, ask, decides }) => ({ fact, text, ask, decides })),
    guidance: report.guidance.map(({ kind, topic, because, fee }) => ({
      kind,
      ...(topic && { topic }),
      because: toBecause(because),
      ...(fee && { fee }),
    })),
    contradictions: report.contradictions.map(({ remedy, wins, loses }) => ({
      remedy,
      wins: toBecause(wins),
      loses: toBecause(loses),
    })),
    reminders: advice.reminders,
    reply: {
      language: draft.language,
      text: draft.text,
      parts: draft.parts.map(({ act, phrase, text }) => ({ act, phrase, text })),
      ...(draft.meaning && { meaning: draft.meaning }),
    },
    findings: advice.findings.map(({ rule, severity, start, end, message, better, because }) => ({
      rule,
      severity,
      start,
      end,
      message,
      better,
      ...(because && { because: toBecause(because) }),
    })),
  };
}

const toThread = (theCase: Case): readonly object[] =>
  theCase.thread.messages.map((message, index) => ({
    from: message.from,
    ...(message.at !== undefined && { at: message.at }),
    text: message.text,
    ...(message.quoted !== undefined && { quoted: message.quoted }),
    ...(message.signature !== undefined && { signature: message.signature }),
    language: theCase.messages.find((reading) => reading.message === index)?.language ?? message.language ?? 'und',
  }));

/** `deadline_given:2026-03-05`: the name, and its parameter where it carries one. */
export const toSignal = ({ id, parameter }: Signal): string => (parameter === undefined ? id : `${id}:${parameter}`);

function toFactValue(fact: Fact): unknown {
  switch (fact.kind) {
    case 'amount':
      return toSum(fact.value);
    case 'demand':
      return { want: fact.value.want, ...(fact.value.sum && toSum(fact.value.sum)) };
    case 'promise':
      return { what: fact.value.what, by: fact.value.by, ...(fact.value.sum && toSum(fact.value.sum)) };
    default:
      return fact.value;
  }
}

/** A sum whose currency is open is written with two decimals, as the dollar and the yuan are. */
const toSum = (sum: WrittenSum): { readonly amount: number; readonly currency: string | null } => ({
  amount: amountOf({ amountMinor: sum.amountMinor, currency: sum.currency ?? '' }),
  currency: sum.currency,
});

const toRemedy = (remedy: Remedy): object => ({
  id: remedy.id,
  verdict: remedy.verdict,
  because: remedy.because.map(toBecause),
  ...(remedy.opensAt !== undefined && { opensAt: remedy.opensAt }),
  ...(remedy.needs && { needs: remedy.needs }),
  ...(remedy.instead && { instead: remedy.instead }),
  ...(remedy.amount && { amount: amountOf(remedy.amount), currency: remedy.amount.currency }),
  ...(remedy.condition !== undefined && { condition: remedy.condition }),
  ...(remedy.choice !== undefined && { choice: remedy.choice }),
  ...(remedy.approval && { approval: toApproval(remedy.approval) }),
});

const toApproval = ({ ask, limit }: Approval): object => ({
  ask,
  ...(limit && { limit: amountOf(limit), currency: limit.currency }),
});

const toBecause = ({ rule, text, source, asOf, certain, otherReadings, facts }: Because): object => ({
  rule,
  text,
  ...(source && { source }),
  ...(asOf !== undefined && { asOf }),
  ...(!certain && { certain }),
  ...(otherReadings && { otherReadings }),
  ...(facts && { facts }),
});

function toOffers(offers: Offers): object {
  const decimal = (money: Money): number => amountOf(money);
  return {
    currency: offers.currency,
    min: decimal(offers.min),
    max: decimal(offers.max),
    floor: decimal(offers.floor),
    walkAway: decimal(offers.walkAway),
    ladder: offers.ladder.map((rung) => ({
      amount: decimal(rung.amount),
      remedy: rung.remedy,
      reason: rung.reason,
      expectedCost: decimal(rung.expectedCost),
      worstCase: decimal(rung.worstCase),
      acceptance: rung.acceptance,
      ...(rung.approval && { approval: toApproval(rung.approval) }),
    })),
    packages: offers.packages.map(({ approval, ...each }) => ({
      ...each,
      ...(approval && { approval: toApproval(approval) }),
      value: decimal(each.value),
      expectedCost: decimal(each.expectedCost),
    })),
    paths: offers.paths.map((path) => ({
      ...path,
      expected: decimal(path.expected),
      best: decimal(path.best),
      worst: decimal(path.worst),
    })),
    inputs: offers.inputs,
    risk: offers.risk,
  };
}
