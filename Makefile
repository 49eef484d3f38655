# Two commands on a fresh machine: `make demo` and `make test`. Both need only Python 3.11 with pip, and make.
PYTHON ?= python3.11
BIN := .venv/bin
export DOCENT_MODELS ?= $(CURDIR)/.cache/models
DEMO_DATA := .cache/demo

.PHONY: demo test hostile lint types imports bench edits calibrate lookups ablation screenshot lock clean
.DEFAULT_GOAL := demo

demo: .venv/installed
	$(BIN)/docent --data $(DEMO_DATA) ask "Who should pay for AI training in museums?"
	$(BIN)/docent --data $(DEMO_DATA) demo

test: .venv/installed
	$(BIN)/pytest -n 2 --dist loadfile

# Every hostile file, with those that use up the time a file is given; every text that tries to slip something in.
hostile: .venv/installed
	$(BIN)/pytest -n 2 -m "slow or not slow" tests/knowledge/test_sandbox.py tests/knowledge/test_fetch.py tests/bot/test_injection.py

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed
	$(BIN)/mypy

imports: .venv/installed
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/python -m benchmarks.speed

edits: .venv/installed
	$(BIN)/python -m benchmarks.edits $(DEMO_DATA)

calibrate: .venv/installed
	$(BIN)/python -m benchmarks.calibrate

lookups: .venv/installed
	$(BIN)/python -m benchmarks.lookups

ablation: .venv/installed
	$(BIN)/python -m benchmarks.ablation

screenshot: .venv/installed
	$(BIN)/python -m benchmarks.screenshot docs/pictures

# Pins everything to what a fresh environment resolves to now.
lock:
	rm -rf .venv-lock && $(PYTHON) -m venv .venv-lock
	.venv-lock/bin/pip install '.[demo,dev]'
	.venv-lock/bin/pip freeze --exclude museum-docent | sed "s/+cpu//" > requirements.lock
	rm -rf .venv-lock

.venv/installed: pyproject.toml requirements.lock
	@command -v $(PYTHON) > /dev/null || { echo "Install Python 3.11 first, or name another: make PYTHON=python3.12 ..."; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --disable-pip-version-check --constraint requirements.lock --editable '.[demo,dev]'
	@touch $@

clean:
	rm -rf .venv .cache build *.egg-info
