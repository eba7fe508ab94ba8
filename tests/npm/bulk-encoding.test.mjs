// Encodings of tables: what is guessed, what cannot be decoded and where, and that what is written can be read.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { firstBreak, guess, otherKind, scan, transcoder } from "../../www/js/bulk/encoding.js";
import { encodeGb18030, encoderOf } from "../../www/js/bulk/gb18030.js";

const bytes = (...list) => Uint8Array.from(list.flat());
const utf8 = (text) => new TextEncoder().encode(text);
const guessed = (data, whole = true) => guess(data, whole).encoding;

const TABLE = "公司名称,邮箱,手机\r\n杭州麦香坊食品有限公司,mai@example.com,13800138000\r\n";

test("every encoding is guessed", () => {
  assert.equal(guessed(utf8(TABLE)), "utf-8");
  assert.equal(guessed(encodeGb18030(TABLE)), "gb18030");
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const plain = encoderOf(encoding)(TABLE);
    assert.equal(guessed(plain), encoding, `${encoding} without a mark`);
    const marked = guess(encoderOf(encoding)(`\ufeff${TABLE}`), true);
    assert.deepEqual([marked.encoding, marked.by, marked.mark], [encoding, "mark", 2]);
  }
  assert.deepEqual(guess(utf8(`\ufeff\ufeff${TABLE}`), true), { encoding: "utf-8", by: "mark", mark: 6 });
  assert.equal(guessed(utf8("")), "utf-8");
  assert.equal(guessed(utf8("a,b\n1,2\n")), "utf-8");
});

test("a character that the end of the head cuts off is none that is broken", () => {
  const cut = utf8("名,机").slice(0, -1);
  assert.equal(guessed(cut, false), "utf-8");
  assert.equal(guessed(cut, true), "gb18030");
});

test("a damaged place in much right UTF-8 does not make it another encoding", () => {
  const damaged = bytes([...utf8(TABLE)], 0xff, [...utf8(TABLE)]);
  const found = guess(damaged, true);
  assert.deepEqual([found.encoding, found.by, found.at], ["utf-8", "mostly", utf8(TABLE).length]);
});

test("places that cannot be decoded are found as decoders see them", () => {
  // Samples with what decoders put in place of them, one U+FFFD a place.
  const samples = [[0x41, 0xff, 0x42], [0xe4, 0xb8], [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80], [0xf0, 0x9f, 0x8d, 0x0a], [0xc0, 0xaf], [0xf5, 0x80], [0x80, 0x80], [0xe0, 0x80, 0x80]];
  for (const sample of samples) {
    const places = [];
    scan(bytes(sample), "utf-8", (at) => places.push(at));
    const text = new TextDecoder().decode(bytes(sample));
    assert.equal(places.length, [...text].filter((character) => character === "\ufffd").length, String(sample));
    assert.equal(firstBreak(bytes(sample)).at, places[0]);
  }
  const places = [];
  // U+FFFD that is right; a lead without its trail; four bytes without a meaning.
  scan(bytes(0x84, 0x31, 0xa4, 0x37, 0x41, 0x81, 0x0a, 0xb9, 0xab, 0xfe, 0x39, 0xfe, 0x39), "gb18030", (at, length) => places.push([at, length]));
  assert.deepEqual(places, [[5, 1], [9, 4]]);
  const halves = [];
  scan(bytes(0x41, 0, 0x00, 0xd8, 0x42, 0, 0x3d, 0xd8, 0x00, 0xde, 0x0a), "utf-16le", (at) => halves.push(at));
  assert.deepEqual(halves, [2, 10]);
});

