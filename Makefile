# make run    set everything up, build the sample inquiry, suggest codes, serve the app on 127.0.0.1:8501
# make test   set up what tests need, run every test and every example in a docstring, with two workers
#             (ARGS chooses: ARGS=tests/readers, ARGS="-k consent -x"; WORKERS=1 for one)
# make unit   the quick ones, four minutes on two cores: no model, no page, no browser, five examples a property
# make test-pages, test-model, test-slow, test-browser, test-js   each of the other groups alone
# make lint   ruff, mypy, import-linter, oxlint for the JavaScript
# make bench  how figures grow from 1,000 to 100,000 passages, as ratios to a bare baseline; writes docs/performance.md
#             (ARGS=--check compares with the stored ratios; ARGS=server or another bench_NAME runs that; ARGS=all)
# make docs   the documentation as a website in out/docs (make pictures: its pictures anew, from the sample)
#
# ARGS        for make run: ARGS=--demo-only builds and exports without serving; ARGS="--inquiry mine.harvest --port 8600"
# PIP_ARGS    extra arguments for every pip call; TORCH_ARGS for the one that installs PyTorch (see README)
PYTHON ?= python3
ARGS ?=
WORKERS ?= 2
PIP_ARGS ?=
TORCH_ARGS ?=
BIN := .venv/bin
# Python keeps what it compiled also where the surroundings forbid it (containers do): every worker and command of a
# test is a new process, and would compile the same 900 files again
unexport PYTHONDONTWRITEBYTECODE
PIP := $(BIN)/python -m pip install --disable-pip-version-check $(PIP_ARGS)

.PHONY: run test unit test-pages test-model test-slow test-browser test-js lint bench docs pictures every-page packages install clean

install: .venv/installed

# PyTorch first and alone: a range elsewhere would bring gigabytes of CUDA packages on Linux
.venv/torch: constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("Harvest needs Python 3.11 or newer; say which with PYTHON=… (this is %s)" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@echo "Setting up Harvest, this once: five to fifteen minutes, and about 2.3 GB of room in this folder."
	@echo "First PyTorch, then all other packages, the large model and the sample event. Each may be quiet for minutes."
	@echo "Getting PyTorch …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --quiet $(TORCH_ARGS) torch==2.13.0
	@touch $@

.venv/installed: pyproject.toml constraints.txt .venv/torch
	@echo "Getting all other packages …"
	$(PIP) --quiet --constraint constraints.txt --editable .
	@if $(BIN)/python -m pip list 2>/dev/null | grep -qi '^nvidia'; then echo "note: this pip brought CUDA packages; the README says how to get the CPU build"; fi
	@touch $@

# all at once, so that for tests alone Harvest is not built and its packages are not looked for twice
.venv/test-installed: pyproject.toml constraints.txt .venv/torch
	$(PIP) --quiet --constraint constraints.txt --editable '.[test]'
	@# it pins a scipy of 2024 but runs on today's; tests only
	$(PIP) --quiet --no-deps irrCAC==0.4.4
	@touch .venv/installed $@

.venv/browser: .venv/test-installed
	@if [ -x /usr/bin/chromium ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -qq -y chromium >/dev/null; \
	else $(BIN)/python -m playwright install chromium; fi
	@touch $@

run: .venv/installed
	@$(BIN)/python -m harvest.suggest.setup
	@$(BIN)/harvest demo $(ARGS)

# every test is in at least one group: unit is what the other groups leave; a file stays with one worker, because its
# tests share what is dear to build (a model, a wheel, a browser with its server); the dearest files begin first, see
# tests/conftest.py
test: .venv/browser
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder -r R $(ARGS)

unit: .venv/test-installed
	$(BIN)/python -m pytest -m "not model and not pages and not slow and not e2e" --hypothesis-profile quick -n $(WORKERS) $(ARGS)

test-pages: .venv/test-installed
	$(BIN)/python -m pytest -m pages $(ARGS)

test-model: .venv/test-installed
	$(BIN)/python -m pytest -m "model and not e2e" $(ARGS)

test-slow: .venv/test-installed
	$(BIN)/python -m pytest -m "slow and not e2e" $(ARGS)

test-browser: .venv/browser
	$(BIN)/python -m pytest -m e2e $(ARGS)

test-js: .venv/test-installed
	$(BIN)/python -m pytest tests/js $(ARGS)

lint: .venv/test-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.js.lint

bench: .venv/test-installed
	$(BIN)/python -m bench $(ARGS)

# what is read off the code first; a warning is an error
docs: .venv/test-installed
	$(BIN)/python docs/from_code.py
	$(BIN)/python -m sphinx -q -W --keep-going -b html docs out/docs
	@echo "Open out/docs/index.html"

pictures: .venv/browser
	$(BIN)/python docs/pictures.py

# every page of the sample in every size and look, to be looked at; ends with 1 where axe or the width finds something
every-page: .venv/browser
	$(BIN)/python docs/every_page.py $(ARGS)

# the bill of materials (CycloneDX, Apache-2.0, kept by OWASP) in an environment of its own: what it brings besides makes
# Altair parse 39 grammars whenever it is imported, over a second and 17 MB of every process that draws
out/bill/made:
	$(PYTHON) -m venv out/bill
	out/bill/bin/python -m pip install --disable-pip-version-check --quiet $(PIP_ARGS) --constraint constraints.txt 'cyclonedx-bom>=7'
	@touch $@

# licences as a page, a bill of materials and the SHA-256 of every file that pip takes on this system
packages: .venv/test-installed out/bill/made
	$(BIN)/python docs/packages.py --hashes
	out/bill/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o out/sbom.json $(BIN)/python
	$(BIN)/python docs/packages.py --bill out/sbom.json
	@echo "docs/packages.md, out/hashes.txt, out/sbom.json"

clean:
	rm -rf .venv out
