// What a field is called and how it stands: its state, and which findings are worth showing now.

/** The label of a field; a code is called what its kind is called. */
export function labelOf(app, field) {
  const info = app.read.fields.get(field);
  if (!info) return app.t.facts[field] ?? field;
  const kinds = info.shape === 'code' ? app.read.fields.get('codeKind').choices : [];
  const kind = kinds.find(({ value }) => value === app.state.form.codeKind);
  return app.text(kind ? kind.label : info.label);
}

/**
 * State, findings to show in full, and those that only say what is still to come. A warning about a number that is
 * still being typed waits until the field is left.
 */
export function standing(app, field) {
  const { state, read } = app;
  const value = state.form[field];
  const empty = value === undefined || value === '' || value === false;
  const typing = state.typing && state.focus === field;
  const all = read.findings.get(field) ?? [];
  const open = all.filter(({ overridden }) => overridden === null);
  const kept = all.filter(({ overridden }) => overridden !== null);
  const wrong = open.filter(({ kind, level }) => kind !== 'incomplete' || (level !== 'error' && !typing && !empty));
  const unfinished = open.filter((finding) => !wrong.includes(finding));
  return { empty, typing, wrong, unfinished, kept, state: stateOf({ empty, wrong, unfinished }) };
}

function stateOf({ empty, wrong, unfinished }) {
  const error = wrong.find(({ level }) => level === 'error');
  if (error) return error.kind;
  if (empty) return 'empty';
  if (unfinished.length > 0) return 'incomplete';
  return wrong[0]?.level ?? 'valid';
}
