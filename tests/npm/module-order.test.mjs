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
