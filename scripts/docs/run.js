// Runs the code of the page when its button is pressed, and shows below it what it prints.

/** What a value looks like in the console of a browser, as text. */
function shown(value) {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : String(value);
}

/** The page's policy makes nothing but a recipe's own file the script of a worker. */
const policy = globalThis.trustedTypes?.createPolicy('mp-onboard', {
  createScriptURL(address) {
    if (!address.startsWith(new URL('recipes/', document.baseURI).href)) throw new TypeError(`not a file of a recipe: ${address}`);
    return address;
  },
});

class RecipeWorker extends Worker {
  constructor(address, options) {
    super(policy?.createScriptURL(String(address)) ?? address, options);
  }
}

async function run(place, button) {
  const printed = place.querySelector('.printed');
  const print = (kind, ...values) => {
    const line = document.createElement('p');
    line.className = kind;
    line.textContent = values.map(shown).join(' ');
    printed.append(line);
  };
  const { again, running, silent, failed } = button.dataset;
  printed.replaceChildren();
  button.textContent = running;
  button.setAttribute('aria-disabled', 'true');
  const log = (...values) => print('line', ...values);
  try {
    const { default: recipe } = await import(new URL(place.dataset.recipe, document.baseURI));
    await recipe({ console: { log, info: log, warn: log, error: log }, Worker: RecipeWorker });
    if (!printed.hasChildNodes()) print('quiet', silent);
  } catch (error) {
    print('failed', failed, error);
  }
  button.textContent = again;
  button.removeAttribute('aria-disabled');
}

for (const place of document.querySelectorAll('[data-recipe]')) {
  const button = place.querySelector('button');
  button.hidden = false;
  button.addEventListener('click', () => button.hasAttribute('aria-disabled') || run(place, button));
}
