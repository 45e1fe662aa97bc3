# Every target installs what it needs. Nothing but Python 3.11+, make and git is expected.
PYTHON ?= python3
BIN := .venv/bin

# Told in words, and before anything is left behind that would fail the next time as well.
define NEW_VENV
command -v $(PYTHON) >/dev/null || { echo "$(PYTHON): not found. Sigap needs Python 3.11 or newer."; exit 1; }; \
$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
{ echo "$$($(PYTHON) --version): Sigap needs Python 3.11 or newer. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }; \
$(PYTHON) -c "import ensurepip" 2>/dev/null || \
{ echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv"; exit 1; }; \
$(PYTHON) -m venv --clear .venv
endef

.PHONY: install demo test check bench bench-grown torture run lock format clean

install: .venv/ready

.venv/ready: requirements/dev.txt
	@test -f .venv/pyvenv.cfg && $(BIN)/python -m pip --version >/dev/null 2>&1 || { $(NEW_VENV); }
	@echo "Installing the locked packages into .venv: some minutes on a thin link."
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

demo: install
	$(BIN)/python -m bot playground

test: install
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check
	$(BIN)/python -m tests.language

bench: install
	$(BIN)/python -m bench.run

CASES ?= 100000
bench-grown: install
	@folder=$$(mktemp -d); trap "rm -rf $$folder" EXIT; \
	$(BIN)/python -m bench.grown $$folder --cases $(CASES)

torture: install
	$(BIN)/python -m bench.torture

run: install
	$(BIN)/python -m bot run

lock: install
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/app.in -o requirements/app.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/dev.in -o requirements/dev.txt

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache
