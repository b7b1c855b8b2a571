/** How the last character of a tracking number follows from those before it. */
export type CheckRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'mod10'; readonly even: number; readonly odd: number; readonly reverse?: true }
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'mod7' }
  | { readonly kind: 'luhn' }
  | { readonly kind: 'mod37' }
  | { readonly kind: 's10' };

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Letters count as UPS counts them: (code − 3) mod 10. */
const digitValue = (character: string): number => {
  const code = character.charCodeAt(0);
  return code >= 48 && code <= 57 ? code - 48 : (code - 3) % 10;
};

function mod10(serial: string, even: number, odd: number): string {
  let total = 0;
  for (let index = 0; index < serial.length; index += 1) {
    total += digitValue(serial.charAt(index)) * (index % 2 === 0 ? even : odd);
  }
  return String((10 - (total % 10)) % 10);
}

function luhn(serial: string): string {
  let total = 0;
  for (let index = 0; index < serial.length; index += 1) {
    const value = digitValue(serial.charAt(serial.length - 1 - index)) * (index % 2 === 0 ? 2 : 1);
    total += value > 9 ? value - 9 : value;
  }
  return String((10 - (total % 10)) % 10);
}

function weighted(serial: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * digitValue(serial.charAt(index)), 0);
}

/** ISO 7064, MOD 37,36. */
function mod37(serial: string): string {
  let check = 36;
  for (const character of serial) {
    check += ALPHABET.indexOf(character);
    if (check > 36) check -= 36;
    check *= 2;
    if (check > 36) check -= 37;
  }
  const digit = 37 - check;
  return ALPHABET.charAt(digit === 36 ? 0 : digit);
}

function s10(serial: string): string {
  const rest = 11 - (weighted(serial, S10_WEIGHTS) % 11);
  return rest === 10 ? '0' : rest === 11 ? '5' : String(rest);
}

/** Whether a check character fits its serial number. Sources: UPU S10-12, ISO 7064, the carriers' label guides. */
export function isCheckRight(serial: string, check: string, rule: CheckRule): boolean {
  switch (rule.kind) {
    case 'none':
      return true;
    case 'mod10':
      return mod10(rule.reverse === true ? [...serial].reverse().join('') : serial, rule.even, rule.odd) === check;
    case 'weights':
      return String((weighted(serial, rule.weights) % 11) % 10) === check;
    case 'mod7':
      return String(Number(serial) % 7) === check;
    case 'luhn':
      return luhn(serial) === check;
    case 'mod37':
      return mod37(serial) === check;
    case 's10':
      return s10(serial) === check;
  }
}
