// The tables of csv-spectrum, which writers of readers hold theirs against: the same cells, and as many rows.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { Splitter, recordsOf } from "../../www/js/bulk/records.js";
import { ofBytes } from "../../www/js/bulk/source.js";
import * as bulk from "../../www/pkg/mp_onboard_bulk.js";
import { module, today } from "./bulk.mjs";

bulk.initSync({ module });
const folder = new URL("../../node_modules/csv-spectrum/", import.meta.url);
const names = readdirSync(new URL("csvs/", folder)).map((file) => file.replace(".csv", ""));

/** One answer is not a list, and has another number than its table. */
const mended = (known) => (Array.isArray(known) ? known : [{ ...known, "Contact Phone Number": "2095257564" }]);

for (const name of names) {
  test(name, async () => {
    const bytes = readFileSync(new URL(`csvs/${name}.csv`, folder));
    const known = mended(JSON.parse(readFileSync(new URL(`json/${name}.json`, folder), "utf8")));
    const splitter = new Splitter("utf-8", ",");
    const rows = [];
    for await (const { bytes: piece, record } of recordsOf(ofBytes(bytes), splitter, 0)) if (record.end > record.start) rows.push(splitter.texts(piece, record));
    const [header, ...cells] = rows;
    assert.deepEqual(cells.map((row) => Object.fromEntries(header.map((head, at) => [head, row[at]]))), known);
    const check = new bulk.BulkCheck({ today, delimiter: "," });
    check.push(bytes);
    check.finish();
    assert.deepEqual([check.header(), check.counts().rows], [header, known.length]);
    check.free();
  });
}
