# Every target installs what it needs. Nothing but Python 3.11+, make and git is expected.
PYTHON ?= python3
BIN := .venv/bin
# Bytecode is written for what is used alone (bot/installation/bytecode.py), in less time and room.
PIP := PYTHONDONTWRITEBYTECODE=1 $(BIN)/python -m pip --disable-pip-version-check
PIP_INSTALL := $(PIP) install --no-compile --no-deps --require-hashes
# typer's help would be coloured by these: 14 MB that the bot never loads.
UNUSED := $(foreach name,rich pygments markdown-it-py mdurl,--no-emit-package $(name))
# A model of speech is put into a folder by hand: what would fetch one is not installed.
FETCHING := $(foreach name,requests urllib3 certifi idna charset-normalizer tqdm colorama platformdirs,--no-emit-package $(name))

# Told in words, and before anything is left behind that would fail the next time as well.
define NEW_VENV
command -v $(PYTHON) >/dev/null || { echo "$(PYTHON): not found. Sigap needs Python 3.11 or newer."; exit 1; }; \
$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
{ echo "$$($(PYTHON) --version): Sigap needs Python 3.11 or newer. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }; \
$(PYTHON) -c "import ensurepip" 2>/dev/null || \
{ echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv"; exit 1; }; \
$(PYTHON) -m venv --clear .venv && $(PIP) uninstall --quiet --yes setuptools 2>/dev/null; \
find .venv -name __pycache__ -prune -exec rm -rf {} +
endef

.PHONY: install development demo test check bench bench-grown bench-million torture trial run lock format clean

install: .venv/ready

.venv/ready: requirements/app.txt
	@test -f .venv/pyvenv.cfg && $(PIP) --version >/dev/null 2>&1 || { \
	echo "[1/3] Making the virtual environment .venv with $(PYTHON)."; $(NEW_VENV); }
	@echo "[2/3] Fetching the locked packages into .venv: about 100 MB, some minutes on a thin link."
	@$(PIP_INSTALL) -r requirements/app.txt
	@echo "[3/3] Preparing them for a quick start: up to a minute."
	@$(BIN)/python -m bot.installation.bytecode
	@touch $@
	@echo "Installed: $$(du -sm .venv | cut -f1) MB in .venv."

# What the tests, the checks and the measurements need, beside what the bot runs on.
development: .venv/development

.venv/development: requirements/dev.txt .venv/ready
	@echo "Fetching what development needs into .venv, beside what is there."
	@$(PIP_INSTALL) -r requirements/dev.txt
	@touch $@

demo: install
	$(BIN)/python -m bot playground

# Bytecode is written, and first of all, which saves each process that a test starts half a second,
# and each later run a third of what collecting the tests takes.
test: export PYTHONDONTWRITEBYTECODE =
test: development
	@$(BIN)/python -m compileall -q bot flows handlers locales storage bench
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: development
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check
	$(BIN)/python -m tests.language

bench: development
	$(BIN)/python -m bench.run

CASES ?= 100000
bench-grown: development
	@folder=$$(mktemp -d); trap "rm -rf $$folder" EXIT; \
	$(BIN)/python -m bench.grown $$folder --cases $(CASES)

# Some 10 GB of disk for a million; CASES=100000 takes a gigabyte.
bench-million: CASES = 1000000
bench-million: development
	@folder=$$(mktemp -d); trap "rm -rf $$folder" EXIT; \
	$(BIN)/python -m bench.grown.million $$folder --cases $(CASES)

torture: development
	$(BIN)/python -m bench.torture $(ARGS)

# What is long and needs a machine of its own for a while; bench/trials/README.md lists them.
trial: development
	$(BIN)/python -m bench.trials $(ARGS)

run: install
	$(BIN)/python -m bot run

lock: development
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header $(UNUSED) requirements/app.in -o requirements/app.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/s3.in -o requirements/s3.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/uvloop.in -o requirements/uvloop.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header $(FETCHING) requirements/speech.in -o requirements/speech.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/dev.in -o requirements/dev.txt

format: development
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache
