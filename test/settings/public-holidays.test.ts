import { describe, expect, it } from 'vitest';
import { addBusinessDays, publicHolidays } from '../../lib/calendar/index.ts';
import {
  bankCalendar,
  holidayOn,
  parseSettings,
  placeCalendar,
  type SellerSettings,
  withPublicHolidays,
} from '../../lib/settings/index.ts';

const TODAY = '2026-11-24';
const US: SellerSettings = { sellerCountry: 'US', publicHolidays: 'own_country' };
/** Three business days after Tuesday 24 November, with Thanksgiving on the Thursday. */
const third = (settings: SellerSettings): string => addBusinessDays(TODAY, 3, withPublicHolidays(settings, TODAY));

describe('public holidays of a seller', () => {
  it('count only where they were asked for', () => {
    expect(third({ sellerCountry: 'US' })).toBe('2026-11-27');
    expect(third(US)).toBe('2026-11-30');
    expect(third({ sellerCountry: 'US', publicHolidays: 'DE-BY' })).toBe('2026-11-27');
  });

  it('stand beside the days off of the seller, who may work on some', () => {
    expect(third({ ...US, holidays: ['2026-11-27'] })).toBe('2026-12-01');
    expect(third({ ...US, workedHolidays: ['2026-11-26'] })).toBe('2026-11-27');
  });

  it('leave the settings as they are where none count', () => {
    const settings = { holidays: ['2026-12-24'] };
    expect(withPublicHolidays(settings, TODAY)).toBe(settings);
    expect(withPublicHolidays({ publicHolidays: 'own_country' }, TODAY)).toEqual({ publicHolidays: 'own_country' });
  });

  it('reach over the turn of the year', () => {
    expect(withPublicHolidays(US, '2026-12-30').holidays).toContain('2027-01-01');
    expect(withPublicHolidays(US, '2027-01-02').holidays).toContain('2026-12-25');
  });

  it('are named', () => {
    expect(holidayOn('2026-11-26', US)).toEqual({ day: '2026-11-26', name: 'Thanksgiving Day', place: 'US' });
    expect(holidayOn('2026-11-27', { holidays: ['2026-11-27'] })).toEqual({ day: '2026-11-27' });
    expect(holidayOn('2026-11-25', US)).toBeNull();
    expect(holidayOn('2026-10-03', US, ['DE'])?.place).toBe('DE');
  });

  it('of the buyer close the banks of both sides, and a carrier keeps those of its country', () => {
    const settings = withPublicHolidays(US, TODAY);
    expect(bankCalendar(settings, 'DE', TODAY).holidays).toEqual(expect.arrayContaining(['2026-11-26', '2026-04-06']));
    expect(bankCalendar({}, 'DE', TODAY)).toEqual({});
    expect(placeCalendar({ ...settings, workingDays: ['sat'] }, 'GB', TODAY)).toMatchObject({
      holidays: expect.arrayContaining(publicHolidays('GB', 2026).map(({ day }) => day)),
    });
    expect(placeCalendar({ workingDays: ['sat'] }, 'GB', TODAY)).toEqual({ workingDays: ['sat'] });
  });

  it.each(['Germany', 'us', 'DE-', ''])('are not of a place such as %j', (publicHolidays) => {
    expect(parseSettings({ publicHolidays }).ok).toBe(false);
  });
});
