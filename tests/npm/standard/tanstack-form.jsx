// A form with TanStack Form: the whole of it is judged when it is sent, the mobile number while it is typed.
import { useForm } from '@tanstack/react-form';
import init from 'mp-onboard';
import { field, form } from 'mp-onboard/standard';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SHOWN, VALUES } from './values.js';

const enterprise = form('enterprise', { lang: 'en' });
const BY_ITSELF = { administratorMobile: { onChange: field('administratorMobile', { lang: 'en' }) } };

function Registration() {
  const [sent, setSent] = useState('');
  const registration = useForm({
    defaultValues: VALUES,
    validators: { onSubmit: enterprise },
    onSubmit: ({ value }) => setSent(JSON.stringify(value)),
  });
  const submit = (event) => {
    event.preventDefault();
    registration.handleSubmit();
  };
  return (
    <form onSubmit={submit}>
      {SHOWN.map((name) => (
        <registration.Field key={name} name={name} validators={BY_ITSELF[name]}>
          {({ state, handleChange }) => (
            <label>
              {name}
              <input value={state.value} onChange={({ target }) => handleChange(target.value)} />
              <span id={`${name}-error`}>{state.meta.errors[0]?.message}</span>
            </label>
          )}
        </registration.Field>
      ))}
      <button>Submit</button>
      <output id="sent">{sent}</output>
      <registration.Subscribe selector={({ fieldMeta }) => fieldMeta}>
        {(metas) => <output id="issues">{JSON.stringify(Object.values(metas).flatMap(({ errors }) => errors))}</output>}
      </registration.Subscribe>
    </form>
  );
}

await init();
createRoot(document.getElementById('root')).render(<Registration />);
