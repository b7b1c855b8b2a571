/** Sections of a case, in the order they stand; Alt and the position jumps there. */
export const SECTION_IDS = ['case', 'order', 'remedies', 'offer', 'reply', 'notes'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Brings a section into view and gives its heading the focus, so that Tab goes on from there. */
export function jumpTo(id: SectionId): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}
