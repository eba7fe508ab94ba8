// What a developer writes on the page of a form, and what the tests ask it for.
import init from '/target/package/index.js';
import { bindForm } from '/target/package/forms.js';

const form = document.querySelector('form');
await init();

/** The reports that came unasked. */
globalThis.reports = [];
globalThis.before = form.cloneNode(true);
globalThis.bind = (options = JSON.parse(form.dataset.options)) => {
  globalThis.bound = bindForm(form, { ...options, onchange: (report) => globalThis.reports.push(report) });
};
globalThis.bind();
