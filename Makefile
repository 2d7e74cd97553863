# Everything a person or CI does with this project. `make` alone explains itself.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench
TRAIN := .venv-train
COMPILE := $(BIN)/pip-compile -q --strip-extras --no-emit-index-url --no-emit-find-links --no-header
# What a change most often breaks. All of it is in `make test` too.
# Left out: whole conversations, what draws at random, and what measures readers on thousands of lines.
QUICK ?= tests/rules tests/wording tests/care tests/test_architecture.py tests/test_documents.py tests/test_settings.py \
	--deselect=tests/care/test_planner.py::test_a_large_clinic_is_planned_in_one_run \
	$(addprefix --ignore=tests/,care/test_consent_machine.py rules/danger/test_hearing.py \
	rules/danger/test_learned_ear.py rules/reading/test_held_out.py rules/reading/test_wishes.py \
	rules/test_learned.py rules/cadence/test_cadence_properties.py)
# Where this is set (in many containers), nothing compiled is kept, and each of the sixty processes that the tests start
# would compile the whole application again.
export PYTHONDONTWRITEBYTECODE :=
export PORT ?= 8000
export SIMULATOR_PORT ?= 8001

.DEFAULT_GOAL := help
.PHONY: help install run quick test test-all bench train lock clean

help: ## show this help
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(VENV)/.installed: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make run PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

install: $(VENV)/.installed ## create the virtual environment with pinned dependencies

run: install ## migrate, load the demo clinic, start web, jobs and the phone simulator
	@$(BIN)/python -m companion.demo

quick: install ## the inner loop: lint, types, contracts, the tests that need no server, on SQLite
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest -n 2 --dist worksteal -k "not postgresql" $(QUICK)

test: install ## lint, types, import contracts, all tests on SQLite and PostgreSQL (COVERAGE=--cov: and the floor)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint companion --lint --quiet
	$(BIN)/pytest -n 2 --dist worksteal $(COVERAGE)

test-all: ## what takes minutes: every line of every writer, our own texts in every form, ten thousand texts, many schedules
	EVERY_LINE=1 BUDGET_INPUTS=10000 SCHEDULES=150 $(BIN)/pytest -n 2 tests/care/test_schedule_machine.py \
	  $(addprefix tests/conversation/test_,nothing_is_dropped.py own_words_come_back.py budgets.py)

$(BENCH)/.installed: benchmarks/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	@touch $@

bench: $(BENCH)/.installed ## measure sending and planning, side by side with others (docs/benchmarks.md); ARGS=--help
	$(BENCH)/bin/python -m benchmarks $(ARGS)

$(TRAIN)/.installed: tests/rules/train_requirements.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/pip install --quiet --disable-pip-version-check -r tests/rules/train_requirements.txt
	@touch $@

train: $(TRAIN)/.installed ## learn the readers' weights anew from the lines beside the tests; ARGS="ear opting coming wishes"
	$(TRAIN)/bin/python -m tests.rules.train $(ARGS)

lock: install ## compile the pinned requirements from pyproject.toml
	$(COMPILE) -o requirements.txt pyproject.toml
	$(COMPILE) --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml companion/simulator/requirements.in
	$(COMPILE) -c requirements-dev.txt -o companion/simulator/requirements.txt companion/simulator/requirements.in
	$(COMPILE) -o benchmarks/requirements.txt pyproject.toml benchmarks/requirements.in

clean: ## remove the virtual environment and local state
	rm -rf $(VENV) $(BENCH) $(TRAIN) instance .mypy_cache .ruff_cache .pytest_cache .hypothesis
