/** A change of a page with a reply box (`box` in `wrap`; `late` stands behind both in the page). */
export interface PageChange {
  readonly name: string;
  readonly script: string;
}

const onBoth = (name: string, style: string): readonly PageChange[] => [
  { name: `${name}, on the box`, script: `box.style.cssText += ${JSON.stringify(`; ${style}`)}` },
  { name: `${name}, around it`, script: `wrap.style.cssText += ${JSON.stringify(`; ${style}`)}` },
];

const STYLES: readonly (readonly [string, string])[] = [
  ['transparent', 'opacity: 0'],
  ['nearly transparent', 'opacity: 0.1'],
  ['transparent by a filter', 'filter: opacity(0)'],
  ['not displayed', 'display: none'],
  ['invisible', 'visibility: hidden'],
  ['collapsed', 'visibility: collapse'],
  ['content not drawn', 'content-visibility: hidden'],
  ['left of the screen', 'position: absolute; left: -5000px'],
  ['right of the screen', 'position: fixed; left: 5000px'],
  ['above the screen', 'position: fixed; top: -3000px'],
  ['below the screen', 'position: fixed; top: 5000px'],
  ['a sliver at the edge', 'position: fixed; left: calc(100vw - 3px)'],
  ['moved away', 'transform: translateX(-9999px)'],
  ['scaled to nothing', 'transform: scale(0)'],
  ['scaled to a speck', 'transform: scale(0.01)'],
  ['turned on its edge', 'transform: rotateX(90deg)'],
  ['turned away', 'transform: rotateY(180deg); backface-visibility: hidden'],
  ['cut away', 'clip-path: inset(100%)'],
  ['cut to a dot', 'clip-path: circle(2px at 3px 3px)'],
  ['cut by an old rule', 'position: absolute; clip: rect(0 0 0 0)'],
  ['one pixel small', 'width: 1px; height: 1px; min-height: 0; min-width: 0; padding: 0; border: 0; overflow: hidden'],
  ['no height', 'height: 0; min-height: 0; padding: 0; border: 0; overflow: hidden'],
  ['no width', 'width: 0; min-width: 0; padding: 0; border: 0; overflow: hidden'],
  ['zoomed to nothing', 'zoom: 0.01'],
];

const ATTRIBUTES: readonly PageChange[] = [
  ['inert', 'inert = true'],
  ['hidden from assistive tools', "ariaHidden = 'true'"],
  ['hidden', 'hidden = true'],
].flatMap(([name, change]) => [
  { name: `${name}, on the box`, script: `box.${change}` },
  { name: `${name}, around it`, script: `wrap.${change}` },
]);

const COVER = "const cover = document.createElement('div'); const at = box.getBoundingClientRect();";
const over =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the page that runs it fills it in
  'cover.style.cssText = `position: fixed; left: ${at.left}px; top: ${at.top}px; width: ${at.width}px; height: ${at.height}px; STYLE`;';
const cover = (name: string, style: string, put: string): PageChange => ({
  name,
  script: `${COVER} ${over.replace('STYLE', style)} ${put}`,
});

const PAINTS: readonly (readonly [string, string])[] = [
  ['white', 'background: #fff'],
  ['half seen through', 'background: rgba(255, 255, 255, 0.8)'],
  ['a picture', 'background-image: linear-gradient(#fff, #eee)'],
  ['a modern colour', 'background: oklch(0.9 0.1 200 / 0.9)'],
];

const COVERS: readonly PageChange[] = PAINTS.flatMap(([paint, style]) => [
  cover(`behind a cover, ${paint}`, `${style}; z-index: 9`, 'document.body.append(cover)'),
  cover(`behind a cover in page order, ${paint}`, style, 'late.append(cover)'),
  cover(
    `behind a cover that lets clicks through, ${paint}`,
    `${style}; pointer-events: none; z-index: 9`,
    'document.body.append(cover)',
  ),
  cover(
    `behind a cover in page order that lets clicks through, ${paint}`,
    `${style}; pointer-events: none`,
    'late.append(cover)',
  ),
  cover(
    `behind a popover, ${paint}`,
    `${style}; margin: 0; padding: 0; border: 0; inset: auto; left: \${at.left}px; top: \${at.top}px`,
    "cover.popover = 'manual'; document.body.append(cover); cover.showPopover()",
  ),
  cover(
    `behind a popover that lets clicks through, ${paint}`,
    `${style}; pointer-events: none; margin: 0; padding: 0; border: 0; inset: auto; left: \${at.left}px; top: \${at.top}px`,
    "cover.popover = 'manual'; document.body.prepend(cover); cover.showPopover()",
  ),
  cover(
    `behind a cover of the whole window, ${paint}`,
    `${style}; inset: 0; width: auto; height: auto; z-index: 2147483647`,
    'document.body.append(cover)',
  ),
]);

const OTHERS: readonly PageChange[] = [
  {
    name: 'behind a picture',
    script: `${COVER} const image = document.createElement('canvas'); image.style.cssText = \`position: fixed; left: \${at.left}px; top: \${at.top}px; width: \${at.width}px; height: \${at.height}px; z-index: 5\`; late.append(image)`,
  },
  {
    name: 'behind a frame',
    script: `${COVER} const frame = document.createElement('iframe'); frame.style.cssText = \`position: fixed; left: \${at.left}px; top: \${at.top}px; width: \${at.width}px; height: \${at.height}px; z-index: 5\`; late.append(frame)`,
  },
  {
    name: 'behind a dialog',
    script:
      "const dialog = document.createElement('dialog'); dialog.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; background: #fff'; document.body.append(dialog); dialog.showModal()",
  },
  {
    name: 'in a closed part',
    script: "const details = document.createElement('details'); wrap.before(details); details.append(wrap)",
  },
  {
    name: 'in a closed dialog',
    script: "const dialog = document.createElement('dialog'); wrap.before(dialog); dialog.append(wrap)",
  },
  {
    name: 'in a low window of its own',
    script:
      "const hole = document.createElement('div'); hole.style.cssText = 'height: 3px; overflow: hidden'; wrap.before(hole); hole.append(wrap)",
  },
  { name: 'gone', script: 'box.remove()' },
  {
    name: 'moved under a layer of its own stacking',
    script:
      "wrap.style.cssText = 'position: relative; z-index: -1'; const sheet = document.createElement('div'); sheet.style.cssText = 'position: absolute; inset: 0; background: #fff'; document.body.append(sheet)",
  },
  {
    name: 'faded in four steps',
    script:
      "for (const each of [box, wrap, wrap.parentElement, wrap.parentElement.parentElement]) each.style.opacity = '0.5'",
  },
];

/** Ways a page hides its reply box from the agent's eyes. */
export const HIDING_WAYS: readonly PageChange[] = [
  ...STYLES.flatMap(([name, style]) => onBoth(name, style)),
  ...ATTRIBUTES,
  ...COVERS,
  ...OTHERS,
];

/** What decent pages do around a reply box, which must stay usable. */
export const SHOWN_WAYS: readonly PageChange[] = [
  { name: 'plain', script: '' },
  { name: 'far down the page', script: "wrap.style.marginTop = '4000px'" },
  {
    name: 'in an area that scrolls',
    script:
      "const area = document.createElement('div'); area.style.cssText = 'height: 200px; overflow: auto; border: 1px solid #999'; wrap.before(area); area.append(wrap); wrap.style.paddingTop = '900px'; box.style.height = '700px'",
  },
  {
    name: 'under a placeholder',
    script: `${COVER} ${over.replace('STYLE', '')} cover.textContent = 'Write a reply'; late.append(cover)`,
  },
  {
    name: 'before a decorated background',
    script:
      "const sky = document.createElement('div'); sky.style.cssText = 'position: fixed; inset: 0; pointer-events: none; background: linear-gradient(#fff, #dde); z-index: -1'; document.body.prepend(sky)",
  },
  {
    name: 'with a bar above its lower edge',
    script: `${COVER} ${over.replace('STYLE', 'background: #eee; z-index: 3')} cover.style.top = (at.bottom - 20) + 'px'; cover.style.height = '20px'; late.append(cover)`,
  },
  {
    name: 'in a modal dialog',
    script:
      "const dialog = document.createElement('dialog'); wrap.before(dialog); dialog.append(wrap); dialog.showModal()",
  },
  { name: 'slightly transparent', script: "wrap.style.opacity = '0.6'" },
];
