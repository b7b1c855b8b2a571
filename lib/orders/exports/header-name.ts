/** A column's name without what differs between versions of one export: case, width, dashes, points and spaces. */
export const headerName = (cell: string): string =>
  cell
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:."'‘’“”/-]+/g, ' ')
    .trim();

/** What tells one header from another: exports with the same columns in the same order share it. */
export const headerFingerprint = (header: readonly string[]): string => header.map(headerName).join('|').slice(0, 4000);
