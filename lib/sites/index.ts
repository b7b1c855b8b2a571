// Takes a Document and its address. Gives the conversation in it and the reply box. Knows nothing of cases, browsers or other sites.
import { alibabaMessagesSite, alibabaOrderSite, alibabaSite } from './alibaba.ts';
import { aliexpressSite } from './aliexpress.ts';
import { amazonSite } from './amazon.ts';
import { chatwootSite } from './chatwoot.ts';
import { ebaySite } from './ebay.ts';
import { etsySite } from './etsy.ts';
import { exampleSite } from './example.ts';
import { freescoutSite } from './freescout.ts';
import { freshdeskSite } from './freshdesk.ts';
import { frontSite } from './front.ts';
import { genericSite } from './generic.ts';
import { gmailSite } from './gmail.ts';
import { gorgiasSite } from './gorgias.ts';
import { helpScoutSite } from './help-scout.ts';
import { hubspotSite } from './hubspot.ts';
import { intercomSite } from './intercom.ts';
import { messengerSite } from './messenger.ts';
import { osticketSite } from './osticket.ts';
import { outlookSite } from './outlook.ts';
import { redmineSite } from './redmine.ts';
import { requestTrackerSite } from './request-tracker.ts';
import { roundcubeSite } from './roundcube.ts';
import { shopifyInboxSite } from './shopify-inbox.ts';
import type { SiteAdapter } from './site.ts';
import { tiktokShopSite } from './tiktok-shop.ts';
import { walmartSite } from './walmart.ts';
import { whatsappSite } from './whatsapp.ts';
import { zammadDesktopSite, zammadSite } from './zammad.ts';
import { zendeskSite } from './zendesk.ts';
import { znunySite } from './znuny.ts';

export { shortHash } from './shared/conversation-key.ts';
export { findSite } from './shared/find-site.ts';
export type { TaughtLayout } from './shared/taught/taught-layout.ts';
export { taughtSite } from './shared/taught/taught-site.ts';
export type {
  Audience,
  Composer,
  ComposerOutcome,
  EvidenceGrade,
  NoComposer,
  PageThread,
  ReadOutcome,
  SiteAdapter,
} from './site.ts';
export { boxAt } from './teach/find-box.ts';
export { faultOfPair, type LearnFault, learnLayout, type PointedParts } from './teach/learn-layout.ts';

/** Every site, asked in this order whether a page is its own; the last one reads any page. */
export const SITES: readonly SiteAdapter[] = [
  exampleSite,
  gmailSite,
  alibabaMessagesSite,
  alibabaOrderSite,
  alibabaSite,
  aliexpressSite,
  amazonSite,
  chatwootSite,
  ebaySite,
  etsySite,
  freescoutSite,
  freshdeskSite,
  frontSite,
  gorgiasSite,
  helpScoutSite,
  hubspotSite,
  intercomSite,
  messengerSite,
  osticketSite,
  outlookSite,
  requestTrackerSite,
  roundcubeSite,
  shopifyInboxSite,
  tiktokShopSite,
  walmartSite,
  whatsappSite,
  zammadDesktopSite,
  zammadSite,
  zendeskSite,
  znunySite,
  redmineSite,
  genericSite,
];
