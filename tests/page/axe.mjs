// What axe-core finds on a page.
import { readFileSync } from 'node:fs';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The violations, with the elements. The context has to bypass the page's policy. */
export async function violations(page) {
  const { violations: found } = await page.evaluate((source) => {
    // The page forbids evaluation from text; the test's context bypasses that.
    if (!globalThis.axe) new Function(source)();
    return globalThis.axe.run(document, { resultTypes: ['violations'] });
  }, AXE);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
