/** Whether an element takes part in the page now. Asks the browser where it can; else looks for plain ways of hiding. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/.test(at.getAttribute('style') ?? ''))
      return false;
  return true;
}
