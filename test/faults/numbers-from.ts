/** Numbers from 0 to below a bound, the same for the same seed (xorshift): a race that went wrong can be run again. */
export const numbersFrom = (seed: number) => {
  let state = seed | 1;
  return (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};
