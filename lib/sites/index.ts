// Takes a Document and its address. Gives the conversation in it and the reply box. Knows nothing of cases, browsers or other sites.
export type {
  Audience,
  Composer,
  ComposerOutcome,
  EvidenceGrade,
  PageThread,
  ReadOutcome,
  SiteAdapter,
} from './site.ts';
