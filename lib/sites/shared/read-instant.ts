const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment as a page states it to machines, with its offset; undefined for a day without time, local time or nonsense. */
export function readInstant(stated: string | null | undefined): string | undefined {
  const value = stated?.trim() ?? '';
  return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
