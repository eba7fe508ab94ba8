// A table from its first byte to what goes out of it: findings, encodings, fixes, exports, and bad files.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkTable } from "../../www/js/bulk/check.js";
import { guess } from "../../www/js/bulk/encoding.js";
import { encoderOf } from "../../www/js/bulk/gb18030.js";
import { Table } from "../../www/js/bulk/table.js";
import { template } from "../../www/js/bulk/template.js";
import { HEADER, column, core, module, row, table, textOf, today } from "./bulk.mjs";

const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"];
const utf8 = (text) => new TextEncoder().encode(text);
const check = (data, options = {}) => checkTable(typeof data === "string" ? utf8(data) : data, { today, module, ...options });
const fails = (data, code, options) => assert.rejects(() => check(data, options), (error) => error.code === code || assert.fail(`${error.code}: ${error.stack}`));

/** Every finding as a text. */
const told = ({ findings, rules }) => [...findings].flatMap(({ row: at, line, findings: list }) => list.map(({ rule, column: cell }) => `${at} ${line} ${cell} ${rules[rule]}`));

const WRONG = { administratorMobile: "1380013800" };
/** Ten rows: the fourth and the last are wrong, and each of the ten is by another administrator. */
const TEN = table(Array.from({ length: 10 }, (_, index) => row(index, index === 3 || index === 9 ? WRONG : {})));

async function opened(data, { encoding, ...options } = {}) {
  const job = new Table(typeof data === "string" ? utf8(data) : data, { name: "客户.csv", module, core, ...options });
  await job.open({ encoding });
  return job;
}

test("the template is right, in both languages", async () => {
  for (const lang of ["zh", "en"]) {
    const result = await check(template(core.fields({}), lang));
    assert.deepEqual([result.counts.rows, result.counts.right, told(result), result.table], [6, 6, [], []], lang);
  }
});

test("the same rows are found in every encoding", async () => {
  const expected = told(await check(TEN, { across: false }));
  assert.ok(expected.length >= 2);
  for (const encoding of ENCODINGS) {
    for (const mark of ["", "\ufeff"]) {
      const result = await check(encoderOf(encoding)(mark + TEN), { across: false });
      assert.equal(result.encoding, encoding);
      assert.deepEqual(told(result), expected, encoding);
    }
  }
});

test("a stream gives what a file gives, in chunks of any size, and across rows", async () => {
  const data = utf8(TEN);
  const whole = await check(data);
  assert.ok(told(whole).some((text) => text.includes("table/")));
  for (const size of [1, 7, 100, 5000]) {
    async function* chunks() {
      for (let at = 0; at < data.length; at += size) yield data.slice(at, at + size);
    }
    assert.deepEqual(told(await check(chunks())), told(whole));
    assert.deepEqual(told(await check(new Blob([data]).stream(), {})), told(whole));
  }
});

test("a late byte that is no UTF-8 makes it GB18030, and it says so", async () => {
  const before = Array.from({ length: 6000 }, (_, index) => `a${index}@example.com,${"x".repeat(60)}`).join("\n");
  const name = encoderOf("gb18030")("b@example.com,麦香坊\n");
  const ascii = Buffer.concat([utf8(`email,programName\n${before}\n`), name]);
  const place = ascii.length - name.length + 14;
  const switched = await check(new Uint8Array(ascii));
  assert.deepEqual([switched.encoding, switched.restarted], ["gb18030", { from: "utf-8", to: "gb18030", offset: place, line: 6002 }]);
  // 聚 is E8 81 9A in UTF-8; in GB18030 the same bytes are something else: a head of few such is read again.
  const some = Buffer.concat([utf8(`email,programName,聚\n${before}\n`), name]);
  const again = await check(new Uint8Array(some));
  assert.deepEqual([again.encoding, again.restarted.line, again.header[2]], ["gb18030", 6002, new TextDecoder("gb18030").decode(utf8("聚"))]);
  async function* once() { yield new Uint8Array(some); }
  await fails(once(), "late-encoding", { across: false });
  const chosen = await check(new Uint8Array(some), { encoding: "utf-8" });
  assert.deepEqual([chosen.encoding, chosen.restarted], ["utf-8", null]);
  assert.deepEqual([chosen.undecodable.count > 0, chosen.undecodable.places[0]], [true, { line: 6002, offset: some.length - name.length + 14, length: 1 }]);
  assert.ok(chosen.table.some(({ rule }) => chosen.rules[rule] === "table/undecodable"));
});