test("line ends survive whatever cannot be decoded before them", () => {
  // Rows are found again by counting line ends: a decoder must never swallow one.
  for (const encoding of ["utf-8", "gb18030"]) {
    const decode = transcoder(encoding);
    for (let lead = 0x80; lead < 0x100; lead += 1) {
      for (const more of [[], [0x30], [0x30, 0x81], [0x81], [0x9f, 0x80]]) {
        for (const end of [0x0a, 0x0d]) {
          const out = decode(bytes(lead, more, end)).utf8;
          assert.equal(out.filter((byte) => byte === end).length, 1, `${encoding} ${lead} ${more} ${end}`);
        }
      }
    }
  }
});

test("GB18030 is written so that the platform reads it back, for all of Unicode", () => {
  const decoder = new TextDecoder("gb18030");
  const lost = [];
  for (let from = 0; from < 0x110000; from += 0x1000) {
    const characters = Array.from({ length: 0x1000 }, (_, index) => from + index).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));
    const text = characters.join("");
    if (decoder.decode(encodeGb18030(text)) === text) continue;
    lost.push(...characters.filter((character) => decoder.decode(encodeGb18030(character)) !== character).map((character) => character.codePointAt(0)));
  }
  // What no bytes stand for becomes a question mark: some private characters, of which there are few.
  for (const code of lost) {
    assert.deepEqual([...encodeGb18030(String.fromCodePoint(code))], [0x3f]);
    assert.ok(code >= 0xe000 && code <= 0xf8ff, code.toString(16));
  }
  assert.ok(lost.length <= 30, `${lost.length} characters`);
  assert.deepEqual([...encodeGb18030("　€😀é")], [0xa1, 0xa1, 0xa2, 0xe3, 0x94, 0x39, 0xfc, 0x36, 0xa8, 0xa6]);
  assert.deepEqual([...encodeGb18030("\ud800")], [0x3f]);
});

test("a file that is something else is named", () => {
  assert.equal(otherKind(utf8("%PDF-1.7\n%âãÏÓ")), "pdf");
  assert.equal(otherKind(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)), "image");
  assert.equal(otherKind(utf8("<!DOCTYPE html><table>")), "html");
  assert.equal(otherKind(Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 32)), "binary");
  assert.equal(otherKind(utf8(TABLE)), null);
  assert.equal(otherKind(utf8("a,b\n1,\0\n".repeat(20))), null);
  assert.equal(otherKind(encoderOf("utf-16le")(TABLE)), null);
});

const folder = process.env.CONFORMANCE && join(process.env.CONFORMANCE, "csv-cn");

test("one table in fourteen encodings", { skip: folder ? false : "CONFORMANCE names no folder" }, () => {
  const read = (name) => readFileSync(join(folder, name));
  const plain = read("utf8.csv").toString("utf8").replaceAll("\r\n", "\n");
  const text = (name) => {
    const data = new Uint8Array(read(name));
    const { encoding, mark } = guess(data, true);
    return { encoding, text: new TextDecoder().decode(transcoder(encoding)(data.subarray(mark)).utf8).replace(/\r\n?/g, "\n") };
  };
  const same = { "gb18030.csv": "gb18030", "utf16be-bom.csv": "utf-16be", "utf16le-bom.csv": "utf-16le", "utf16le-nobom.csv": "utf-16le", "utf8-bom.csv": "utf-8", "utf8-cr.csv": "utf-8", "utf8-lf.csv": "utf-8", "utf8-two-boms.csv": "utf-8", "utf8.csv": "utf-8" };
  for (const [name, encoding] of Object.entries(same)) {
    const found = text(name);
    assert.equal(found.encoding, encoding, name);
    assert.equal(found.text, plain, name);
  }
  const others = { "gbk-replaced.csv": "gb18030", "utf8-cesu8.csv": "utf-8", "utf8-double-encoded.csv": "utf-8", "utf8-nul.csv": "utf-8", "utf8-truncated-mid-char.csv": "utf-8" };
  for (const [name, encoding] of Object.entries(others)) assert.equal(text(name).encoding, encoding, name);
  assert.equal(readdirSync(folder).length, Object.keys(same).length + Object.keys(others).length);
});
