// Opens the form of a command in the dialog.

/** Goes to the first control of the form: the first argument that has to be there, or the day. */
export function ask(app, target) {
  const { args } = app.book.commands.get(target.type);
  const first = args.find(({ name, required }) => !(name in (target.args ?? {})) && (required || target.type === 'begun'));
  app.focus(first?.name ?? 'on');
  app.store.set({ dialog: { kind: 'entry', target } });
}
