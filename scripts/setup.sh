#!/usr/bin/env bash
# Installs what a command of the Makefile needs and this machine lacks: `setup.sh console` or `setup.sh test`.
# Every need is looked at first, so a second run changes nothing and takes less than a second.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

WASM_PACK=0.15.1
CARGO_DENY=0.20.2
# The command line tool has to be of exactly the version that the crate is compiled with.
WASM_BINDGEN=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"$/\1/p')

log=target/setup.log
mkdir -p target

# need NAME CHECK INSTALL HINT: runs the function INSTALL when the function CHECK fails; HINT is what a person would type.
# Without INSTALL (`-`) only a person can help.
need() {
  printf 'set-up: %s … ' "$1"
  if "$2" >/dev/null 2>&1; then echo present; return; fi
  if [ "$3" != - ]; then
    printf 'installing … '
    if "$3" >"$log" 2>&1 && "$2" >>"$log" 2>&1; then echo done; return; fi
    tail -n 15 "$log" >&2
  fi
  echo missing
  echo "$1 is missing and could not be installed here. Get it with: $4" >&2
  exit 1
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
# Package lists are fetched only when the ones at hand do not do.
apt_install() {
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@")
  as_root "${install[@]}" || { as_root apt-get update && as_root "${install[@]}"; }
}

has_node() { node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' && npm --version; }
has_rust() { cargo --version && rustc --version; }
has_target() { [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; }
add_target() { rustup target add wasm32-unknown-unknown; }
has_bindgen() { [ "$(wasm-bindgen --version)" = "wasm-bindgen $WASM_BINDGEN" ]; }
# Not `--locked`: a lock file published with a tool may name a dependency that cannot be fetched any more.
add_bindgen() { cargo install --force wasm-bindgen-cli --version "$WASM_BINDGEN"; }
has_wasm_pack() { wasm-pack --version; }
add_wasm_pack() { cargo install wasm-pack --version "$WASM_PACK"; }
has_packages() { [ node_modules/.package-lock.json -nt package-lock.json ]; }
add_packages() { npm ci --ignore-scripts && touch node_modules/.package-lock.json; }
has_lints() { cargo fmt --version && cargo clippy --version; }
add_lints() { rustup component add rustfmt clippy; }
has_browser() { "${CHROME_PATH:-/usr/bin/chromium}" --version && command -v chromedriver; }
add_browser() { apt_install chromium chromium-driver; }
has_fonts() { fc-list :lang=zh-cn | grep -q .; }
add_fonts() { apt_install fontconfig fonts-noto-cjk; }
has_deny() { cargo deny --version; }
add_deny() { cargo install cargo-deny --version "$CARGO_DENY"; }

console() {
  need 'Node 20 or newer' has_node - 'the installer on https://nodejs.org'
  need 'Rust' has_rust - 'the installer on https://rustup.rs'
  need 'wasm target' has_target add_target 'rustup target add wasm32-unknown-unknown'
  need "wasm-bindgen $WASM_BINDGEN" has_bindgen add_bindgen "cargo install wasm-bindgen-cli --version $WASM_BINDGEN"
  need 'npm packages' has_packages add_packages 'npm ci'
}

tests() {
  need 'wasm-pack' has_wasm_pack add_wasm_pack "cargo install wasm-pack --version $WASM_PACK"
  need 'rustfmt and clippy' has_lints add_lints 'rustup component add rustfmt clippy'
  need 'cargo-deny' has_deny add_deny "cargo install cargo-deny --version $CARGO_DENY"
  need 'Chromium and its driver' has_browser add_browser 'apt-get install -y chromium chromium-driver'
  need 'Chinese fonts' has_fonts add_fonts 'apt-get install -y fonts-noto-cjk'
}

case "${1:-}" in
  console) console ;;
  test) console; tests ;;
  *) echo 'usage: setup.sh console|test' >&2; exit 1 ;;
esac
