#!/usr/bin/env bash
# Leaves www/ complete but for the list of its files: the module in www/pkg, the page's libraries in www/vendor. Both
# are put in place in one move at the very end, so that a failed build leaves the last good one.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo_home=${CARGO_HOME:-$HOME/.cargo}
export PATH="$cargo_home/bin:$PATH"

mkdir -p target
out=$(mktemp -d target/www.XXXXXX)
trap 'rm -rf "$out"' EXIT
mkdir "$out/pkg" "$out/vendor"

# Panic messages carry source paths into the module. The folders of this machine and the name of the registry's host
# have no business there; the last matching prefix wins. Dependencies are fetched first so that their folder is known.
cargo fetch --quiet --target wasm32-unknown-unknown
flags=("--remap-path-prefix=$cargo_home=cargo" "--remap-path-prefix=$(rustc --print sysroot)=rust" "--remap-path-prefix=$PWD=mp-onboard")
for crates in "$cargo_home"/registry/src/*/; do flags+=("--remap-path-prefix=${crates%/}=crates"); done
# A stack of 256 KiB in place of 1 MiB. Nothing here calls itself, so that a few KiB are used; the addresses of all data
# behind it are a byte shorter.
flags+=("-Clink-arg=-zstack-size=262144")
# The linker writes down beside the module where every address stands, for the order of its data.
flags+=("-Clink-arg=--emit-relocs")
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS

target=wasm32-unknown-unknown
features=(--enable-mutable-globals --enable-bulk-memory --enable-sign-ext --enable-nontrapping-float-to-int
  --enable-reference-types --enable-multivalue)

# module NAME PROFILE FLAG…: a module with its glue in $out/pkg. The cdylib alone, and not through wasm-pack, which would
# build the rlib with it: built together, a quarter more code stays alive in the module.
module() {
  local name=$1 profile=$2; shift 2
  cargo rustc --quiet --locked --profile "$profile" --target "$target" --lib --crate-type cdylib "$@"
  node scripts/module/order-data.mjs "${CARGO_TARGET_DIR:-target}/$target/$profile/mp_onboard.wasm" "$out/linked.wasm"
  wasm-bindgen --target web --out-dir "$out/pkg" --out-name "$name" "$out/linked.wasm"
}

module mp_onboard release

# The features are what rustc turns on for this target by default; every browser that the console supports has all of
# them. Little inlining leaves a module that is larger raw and 5 % smaller over the wire: the repetitions compress. So do
# zeros between the data; hundreds of small segments, which packing would make of it, do not. The first kilobyte of memory
# is the far end of the stack, so that no address below it is ever meant.
node_modules/.bin/wasm-opt -Oz --converge --always-inline-max-function-size 2 --one-caller-inline-max-function-size 20 \
  --skip-pass=memory-packing --low-memory-unused \
  --strip-debug --strip-producers --strip-target-features "${features[@]}" \
  "$out/pkg/mp_onboard_bg.wasm" -o "$out/pkg/mp_onboard_bg.wasm"
node scripts/module/order-functions.mjs "$out/pkg/mp_onboard_bg.wasm"

# The second module checks tables: for speed, with the instructions that look at sixteen bytes at once. It is fetched when
# a table is opened.
CARGO_ENCODED_RUSTFLAGS+=$'\x1f-Ctarget-feature=+simd128' module mp_onboard_bulk bulk --features bulk
node_modules/.bin/wasm-opt -O3 --strip-debug --strip-producers --strip-target-features --enable-simd "${features[@]}" \
  "$out/pkg/mp_onboard_bulk_bg.wasm" -o "$out/pkg/mp_onboard_bulk_bg.wasm"

# What is only for readers goes: the names of imports, and the comments and blanks of the glue. The documentation of the
# exports stands in the .d.ts beside it; the first line, which names that file, stays. So do the names of classes and
# functions, which developers see in their tools.
for name in mp_onboard mp_onboard_bulk; do
  node scripts/module/loader.mjs "$out/pkg/$name"
  node scripts/module/declarations.mjs "$out/pkg/$name.d.ts"
  node scripts/module/number-imports.mjs "$out/pkg/$name.js" "$out/pkg/${name}_bg.wasm"
  node_modules/.bin/esbuild "$out/pkg/$name.js" --minify-whitespace --minify-syntax --target=es2022 --log-level=warning \
    --banner:js="/* @ts-self-types=\"./$name.d.ts\" */" --allow-overwrite --outfile="$out/pkg/$name.js"
done

# Without its pointer to a source map, which the browser would ask for in vain.
sed '/^\/\/# sourceMappingURL=/d' node_modules/lit-html/lit-html.js >"$out/vendor/lit-html.js"
cp node_modules/lit-html/LICENSE "$out/vendor/lit-html.LICENSE.txt"
cp node_modules/idb/build/index.js "$out/vendor/idb.js"
cp node_modules/idb/LICENSE "$out/vendor/idb.LICENSE.txt"
# Two libraries in one file, fetched with the first workbook. The stream of Node that one of them could be is not needed.
node_modules/.bin/esbuild scripts/workbook.mjs --bundle --format=esm --minify --target=es2022 --platform=browser --log-level=warning \
  --alias:stream=./scripts/nothing.mjs --alias:string_decoder=./scripts/nothing.mjs --outfile="$out/vendor/workbook.js"
cat node_modules/fflate/LICENSE node_modules/sax/LICENSE.md >"$out/vendor/workbook.LICENSE.txt"

# The module is the stamp that make looks at: it goes last.
rm -rf www/vendor www/pkg
mv "$out/vendor" www/vendor
mv "$out/pkg" www/pkg
