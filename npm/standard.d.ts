import type {
  CodeKind, Day, Field, Finding, FindingKind, Form, Lang, RuleId, SubjectType, TickField, VerificationWay,
} from './types.js';

/** By what a schema judges, and in which language it speaks. */
export interface SchemaOptions {
  /** Today in China, or a function that gives it at each check. Without it, today by the clock. */
  today?: Day | (() => Day);
  /** An id of `editions()`; the default edition when left out. */
  edition?: string;
  /** The language of messages, titles and descriptions; Chinese when left out. */
  lang?: Lang;
}

/** What stands in the way. All but the first two members are beyond the standard; not every library hands them on. */
export interface Issue {
  /** What is the matter, in the language of the schema. */
  readonly message: string;
  /** The name of the field; empty for the value as a whole. */
  readonly path: readonly string[];
  /** The rule that says so; `null` when the value is no form at all, or its overrides cannot be read. */
  readonly rule: RuleId | null;
  /** What sort of issue it is: an `incomplete` one is no reason to scold somebody who is still typing. */
  readonly kind: FindingKind;
  /** Always an error: warnings and advice do not stand in the way, `check` has them. */
  readonly level: 'error';
  /** The parameters of the message. */
  readonly params: Finding['params'];
  /** The finding, for `explain`: why, what to do, and where the guide says so. `null` where `rule` is. */
  readonly finding: Finding | null;
}

/** What is said of a value in whose way nothing stands. */
export interface Success<T> {
  /** The value itself, as it was given. */
  readonly value: T;
  /** There are none. */
  readonly issues?: undefined;
}

/** What is said of a value that cannot go on. */
export interface Failure {
  /** All that stands in the way, at least one. */
  readonly issues: readonly Issue[];
}

/** What is said of a value. */
export type Result<T> = Success<T> | Failure;

/** For which sort of JSON Schema a description is meant. Of others a conversion throws `unknown_target`. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {});

/** What a description in JSON Schema is made for. */
export interface DescribeOptions {
  /** The sort of JSON Schema. */
  readonly target: JsonSchemaTarget;
}

/** Describes values in JSON Schema: their types, lengths and choices. What a check refuses beyond that is not in it. */
export interface Descriptions {
  /** What goes in. */
  readonly input: (options: DescribeOptions) => Record<string, unknown>;
  /** What comes out, which is the same. */
  readonly output: (options: DescribeOptions) => Record<string, unknown>;
}

/** The types of a schema. */
export interface Types<T> {
  /** What goes in. */
  readonly input: T;
  /** What comes out, which is the same. */
  readonly output: T;
}

/** A schema by Standard Schema 1 and Standard JSON Schema 1, whose interfaces it fits. */
export interface Schema<T> {
  /** What the standards ask for. */
  readonly '~standard': {
    /** The version of the standards. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: 'mp-onboard';
    /** What goes in and what comes out, for TypeScript only: it is never there when it runs. */
    readonly types?: Types<T> | undefined;
    /** Checks a value, at once. Whatever the value is, nothing is thrown because of it. */
    readonly validate: (value: unknown) => Result<T>;
    /** Describes the values in JSON Schema. */
    readonly jsonSchema: Descriptions;
  };
}

/** What a field of a form holds. */
export type FieldValue<F extends Field> = F extends TickField ? boolean
  : F extends 'subjectType' ? SubjectType
  : F extends 'codeKind' ? CodeKind
  : F extends 'verificationWay' ? VerificationWay
  : string;

/**
 * The schema of a registration form for a subject type: every field, and the fields against each other. Where the value does
 * not say its subject type it is taken for this one; without a subject type (`null`) the value has to say it. Properties that
 * are no fields are left alone. It can be made before the module has started; a check before that throws `not_started`.
 */
export function form<S extends SubjectType = SubjectType>(subject?: S | null, options?: SchemaOptions): Schema<Form<S>>;

/** The schema of one field alone. Its issues have an empty path: the value is the field itself. */
export function field<F extends Field>(name: F, options?: SchemaOptions): Schema<FieldValue<F>>;
