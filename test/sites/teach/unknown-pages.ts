/** What one message of a synthetic ticket says, and on which side it stands. */
export interface Said {
  readonly side: 'buyer' | 'seller';
  readonly name: string;
  readonly at: string;
  readonly text: string;
}

/** A ticket of a made-up shop; no page of any product looks like the pages below. */
export const TICKET: readonly Said[] = [
  { side: 'buyer', name: 'Ines Moreau', at: '19 Nov, 08:12', text: 'My kettle came with a cracked lid. What now?' },
  {
    side: 'seller',
    name: 'Tom at Nordlicht',
    at: '19 Nov, 09:40',
    text: 'I am sorry about that. Could you send a picture?',
  },
  { side: 'buyer', name: 'Ines Moreau', at: '19 Nov, 10:02', text: 'Here it is. I paid 48 euros for this.' },
  { side: 'buyer', name: 'Ines Moreau', at: '20 Nov, 07:55', text: 'Nobody answers me. I want my money back.' },
  { side: 'seller', name: 'Tom at Nordlicht', at: '20 Nov, 09:10', text: 'You will hear from us by noon today.' },
];

/** Another ticket of the same shop, with other people. */
export const OTHER_TICKET: readonly Said[] = [
  { side: 'seller', name: 'Lea at Nordlicht', at: '17 Nov, 12:00', text: 'Your parcel with the teapot left us today.' },
  { side: 'buyer', name: 'Piet Visser', at: '21 Nov, 18:30', text: 'It has not arrived and tracking stands still.' },
  { side: 'buyer', name: 'Piet Visser', at: '21 Nov, 19:00', text: 'Where is it? Tell me today.' },
];

const page = (thread: string, box = '<textarea placeholder="Write a reply" name="answer"></textarea>'): string =>
  `<!doctype html><title>Desk</title><div class="app_shell__x1"><nav><a href="/t">Tickets</a><a href="/r">Reports</a></nav>
  <aside><div class="card_root__q9Zx1"><b>Order 4711</b><span>Kettle</span></div><div class="card_root__q9Zx1"><b>Mara</b><span>3 tickets</span></div></aside>
  <main>${thread}<form><label>Search <input type="search"></label>${box}<button>Send</button></form></main></div>`;

const one = (text: string): string => `<p>${text}</p>`;

/** Made-up helpdesks, each marking messages and sides in a way of its own. */
export const UNKNOWN_PAGES: Readonly<Record<string, (ticket: readonly Said[]) => string>> = {
  'hashed class names that hold a word': (ticket) =>
    page(
      `<div class="Thread_list__h7Gq2">${ticket
        .map(
          ({ side, name, at, text }) =>
            `<div class="Bubble_root__k3Xz9 Bubble_${side === 'buyer' ? 'guest' : 'crew'}__${side === 'buyer' ? 'm2Lp0' : 'r8Vb4'}"><div class="Bubble_head__z1Kq7"><span class="Bubble_name__t5Yw3">${name}</span><time>${at}</time></div><div class="Bubble_text__p0Ds8">${one(text)}</div></div>`,
        )
        .join('')}</div>`,
    ),
  'computed class names only': (ticket) =>
    page(
      `<div class="css-9x8w7v">${ticket
        .map(
          ({ side, name, at, text }) =>
            `<div class="${side === 'buyer' ? 'css-1a2b3c' : 'css-4d5e6f'}"><div class="css-7g8h9i"><span class="css-0j1k2l">${name}</span><span class="css-3m4n5o">${at}</span></div><div class="css-6p7q8r">${text}</div></div>`,
        )
        .join('')}</div>`,
    ),
  'data attributes and numbers': (ticket) =>
    page(
      `<section id="conversation">${ticket
        .map(
          ({ side, name, at, text }, index) =>
            `<article id="message-${8100 + index}" data-message-id="${8100 + index}" data-author-kind="${side === 'buyer' ? 'contact' : 'employee'}"><header><strong>${name}</strong> <time>${at}</time></header><div data-part="content">${one(text)}</div><footer><button>Quote</button></footer></article>`,
        )
        .join('')}</section>`,
    ),
  'own messages pushed to the right': (ticket) =>
    page(
      `<div role="log" class="flex flex-col gap-2">${ticket
        .map(
          ({ side, name, at, text }) =>
            `<div class="flex ${side === 'buyer' ? 'justify-start' : 'justify-end'}"><div class="rounded p-2 ${side === 'buyer' ? 'bg-gray-100' : 'bg-blue-100'}"><div class="text-xs">${name}</div><div class="whitespace-pre-wrap">${text}</div><div class="text-tiny">${at}</div></div></div>`,
        )
        .join('')}</div>`,
    ),
  'only own messages marked': (ticket) =>
    page(
      `<ul class="talk">${ticket
        .map(
          ({ side, name, at, text }) =>
            `<li class="line${side === 'buyer' ? '' : ' own'}"><i class="writer">${name}</i><small class="when">${at}</small><div class="words">${text}</div></li>`,
        )
        .join('')}</ul>`,
    ),
  'days in boxes of their own': (ticket) =>
    page(
      `<div class="history">${[ticket.slice(0, 3), ticket.slice(3)]
        .map(
          (day, index) =>
            `<div class="day"><h4>Day ${index + 1}</h4>${day
              .map(
                ({ side, name, at, text }) =>
                  `<div class="entry from-${side === 'buyer' ? 'customer' : 'agent'}"><span class="name">${name}</span> <span class="stamp">${at}</span><div class="content">${text}</div></div>`,
              )
              .join('')}</div>`,
        )
        .join('')}</div>`,
    ),
  'messages of one writer in a group': (ticket) => {
    const groups: Said[][] = [];
    for (const said of ticket) {
      const last = groups.at(-1);
      if (last?.[0]?.side === said.side) last.push(said);
      else groups.push([said]);
    }
    return page(
      `<div class="stream">${groups
        .map(
          (group) =>
            `<div class="cluster" data-origin="${group[0]?.side === 'buyer' ? 'visitor' : 'operator'}"><img alt="" src="data:,"><div class="who">${group[0]?.name}</div>${group
              .map(
                ({ at, text }) =>
                  `<div class="utterance"><div class="speech">${text}</div><small class="clock">${at}</small></div>`,
              )
              .join('')}</div>`,
        )
        .join('')}</div>`,
    );
  },
  'sides told only by names': (ticket) =>
    page(
      `<table class="posts"><tbody>${ticket
        .map(
          ({ name, at, text }) =>
            `<tr class="post"><td class="poster">${name}</td><td class="posted">${at}</td><td class="post-body">${text}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
};
