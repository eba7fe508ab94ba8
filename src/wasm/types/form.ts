/** A text field of the registration form. */
export type TextField =
  | "email" | "password" | "passwordConfirm" | "subjectType" | "subjectName" | "codeKind" | "code" | "verificationWay"
  | "bankName" | "bankAccountName" | "bankAccount" | "administratorName" | "administratorId" | "administratorMobile"
  | "programName" | "introduction";

/** A tick of the registration form. */
export type TickField =
  | "emailNotOnOfficialPlatform" | "emailNotOnOpenPlatform" | "emailNotOnEnterpriseAccount" | "emailNotOnPersonalWechat"
  | "subjectConfirmed";

/** A field of the registration form. */
export type Field = TextField | TickField;

/** What stands in the fields of a registration form, as it was typed. `fields()` has their labels and hints. */
export interface FormValues {
  /** The email to log in with; one email registers one account (G2.3). */
  email?: string | null;
  /** The password of the account: at least 8 characters, letters and digits among them (G2.7). */
  password?: string | null;
  /** The same password once more (G2.7). */
  passwordConfirm?: string | null;
  /** Declared: the email is registered neither for an Official Account nor for a mini program (G2.3). */
  emailNotOnOfficialPlatform?: boolean | null;
  /** Declared: the email is not registered on the WeChat Open Platform (G2.4). */
  emailNotOnOpenPlatform?: boolean | null;
  /** Declared: the email is not registered for an enterprise account, which is WeCom today (G2.5). */
  emailNotOnEnterpriseAccount?: boolean | null;
  /** Declared: the email is not bound to a personal WeChat account (G2.6). */
  emailNotOnPersonalWechat?: boolean | null;
  /** One of `SubjectType`; cannot be changed after the registration (G2.9). */
  subjectType?: string | null;
  /** The name on the certificate (G2.9). Not for individuals. */
  subjectName?: string | null;
  /** One of `CodeKind`: which code the certificate carries (G2.9). Not for individuals. */
  codeKind?: string | null;
  /** The code itself: 18 characters of a credit code, 9 of an organisation code, 15 of a registration number (G2.9). Not for individuals. */
  code?: string | null;
  /** One of `VerificationWay`: how the subject is proven (G2.16). Not for individuals. */
  verificationWay?: string | null;
  /** The bank of the corporate account (G2.17). Only for enterprises and individual businesses that remit. */
  bankName?: string | null;
  /** The holder of the corporate account, which is the subject itself (G2.17). Only for enterprises and individual businesses that remit. */
  bankAccountName?: string | null;
  /** The number of the corporate account, in digits (G2.17). Only for enterprises and individual businesses that remit. */
  bankAccount?: string | null;
  /** The administrator's name (G2.21). */
  administratorName?: string | null;
  /** The administrator's resident ID number, 18 characters (G2.21). */
  administratorId?: string | null;
  /** The administrator's mobile number, 11 digits (G2.21). */
  administratorMobile?: string | null;
  /** Ticked: what is submitted about the subject cannot be changed afterwards (G2.22). */
  subjectConfirmed?: boolean | null;
  /** The name of the mini program, 4 to 30 units; a Chinese character counts as 2 (G3.3). */
  programName?: string | null;
  /** What the mini program does, 4 to 120 characters (G3.3). */
  introduction?: string | null;
}

/** A rule that is left aside. */
export interface Override {
  /** Why: "the document carries this number". */
  reason: string;
  /** The value that it was given for; another value is judged again. */
  value: string;
}

/** Rules that the user leaves aside. Only rules with `overridable` can be. */
export type Overrides = { [rule in RuleId]?: Override };

/** The fields that a subject of this type can have; of several types, those that any of them can have. */
export type FieldOf<S extends SubjectType = SubjectType> =
  S extends "individual"
    ? Exclude<Field, "subjectName" | "codeKind" | "code" | "verificationWay" | "bankName" | "bankAccountName" | "bankAccount">
    : S extends "enterprise" | "individual_business" ? Field : Exclude<Field, "bankName" | "bankAccountName" | "bankAccount">;

/**
 * A registration form; `Form<"enterprise">` has the fields of enterprises alone. Every field may be left out. Values of a
 * wrong type are findings at their field, never a throw; a name that is no field is an error.
 */
export type Form<S extends SubjectType = SubjectType> = Pick<FormValues, Exclude<FieldOf<S>, "subjectType">> & {
  /** The subject type: of a form for any of them, whatever was chosen. */
  subjectType?: [SubjectType] extends [S] ? FormValues["subjectType"] : S;
  /** Rules that the user leaves aside, each with a reason and the value that it was given for. */
  overrides?: Overrides | null;
};

/** A page of the registration. */
export type Page = "account" | "activation" | "subject" | "verification" | "administrator" | "confirmation" | "finish" | "profile";

/** Something that can be chosen. */
export interface Choice {
  /** What stands in the field then. */
  value: string;
  /** What to call it. */
  label: Text;
}

/** What is fixed about a field of the form. */
export interface FieldInfo {
  /** Its name in a form. */
  field: Field;
  /** What to call it. */
  label: Text;
  /** What to say beside it, in one line. */
  hint: Text;
  /** The page of the registration on which it stands. */
  page: Page;
  /** The id of the statement of the guide that asks for it. */
  statement: string;
  /** `value`: text of one kind; `code`: text whose kind `codeKind` names; `text`; `choice`; `tick`. */
  shape: "value" | "code" | "text" | "choice" | "tick";
  /** The kind of its values, for `inspect`; `null` where there is none, or where `codeKind` names it. */
  kind: IdentifierKind | null;
  /** What can be chosen; for a bank, what is often written there. */
  choices: Choice[];
  /** Whether this form needs the field, may have it, or never has it. */
  applies: "required" | "optional" | "undecided" | "not_for_subject" | "not_for_way";
}