test("a damaged place in a table in UTF-8 is a finding and nothing more", async () => {
  const data = Buffer.concat([utf8(TEN), Buffer.from([0xe4, 0xb8]), utf8(`${row(11).join(",")}\r\n`)]);
  const result = await check(new Uint8Array(data), { across: false });
  assert.deepEqual([result.encoding, result.restarted, result.undecodable.count], ["utf-8", null, 1]);
  assert.deepEqual(result.undecodable.places, [{ line: 12, offset: utf8(TEN).length, length: 2 }]);
});

test("what cannot be a table is named", async () => {
  await fails("", "empty");
  await fails("\ufeff", "empty");
  await fails("%PDF-1.7\n%\xe2\xe3", "not-a-table");
  await fails(Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 32), "not-a-table");
  await fails("a,b\n", "encoding", { encoding: "big5" });
  const only = await check(`${HEADER.join(",")}\n`);
  assert.deepEqual([only.counts.rows, only.findings.length], [0, 0]);
});

test("odd tables end, with findings", async () => {
  const wide = `${HEADER.join(",")}${",x".repeat(5000)}\n${row(1).join(",")}${",y".repeat(5000)}\n`;
  assert.equal((await check(wide)).counts.rows, 1);
  const nul = TEN.replace("麦香坊点单", "麦香\0坊");
  assert.equal((await check(nul)).counts.rows, 10);
  const open = TEN.replace("麦香坊点单", '"麦香坊点单');
  const unclosed = await check(open);
  assert.ok(told(unclosed).some((text) => text.includes("table/quote-open")), told(unclosed).join("\n"));
  assert.equal(unclosed.counts.rows, 10);
  const long = await check(utf8(`${HEADER.join(",")}\n${"x".repeat(100_000_000)}\n${row(1).join(",")}\n`));
  assert.equal(long.counts.rows, 2);
  assert.ok(told(long).some((text) => text.includes("table/row-too-long")));
});

test("a file that changes while it is read is refused as a whole", async () => {
  const data = utf8(table(Array.from({ length: 5000 }, (_, index) => row(index))));
  const short = { size: data.length, slice: async (from, to) => data.subarray(from, Math.min(to, 500_000)) };
  await fails(short, "changed");
  const gone = { size: data.length, slice: async (from, to) => { if (from > 300_000) throw new Error("gone"); return data.subarray(from, to); } };
  await fails(gone, "unreadable");
  const grows = { size: data.length, slice: async (from, to) => { grows.size += 1; return data.subarray(from, to); } };
  await fails(grows, "changed");
});

test("progress is told often, and the end comes soon when it is wanted", async () => {
  const data = utf8(table(Array.from({ length: 60_000 }, (_, index) => row(index))));
  const times = [];
  const result = await check(data, { across: false, onProgress: (progress) => times.push([performance.now(), progress]) });
  assert.equal(times.at(-1)[1].rows, 60_000);
  assert.deepEqual(times.at(-1)[1].counts, result.counts);
  for (let index = 1; index < times.length; index += 1) assert.ok(times[index][0] - times[index - 1][0] < 200);
  const control = new AbortController();
  setTimeout(() => control.abort(), 5);
  const start = performance.now();
  await fails(data, "cancelled", { signal: control.signal });
  assert.ok(performance.now() - start < 300);
});

test("rows that lie far apart are looked at again without silence, and little more than they is read", async (t) => {
  // Pairs of rows with the same email; between any two a row with a long introduction, whose administrator nobody else is.
  const PAIRS = 30;
  const far = Array.from({ length: 4 * PAIRS }, (_, index) => {
    const changes = index % 2 ? { introduction: "长".repeat(40_000) } : { email: `twice${(index / 2) % PAIRS}@example.com` };
    return row(index, { code: "", administratorId: "", administratorMobile: "", ...changes });
  });
  const data = utf8(table(far));
  const said = [];
  let [ended, again, now] = [false, 0, 0];
  t.mock.method(performance, "now", () => now);
  const disk = {
    size: data.length,
    async slice(from, to) {
      // Once its end was read, rows are read again, from a disk that is not quick: the clock goes on at no other moment.
      if (ended) {
        again += to - from;
        now += 30;
      }
      ended ||= to === data.length;
      return data.subarray(from, to);
    },
  };
  const result = await check(disk, { onProgress: () => said.push(now) });
  const twice = told(result).filter((text) => text.endsWith("table/email-twice"));
  assert.equal(twice.length, 2 * PAIRS);
  assert.ok(now > 1000);
  for (let index = 1; index < said.length; index += 1) assert.ok(said[index] - said[index - 1] <= 100, `${said}`);
  assert.ok(again < data.length / 8, `${again} bytes`);
});

