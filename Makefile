# Each target is one command a person could type; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help

.PHONY: help
help:  ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

# One stamp per set of extras: installing again costs nothing until pyproject.toml changes.
$(VENV)/.%: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[$*]'
	@touch $@

.PHONY: test
test: $(VENV)/.test  ## Install and run every test
	$(BIN)/pytest

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
