# make chat   sets up and opens the chat over seeds/
# make test   sets up and runs the checks and the tests

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: chat test setup chromium bench

chat: setup
	$(BIN)/beleg sync seeds/articles
	$(BIN)/beleg chat --open

test: setup chromium
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

# The browser tests want Chromium: installed where this may install, and said how to get where it may not.
chromium:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq chromium >/dev/null; \
	else echo "no Chromium: the browser tests need it (Debian, Ubuntu: sudo apt-get install chromium)"; fi

# Speed as ratios measured in one run, figures for the README; not part of the tests.
bench: setup
	$(BIN)/python -m benchmarks.speed
