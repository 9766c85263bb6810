# make run: build and take one pass over feeds.json.   make test: all tests.   Both install what is missing with apt.

LIBRARIES := pkg-config libcurl4-openssl-dev libxml2-dev libsqlite3-dev libstemmer-dev libuchardet-dev libpsl-dev libre2-dev \
	g++
TEST_TOOLS := python3 python3-venv openssl libxml2-utils nghttp2-server systemd
# Functions that a pass calls stand side by side in the program: see Scripts/order-functions.
ORDER := -Xlinker --no-export-dynamic -Xlinker --symbol-ordering-file=$(CURDIR)/Packaging/functions.order \
	-Xlinker --no-warn-symbol-ordering
# Relocations in short form, of which 2 MiB else stay in memory: for glibc 2.36 and later.
RELR := $(shell getconf GNU_LIBC_VERSION | awk '{split($$2, v, "."); if (v[1] > 2 || v[2] >= 36) \
	print "-Xlinker -z -Xlinker pack-relative-relocs"}')
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s $(ORDER) $(RELR)
TIPOFF = $(shell swift build $(RELEASE) --show-bin-path)/tipoff

.PHONY: run build test soak delay fuzz lint format install clean

run: build
	@$(TIPOFF) run || [ $$? -eq 1 ]
	@echo
	@echo "The newest alerts in the store (tipoff alerts):"
	@echo
	@$(TIPOFF) alerts --limit 3

build:
	@Scripts/install-packages $(LIBRARIES)
	swift build $(RELEASE) --product tipoff

# Six tests at a time: with all at once, those that wait for a server would wait for those that compute.
# The tests of feeds.schema.json ask a second implementation of JSON Schema, those of mail a real server: jsonschema and aiosmtpd from PyPI.
test: .build/python/ready
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=6 TIPOFF_PYTHON=.build/python/bin/python \
		swift test --explicit-target-dependency-import-check error

# make soak ROUNDS=1000: so many kills along the way of deliveries, and how long alerts take beside sinks that don't work.
ROUNDS ?= 1000
soak:
	@Scripts/install-packages $(LIBRARIES) $(TEST_TOOLS)
	TIPOFF_SOAK_ROUNDS=$(ROUNDS) swift test --no-parallel --filter 'DeliveryCrashTests|SinkDelayTests'

# make delay PAIRS=10: that delay alone, by the program that `make build` makes, both ways in turns.
PAIRS ?= 10
delay: build
	TIPOFF_PROGRAM=$(TIPOFF) TIPOFF_DELAY_PAIRS=$(PAIRS) swift test --filter SinkDelayTests

.build/python/ready:
	@Scripts/install-packages $(LIBRARIES) $(TEST_TOOLS)
	@python3 -m venv .build/python
	@.build/python/bin/pip install --quiet --disable-pip-version-check jsonschema aiosmtpd
	@touch $@

# make fuzz SECONDS=60: each of the parser's fuzzers for so long; see Fuzzing/README.md.
SECONDS ?= 60
fuzz:
	@Scripts/install-packages $(LIBRARIES)
	Scripts/fuzz $(SECONDS)

SWIFT_CODE := Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Sources Benchmarks/Package.swift Benchmarks/Sources Examples

lint:
	swift format lint --strict --recursive $(SWIFT_CODE)

format:
	swift format --in-place --recursive $(SWIFT_CODE)

# make install PREFIX=/usr/local: the program, its documents, and the units of Packaging/ with their paths filled in; starts nothing.
PREFIX ?= /usr/local
DOCUMENTS = $(DESTDIR)$(PREFIX)/share/doc/tipoff
UNITS = $(DESTDIR)$(PREFIX)/lib/systemd/system
install: build
	install -D -m 755 $(TIPOFF) $(DESTDIR)$(PREFIX)/bin/tipoff
	install -D -m 644 -t $(DOCUMENTS) README.md CHANGELOG.md LICENSE feeds.json feeds.schema.json Packaging/crontab
	install -D -m 644 -t $(DOCUMENTS)/docs docs/*
	install -d $(UNITS)
	for unit in Packaging/systemd/*; do \
		sed 's|/usr/local|$(PREFIX)|g' $$unit >$(UNITS)/$${unit##*/} && chmod 644 $(UNITS)/$${unit##*/} || exit 1; \
	done

clean:
	rm -rf .build
