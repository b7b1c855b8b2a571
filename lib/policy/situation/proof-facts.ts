import { type DisputeType, known } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { readTrouble } from './trouble.ts';

type ProofKind = NonNullable<SituationContext['settings']['evidenceRequired']>['damaged'] extends infer List
  ? NonNullable<List> extends readonly (infer Kind)[]
    ? Kind
    : never
  : never;

const PROOF_KEY: Partial<Record<DisputeType, 'damaged' | 'defective' | 'missing' | 'wrongItem'>> = {
  wrong_item: 'wrongItem',
  defective: 'defective',
  warranty: 'defective',
  not_as_described: 'defective',
  damaged_in_transit: 'damaged',
  missing_parts: 'missing',
  partial_shipment: 'missing',
};

const PROOF_BY: Readonly<Record<ProofKind, readonly string[]>> = {
  photo: ['photo', 'screenshot', 'video'],
  packaging_photo: ['photo'],
  video: ['video'],
  serial_number: ['serial'],
  test_report: ['test_record', 'measurement', 'document'],
};

const proofOfBuyer = ({ order }: SituationContext): readonly string[] =>
  (order.evidence ?? []).filter(({ from }) => from === 'buyer').map(({ kind }) => kind);

const isProofHere = (context: SituationContext): boolean =>
  proofOfBuyer(context).length > 0 || context.ticket.signals.some(({ id }) => id === 'evidence_provided');

const requiredProof = ({ settings, ticket }: SituationContext): readonly ProofKind[] => {
  const key = PROOF_KEY[readTrouble(ticket)];
  return key === undefined ? [] : (settings.evidenceRequired?.[key] ?? []);
};

/** Proof the settings ask for that the buyer has not given. A list in the order is exact; a mere mention counts as all. */
function missingProof(context: SituationContext): readonly ProofKind[] {
  const given = proofOfBuyer(context);
  if (given.length === 0) return isProofHere(context) ? [] : requiredProof(context);
  return requiredProof(context).filter((kind) => !PROOF_BY[kind].some((each) => given.includes(each)));
}

/** The proof on both sides. */
export const proofFacts: FactTable = {
  'evidence.here': {
    type: 'boolean',
    what: 'the buyer’s proof is here',
    read: (context) => known(isProofHere(context)),
  },
  'evidence.tested': {
    type: 'boolean',
    what: 'a test or measurement shows the cause',
    read: ({ order }) =>
      known((order.evidence ?? []).some(({ pointsTo }) => pointsTo !== undefined && pointsTo !== 'none')),
  },
  'evidence.required': {
    type: 'list',
    what: 'proof the settings ask for',
    read: (context) => known(requiredProof(context)),
  },
  'evidence.missing': {
    type: 'boolean',
    what: 'proof that the settings ask for is missing',
    read: (context) => known(missingProof(context).length > 0),
  },
  'evidence.ours': {
    type: 'boolean',
    what: 'there is a paper, record or scan to show',
    read: ({ order, ticket }) =>
      known(
        (order.documents ?? []).length > 0 ||
          (order.evidence ?? []).some(({ from }) => from !== 'buyer') ||
          (order.specs ?? []).length > 0 ||
          order.helpVideoSeconds !== undefined ||
          order.refund?.reference !== undefined ||
          order.lastScanAt !== undefined ||
          order.acceptanceScanAt !== undefined ||
          order.deliveredScanAt !== undefined ||
          order.customMade !== undefined ||
          order.digital !== undefined ||
          ticket.facts.some((fact) => fact.kind === 'demand' && ['proof', 'information'].includes(fact.value.want)),
      ),
  },
};
