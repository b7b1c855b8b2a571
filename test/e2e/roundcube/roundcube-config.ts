/** Dovecot as a private instance: one listener on loopback, one password, no helper that needs the system's own users. */
export const dovecotConfig = (folder: string, port: number): string => `
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/logs/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%n
first_valid_uid = 1
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service auth-worker {
  user = root
}
passdb {
  driver = static
  args = password=test
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail/%n
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
`;

/** What Roundcube is told; everything a user would see stays as Debian ships it. */
export interface RoundcubeParts {
  readonly folder: string;
  readonly database: string;
  readonly ports: { readonly imap: number; readonly smtp: number };
  readonly htmlEditor: boolean;
}

/** Roundcube's local settings. */
export const roundcubeConfig = ({ folder, database, ports, htmlEditor }: RoundcubeParts): string => `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0646';
$config['imap_host'] = '127.0.0.1:${ports.imap}';
$config['smtp_host'] = '127.0.0.1:${ports.smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'twenty-four-characters--';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['htmleditor'] = ${htmlEditor ? 1 : 0};
$config['timezone'] = 'UTC';
$config['language'] = 'en_US';
$config['draft_autosave'] = 0;
`;

/** PHP's own server does not follow Debian's links to the static files: this hands them out. */
export const routerSource = (configFolder: string): string => `<?php
define('RCUBE_CONFIG_DIR', '${configFolder}');
$types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'gif' => 'image/gif',
  'woff2' => 'font/woff2', 'woff' => 'font/woff', 'ico' => 'image/x-icon', 'html' => 'text/html', 'json' => 'application/json'];
$root = '/var/lib/roundcube/public_html';
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && strpos($path, '..') === false) {
  foreach ([$root, '/usr/share/roundcube'] as $folder) {
    $file = $folder . $path;
    $ending = strtolower(pathinfo($file, PATHINFO_EXTENSION));
    if (is_file($file) && $ending !== 'php') {
      header('Content-Type: ' . ($types[$ending] ?? 'application/octet-stream'));
      readfile($file);
      return true;
    }
  }
}
chdir($root);
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
require $root . '/index.php';
`;
