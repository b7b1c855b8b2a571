import { settingsChoices, settingsFields } from './settings-fields.ts';

/** The settings page. */
export const options = {
  title: 'Settings',
  lead: 'Your own rules. What you leave empty is not assumed.',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  save: 'Save settings',
  failed: 'Not saved. Some fields need another look.',
  fillDefaults: 'Fill empty fields with usual values',
  groups: {
    agent: 'You',
    shop: 'Your shop',
    hours: 'Working time',
    transit: 'Parcels on their way',
    cancel: 'Cancellations',
    goodwill: 'Goodwill and limits',
    returns: 'Returns and faults',
    customs: 'Customs',
    disputes: 'Chargebacks and claims',
    data: 'Your data',
  },
  agent: {
    name: { label: 'Your name', hint: 'Signs your replies' },
    quietFrom: { label: 'No reminders from', hint: '20:00 to 08:00 where empty' },
    quietTo: { label: 'until', hint: '' },
    own: {
      label: 'Your side',
      hint: 'One a line: your addresses, @your-shop.com, names as they stand above your messages. Whoever writes from there is the seller.',
    },
  },
  fields: settingsFields,
  yes: 'Yes',
  no: 'No',
  notSet: 'Not set',
  choices: settingsChoices,
  problem: 'Needs another look',
  data: {
    exportTitle: 'Export',
    exportText: 'Your settings as a JSON file. Notes and cases are not in it.',
    exportAction: 'Export settings',
    importTitle: 'Import',
    importText: 'A file exported before. You see the change before it is saved.',
    importAction: 'Choose file',
    importBad: 'This is not a settings file of Middle Ground.',
    importRead: (count: number) =>
      count === 0
        ? 'The file holds what is saved already.'
        : `${count === 1 ? '1 setting differs' : `${count} settings differ`}. Look at the changes, then save.`,
  },
  seldom: (count: number) => `${count} more`,
  changes: {
    title: (count: number) => (count === 1 ? '1 change, not saved yet' : `${count} changes, not saved yet`),
    from: 'before',
    to: 'now',
    undo: 'Back to what is saved',
  },
  versions: {
    title: 'Earlier versions',
    none: 'Every save is kept here, the last thirty of them.',
    changed: (count: number) => (count === 1 ? '1 setting differs' : `${count} settings differ`),
    same: 'the same as now',
    restore: 'Take into the form',
  },
  examples: {
    title: 'What your rules do',
    lead: 'Three invented orders, judged by the form as it stands.',
    wait: 'Working it out…',
    failed: 'The examples could not be worked out.',
    until: (when: string) => `from ${when}`,
    verdicts: { required: 'owed', allowed: 'open', blocked: 'closed', ask: 'a fact is missing' },
  },
} as const;
