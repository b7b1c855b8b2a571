import { measureSites } from '../bench/sites/measure-sites.ts';
import type { Fault } from './fault.ts';

/** The pages of `npm run bench -- sites`: every family of sites, changed at random. */
export const mutatedPages: Fault = {
  id: 'F2',
  name: 'pages changed at random, a family of sites',
  full: 5_000,
  run: (size, progress) => measureSites(size, progress),
};
