// The tab key in the hand of somebody who has no mouse.
import assert from 'node:assert/strict';

/** Whoever has the focus is on the screen, and shows that it has it. */
export async function seen(page) {
  const [inside, visible] = await page.evaluate(() => {
    const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
    return [bottom > 0 && top < innerHeight && right > 0 && left < innerWidth, document.activeElement.matches(':focus-visible')];
  });
  assert.deepEqual([inside, visible], [true, true], 'the focus is seen');
}

/** Presses Tab until the focus is on a control; it is never nowhere on the way, but for the browser's own controls around a dialog. */
export async function tabTo(page, target, most = 60) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const [there, nowhere] = await target.evaluate((element) => [element, document.body].map((each) => each === document.activeElement));
    assert.equal(nowhere && (await page.locator('dialog[open]').count()) === 0, false, `the control comes after the focus: ${target}`);
    if (!there) continue;
    await seen(page);
    return;
  }
  assert.fail(`cannot be reached with Tab: ${target}`);
}
