import axe from 'axe-core';

/** What axe finds in the document, as `rule: element` lines. Contrast needs a real browser and is measured there. */
export async function findAxeFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
  );
}
