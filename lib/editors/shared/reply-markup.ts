const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The one place that writes markup: plain text as paragraphs (`\n\n` between them, `\n` inside). Every sign of the text
 * is escaped, so nothing in it can become an element or an attribute. `endOpen` adds an empty paragraph for what follows.
 */
export function replyMarkup(text: string, endOpen: boolean): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? ''));
    return `<p>${lines.join('<br>')}</p>`;
  });
  return paragraphs.join('') + (endOpen ? '<p><br></p>' : '');
}
