// Whether page and module are of one build. A host or a cache in between may give the one new and the other old.
import { build as moduleBuild } from '../pkg/build.js';
import { build as pageBuild } from '../vendor/build.js';

const MARK = 'mp-onboard.reloaded';

/** Reloads a page of two builds, once for each pair of them. True when it does. */
export async function reloadsMixed() {
  if (pageBuild === moduleBuild) return false;
  const pair = `${pageBuild} ${moduleBuild}`;
  try {
    if (sessionStorage.getItem(MARK) === pair) return false;
    sessionStorage.setItem(MARK, pair);
  } catch {
    // Without a memory it might reload forever.
    return false;
  }
  await refresh().catch(() => {});
  location.reload();
  return true;
}

/** Has the browser fetch every file anew: a reload alone takes scripts and sheets from its cache. */
async function refresh() {
  const { files = [] } = await (await fetch('files.json', { cache: 'reload' })).json();
  await Promise.all(files.map(([path]) => fetch(path, { cache: 'reload' })));
}
