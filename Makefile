# make run: build, open Chromium with JobTrack on local copies of the boards, walk the main job.
# make test: everything CI runs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test setup build lock lint clean

run: setup
	$(BIN)/python -m toolchain.setup browser
	$(BIN)/python -m demo

test: setup
	$(BIN)/python -m toolchain.checks

build: setup
	$(BIN)/python build.py

setup: $(VENV)/.ready

$(VENV)/.ready: requirements/dev.txt requirements/node.txt package-lock.json toolchain/setup.py
	$(PYTHON) -m toolchain.setup

lock: setup
	$(BIN)/python -m toolchain.lock

clean:
	rm -rf .build dist
