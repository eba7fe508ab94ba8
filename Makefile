# The two commands of the README are `make console` and `make test`; the others are the small ones behind them.
# A recipe longer than a few lines lives in scripts/.

SHELL := bash
PORT ?= 8080
SECONDS_EACH ?= 60
MODULE := www/pkg/mp_onboard_bg.wasm
# A fresh shell may lack cargo's own folder.
export PATH := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help console preview build package test audit screenshots fuzz fmt clean set-up set-up-test
.NOTPARALLEL:

help:
	@echo 'make console      build what changed and serve the console on 127.0.0.1 (PORT=$(PORT))'
	@echo 'make preview      the same as on any static host: kept on the computer, starts offline, takes new builds'
	@echo 'make test         every check: format, lints, tests, sizes, pages, audits, licences'
	@echo 'make build        leave www/ complete, ready for any static host'
	@echo 'make package      put the npm package together and pack it, in target/'
	@echo 'make bench        how fast it is, beside what was promised'
	@echo 'make audit        Lighthouse, all four categories'
	@echo 'make screenshots  pictures of the console'
	@echo 'make fuzz         look for panics with random input (nightly Rust and cargo-fuzz; SECONDS_EACH=$(SECONDS_EACH))'
	@echo 'make fmt          format the Rust code'
	@echo 'make clean        remove everything that was built'

console: build
	@exec node scripts/serve.mjs --port $(PORT)

preview: build
	@exec node scripts/serve.mjs --port $(PORT) --worker

# The package, the developers' pages, which have it beside them, and the list of files are new whenever something of
# theirs is.
build: $(MODULE)
	@node scripts/package.mjs
	@node scripts/docs.mjs
	@node scripts/list.mjs

# Folders are prerequisites too: a removed or renamed file changes its folder. The tools are only a matter of order.
$(MODULE): Cargo.toml Cargo.lock package-lock.json scripts/build.sh $(shell find src scripts/module) | set-up
	@scripts/build.sh

package: build

set-up:
	@scripts/setup.sh console

set-up-test:
	@scripts/setup.sh test

test: set-up-test
	@scripts/test.sh

bench: build
	@node benches/run.mjs
	@node benches/console.mjs

audit: set-up-test build
	@node scripts/audit.mjs

screenshots: set-up-test build
	@node tests/page/screenshots.mjs

fuzz:
	@for target in values file commands table; do cargo +nightly fuzz run $$target -- -max_total_time=$(SECONDS_EACH) -max_len=4000 || exit 1; done

fmt:
	@cargo fmt

clean:
	rm -rf target www/pkg www/vendor www/docs www/files.json
