// What everybody is called in a table.
const LABELS = {
  package: 'mp-onboard', module: 'check', many: 'checkMany', packing: 'checkMany and packing', session: 'FormSession.set', forms: 'bindForm',
  tuned: 'by hand', ajv: 'Ajv', typebox: 'TypeBox', valibot: 'Valibot', zod: 'Zod', joi: 'Joi', yup: 'Yup',
};

export const labelOf = (name) => LABELS[name];
