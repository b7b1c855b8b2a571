import type { ExampleTicket } from '../ticket.ts';
import { applicators } from './applicators.ts';
import { blanket } from './blanket.ts';
import { sketchbooks } from './sketchbooks.ts';
import { storm } from './storm.ts';
import { taps } from './taps.ts';

/** The example inbox: five moments like those the product was made for. */
export const TICKETS: readonly ExampleTicket[] = [storm, blanket, applicators, sketchbooks, taps];
