// What everybody is called in a table.
const LABELS = { module: 'mp-onboard', tuned: 'by hand', ajv: 'Ajv', typebox: 'TypeBox', valibot: 'Valibot', zod: 'Zod', joi: 'Joi', yup: 'Yup' };

export const labelOf = (name) => LABELS[name];
