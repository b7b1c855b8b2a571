import { describe, expect, it } from 'vitest';
import { findCoverage, findPastReview } from './coverage/find-coverage.ts';

const coverage = findCoverage('2026-11-21');

describe('the collected policies', () => {
  it('are held by the packs, or say why not', () => {
    const encoded = coverage.rules.filter(({ encodedIn }) => encodedIn.length > 0);
    expect(coverage.rules).toHaveLength(232);
    expect(encoded.length).toBeGreaterThanOrEqual(220);
    expect(coverage.rules.filter(({ encodedIn, reason }) => encodedIn.length === 0 && !reason)).toEqual([]);
    expect(coverage.faults).toEqual([]);
  });

  it('name their source, or are marked as secondary or unverified', () => {
    expect(coverage.unsourced).toEqual([]);
    expect(coverage.weak.length).toBeGreaterThan(0);
  });

  it('are shown on the days of every version', () => {
    expect(coverage.untested).toEqual([]);
  });

  it('come up for review after their day, and not before', () => {
    expect(coverage.pastReview).toEqual([]);
    const later = findPastReview('2027-03-01');
    expect(later).toContain('platforms.ebay/eb-17@2020-01-01');
    expect(later).not.toContain('law.china/cn-01@2020-01-01');
  });
});
