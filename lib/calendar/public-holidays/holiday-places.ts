import places from './places.json' with { type: 'json' };

/** Countries (`US`) and parts of them (`DE-BY`) whose holidays are known. Apart from their days, which are many. */
export const HOLIDAY_PLACES: readonly string[] = places;
