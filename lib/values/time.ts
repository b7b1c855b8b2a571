/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** A moment with its offset, `YYYY-MM-DDTHH:MM[:SS](Z|±HH:MM)`. */
export type IsoInstant = string;

/** A whole day or a moment: what people write when they name a time. */
export type IsoMoment = IsoDay | IsoInstant;

/** IANA zone name, such as `America/New_York`. */
export type TimeZoneId = string;

/** Whether a moment is a whole day rather than an instant. */
export const isDay = (moment: IsoMoment): boolean => moment.length === 10;
