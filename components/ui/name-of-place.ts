const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country, or a part of one, by its ISO 3166 code: `United States`, `Germany (BY)`; other text as it is. */
export const nameOfPlace = (place: string): string => {
  if (!/^[A-Z]{2}(?:-[A-Z]{2,3})?$/.test(place)) return place;
  const country = countries.of(place.slice(0, 2)) ?? place;
  return place.length > 2 ? `${country} (${place.slice(3)})` : country;
};
