/** Rows of the settings form: what each column is called, with a hint where one is needed. */
export const settingsRows = {
  categories: {
    add: 'Add a category',
    unnamed: (number: number) => `Category ${number}`,
    remove: (name: string) => `Remove ${name}`,
    columns: {
      name: { label: 'Name', unit: '', hint: '' },
      words: { label: 'Words in the title', unit: '', hint: 'How they begin, with commas; *kerze also inside words' },
      skuPrefixes: { label: 'or your numbers begin with', unit: '', hint: '' },
      kind: { label: 'The goods are', unit: '', hint: '' },
      returnable: { label: 'Taken back after a change of mind', unit: '', hint: '' },
      returnWindowDays: { label: 'Return window', unit: 'days', hint: '' },
      changeOfMindReturnPaidBy: { label: 'Return freight, changed mind', unit: '', hint: '' },
      faultReturnPaidBy: { label: 'Return freight, our fault', unit: '', hint: '' },
    },
  },
  carrierZones: {
    add: 'Add a carrier or zone',
    unnamed: (number: number) => `Row ${number}`,
    remove: (name: string) => `Remove ${name}`,
    columns: {
      carrier: { label: 'Carrier', unit: '', hint: 'Empty: every carrier' },
      countries: { label: 'Countries', unit: '', hint: 'Codes with commas, such as DE, AT. Empty: all others' },
      transitDays: { label: 'Usually takes', unit: 'business days', hint: '' },
      lostAfterDays: { label: 'Counts as lost after', unit: 'days without a scan', hint: '' },
      returnCost: { label: 'A return label costs', unit: 'currency', hint: '' },
    },
  },
} as const;
