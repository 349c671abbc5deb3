# make chat   sets up and opens the chat over seeds/
# make test   sets up and runs the checks and the tests
# make long   tests what takes minutes
# make train  trains the reader anew, from where it stopped; make measure says how good it is (both: training/README.md)

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: chat test long setup chromium axe screenshots bench train train-rehearsal calibrate measure lexicon

chat: setup
	$(BIN)/beleg sync seeds/articles
	$(BIN)/beleg chat --open

test: setup chromium axe
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

# What takes minutes: a thousand articles, lines of 20 MB, 2,000 hostile inputs.
long: setup chromium
	BELEG_HOSTILE=2000 $(BIN)/pytest -m 'long or not long' tests/test_web_many.py tests/test_web_load.py

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

# The page's accessibility is checked with axe-core, where npm can install it.
axe: build/axe/node_modules/axe-core

build/axe/node_modules/axe-core:
	@if command -v npm >/dev/null; then npm install --silent --no-audit --no-fund --prefix build/axe axe-core@4.14.1; \
	else echo "no npm: the accessibility test needs axe-core (npm install --prefix build/axe axe-core)"; fi

# Pictures of the page in light, dark, German and on a phone, into screenshots/; two of them are the README's.
screenshots: setup chromium
	$(BIN)/python tests/screenshots.py screenshots
	cp screenshots/light-chat.png screenshots/phone-chat.png ui/pictures/

# Speed as ratios measured in one run, figures for the README; not part of the tests.
bench: setup
	$(BIN)/python -m benchmarks.speed

DATA ?= ../shared/data

train: setup .venv/training lexicon
	$(BIN)/python -m training.train --data $(DATA)

# Every stage of it with three batches, into a folder of its own: is all there that training wants?
train-rehearsal: setup .venv/training lexicon
	folder=$$(mktemp -d) && $(BIN)/python -m training.train --data $(DATA) --batches 3 --work $$folder && rm -r $$folder

# Prints what belongs into rag/confidence.py and draws training/*.png, from the weights in the package.
calibrate: setup .venv/training
	$(BIN)/python -m training.calibrate --data $(DATA)

# All of the table in training/README.md; make measure-contrasts and the like for a part.
measure: setup .venv/training
	$(BIN)/python -m training.measure --data $(DATA)

measure-%: setup .venv/training
	$(BIN)/python -m training.measure --data $(DATA) $*

.venv/training: pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,training]'
	touch $@

# The bilingual word list that English examples are glossed with.
lexicon:
	@test -e /usr/share/trans/de-en || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && apt-get install -y -qq trans-de-en >/dev/null; \
	else echo "training wants the word list trans-de-en (Debian, Ubuntu: sudo apt-get install trans-de-en)"; exit 1; fi
