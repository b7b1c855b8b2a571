// Takes data of unknown shape. Gives the checked building blocks of every schema: days, moments, amounts, codes. Knows nothing of what they mean.
export {
  clockTime,
  countryCode,
  currencyCode,
  day,
  decimalAmount,
  instant,
  moment,
  percentage,
  remedyId,
  timeZoneId,
  whole,
} from './building-blocks.ts';
