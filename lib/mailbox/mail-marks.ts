// Ids, classes and names that mail programs put around or above quoted mail. Facts: the HTML that they send.
const AROUND =
  /\b(?:class|id|name)\s{0,2}=\s{0,2}["']?[^"'>]{0,80}(?:yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra(?!_hr)|moz-cite-prefix|isReplyContent|freshdesk_quote|front-blockquote|missive_quote|messageReplySection|airmail_on|reply-intro|OutlookMessageHeader|edison_quote)|\bname\s{0,2}=\s{0,2}["']?quote["'\s>]/i;
const ABOVE =
  /\bid\s{0,2}=\s{0,2}["']?(?:appendonsend|divRplyFwdMsg|stopSpelling|zwchr|ms-outlook-mobile-body-separator-line)\b/i;
const HIDDEN = /\bstyle\s{0,2}=\s{0,2}["'][^"']{0,400}(?:display\s{0,2}:\s{0,2}none|mso-hide\s{0,2}:\s{0,2}all)/i;

/** Whether a tag with these attributes holds nothing but quoted mail or the line that introduces it. */
export const isQuoteElement = (attributes: string): boolean => attributes !== '' && AROUND.test(attributes);

/** Whether all that follows a tag with these attributes is the mail that is answered. */
export const isQuoteStart = (attributes: string): boolean => attributes !== '' && ABOVE.test(attributes);

/** Whether a tag with these attributes is never shown. */
export const isHidden = (attributes: string): boolean => attributes !== '' && HIDDEN.test(attributes);
