/** A site's fixture with what must be read from it. */
export interface KnownSite {
  readonly id: string;
  /** Folder of the fixtures, where it is not named after the site. */
  readonly folder?: string;
  readonly url: string;
  /** Address under which the negative page is no ticket. */
  readonly elsewhere: string;
  /** 'hashed' where it is made of what the page holds. */
  readonly key: string;
  /** Whose words, in order: b buyer, s seller, p platform, u unknown. */
  readonly roles: string;
  readonly general: boolean;
  readonly hidden?: number;
  readonly audience: 'customer' | 'internal' | 'unknown' | 'composer-missing' | 'composer-hidden';
  /** Landmarks to strip: a selector that then matches nothing, and what the reader must call it. */
  readonly landmarks?: readonly (readonly [selector: string, attributes: string, missing: readonly string[]])[];
}