test("progress is told while a slow disk is waited for", async (t) => {
  const data = utf8(table(Array.from({ length: 3000 }, (_, index) => row(index))));
  t.mock.timers.enable({ apis: ["setInterval"] });
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const told = [];
  const slice = async (from, to) => {
    for (let waited = 0; from > 0 && waited < 500; waited += 50) {
      now += 50;
      t.mock.timers.tick(50);
    }
    return data.slice(from, to);
  };
  await check({ size: data.length, slice }, { across: false, onProgress: ({ bytes }) => told.push([now, bytes]) });
  assert.ok(now >= 500 && told.length > now / 100, `${told.length} in ${now} ms`);
  for (let index = 1; index < told.length; index += 1) assert.ok(told[index][0] - told[index - 1][0] <= 100, `${told}`);
  t.mock.timers.tick(1000);
  const { length } = told;
  t.mock.timers.tick(1000);
  assert.equal(told.length, length);
});

test("the beginning tells how a file will be read", async () => {
  for (const encoding of ENCODINGS) {
    const { info } = await opened(encoderOf(encoding)(TEN));
    assert.deepEqual([info.kind, info.encoding, info.delimiter, info.header, info.sample.length, info.sample[0]], ["csv", encoding, ",", HEADER, 5, row(0)]);
    assert.deepEqual([...info.columns].map((field) => field >= 0), HEADER.map(() => true));
  }
  const { info } = await opened(TEN.replaceAll(",", "\t"));
  assert.equal(info.delimiter, "\t");
});

test("rows of a window, with a filter, and how many there are", async () => {
  for (const encoding of ENCODINGS) {
    const job = await opened(encoderOf(encoding)(TEN));
    const { rules } = await job.check({ today, across: false });
    assert.deepEqual([job.total(), job.counts().wrong, job.counts().right], [2, 2, 8]);
    const rows = await job.rows({ from: 0, to: 10 });
    assert.deepEqual(rows.map(({ row: at, line, cells }) => [at, line, cells]), [[3, 5, row(3, WRONG)], [9, 11, row(9, WRONG)]], encoding);
    const [{ findings, form }] = rows;
    assert.deepEqual([findings[0].field, findings[0].column, findings[0].level, form.administratorMobile], ["administratorMobile", column("administratorMobile"), "error", "1380013800"]);
    assert.equal(job.total({ rule: findings[0].index }), 2);
    assert.equal(job.total({ rule: rules.indexOf("account/email-shape") }), 0);
    assert.equal(job.total({ level: "warning" }), 0);
    job.close();
  }
});

test("a cell is put right, looked at again, and taken back", async () => {
  const job = await opened(TEN);
  const { rules } = await job.check({ today, across: false });
  const at = column("administratorMobile");
  const of = (counts) => counts[rules.indexOf("administrator/mobile-length")];
  const half = await job.fix(3, at, "138");
  assert.deepEqual([half.findings.length > 0, half.counts.wrong, of(half.byRule)], [true, 2, 2]);
  const put = await job.fix(3, at, "13800138000");
  assert.deepEqual([put.findings, put.counts.wrong, put.counts.right, of(put.byRule)], [[], 1, 9, 1]);
  const report = JSON.parse(await textOf((await job.export("report")).blob));
  assert.deepEqual([report.counts.wrong, report.byRule, report.rows.length], [1, { "administrator/mobile-length": 1 }, 1]);
  assert.deepEqual((await job.row(3)).fixed, { [at]: "13800138000" });
  const again = await job.check({ today, across: false });
  assert.deepEqual([again.counts.wrong, again.fixed, of(again.found), of(again.byRule)], [1, 1, 2, 1]);
  const back = await job.unfix(3, at);
  assert.deepEqual([back.findings.length, back.counts.wrong, of(back.byRule)], [1, 2, 2]);
  job.close();
});

test("what was put right stays when with other columns nothing is wrong with its row", async () => {
  const job = await opened(table([row(0), row(1, WRONG), row(2)]));
  await job.check({ today, across: false });
  await job.fix(1, column("administratorMobile"), "13800138001");
  const columns = Int16Array.from(job.info.columns);
  columns[column("administratorMobile")] = -1;
  const { counts, fixed } = await job.check({ today, across: false, columns });
  assert.deepEqual([counts.wrong, counts.right, fixed], [0, 3, 1]);
  assert.equal((await job.row(1)).fixed[column("administratorMobile")], "13800138001");
  assert.match(await textOf((await job.export("right")).blob), /,13800138001,/);
  const again = await job.check({ today, across: false });
  assert.deepEqual([again.counts.right, again.fixed], [3, 1]);
  job.close();
});

