# Needs Python 3.11+, pip and make. `make help` lists what there is.
.POSIX:
.SUFFIXES:

PYTHON = python3
VENV = .venv
BIN = $(VENV)/bin
TEMPLATE = flawed
STARTER = build/starter.xlsx
REVIEWED = build/starter.reviewed.xlsx
QUICK = not slow and not browser and not node and not libreoffice and not recordings

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sort | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

review: $(VENV)/run.stamp ## Review the starter workbook and write a marked copy
	@mkdir -p build && rm -f $(REVIEWED)
	@# Its dates suit the week it was built in.
	@find $(STARTER) \( -mtime +5 -o ! -newer templates/$(TEMPLATE).json \) -delete 2>/dev/null || true
	@test -f $(STARTER) || $(BIN)/python -m sheets_service template $(STARTER) --name $(TEMPLATE) >/dev/null
	@$(BIN)/python -m sheets_service review $(STARTER) --out $(REVIEWED)

serve: $(VENV)/run.stamp ## Serve a page on this machine: drop a sheet, see its report and the panel
	@$(BIN)/python -m sheets_service serve

env: $(VENV)/dev.stamp ## Make the development environment in .venv

lint: $(VENV)/dev.stamp ## Format check, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

test: lint node_modules/stamp ## Lint and all tests; parts that are missing are named and skipped
	$(BIN)/pytest -n 2 --dist worksteal

quick: $(VENV)/dev.stamp ## The tests that take under a minute
	$(BIN)/pytest -n 2 --dist worksteal -q -m "$(QUICK)"

bench: $(VENV)/dev.stamp ## Measure time, memory and calls, and renew docs/performance.md (an hour)
	$(BIN)/python -m tests.bench.renew_performance $(BENCHES)

lock: build/uv.stamp ## Renew both locks (newer versions: make lock LOCKFLAGS=--upgrade)
	build/uv/bin/uv pip compile pyproject.toml --extra service --extra audit $(LOCK) --output-file requirements.lock
	build/uv/bin/uv pip compile pyproject.toml --extra service --extra audit --group dev $(LOCK) \
	  --constraint requirements.lock --output-file requirements-dev.lock
LOCK = --universal --python-version 3.11 --generate-hashes --no-annotate \
  --custom-compile-command 'make lock' --quiet $(LOCKFLAGS)

clean: ## Remove the environment, build folder and caches
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is older than its lock when the lock changed; nothing is installed otherwise.
$(VENV)/run.stamp: requirements.lock
	@$(MAKE) -s $(VENV)/bin/python
	@echo "Installing what a review needs into $(VENV) (once) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

# The development set holds the run-time set at the same versions, so `make review` need not install again.
$(VENV)/dev.stamp: requirements-dev.lock requirements.lock pyproject.toml
	@$(MAKE) -s $(VENV)/bin/python
	@echo "Installing the development environment into $(VENV) ..."
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(VENV)/run.stamp $@

# What checks the add-on. Without the npm registry its tests are skipped and say so; in CI that is an error.
node_modules/stamp: package-lock.json $(VENV)/dev.stamp
	@$(BIN)/python tests/apps_script/install_checks.py $@

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "OKR Review needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>/dev/null || echo not there)." >&2; \
	  echo "Install one, then say which: make PYTHON=python3.12 review" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "This Python cannot make environments. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

build/uv.stamp:
	@mkdir -p build
	@$(PYTHON) -m venv build/uv
	@build/uv/bin/python -m pip install -q --disable-pip-version-check uv
	@touch $@

.PHONY: help review serve env lint test quick bench lock clean
