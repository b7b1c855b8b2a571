import type { Case } from '../case/index.ts';
import { approvalFor, type PolicyReport } from '../policy/index.ts';
import { amountOf } from '../values/index.ts';
import { buildLadder } from './build-ladder.ts';
import { buildPackages } from './build-packages.ts';
import { findRange, type OfferRange } from './find-range.ts';
import { measurePaths } from './measure-paths.ts';
import type { CostValues } from './model/cost-values.ts';
import { type InputOverrides, readInputs, toCostValues } from './model/read-inputs.ts';
import { readNegotiation } from './negotiation.ts';
import type { OfferInput, OfferPackage, Offers, Rung } from './offer.ts';
import { type OfferContext, readOfferContext, sumOf } from './offer-context.ts';
import { readRisk } from './read-risk.ts';

/**
 * Money that may be offered now: what is owed and the most that is open, a ladder of sums with reasons, packages of
 * about equal cost, and what every way out costs. The same facts give the same sums in calm and in furious words.
 * @param overrides figures of the agent's own for the cost model
 * @returns null where no money is offered now, or no currency or price is known
 */
export function proposeOffers(theCase: Case, report: PolicyReport, overrides: InputOverrides = {}): Offers | null {
  const context = readOfferContext(theCase, report);
  const range = context && findRange(context);
  if (!context || !range) return null;
  const inputs = readInputs(context, overrides);
  const offers = inputs ? propose(context, range, inputs) : proposeWithoutCosts(context, range);
  return withApprovals(offers, report);
}

/** Sums above what the person at this computer may grant alone say whom to ask. */
function withApprovals(offers: Offers, { grantLimit }: PolicyReport): Offers {
  if (grantLimit === undefined) return offers;
  const ladder = offers.ladder.map((rung): Rung => {
    const approval = approvalFor(grantLimit, { remedy: rung.remedy, sum: rung.amount });
    return approval ? { ...rung, approval } : rung;
  });
  const packages = offers.packages.map((offered): OfferPackage => {
    const needed = offered.remedies.map((remedy) => approvalFor(grantLimit, { remedy, sum: offered.value }));
    const approval = needed.find((each) => each !== undefined);
    return approval ? { ...offered, approval } : offered;
  });
  return { ...offers, ladder, packages };
}

function propose(context: OfferContext, range: OfferRange, inputs: readonly OfferInput[]): Offers {
  const values: CostValues = toCostValues(inputs);
  const negotiation = readNegotiation(context, range, values);
  const sums = {
    owed: negotiation.floor,
    target: negotiation.target,
    most: negotiation.most,
    interceptFee: context.case.settings.intercept?.fee ?? 0,
  };
  return {
    currency: context.currency,
    min: range.least,
    max: range.most,
    floor: range.least,
    walkAway: sumOf(context, negotiation.walkAway),
    ladder: buildLadder(context, { range, negotiation, values }),
    packages: buildPackages(context, { range, negotiation, values }),
    paths: measurePaths(context, { values, inputs, sums, range }),
    inputs,
    risk: readRisk(context, range.most),
  };
}

/** Where nobody knows what was paid, sums that settings name can still be offered; their cost cannot be weighed. */
function proposeWithoutCosts(context: OfferContext, range: OfferRange): Offers {
  return {
    currency: context.currency,
    min: range.least,
    max: range.most,
    floor: range.least,
    walkAway: range.most,
    ladder: range.stops.slice(0, 4).map((stop) => ({
      ...stop,
      expectedCost: stop.amount,
      worstCase: sumOf(context, amountOf(stop.amount)),
      acceptance: null,
    })),
    packages: [],
    paths: [],
    inputs: [],
    risk: readRisk(context, range.most),
  };
}
