/** Where a Redmine of its own keeps what it writes, and the mail server it sends to. */
export interface RedmineParts {
  readonly folder: string;
  readonly database: string;
  readonly smtp: number;
}

/** Debian's list of gems, and what a server on SQLite needs beside it. */
export const gemfile = `eval_gemfile "/usr/share/redmine/Gemfile"
gem "puma"
gem "sqlite3", "~> 1.4.0" unless @dependencies.any? { |each| each.name == "sqlite3" }
`;

/** Redmine's database. */
export const databaseConfig = (database: string): string => `production:
  adapter: sqlite3
  database: ${database}
  encoding: utf8
  timeout: 10000
`;

/** Redmine's local settings: mail goes to a server on loopback; everything an agent would see stays as Debian ships it. */
export const redmineConfig = (smtp: number): string => `default:
  email_delivery:
    delivery_method: :smtp
    smtp_settings:
      address: 127.0.0.1
      port: ${smtp}
      enable_starttls_auto: false
`;
