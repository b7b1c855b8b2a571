/** Where Request Tracker stands and which editor it offers. */
export interface RequestTrackerParts {
  readonly folder: string;
  readonly port: number;
  /** CKEditor, as it comes; else a plain text area. */
  readonly richText: boolean;
}

/** Request Tracker's own settings; everything an agent would see stays as Debian ships it. */
export const requestTrackerConfig = ({ folder, port, richText }: RequestTrackerParts): string => `
Set($rtname, 'shop.test');
Set($Organization, 'shop.test');
Set($Timezone, 'UTC');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '');
Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($CanonicalizeRedirectURLs, 0);
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rt.db');
Set($DatabaseUser, '');
Set($DatabasePassword, '');
Set($DatabaseHost, '');
Set($CorrespondAddress, 'support@shop.test');
Set($CommentAddress, 'support-comment@shop.test');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${folder}/keep-mail');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($LogToFile, undef);
Set($MessageBoxRichText, ${richText ? 1 : 0});
1;
`;

/** Stands in for sendmail: every mail becomes a file. Renamed when whole, so that no half mail is read. */
export const keepMailScript = (folder: string): string => `#!/bin/sh
mail=$(mktemp '${folder}/XXXXXXXX.part') && cat > "$mail" && mv "$mail" "\${mail%.part}.eml"
`;
