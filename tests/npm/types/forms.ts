// What TypeScript knows about forms of HTML. It is compiled, never run.
import type { Report } from 'mp-onboard';
import { bindForm, type BoundForm } from 'mp-onboard/forms';

const form = document.createElement('form');
const bound: BoundForm = bindForm(form);
const report: Report = bound.report();
const left: Report = bound.override({ 'subject/credit-code-check-character': { value: '91330106MA9K8T3P86', reason: 'printed so' } });
bound.override(null);
// @ts-expect-error no such rule
bound.override({ 'subject/code': { value: '', reason: '' } });
bindForm(form, { subject: 'enterprise', today: () => '2026-11-22', edition: '2026-07', lang: 'en', names: { email: 'user_email' }, onchange: ({ state }) => state.length });
// @ts-expect-error no form
bindForm(document.body);
// @ts-expect-error no such subject
bindForm(form, { subject: 'company' });
// @ts-expect-error no such field
bindForm(form, { names: { mail: 'user_email' } });
bound.free();

export const used = [report, left];
