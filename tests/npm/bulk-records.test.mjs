// Records and pieces of tables: where they are cut, in every encoding, and where a row is found again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkTable } from "../../www/js/bulk/check.js";
import { transcoder } from "../../www/js/bulk/encoding.js";
import { isFormula } from "../../www/js/bulk/formulas.js";
import { encoderOf } from "../../www/js/bulk/gb18030.js";
import { Places, pieces } from "../../www/js/bulk/pieces.js";
import { Rows } from "../../www/js/bulk/reading.js";
import { Splitter, quoted, recordOf, recordsOf } from "../../www/js/bulk/records.js";
import { ofBytes, sourceOf } from "../../www/js/bulk/source.js";
import { module, today } from "./bulk.mjs";

const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"];

async function textsOf(data, encoding, delimiter = ",") {
  const splitter = new Splitter(encoding, delimiter);
  const all = [];
  for await (const { bytes, record } of recordsOf(ofBytes(data), splitter, 0)) if (record.end > record.start) all.push(splitter.texts(bytes, record));
  return all;
}

const ODD = '名,"a,b","c""d"\r\n"两\r\n行",x"y,\r\n\r\n"开"头,,"\r"\r末,行,没有行末';
const CELLS = [["名", "a,b", 'c"d'], ["两\r\n行", 'x"y', ""], ["开头", "", "\r"], ["末", "行", "没有行末"]];

test("cells are the same in every encoding", async () => {
  for (const encoding of ENCODINGS) assert.deepEqual(await textsOf(encoderOf(encoding)(ODD), encoding), CELLS, encoding);
});

test("a stream in chunks of any size gives the same records", async () => {
  for (const encoding of ENCODINGS) {
    const data = encoderOf(encoding)(ODD);
    for (let size = 1; size < 9; size += 1) {
      const chunks = Array.from({ length: Math.ceil(data.length / size) }, (_, index) => data.subarray(index * size, (index + 1) * size));
      const splitter = new Splitter(encoding, ",");
      const all = [];
      for await (const { bytes, record } of recordsOf(sourceOf(chunks), splitter, 0)) if (record.end > record.start) all.push(splitter.texts(bytes, record));
      assert.deepEqual(all, CELLS, `${encoding} ${size}`);
    }
  }
});

test("a mark that never closes swallows its line and no more", async () => {
  const data = new TextEncoder().encode('a,b\n1,"x,y\n2,3\n');
  assert.deepEqual(await textsOf(data, "utf-8"), [["a", "b"], ["1", '"x,y'], ["2", "3"]]);
});

test("a record that is too long ends with its line", async () => {
  const data = new TextEncoder().encode(`a,b\n${"x".repeat(3 << 20)},2\n3,4\n`);
  const rows = await textsOf(data, "utf-8");
  assert.deepEqual([rows.length, rows[1].length, rows[2]], [3, 1, ["3", "4"]]);
});

test("a mark that closes far away does so for the module and for what is written, in every encoding", async () => {
  const size = 1 << 20;
  for (const line of [`${"面包".repeat(40)}\n`, `${"bread,".repeat(40)}\n`]) {
    for (const within of [true, false]) {
      // The mark in the second row closes at the last place that is looked at, or one behind it.
      const most = size - (within ? 3 : 2);
      const lines = line.repeat(Math.floor(most / Buffer.byteLength(line)));
      const text = `a,b\n1,"${lines}${"x".repeat(most - Buffer.byteLength(lines) - 1)}"\n3,4\n`;
      for (const encoding of ENCODINGS) {
        const data = encoderOf(encoding)(text);
        const { counts, check } = await checkTable(data, { today, module, encoding, delimiter: ",", across: false });
        check.free();
        const rows = (await textsOf(data, encoding)).length - 1;
        assert.equal(rows, counts.rows, `${encoding} ${line.slice(0, 2)} ${within}`);
        assert.equal(rows === 2, within, `${encoding} ${rows}`);
      }
    }
  }
});

test("pieces decode alone, and rows are found again in the file", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `${index},"麦香坊\n${"面".repeat(index % 30)}😀€",é${index}`);
  const text = `${rows.join("\r\n")}\r\n`;
  for (const encoding of ENCODINGS) {
    const data = encoderOf(encoding)(text);
    const decode = transcoder(encoding);
    const places = new Places(encoding);
    const parts = [];
    let stream = 0;
    for await (const { bytes, from, to } of pieces(ofBytes(data), encoding)) {
      const { utf8, bad } = decode(bytes);
      assert.equal(bad, false, encoding);
      places.add(from, to - from, stream, utf8 === bytes);
      stream += utf8.length;
      parts.push(utf8.slice());
    }
    assert.ok(parts.length > 2);
    assert.equal(Buffer.concat(parts).toString("utf8"), text, encoding);
    const reading = new Rows(ofBytes(data), places);
    const encode = encoderOf(encoding);
    let offset = 0;
    for (const [index, row] of rows.entries()) {
      const length = Buffer.byteLength(row);
      if (index % 997 === 0) {
        assert.equal(Buffer.from(await reading.utf8(offset, length)).toString("utf8"), row);
        assert.deepEqual(Buffer.from((await reading.raw(offset, length)).bytes), Buffer.from(encode(row)), `${encoding} ${index}`);
      }
      offset += length + 2;
    }
  }
});

test("a line longer than everything is cut between characters", async () => {
  for (const encoding of ENCODINGS) {
    for (const text of ["面".repeat(900_000), "😀,é€".repeat(300_000), "a\u{20000}".repeat(300_000)]) {
      const decode = transcoder(encoding);
      const parts = [];
      for await (const { bytes } of pieces(ofBytes(encoderOf(encoding)(text)), encoding)) {
        const { utf8, bad } = decode(bytes);
        assert.equal(bad, false, encoding);
        parts.push(utf8.slice());
      }
      assert.ok(parts.length > 1);
      assert.equal(Buffer.concat(parts).toString("utf8"), text, encoding);
    }
  }
});

test("formulas are told from numbers", () => {
  for (const text of ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n1", "＝1", "＋86", "－1", "＠x", "=a@example.com", "-", "+86 138", "1".padStart(2, "=")]) assert.equal(isFormula(text), true, text);
  for (const text of ["", "1", "-1", "+8613800138000", "-1.5e3", "+.5", "-3%", "a=b", "mai@example.com", " =1"]) assert.equal(isFormula(text), false, text);
});

test("cells are quoted where they must be", () => {
  assert.deepEqual(["a", "a,b", 'a"b', "a\nb", " a", ""].map((text) => quoted(text)), ["a", '"a,b"', '"a""b"', '"a\nb"', '" a"', ""]);
  assert.equal(new TextDecoder().decode(recordOf(["a", 'b"'], ";")), '"a";"b"""\n');
});
