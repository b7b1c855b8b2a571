import { describe, expect, it } from 'vitest';
import { composeReply } from '../../lib/reply/index.ts';
import { inputOf, SHOP } from './build-input.ts';
import { THERE } from './kinds/kind.ts';

describe('the day by which a return is sent', () => {
  const input = inputOf({
    dispute: 'change_of_mind_return',
    fault: 'buyer',
    order: THERE,
    settings: { ...SHOP, refundOutboundShipping: 'standard' },
    required: ['return_refund_buyer_pays'],
  });
  const clock = (id: string, at: string, certain: boolean) => ({ id, what: id, at, certain, kind: 'due' as const });
  const window = clock('seller.return-window', '2026-03-04T23:59:00+00:00', true);
  const sendBack = clock('eu.withdrawal-send-back', '2026-03-16T23:59:00+00:00', false);
  const textWith = (verdict: 'required' | 'allowed'): string => {
    const remedies = input.report.remedies.map((remedy) => ({ ...remedy, verdict }));
    const report = { ...input.report, remedies, deadlines: [window, sendBack] };
    return composeReply({ ...input, report }).text;
  };

  it('is that of the return itself where the return is owed, and not the last day for asking', () => {
    expect(textWith('required')).toContain('by Monday 16 March');
  });

  it('is the last certain one where the return is only open', () => {
    expect(textWith('allowed')).toContain('by Wednesday 4 March');
  });
});
