// The libraries take the schemas for forms of their types. It is compiled, never run.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FieldApi, FormApi, useForm as useTanStackForm } from '@tanstack/react-form';
import type { Form } from 'mp-onboard';
import { field, form, type Schema } from 'mp-onboard/standard';
import { useForm } from 'react-hook-form';

const schema = form('enterprise', { lang: 'en' });

const hooked = useForm({ resolver: standardSchemaResolver(schema) });
hooked.register('code');
// @ts-expect-error no field of a form
hooked.register('captcha');
hooked.handleSubmit((values) => values.administratorMobile satisfies string | null | undefined);

const defaultValues: Form = {};
useTanStackForm({ defaultValues, validators: { onChange: schema, onSubmit: form('enterprise') } });
const api = new FormApi({ defaultValues });
new FieldApi({ form: api, name: 'administratorMobile', validators: { onChange: field('administratorMobile') } });
// @ts-expect-error a tick does not judge a text
new FieldApi({ form: api, name: 'administratorMobile', validators: { onChange: field('subjectConfirmed') } });

// A page that keeps more in its form says so.
type Values = Form & { captcha: string };
const more = schema as Schema<Values>;
const values: Values = { captcha: '' };
useTanStackForm({ defaultValues: values, validators: { onBlur: more } });
useForm<Values>({ resolver: standardSchemaResolver(more) }).register('captcha');
