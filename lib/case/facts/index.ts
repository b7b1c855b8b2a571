// Takes the messages of a thread and what is known around them. Gives the facts they state, with spans. Knows nothing of disputes, fault or remedies.
export type { FactContext } from './fact-context.ts';
export { readFacts } from './read-facts.ts';
