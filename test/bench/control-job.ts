/**
 * A fixed job (sort, stringify, parse) whose time says how fast this machine is in this moment. Gives milliseconds. It
 * stands by itself, so that it can be run in a browser's page as well.
 */
export function controlJob(): number {
  const started = performance.now();
  let seed = 1;
  const numbers = Array.from({ length: 60_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  });
  numbers.sort((a, b) => a - b);
  JSON.parse(JSON.stringify(numbers.map((value) => ({ value, text: `n${value}` }))));
  return performance.now() - started;
}
