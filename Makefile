# Two commands on a fresh machine: `make demo` and `make test`. Both need only Python 3.11 with pip, and make.
PYTHON ?= python3.11
BIN := .venv/bin
export DOCENT_MODELS ?= $(CURDIR)/.cache/models
DEMO_DATA := .cache/demo

.PHONY: demo test hostile soak settings lint types imports bench peers edits growth nearest calibrate lookups ablation screenshot lock audit container clean
.DEFAULT_GOAL := demo

demo: .venv/installed
	$(BIN)/docent --data $(DEMO_DATA) ask "Who should pay for AI training in museums?"
	$(BIN)/docent --data $(DEMO_DATA) demo

# What developers run all the time; with TESTS="not slow" everything that is run before a change lands, as .ci/run does.
TESTS ?= not slow and not long
test: .venv/installed
	$(BIN)/pytest -n 2 --dist loadfile -m "$(TESTS)"

# Every hostile file, with those that use up the time a file is given; every text that tries to slip something in.
hostile: .venv/installed
	$(BIN)/pytest -n 2 -m "slow or not slow" tests/knowledge/test_sandbox.py tests/knowledge/test_fetch.py tests/bot/test_injection.py

# The targets of docs/reliability.md at their full counts: an hour or so. Their figures are printed.
soak: .venv/installed
	DOCENT_SOAK=full $(BIN)/pytest -s --timeout 7200 tests/process tests/loopback tests/knowledge/test_postgres.py \
	  tests/index/test_isolation.py tests/bot/test_autocomplete_pace.py

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed
	$(BIN)/mypy

imports: .venv/installed
	$(BIN)/lint-imports

bench: .venv/installed
	$(BIN)/python -m benchmarks.speed

# Docent beside what one would use instead: an environment of their own (3 GB), and twenty minutes.
peers: .venv/installed .venv-peers/installed
	$(BIN)/python -m benchmarks.peers

edits: .venv/installed
	$(BIN)/python -m benchmarks.edits $(DEMO_DATA)

# At 1,000, 10,000 and 100,000 passages, or at others: make growth SIZES="1000000". A quarter of an hour the first time.
growth: .venv/installed
	$(BIN)/python -m benchmarks.growth $(SIZES)

# Ways to search very many vectors; others than 500,000: make nearest SIZE=5000000.
nearest: .venv/installed
	$(BIN)/python -m benchmarks.nearest $(SIZE)

calibrate: .venv/installed
	$(BIN)/python -m benchmarks.calibrate

lookups: .venv/installed
	$(BIN)/python -m benchmarks.lookups

ablation: .venv/installed
	$(BIN)/python -m benchmarks.ablation

screenshot: .venv/installed
	$(BIN)/python -m benchmarks.screenshot docs/pictures

settings: .venv/installed
	$(BIN)/python -m benchmarks.settings_page

# Pins everything to what a fresh environment resolves to now; what goes into the image by the hashes of its files.
lock:
	rm -rf .venv-lock && $(PYTHON) -m venv .venv-lock
	.venv-lock/bin/pip install '.[demo,dev,postgres]'
	.venv-lock/bin/pip freeze --exclude museum-docent | sed "s/+cpu//" > requirements.lock
	.venv-lock/bin/pip install pip-tools
	sed '/"torch==/d; /"sentence-transformers==/d' pyproject.toml > .venv-lock/pyproject.toml
	.venv-lock/bin/pip-compile --generate-hashes --extra postgres --constraint requirements.lock --no-header --no-annotate \
	  --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements.image.lock .venv-lock/pyproject.toml
	rm -rf .venv-lock

# Known weaknesses of what is installed in the image; needs PyPI itself.
audit: .venv/installed
	$(BIN)/pip install --quiet pip-audit
	$(BIN)/pip-audit --requirement requirements.image.lock --no-deps --disable-pip

# The Dockerfile's steps and the image under the limits of compose.yaml, without a container engine; as root, on Debian.
container:
	.ci/container

.venv/installed: pyproject.toml requirements.lock
	@command -v $(PYTHON) > /dev/null || { echo "Install Python 3.11 first, or name another: make PYTHON=python3.12 ..."; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --disable-pip-version-check --constraint requirements.lock --editable '.[demo,dev,postgres]'
	@touch $@

.venv-peers/installed: benchmarks/peers/requirements.txt
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/pip install --disable-pip-version-check --requirement benchmarks/peers/requirements.txt
	@touch $@

clean:
	rm -rf .venv .venv-peers .cache build *.egg-info
