import { describe, expect, it } from 'vitest';
import { formOf, readSettingsFile, settingsFile, settingsFromForm } from '../../lib/panel/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/index.ts';

describe('the usual settings and their file', () => {
  it('gives back what it was made of', () => {
    expect(settingsFromForm(formOf(DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it('needs both ends of the office hours', () => {
    expect(settingsFromForm({ officeFrom: '09:00' }, {})).toEqual({ ok: false, error: ['officeTo'] });
  });

  it('reads its own file and no other', () => {
    expect(readSettingsFile(settingsFile(DEFAULT_SETTINGS))).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    for (const text of ['', '[]', 'null', '{"kind":"middle-ground-settings","version":2,"settings":{}}'])
      expect(readSettingsFile(text)).toEqual({ ok: false, error: { kind: 'no-settings-file' } });
  });

  it('names the setting for which its own file is not taken', () => {
    const text = settingsFile(DEFAULT_SETTINGS).replace('"answerWithinHours": 24', '"answerWithinHours": "soon"');
    expect(readSettingsFile(text)).toEqual({ ok: false, error: { kind: 'setting', path: 'answerWithinHours' } });
  });
});
