/** A text in both languages. */
export interface Text {
  /** In Chinese. */
  zh: string;
  /** In English. */
  en: string;
}

/** A language of the product. */
export type Lang = "zh" | "en";

/** A day in China (UTC+08:00), ISO 8601: `2026-11-22`. */
export type Day = string;

/** A moment in milliseconds since 1970 UTC, as `Date.now()` gives it. */
export type Moment = number;

/** A subject type that the registration of the edition offers. */
export type SubjectType = "individual" | "enterprise" | "individual_business" | "government" | "media" | "other_organization";

/** The kind of code on a subject's certificate. */
export type CodeKind = "credit_code" | "organization_code" | "registration_number";

/** The way in which a subject is verified. */
export type VerificationWay = "remittance" | "verification";

/** A kind of value that can be judged on its own. */
export type IdentifierKind =
  | "credit_code" | "organization_code" | "registration_number" | "resident_id" | "mobile" | "email" | "password"
  | "app_id" | "original_id" | "program_name" | "introduction" | "person_name" | "subject_name" | "bank_account";

/** The day on which something is judged, and the edition it is judged by. */
export interface Ctx {
  /** Today in China. */
  today: Day;
  /** An id of `editions()`; the default edition when left out. */
  edition?: string;
}
