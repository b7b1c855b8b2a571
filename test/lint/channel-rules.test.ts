import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../lib/lint/index.ts';
import { findRemedies, SHIPPED_BOOK } from '../../lib/policy/index.ts';
import { buildCase, type Ticket } from '../policy/build-case.ts';

const findingOf = (text: string, rule: string, ticket: Partial<Ticket>) => {
  const built = buildCase({ type: 'not_as_described', order: { price: 80, total: 90 }, ...ticket });
  const report = findRemedies(built, SHIPPED_BOOK);
  return lintDraft(text, { case: built, report }).find((finding) => finding.rule === rule);
};

describe('a finding about what is never done on the channel', () => {
  const STARS = 'I refund 10.00 USD if you change your feedback to five stars.';

  it('cites the platform’s own rule, with its source', () => {
    expect(findingOf(STARS, 'REV-01', { platform: 'ebay' })?.because).toMatchObject({
      rule: 'eb-19',
      authority: 'platform',
      source: { class: 'official' },
    });
    expect(findingOf('Add me on WhatsApp.', 'OFF-01', { platform: 'etsy' })?.because?.rule).toBe('et-09');
  });

  it('cites the general rule where the platform has none', () => {
    expect(findingOf(STARS, 'REV-01', { platform: 'own_shop' })?.because?.rule).toBe('e-02');
  });

  it('cites nothing for what no rule speaks of, nor without a report', () => {
    const blame = findingOf('You did not read the description.', 'BLM-01', { platform: 'ebay' });
    expect(blame?.because).toBeUndefined();
    expect(lintDraft(STARS).every(({ because }) => because === undefined)).toBe(true);
  });
});
