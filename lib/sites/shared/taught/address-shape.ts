/** What is alike in the addresses of one site's tickets: host and values left out, parts with a digit as a star. */
export const addressShape = (url: string): string =>
  url
    .replace(/^\w+:\/\/[^/]*/, '')
    .slice(0, 2_000)
    .split(/([/#?&=])/)
    .map((part, index, all) => (/\d/.test(part) || all[index - 1] === '=' ? '*' : part))
    .join('');
