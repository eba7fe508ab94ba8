// The controls of a form that are one field together: mostly one, of a choice among radio buttons all of them.

export const controlsOf = (form, name) =>
  [...form.elements].filter((control) => control.name === name && 'required' in control);

/** What the form would send: nothing of what is disabled. A box is a yes or no, whatever stands hidden beside it. */
export function valueOf(controls) {
  const given = controls.filter((control) => !control.matches(':disabled'));
  const box = given.find(({ type }) => type === 'checkbox');
  return box ? box.checked : given.find(({ type, checked }) => type !== 'radio' || checked)?.value;
}
