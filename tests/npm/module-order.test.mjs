// The order of a built module's parts: it packs better, and everything says the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { similar } from '../../scripts/module/similar.mjs';

const folder = mkdtempSync(join(tmpdir(), 'module-order-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name) => join(folder, name);
const run = (script, ...files) => execFileSync(process.execPath, [`scripts/module/${script}.mjs`, ...files.map(file)]);
const started = (name) => new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file(name))), { page: { add: (a, b) => a + b } }).exports;
const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;

test('like stands near like, and nothing is left out', () => {
  const pieces = ['the first of the apples', 'twenty-nine pears, no more', 'the second of the apples', 'twenty-eight pears, no more'];
  assert.deepEqual(similar(pieces.map((text) => Buffer.from(text)), 1), [0, 2, 1, 3]);
  assert.deepEqual(similar([Buffer.of(1), Buffer.of(1, 2)], 1), [0, 1]);
});

test('functions in another order call the same functions', () => {
  // A first function that calls one that comes last, one of a table, and one of the page, with constants that look like calls.
  const twins = Array.from({ length: 20 }, (_, index) => {
    const times = index % 2 ? 'i32.mul' : 'i32.sub';
    return `(func $f${index} (param i32) (result i32) ${`(i32.xor (${times} (local.get 0) (i32.const ${1000 + index})) (i32.const 0x1010))`.repeat(6)} ${'i32.add '.repeat(5)})`;
  });
  writeFileSync(file('calls.wat'), `(module
    (import "page" "add" (func $add (param i32 i32) (result i32)))
    (type $one (func (param i32) (result i32)))
    (table 21 funcref)
    (elem (i32.const 11) $f7 $f3)
    (global $begun (mut i32) (i32.const 0))
    (export "all" (func $all))
    (export "f9" (func $f9))
    (start $begin)
    (func $all (param i32) (result i32)
      (call $add (call_indirect (type $one) (local.get 0) (i32.const 11)) (call_indirect (type $one) (local.get 0) (i32.const 12)))
      (call $add (call $f19 (global.get $begun)))
      (i32.wrap_i64 (i64.const -9191919191919)) (i32.trunc_sat_f64_s (f64.const 1.0e9)) (call $add)
      (if (result i32) (local.get 0) (then (call $f0 (local.get 0))) (else (br_table 0 0 (i32.const 7) (i32.const 1))))
      i32.add i32.add)
    ${twins.join('\n')}
    (func $begin (global.set $begun (i32.const 17))))`);
  execFileSync('node_modules/.bin/wasm-as', ['--all-features', file('calls.wat'), '-o', file('calls.wasm')]);
  const before = started('calls.wasm');
  const answers = (module) => [0, 1, 5, -3].flatMap((number) => [module.all(number), module.f9(number)]);
  const expected = answers(before);
  const size = packed(readFileSync(file('calls.wasm')));

  run('order-functions', 'calls.wasm');
  assert.deepEqual(answers(started('calls.wasm')), expected);
  const now = packed(readFileSync(file('calls.wasm')));
  assert.ok(now < size, `${now} of ${size} bytes`);
});

test('data in another order is found by everybody who has its address', () => {
  const texts = Array.from({ length: 40 }, (_, index) => (index % 2 ? `第 ${index} 条：先添加公众号，再关联。` : `Statement ${index}: add the Official Account first; then associate it.`));
  writeFileSync(file('data.rs'), `#![no_std]
    #[panic_handler] fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
    struct Row { number: u64, text: &'static str, next: Option<&'static Row> }
    static LAST: Row = Row { number: 1 << 40, text: "last", next: None };
    static ROWS: [Row; ${texts.length}] = [${texts.map((text, index) => `Row { number: ${index} << 33, text: "${text}", next: Some(&${index < 39 ? `ROWS[${index + 1}]` : 'LAST'}) }`).join(',')}];
    static mut FIRST: &Row = &ROWS[0];
    static mut ROOM: [u8; 5000] = [0; 5000];
    #[unsafe(no_mangle)] extern "C" fn text(index: usize) -> *const u8 { unsafe { FIRST = &ROWS[index]; ROOM[index] += 1; (*FIRST).text.as_ptr() } }
    #[unsafe(no_mangle)] extern "C" fn length() -> usize { unsafe { (*FIRST).text.len() } }
    #[unsafe(no_mangle)] extern "C" fn sum() -> u64 { let mut sum = 0; let mut row = unsafe { FIRST }; loop { sum += row.number + row.text.len() as u64; match row.next { Some(next) => row = next, None => return sum } } }
    #[unsafe(no_mangle)] extern "C" fn seen(index: usize) -> u8 { unsafe { ROOM[index] } }`);
  execFileSync('rustc', ['--edition=2024', '--target=wasm32-unknown-unknown', '--crate-type=cdylib', '-Copt-level=z', '-Cpanic=abort', '-Clink-arg=--emit-relocs', '-Ainternal_features', '-Astatic_mut_refs', '-o', file('linked.wasm'), file('data.rs')]);

  run('order-data', 'linked.wasm', 'data.wasm');
  const [before, now] = ['linked.wasm', 'data.wasm'].map(started);
  const read = (module, index) => Buffer.from(module.memory.buffer, module.text(index), module.length()).toString();
  assert.equal(now.sum(), before.sum());
  texts.forEach((text, index) => {
    assert.equal(read(now, index), text);
    assert.equal(read(before, index), text);
    assert.equal(now.sum(), before.sum());
    assert.equal(now.seen(index), 1);
  });
  const [size, sizeNow] = [before, now].map((module) => packed(Buffer.from(module.memory.buffer)));
  assert.ok(sizeNow < size, `${sizeNow} of ${size} bytes`);
});