test("findings across rows name the others, and stay after a fix until the next check", async () => {
  const job = await opened(table([row(1), row(2), row(1)]));
  await job.check({ today });
  const first = await job.row(0);
  const twice = first.findings.find(({ rule }) => rule === "table/email-twice");
  assert.deepEqual([twice.others, twice.lines, twice.params.count], [[2], [4], 2]);
  const fixed = await job.fix(0, column("email"), "neu@example.com");
  assert.deepEqual(fixed.findings.map(({ rule, stale }) => [rule, stale]), [["table/email-twice", true]]);
  job.close();
});

test("what is not changed goes out byte for byte", async () => {
  const odd = `${HEADER.join(",")}\r\n\r\n"${row(0).join('","')}"\n${row(1, WRONG).join(",")}\r${row(2).join(",")},more\r\nshort\r\n${row(4).join(",")}`;
  for (const encoding of ENCODINGS) {
    for (const mark of ["", "\ufeff"]) {
      const data = encoderOf(encoding)(mark + odd);
      const job = await opened(data);
      await job.check({ today, across: false });
      const { blob, apostrophes, name } = await job.export("annotated", { lang: "zh" });
      assert.deepEqual([apostrophes, name], [0, "客户-核对.csv"]);
      const lines = (await textOf(blob, encoding)).split(/\r\n|\r|\n/);
      const before = (mark + odd).split(/\r\n|\r|\n/);
      assert.equal(lines.length, before.length);
      lines.forEach((line, index) => assert.ok(line.startsWith(before[index]), `${encoding} ${line}`));
      assert.equal(lines[0], `${mark}${HEADER.join(",")},核对结果,问题`);
      assert.ok(lines[2].endsWith('",正确,'), lines[2]);
      assert.match(lines[3], /,有错误,管理员手机号：.+。$/);
      assert.ok(lines[5].startsWith(`short${",".repeat(HEADER.length - 1)},有错误,`));
      // Without the two columns it is the file.
      const right = await job.export("right");
      const wrong = await job.export("wrong", { lang: "en" });
      assert.match(await textOf(right.blob, encoding), /^\ufeff?登录邮箱/);
      assert.match(await textOf(wrong.blob, encoding), /,Check,Findings\r\n/);
      job.close();
    }
  }
});

test("right rows go out exactly as they came", async () => {
  for (const encoding of ENCODINGS) {
    const text = `\ufeff${table([row(1), row(2), row(3)])}`;
    const data = encoderOf(encoding)(text);
    const job = await opened(data);
    await job.check({ today, across: false });
    const { blob } = await job.export("right");
    assert.deepEqual(Buffer.from(await blob.arrayBuffer()), Buffer.from(data), encoding);
    job.close();
  }
});

test("fixed cells are written anew, in the encoding of the file", async () => {
  for (const encoding of ENCODINGS) {
    const job = await opened(encoderOf(encoding)(TEN));
    await job.check({ today, across: false });
    await job.fix(3, column("administratorMobile"), "13900139000");
    await job.fix(3, column("introduction"), '面包，"当天"烤,当天卖');
    const text = await textOf((await job.export("right")).blob, encoding);
    assert.equal(text, table([...Array.from({ length: 9 }, (_, index) => (index === 3 ? row(3, { administratorMobile: "13900139000", introduction: '"面包，""当天""烤,当天卖"' }) : row(index)))]), encoding);
    job.close();
  }
});

test("no cell goes out as a formula", async () => {
  const evil = ["=1+1", '"=HYPERLINK(""http://x"")"', "+8613800138000", "-2+3", "@SUM(A1)", "＝1", '"\t=1"', '"\r=1"', "=a@example.com"];
  const rows = evil.map((cell, index) => row(index, { introduction: cell }));
  for (const encoding of ENCODINGS) {
    const job = await opened(encoderOf(encoding)(table(rows).replace("小程序名称", "=小程序名称")));
    await job.check({ today, across: false });
    const { blob, apostrophes } = await job.export("annotated");
    const text = await textOf(blob, encoding);
    assert.equal(apostrophes, evil.length, encoding);
    for (const cell of evil.filter((each) => each !== "+8613800138000")) assert.ok(text.includes(cell.startsWith('"') ? `"'${cell.slice(1)}` : `,'${cell}`), `${encoding} ${cell}`);
    assert.ok(text.includes(",'=小程序名称"));
    assert.ok(text.includes(",+8613800138000"));
    job.close();
  }
});

test("a mark that never closes does not swallow what is added", async () => {
  const job = await opened(table([row(1), row(2, { introduction: '"offen' }), row(3)]));
  await job.check({ today, across: false });
  const { blob } = await job.export("annotated");
  const again = await check(new Uint8Array(await blob.arrayBuffer()), { across: false });
  assert.equal(again.counts.rows, 3);
  assert.ok(!told(again).some((text) => text.includes("quote-open")));
});

