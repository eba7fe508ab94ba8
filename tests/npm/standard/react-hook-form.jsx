// A form with React Hook Form.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import init from 'mp-onboard';
import { form } from 'mp-onboard/standard';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { SHOWN, VALUES } from './values.js';

const resolver = standardSchemaResolver(form('enterprise', { lang: 'en' }));

function Registration() {
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver, defaultValues: VALUES });
  const [sent, setSent] = useState('');
  return (
    <form onSubmit={handleSubmit((values) => setSent(JSON.stringify(values)))}>
      {SHOWN.map((name) => (
        <label key={name}>
          {name}
          <input {...register(name)} />
          <span id={`${name}-error`}>{errors[name]?.message}</span>
        </label>
      ))}
      <button>Submit</button>
      <output id="sent">{sent}</output>
      <output id="issues">{JSON.stringify(Object.entries(errors).map(([name, { message, type }]) => ({ name, message, type })))}</output>
    </form>
  );
}

await init();
createRoot(document.getElementById('root')).render(<Registration />);
