// A form with VeeValidate 4, which has a shape of its own for schemas of others.
import init from 'mp-onboard';
import { form } from 'mp-onboard/standard';
import { useForm } from 'vee-validate';
import { createApp, h, ref } from 'vue';
import { SHOWN, VALUES } from './values.js';

/** A schema in the shape of VeeValidate: of each field the messages, and nothing else. */
const typed = (schema) => ({
  __type: 'VVTypedSchema',
  async parse(values) {
    const { value, issues = [] } = schema['~standard'].validate(values);
    const places = [...new Set(issues.map(({ path }) => path.join('.')))];
    const messagesAt = (place) => issues.filter(({ path }) => path.join('.') === place).map(({ message }) => message);
    return { value, errors: places.map((path) => ({ path, errors: messagesAt(path) })) };
  },
});

const Registration = {
  setup() {
    const { defineField, errors, handleSubmit } = useForm({ validationSchema: typed(form('enterprise', { lang: 'en' })), initialValues: VALUES });
    const sent = ref('');
    const submit = handleSubmit((values) => { sent.value = JSON.stringify(values); });
    const fields = SHOWN.map((name) => [name, ...defineField(name)]);
    return () => h('form', { onSubmit: submit }, [
      ...fields.map(([name, model, attributes]) => h('label', [
        name,
        h('input', { ...attributes.value, value: model.value, onInput: ({ target }) => { model.value = target.value; } }),
        h('span', { id: `${name}-error` }, errors.value[name]),
      ])),
      h('button', 'Submit'),
      h('output', { id: 'sent' }, sent.value),
      h('output', { id: 'issues' }, JSON.stringify(Object.entries(errors.value).map(([name, message]) => ({ name, message })))),
    ]);
  },
};

await init();
createApp(Registration).mount('#root');
