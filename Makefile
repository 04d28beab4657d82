# Each target is one command a person could type; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)

.DEFAULT_GOAL := help

.PHONY: help
help:  ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# One stamp per set of extras: installing again costs nothing until pyproject.toml changes.
$(VENV)/.%: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[$*]'
	@touch $@

.PHONY: demo
demo: $(VENV)/.demo package  ## Run the command over sample events, or over yours: make demo EVENTS=<file>
	@PYTHONPATH=lib:. $(BIN)/python -m tests.demo --package build/mitreclassify-$(VERSION).tar.gz $(if $(EVENTS),--events "$(EVENTS)")

.PHONY: samples
samples: $(VENV)/.test  ## Write the lookup of sample events anew
	PYTHONPATH=lib:. $(BIN)/python -m tests.demo.write_samples

.PHONY: test
test: $(VENV)/.test  ## Install and run every test
	$(BIN)/pytest

.PHONY: bench
bench: $(VENV)/.bench  ## Measure the server side by side with others: make bench [MODELS="mini base"]
	PYTHONPATH=lib:. $(BIN)/python -m model_server bench $(if $(MODELS),--models $(MODELS))

.PHONY: check
check: $(VENV)/.test  ## Lint, types, import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

.PHONY: format
format: $(VENV)/.test  ## Format and fix what ruff can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: package
package: $(VENV)/.demo  ## Build the Splunk package into build/
	$(BIN)/python -m app.package

.PHONY: bench-command
bench-command: $(VENV)/.demo  ## Measure the search command: events/s and memory, beside the SDK's own loop
	$(BIN)/python -m tests.bin.bench_command

.PHONY: golden
golden: $(VENV)/.test  ## Render the golden events again; look at the diff
	PYTHONPATH=lib $(BIN)/python tests/lib/golden/rewrite.py
