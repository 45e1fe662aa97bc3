# Every target installs what it needs. Nothing but Python 3.11+, make and git is expected.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: install demo test check bench torture run lock format clean

install: .venv/ready

.venv/ready: requirements/dev.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
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
