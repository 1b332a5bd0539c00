# Rinnalla: everything starts here, and nothing outside this checkout is touched.
# Needs git, make and Python 3.11 or newer; `make` alone says what there is.

PORT ?= 8080
RESET ?=
JOBS ?= auto
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
PEERS := tests/e2e/slack/node tests/e2e/teams/node
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq --no-input
# an exported PYTHONPATH or a user's site-packages must not decide what runs here
unexport PYTHONPATH PYTHONHOME
export PYTHONNOUSERSITE := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help install demo test peers check fix bench pictures table lock
.SUFFIXES:

help:  ## say what can be made (this list)
	@echo "Rinnalla, a mentoring facilitator for the chat people already use."
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

install: $(VENV)/.run $(VENV)/.project  ## set up Rinnalla in .venv, to run it
	@echo "Ready: $(VENV)/bin/rinnalla"

demo: $(VENV)/.run $(VENV)/.project  ## walk a pair's path in the browser (PORT=8080; RESET=1 starts over)
	@exec $(BIN)/python -m bot demo --port $(PORT) $(if $(RESET),--reset)

# what walks the product from outside kills processes and waits for them: it gets the machine for itself
test: $(VENV)/.dev $(VENV)/.project  ## run the tests (ARGS="tests/domain -x" narrows them, JOBS=0 runs one after another)
ifeq ($(strip $(ARGS)),)
	@failed=; \
	$(BIN)/python -m pytest --numprocesses $(JOBS) --dist loadgroup --ignore tests/e2e || failed=1; \
	$(BIN)/python -m pytest tests/e2e || failed=1; \
	test -z "$$failed"
else
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --dist loadgroup $(ARGS)
endif

peers: $(PEERS:%=%/node_modules/.fetched)  ## fetch the chat servers that the end-to-end tests talk to (needs node and npm)

check: $(VENV)/.dev $(VENV)/.project  ## ruff, mypy and the layers, without changing a file
	@failed=; \
	run() { all="$$*"; echo "$$all"; $(BIN)/"$$@" || failed="$$failed $${all%% -*},"; }; \
	run ruff check --quiet .; \
	run ruff format --quiet --check .; \
	run mypy --no-error-summary; \
	run lint-imports --no-logo; \
	test -z "$$failed" || { echo "check failed:$${failed%,}" >&2; exit 1; }

fix: $(VENV)/.dev  ## let ruff repair and format what it can
	@$(BIN)/ruff check --quiet --fix --exit-zero .
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check .

bench: $(VENV)/.dev $(VENV)/.project  ## measure the speed, as ratios within one run (ARGS narrows it)
	@$(BIN)/python -m benchmarks $(ARGS)

pictures: $(VENV)/.dev $(VENV)/.project peers  ## take the pictures of the documentation anew
	@RINNALLA_PICTURES=1 $(BIN)/python -m pytest --quiet tests/e2e/test_pictures.py tests/e2e/slack/test_pictures.py \
		tests/e2e/teams/test_pictures.py tests/e2e/teams/test_page.py

table: $(VENV)/.dev $(VENV)/.project  ## write docs/guide.md anew: every id of the guide and its place
	@$(BIN)/python -m tests.docs.guide_table

COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-config \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade) \
	pyproject.toml requirements/build.in

lock: $(VENV)/.dev  ## write the lock files anew (UPGRADE=1 takes newer versions)
	@$(COMPILE) --output-file requirements/run.lock
	@$(COMPILE) --extra dev --constraint requirements/run.lock --output-file requirements/dev.lock

# The stamps below make a second start cheap: a step runs again only when what it reads has changed.

$(PEERS:%=%/node_modules/.fetched): %/node_modules/.fetched: %/package-lock.json
	@cd $* && npm ci --ignore-scripts --loglevel=error --no-audit --no-fund
	@touch $@

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Rinnalla needs Python 3.11 or newer; there is no python3 here." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Rinnalla needs Python 3.11 or newer; $(PYTHON) is $$("$(PYTHON)" -V 2>&1)." >&2; \
		echo "Install it, or name another one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Setting up $(VENV) (once, a minute or so) ..."
	@rm -rf $(VENV)
	@"$(PYTHON)" -m venv $(VENV) >/dev/null || { rm -rf $(VENV); \
		echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@touch $@

$(VENV)/.run: requirements/run.lock | $(VENV)/.made
	@$(PIP) install --require-hashes -r requirements/run.lock
	@touch $@

$(VENV)/.dev: requirements/dev.lock | $(VENV)/.made
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@touch $(VENV)/.run $@

$(VENV)/.project: pyproject.toml | $(VENV)/.made
	@test -e $(VENV)/.run || $(MAKE) --no-print-directory $(VENV)/.run
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@
