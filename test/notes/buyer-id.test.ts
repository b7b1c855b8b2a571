import { describe, expect, it } from 'vitest';
import { buyerIdOf } from '../../lib/notes/index.ts';

describe('buyerIdOf', () => {
  it('is the same for one address however it is written and wherever it is seen', () => {
    const here = buyerIdOf({ site: 'gmail', address: ' Mark.Hale@Example.com', name: 'Mark' });
    expect(here).toBe('mail:mark.hale@example.com');
    expect(buyerIdOf({ site: 'roundcube', address: 'mark.hale@example.com' })).toBe(here);
  });

  it('falls back to the name within one site', () => {
    expect(buyerIdOf({ site: 'etsy', name: '  Mia  Olsen ' })).toBe('name:etsy:mia olsen');
    expect(buyerIdOf({ site: 'ebay', name: 'Mia Olsen' })).not.toBe(buyerIdOf({ site: 'etsy', name: 'Mia Olsen' }));
  });

  it('does not invent an id for a buyer nobody named', () => {
    expect(buyerIdOf({ site: 'gmail' })).toBeNull();
    expect(buyerIdOf({ site: 'gmail', address: ' ', name: '' })).toBeNull();
  });
});