test("the report holds every finding and no cell", async () => {
  const job = await opened(TEN);
  await job.check({ today });
  const { blob, name } = await job.export("report");
  const report = JSON.parse(await textOf(blob));
  assert.equal(name, "客户-报告.json");
  assert.deepEqual([report.counts.rows, report.rows.length, report.columns[0], report.encoding], [10, 10, "email", "utf-8"]);
  assert.ok(report.rows[3].findings.some(({ rule, header }) => rule.startsWith("administrator/") && header === "管理员手机号"));
  assert.ok(!JSON.stringify(report).includes("1380013800"));
});

test("right rows become forms", async () => {
  const job = await opened(TEN);
  await job.check({ today, across: false });
  const forms = [];
  for await (const one of job.rightRows()) forms.push(one);
  assert.deepEqual(forms.map(({ row: at }) => at), [0, 1, 2, 4, 5, 6, 7, 8]);
  assert.deepEqual([forms[0].form.email, forms[0].form.subjectType, forms[0].form.codeKind], ["mai0@example.com", "enterprise", "credit_code"]);
});

test("whatever stands in a table, its rows are where the module saw them", async () => {
  let seed = 1;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  const TOKENS = [",", ",", '"', '"', '""', "\n", "\r", "\r\n", "麦香坊", "€", "😀", "a", "=", "\0", " ", "é"];
  for (let round = 0; round < 400; round += 1) {
    const text = `${HEADER.join(",")}\n${Array.from({ length: random(120) }, () => TOKENS[random(TOKENS.length)]).join("")}`;
    const encoding = ENCODINGS[round % 4];
    const data = encoderOf(encoding)(text).slice();
    // Some bytes that are none of the encoding. Not in UTF-16, where a line end would be another character.
    for (let damage = random(4); damage > 0 && encoding !== "utf-16le" && encoding !== "utf-16be"; damage -= 1) {
      const at = encoderOf(encoding)(HEADER.join(",")).length + random(60);
      if (at < data.length && data[at] >= 0x80) data[at] = 0x80 + random(128);
    }
    const job = await opened(data, { encoding });
    await job.check({ today, across: false, encoding, delimiter: "," });
    const [all, counts] = [await job.rows({ from: 0, to: 1000 }), job.counts()];
    const where = `${round} ${encoding} ${JSON.stringify(text.slice(HEADER.join(",").length))}`;
    assert.equal(all.length, counts.rows, where);
    const { blob } = await job.export("annotated");
    const again = await opened(new Uint8Array(await blob.arrayBuffer()), { encoding });
    await again.check({ today, across: false, encoding, delimiter: "," });
    const cells = (await again.rows({ from: 0, to: 1000 })).map((each) => each.cells);
    assert.equal(cells.length, all.length, where);
    all.forEach((each, index) => each.cells.forEach((cell, at) => {
      const written = cells[index][at];
      assert.ok(written === cell || written === `'${cell}`, `${where}: ${JSON.stringify([cell, written])}`);
    }));
    job.close();
    again.close();
  }
});

test("random bytes end with an error or a table, in every encoding", async () => {
  let seed = 3;
  for (let round = 0; round < 200; round += 1) {
    const data = Uint8Array.from({ length: 300 }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 24;
    });
    for (const encoding of [undefined, ...ENCODINGS]) await check(data, { encoding }).catch((error) => assert.equal(error.code, "not-a-table"));
  }
});

const folder = process.env.CONFORMANCE && join(process.env.CONFORMANCE, "csv-cn");

test("one table in fourteen encodings is checked the same", { skip: folder ? false : "CONFORMANCE names no folder" }, async () => {
  const files = readdirSync(folder);
  const results = Object.fromEntries(await Promise.all(files.map(async (name) => [name, await check(new Uint8Array(readFileSync(join(folder, name))), { across: false })])));
  const expected = told(results["utf8.csv"]);
  for (const name of files) {
    const result = results[name];
    assert.equal(result.counts.rows, results["utf8.csv"].counts.rows, name);
    assert.equal(result.encoding, guess(new Uint8Array(readFileSync(join(folder, name))), true).encoding);
    if (result.undecodable.count === 0 && !/nul|double|gbk/.test(name)) assert.deepEqual(told(result), expected, name);
  }
  const damaged = files.filter((name) => results[name].undecodable.count > 0);
  assert.deepEqual(damaged, ["utf8-cesu8.csv"]);
});
