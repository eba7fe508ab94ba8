// Many new programs at once, as the usable rows of a table become: all of them or none, whatever happens meanwhile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, open } from './harness.mjs';

/** What becomes of forty programs when `during` happens at every pause, and how many there are afterwards. */
async function recorded(during) {
  const page = await open({ at: '' });
  return page.evaluate(async ({ now, during }) => {
    const [{ load }, { openWorkspace }] = await Promise.all([import('./js/core.js'), import('./js/workspace.js')]);
    const book = await openWorkspace({ core: await load(), clock: () => now, changed() {} });
    const begun = { type: 'begun', on: '2026-11-20' };
    const paused = [];
    const outcome = await book.applyAll(Array.from({ length: 40 }, () => [begun]), (done) => {
      paused.push(done);
      if (during === 'something else is recorded') book.apply(begun);
      return during !== 'the user stops it';
    });
    return { outcome, paused, programs: book.accounts().length };
  }, { now: Date.parse(NOW), during });
}

test('all of them, with pauses in which it says how far it is', async () => {
  assert.deepEqual(await recorded('nothing'), { outcome: { recorded: 40 }, paused: [15, 30, 40], programs: 40 });
});

test('none when the user stops it', async () => {
  assert.deepEqual(await recorded('the user stops it'), { outcome: { stopped: true }, paused: [15], programs: 0 });
});

test('none when something else is recorded meanwhile, which stays', async () => {
  assert.deepEqual(await recorded('something else is recorded'), { outcome: { moved: true }, paused: [15, 30, 40], programs: 3 });
});
