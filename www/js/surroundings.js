// What the document is asked for beside drawing: the pointer, the focus after a change, the width of the window.

let down = false;
for (const [type, value] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]]) {
  document.addEventListener(type, () => { down = value; }, { capture: true, passive: true });
}

/** Runs `change` now, or after the click that is under way. */
export function settled(change) {
  if (!down) return change();
  const later = () => setTimeout(change);
  const once = { once: true, capture: true };
  document.addEventListener('pointerup', later, once);
  return document.addEventListener('pointercancel', later, once);
}

const control = (field) => {
  const found = document.getElementById(`f-${field}`);
  // Of a group of radios the chosen one, or the first that can be chosen.
  return found?.querySelector('input:checked:enabled') ?? found?.querySelector('input:enabled') ?? found;
};

/** Moves the focus once the page is drawn: to a field that was asked for, or to the title of a new page. */
export function createFocus() {
  let wanted = null;
  let arrived = false;
  return {
    want(field) {
      wanted = field;
    },
    arrive() {
      arrived = true;
    },
    settle() {
      const target = wanted === null ? null : control(wanted);
      if (target) {
        target.focus();
        target.closest('[data-field]')?.scrollIntoView({ block: 'nearest' });
      } else if (arrived) {
        scrollTo(0, 0);
        const title = document.querySelector('.target') ?? document.querySelector('h1');
        title?.focus({ preventScroll: true });
        if (title?.matches('.target')) title.scrollIntoView({ block: 'center' });
      }
      if (target || arrived) wanted = null;
      arrived = false;
    },
  };
}

const WIDTHS = { middle: matchMedia('(width < 1280px)'), narrow: matchMedia('(width < 1100px)'), phone: matchMedia('(width < 860px)') };

/** Whether there is room for a wide table, whether the columns are stacked, and whether the frame is that of a phone. */
export const widths = () => Object.fromEntries(Object.entries(WIDTHS).map(([name, query]) => [name, query.matches]));

/** Tells the widths whenever one changes. */
export function watchWidths(tell) {
  for (const query of Object.values(WIDTHS)) query.addEventListener('change', () => tell(widths()));
}
