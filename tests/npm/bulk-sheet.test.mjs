// Workbooks of Excel: cells, dates, numbers that lost their digits, and files that are damaged, locked or far too large.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dateOf, digitsOf, readSheet } from "../../www/js/bulk/sheet.js";
import { ofBytes } from "../../www/js/bulk/source.js";
import { Table } from "../../www/js/bulk/table.js";
import { HEADER, column, core, module, row, textOf, today } from "./bulk.mjs";
import { pack, workbook } from "./workbooks.mjs";

const read = (data, options) => readSheet(ofBytes(data), options);
const fails = (data, code, options) => assert.rejects(() => read(data, options), (error) => error.code === code || assert.fail(`${error.code}: ${error.stack}`));

test("cells become texts", async () => {
  const rows = [
    ["名", "a & <b>", 'c"d,e', "两\n行"],
    [{ n: 46348, s: 1 }, { n: 46348.5, s: 3 }, { n: 3.5, s: 4 }, { n: "9.1330106E+17" }],
    [{ raw: '<c @ t="b"><v>1</v></c>' }, { raw: '<c @ t="e"><v>#REF!</v></c>' }, { raw: '<c @ t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r><rPh><t>fu</t></rPh></is></c>' }, { raw: '<c @ t="str"><f>A1</f><v>公式</v></c>' }],
    [null, null, { n: "0.10000000000000001" }, { n: 13800138000 }],
    ["", null],
  ];
  const { table, sheets, sheet, rows: numbers, starts, notes } = await read(workbook([{ name: "空", rows: [] }, { name: "藏", rows, hidden: true }, { name: "客户", rows, numbers: [2, 3, 7, 1000000, 1000001] }]));
  const text = (await textOf(table)).slice(1);
  const lines = ['名,a & <b>,"c""d,e","两\n行"', "2026-11-22,2026-11-22 12:00:00,3.5,913301060000000000", "TRUE,#REF!,富文本,公式", ",,0.1,13800138000"];
  assert.equal(text, lines.map((line) => `${line}\r\n`).join(""));
  assert.deepEqual([sheets.map(({ name, hidden }) => [name, hidden]), sheet, [...numbers]], [[["空", false], ["藏", true], ["客户", false]], 2, [2, 3, 7, 1000000]]);
  assert.deepEqual([...starts], [0, ...lines.map((_, index) => Buffer.byteLength(lines.slice(0, index + 1).join("")) + 2 * (index + 1))]);
  assert.deepEqual(notes.map(({ record, column: cell, what, text: shown }) => [record, cell, what, shown]), [
    [1, 0, "date", "2026-11-22"], [1, 1, "date", "2026-11-22 12:00:00"], [1, 3, "digits-lost", "913301060000000000"], [2, 1, "error", "#REF!"], [3, 3, "number", "13800138000"],
  ]);
});

test("serial numbers are days", () => {
  assert.deepEqual([1, 59, 61, 46348, 46348.75].map((serial) => dateOf(serial)), ["1900-01-01", "1900-02-28", "1900-03-01", "2026-11-22", "2026-11-22 18:00:00"]);
  assert.equal(dateOf(46348 - 1462, true), "2026-11-22");
  assert.equal(dateOf(1e12), null);
  assert.deepEqual(["1E3", "0.30000000000000004", "-5", "1.2345678901234567E+19", "x"].map(digitsOf), ["1000", "0.3", "-5", "12345678901234567168", "x"]);
});

test("a workbook is checked as a table: lines are rows of its sheet, lost digits are findings", async () => {
  const cells = (index, changes = {}) => row(index).map((text, at) => changes[at] ?? text);
  const rows = [HEADER, cells(1), cells(2, { [column("administratorId")]: { n: "1.10105194912310016E+17" } }), cells(3)];
  const data = workbook([{ name: "客户", rows, numbers: [1, 2, 5, 6] }]);
  const job = new Table(data, { name: "客户.xlsx", module, core });
  const info = await job.open();
  assert.deepEqual([info.kind, info.encoding, info.sheets.length, info.sheet, info.header, info.sample[0]], ["xlsx", "utf-8", 1, 0, HEADER, row(1)]);
  const { counts, rules, notes } = await job.check({ today, across: false });
  assert.deepEqual([counts.rows, counts.wrong, counts.right, notes], [3, 1, 2, { "digits-lost": 1 }]);
  const [{ row: at, line, findings, cells: shown }] = await job.rows({ from: 0, to: 5 });
  assert.deepEqual([at, line, shown[column("administratorId")]], [1, 5, "110105194912310016"]);
  assert.ok(rules.includes("table/digits-lost"));
  assert.ok(findings.some(({ rule, column: cell }) => rule === "table/digits-lost" && cell === column("administratorId")));
  const { blob } = await job.export("annotated", { lang: "zh" });
  const text = await textOf(blob);
  assert.match(text, /110105194912310016.*有错误,.*最后几位|110105194912310016.*有错误,.*丢/);
  const put = await job.fix(1, column("administratorId"), "11010519491231002X");
  assert.deepEqual([put.findings, put.counts.wrong], [[], 0]);
  job.close();
});

test("a bomb, a damaged, a locked and another file are told apart", async () => {
  const bomb = workbook([{ name: "a", rows: [["x"]] }], { extra: { "xl/sharedStrings.xml": "<sst>".padEnd(30_000_000, " ") } });
  await assert.rejects(() => read(bomb), ({ code, params }) => code === "sheet-bomb" && params.ratio > 100 && params.bytes < 10_000_000);
  // Packed no tighter than 100 : 1, but too much.
  const noise = Array.from({ length: 400_000 }, (_, index) => (index * 2654435761 % 4294967296).toString(36)).join("<a/>");
  const large = workbook([{ name: "a", rows: [["x"]] }], { extra: { "xl/sharedStrings.xml": `<sst>${noise}</sst>` } });
  await fails(large, "sheet-bomb", { limits: { bytes: 2_000_000, ratio: 100 } });
  const good = workbook([{ name: "a", rows: [["x"], ["y"]] }]);
  await fails(good.slice(0, good.length / 3), "sheet-damaged");
  const broken = workbook([{ name: "a", rows: [["x"]] }], { extra: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row></sheetData>" } });
  await fails(broken, "sheet-damaged");
  await fails(pack({ "readme.txt": "no workbook" }), "not-a-table");
  await fails(workbook([{ name: "a", rows: [] }]), "sheet-none");
  await fails(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "sheet-locked");
  await fails(workbook([{ name: "a", rows: [["x"]], numbers: [9_999_999] }]), "sheet-damaged");
});

test("a huge declared range is nothing, far cells are cells", async () => {
  const start = performance.now();
  const { table, rows } = await read(workbook([{ name: "a", rows: [["x"], Array.from({ length: 16_384 }, (_, at) => (at === 16_383 ? "fern" : null))], numbers: [1, 1_048_576], dimension: "A1:XFD1048576" }]));
  assert.deepEqual([[...rows], (await textOf(table)).split("\r\n")[0]], [[1, 1_048_576], "\ufeffx"]);
  assert.ok(performance.now() - start < 2000);
});

test("random damage ends with an error or a table", async () => {
  const good = workbook([{ name: "a", rows: Array.from({ length: 50 }, (_, index) => row(index)) }]);
  let seed = 7;
  for (let round = 0; round < 300; round += 1) {
    const data = good.slice();
    for (let change = 0; change < 3; change += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      data[seed % data.length] = seed >> 8;
    }
    await read(data).catch((error) => assert.match(String(error.code), /^(?:sheet-|not-a-table)/, error.stack));
  }
});
