// The module of the bulk check in Node, and tables made up for the tests.
import { readFileSync } from "node:fs";
import { core } from "./package.mjs";
import { examples } from "../../www/js/bulk/template.js";

export { core };
export const module = readFileSync(new URL("../../www/pkg/mp_onboard_bulk_bg.wasm", import.meta.url));
export const today = "2026-11-22";

const fields = core.fields({});
export const NAMES = ["email", "subjectType", "subjectName", "codeKind", "code", "verificationWay", "bankName", "bankAccountName", "bankAccount", "administratorName", "administratorId", "administratorMobile", "programName", "introduction"];
export const HEADER = NAMES.map((name) => fields.find(({ field }) => field === name).label.zh);

const [, ENTERPRISE] = examples(fields);

/** A row that is right by itself; `changes` by field. The emails differ. */
export function row(index, changes = {}) {
  const form = { ...ENTERPRISE, email: `mai${index}@example.com`, ...changes };
  return NAMES.map((name) => form[name] ?? "");
}

/** Rows as a table. */
export const table = (rows, { end = "\r\n", delimiter = "," } = {}) => `${[HEADER, ...rows].map((cells) => cells.join(delimiter)).join(end)}${end}`;

/** How people know the rules of one row: without those that compare rows. */
export const column = (name) => NAMES.indexOf(name);

/** All of an asynchronous list as one text. */
export const textOf = async (blob, encoding = "utf-8") => new TextDecoder(encoding, { ignoreBOM: true }).decode(await blob.arrayBuffer());
