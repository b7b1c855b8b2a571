// Runs in the synthetic page: draws Gmail's conversation view from the inbox and the accounts in the page.
const { inbox, accounts } = JSON.parse(document.getElementById('data').textContent);
const [, account = '0'] = /\/u\/(\d+)\//.exec(location.pathname) ?? [];
const address = accounts[Number(account)];
const query = new URLSearchParams(location.search);
const views = new Map();

const build = (tag, attributes, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};
const messageId = (id, index) => `#msg-f:${id}${index}`;
const senderNode = ({ address: email, name }) => build('span', { class: 'gD', email, name }, name);
const dateNode = ({ date }) => build('div', { class: 'gK' }, build('span', { class: 'g3', title: date }, date));

const collapsedNode = (id, index, mail) => {
  const teaser = build('div', {}, mail.text.replaceAll('\n', ' ').slice(0, 40));
  const ids = { 'data-message-id': messageId(id, index), 'data-legacy-message-id': id + index };
  const item = build(
    'div',
    { role: 'listitem', class: 'kv' },
    build('div', { class: 'adf ads', ...ids }, senderNode(mail), dateNode(mail), teaser),
  );
  item.addEventListener('click', () => item.replaceWith(mailNode(id, index, { ...mail, collapsed: false })), {
    once: true,
  });
  return item;
};

const mailNode = (id, index, mail) => {
  if (mail.collapsed) return collapsedNode(id, index, mail);
  const body = build('div', { class: 'a3s aiL', dir: 'ltr' });
  for (const line of mail.text.split('\n')) body.append(build('div', {}, line || build('br', {})));
  const head = build(
    'tr',
    {},
    build('td', { class: 'gF' }, senderNode(mail)),
    build('td', { class: 'gH' }, dateNode(mail)),
  );
  const ids = { 'data-message-id': messageId(id, index), 'data-legacy-message-id': id + index };
  return build(
    'div',
    { role: 'listitem', class: 'h7' },
    build(
      'div',
      { class: 'adn ads', ...ids },
      build('table', {}, build('tbody', {}, head)),
      build('div', { class: 'ii gt' }, body),
      build('div', { class: 'ip' }),
    ),
  );
};

const editableNode = () =>
  build('div', {
    class: 'Am Al editable',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Message Body',
  });

const openReply = (root) => {
  const editable = editableNode();
  const place = [...root.querySelectorAll('.ip')].at(-1);
  place.classList.add('adB');
  place.append(build('div', { class: 'M9' }, build('div', { class: 'Ap' }, editable)));
  editable.focus();
};

/** A window for writing in front of the view; `answered` is the message it answers, '' for a new mail. */
const openWindow = (answered) => {
  const editable = editableNode();
  const rm = build('input', { type: 'hidden', name: 'rm', value: answered });
  const form = build('form', {}, rm, build('input', { type: 'hidden', name: 'draft', value: 'undefined' }));
  const frame = build('div', { class: 'AD', role: 'dialog' }, form, build('div', { class: 'Ap' }, editable));
  document.body.append(build('div', { class: 'dw' }, frame));
  editable.focus();
};

const threadNode = (id, thread) => {
  const reply = build('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
  const popOut = build('span', { class: 'pop-out', role: 'link', tabindex: '0' }, 'Reply in a window');
  const ids = { 'data-legacy-thread-id': id, 'data-thread-perm-id': `thread-f:${id}` };
  const list = build('div', { role: 'list' }, ...thread.mails.map((mail, index) => mailNode(id, index, mail)));
  const root = build(
    'div',
    { class: 'g id' },
    build(
      'div',
      { class: 'a98 iY' },
      build('div', { class: 'ha' }, build('h2', { class: 'hP', ...ids }, thread.subject)),
      list,
      reply,
      popOut,
    ),
  );
  reply.addEventListener('click', () => {
    openReply(root);
    reply.remove();
  });
  popOut.addEventListener('click', () => openWindow(messageId(id, thread.mails.length - 1)));
  return root;
};

const listNode = () =>
  build(
    'div',
    {},
    ...Object.entries(inbox).map(([id, { subject }]) => build('p', {}, build('a', { href: `#inbox/${id}` }, subject))),
  );

/** Views that were left stay in the page, hidden, with all that was opened in them. */
const draw = () => {
  const id = location.hash.split('/')[1] ?? '';
  const thread = inbox[id];
  document.title = `${thread ? thread.subject : 'Inbox'} - ${address} - Gmail`;
  for (const view of views.values()) view.style.display = 'none';
  const known = views.get(id);
  if (known) known.style.display = '';
  else {
    const view = build('div', { role: 'main', class: 'nH' }, thread ? threadNode(id, thread) : listNode());
    views.set(id, view);
    document.getElementById('views').append(view);
  }
};

const drawWindow = () => {
  const id = query.get('th');
  const thread = inbox[id];
  document.body.className = thread ? 'aAU xE Su' : 'xE xp';
  document.title = `${thread ? thread.subject : 'Compose Mail'} - ${address} - Gmail`;
  if (thread) document.getElementById('views').append(threadNode(id, thread));
  else openWindow('');
};

document.getElementById('compose').addEventListener('click', () => openWindow(''));
if (query.get('view') === 'btop') drawWindow();
else {
  addEventListener('hashchange', draw);
  draw();
}
