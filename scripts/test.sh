#!/usr/bin/env bash
# Every check of the project, cheap ones first. Stops at the first that fails and names it.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
shopt -s failglob globstar

total=$(grep -c '^step ' "$0")
number=0
results=()

# step NAME COMMAND…
step() {
  local name=$1 start=$SECONDS; shift
  number=$((number + 1))
  printf '\n[%d/%d] %s\n' "$number" "$total" "$name"
  if ! "$@"; then
    printf '\n[%d/%d] %s: FAILED after %d s. The command was: %s\n' "$number" "$total" "$name" $((SECONDS - start)) "$*" >&2
    exit 1
  fi
  results+=("$(printf '[%d/%d] %s: passed, %d s' "$number" "$total" "$name" $((SECONDS - start)))")
  echo "${results[-1]}"
}

step 'format' cargo fmt --check
step 'clippy' cargo clippy --quiet --locked --all-targets -- -D warnings
step 'clippy for the browser' cargo clippy --quiet --locked --target wasm32-unknown-unknown --all-targets -- -D warnings
step 'clippy for the second module' cargo clippy --quiet --locked --target wasm32-unknown-unknown --lib --features bulk -- -D warnings
step 'cargo test' cargo test --quiet
step 'documentation' env RUSTDOCFLAGS=-Dwarnings cargo doc --quiet --no-deps
step 'build' make --no-print-directory build
step 'sizes and hygiene' node scripts/check-sizes.mjs
step 'tests in the browser' wasm-pack test --headless --chrome --chromedriver "$(command -v chromedriver)" --mode no-install
step 'npm tests' node --test --test-reporter=spec --test-timeout=600000 tests/npm/**/*.test.*js
step 'page tests' node --test --test-concurrency=2 --test-reporter=spec --test-timeout=600000 tests/page/**/*.test.*js
step 'Lighthouse' node scripts/audit.mjs --only accessibility,best-practices,seo
step 'licences and bans' cargo deny check licenses bans

echo
printf '%s\n' "${results[@]}"
echo "all steps passed in $SECONDS s"
