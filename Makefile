# zhnews: see `make help`. GNU make; every output goes under build/.
#
# Variables: CC, CFLAGS, BUILD (output folder), LEXICON (word list in the format
# of jieba's dict.txt), PAGE (a text page for `make demo`), SHARED (folder with
# real texts for eval and bench; skipped where absent).

BUILD   ?= build
LEXICON ?= /usr/lib/python3/dist-packages/jieba/dict.txt
SHARED  ?= ../shared

CFLAGS  ?= -O2 -g
STRICT  := -std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
HARDEN  := -fPIC -fvisibility=hidden -fstack-protector-strong
ALL_CFLAGS = $(STRICT) $(HARDEN) $(CFLAGS) $(SANITIZE) -Iinclude -MMD -MP
LDFLAGS_SO = -shared $(SANITIZE) -Wl,-z,relro,-z,now

ifeq ($(shell uname -s),Darwin)
SO := dylib
LDFLAGS_SO = -dynamiclib -undefined dynamic_lookup $(SANITIZE)
else
SO := so
endif

ICU_CFLAGS = $(shell pkg-config --cflags icu-uc icu-i18n)
ICU_LIBS   = $(shell pkg-config --libs icu-uc icu-i18n)

TEXT    := $(wildcard ext/text/*.c)
WORDS   := $(wildcard ext/words/*.c)
NEWS    := $(wildcard ext/news/*.c)
GLUE    := $(filter-out ext/sqlite/icu.c,$(wildcard ext/sqlite/*.c))
CORE    := $(TEXT) $(WORDS) $(NEWS)
CORE_O  := $(CORE:%.c=$(BUILD)/%.o) $(BUILD)/gen/chars_table.o \
           $(BUILD)/gen/convert_table.o
GLUE_O  := $(GLUE:%.c=$(BUILD)/%.o) $(BUILD)/ext/zhnews.o
ICU_O   := $(BUILD)/ext/sqlite/icu.o
UNITS   := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))

.PHONY: all
all: $(BUILD)/zhnews.$(SO) $(BUILD)/zhnews_icu.$(SO) ## build both loadables (default)

# ---------------------------------------------------------------- what it needs

PACKAGES := gcc make libsqlite3-dev sqlite3 libicu-dev libcmocka-dev \
            python3-jieba pkg-config
DEPS_OK  := $(BUILD)/.deps

.PHONY: deps
deps: ## install with apt-get what the build needs, when something is missing
	@sh tests/deps.sh "$(LEXICON)" $(PACKAGES)

$(DEPS_OK):
	@sh tests/deps.sh "$(LEXICON)" $(PACKAGES)
	@mkdir -p $(@D) && touch $@

# -------------------------------------------------------------- generated tables

$(BUILD)/gen/mkchars: ext/gen/mkchars.c ext/text/chars.h | $(DEPS_OK)
	@mkdir -p $(@D)
	$(CC) $(STRICT) $(CFLAGS) $(ICU_CFLAGS) $< -o $@ $(ICU_LIBS)

$(BUILD)/gen/chars_table.c: $(BUILD)/gen/mkchars
	$< > $@.part && mv $@.part $@

$(BUILD)/gen/chars_table.o: $(BUILD)/gen/chars_table.c
	$(CC) $(ALL_CFLAGS) -Iext/text -c $< -o $@

$(BUILD)/gen/mkconvert: ext/gen/mkconvert.c ext/text/utf8.h | $(DEPS_OK)
	@mkdir -p $(@D)
	$(CC) $(STRICT) $(CFLAGS) $(ICU_CFLAGS) $< -o $@ $(ICU_LIBS)

$(BUILD)/gen/convert_table.c: $(BUILD)/gen/mkconvert $(LEXICON)
	$< $(LEXICON) > $@.part && mv $@.part $@

$(BUILD)/gen/convert_table.o: $(BUILD)/gen/convert_table.c ext/text/convert.h
	$(CC) $(ALL_CFLAGS) -Iext/text -c $< -o $@

MKLEXICON := ext/gen/mklexicon.c ext/words/trie.c ext/words/surname.c \
             ext/text/chars.c

$(BUILD)/gen/mklexicon: $(MKLEXICON) $(wildcard ext/words/*.h ext/text/*.h) \
                        $(BUILD)/gen/chars_table.c
	@mkdir -p $(@D)
	$(CC) $(STRICT) $(CFLAGS) -Iext/text $(MKLEXICON) $(BUILD)/gen/chars_table.c -o $@ -lm

$(BUILD)/gen/lexicon.bin: $(BUILD)/gen/mklexicon $(LEXICON)
	$< $(LEXICON) $@.part && mv $@.part $@

$(LEXICON): | $(DEPS_OK)

# ------------------------------------------------------------------- the objects

$(BUILD)/%.o: %.c | $(DEPS_OK)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c $< -o $@

$(BUILD)/ext/words/lexicon_data.o: ext/words/lexicon_data.c $(BUILD)/gen/lexicon.bin
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -DZH_LEXICON_FILE='"$(BUILD)/gen/lexicon.bin"' \
	    -DZH_LEXICON_PROVENANCE='"$(notdir $(LEXICON)), sha256 '$$(sha256sum $(LEXICON) | cut -c1-16)'"' -c $< -o $@

$(BUILD)/ext/sqlite/icu.o: ext/sqlite/icu.c | $(DEPS_OK)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(ICU_CFLAGS) -c $< -o $@

$(BUILD)/libzhcore.a: $(CORE_O)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/zhnews.$(SO): $(GLUE_O) $(CORE_O)
	$(CC) $(LDFLAGS_SO) $^ -o $@

$(BUILD)/zhnews_icu.$(SO): $(ICU_O)
	$(CC) $(LDFLAGS_SO) $^ -o $@ $(ICU_LIBS)

# -------------------------------------------------------------------------- demo

PAGE   ?= tests/data/pages
SEARCH ?= 人工智能 重庆造 研发投入 电

.PHONY: demo
demo: all ## load the sample corpus (or PAGE=file-or-folder) and print an analysis
	@rm -f $(BUILD)/demo.db*
	@sqlite3 $(BUILD)/demo.db -cmd ".load $(BUILD)/zhnews" \
	    -cmd ".parameter init" \
	    -cmd ".parameter set :folder \"'$(PAGE)'\"" \
	    -cmd ".parameter set :search \"'$(SEARCH)'\"" \
	    ".read sql/schema.sql" ".read sql/import.sql" ".read sql/views.sql" \
	    ".read sql/demo.sql"
	@sqlite3 $(BUILD)/demo.db -cmd ".load $(BUILD)/zhnews" <sql/report.sql >$(BUILD)/report.html
	@echo && echo "The same in charts: $(BUILD)/report.html"

# ------------------------------------------------------------------------- tests

$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libzhcore.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Iext -Itests/unit $< $(BUILD)/libzhcore.a -o $@ -lcmocka -lsqlite3

.PHONY: test
test: all unit sql checks fuzz-replay test-asan ## everything CI runs

.PHONY: unit
unit: $(UNITS) ## the cmocka tests of each room
	@for t in $(UNITS); do echo "$$t"; $$t || exit 1; done

.PHONY: sql
sql: all ## SQL scripts through the sqlite3 shell, against their expected output
	@sh tests/sql/run.sh $(BUILD)/zhnews

.PHONY: bless
bless: all ## write the expected outputs of the SQL scripts anew
	@BLESS=1 sh tests/sql/run.sh $(BUILD)/zhnews

.PHONY: checks
checks: all ## layers, exported symbols, inventory of names
	@sh tests/layers.sh
	@sh tests/exports.sh $(BUILD) $(SO)
	@sh tests/inventory.sh $(BUILD)/zhnews
	@sh tests/docs.sh $(BUILD)/zhnews

FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))

$(BUILD)/fuzz/%: tests/fuzz/%.c tests/fuzz/replay.c $(BUILD)/libzhcore.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Iext $(filter %.c,$^) $(BUILD)/libzhcore.a -o $@

.PHONY: fuzz-replay
fuzz-replay: $(FUZZERS) ## replay the fuzz corpora
	@for f in $(FUZZERS); do $$f tests/fuzz/corpus tests/data/pages || exit 1; done

.PHONY: test-asan
test-asan: ## unit tests, SQL scripts and fuzz replay under AddressSanitizer and UBSan
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan LEXICON=$(LEXICON) \
	    CFLAGS="-O1 -g -fno-omit-frame-pointer" \
	    SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all" unit fuzz-replay all
	@PRELOAD=$$($(CC) -print-file-name=libasan.so) sh tests/sql/run.sh $(BUILD)/asan/zhnews

# ------------------------------------------------------------------- measurements

BENCH_C := $(wildcard tests/bench/*.c)

$(BUILD)/bench/bench: $(BENCH_C) tests/bench/bench.h $(BUILD)/libzhcore.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $(ICU_CFLAGS) -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE -Iext \
	    $(BENCH_C) $(BUILD)/libzhcore.a -o $@ -lsqlite3 $(ICU_LIBS)

.PHONY: bench
bench: all $(BUILD)/bench/bench ## measure against peers; PARTS="load words facts search"
	@sh tests/bench/corpus.sh $(BUILD)/bench/corpus.db $(SHARED) tests/data/pages
	@$(BUILD)/bench/bench $(BUILD)/bench/corpus.db $(BUILD)/zhnews $(PARTS)

$(BUILD)/eval/%: tests/eval/%.c $(BUILD)/libzhcore.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Iext $< $(BUILD)/libzhcore.a -o $@

GOLD_WORDS = $(wildcard $(SHARED)/gold/segmentation/*_dev.txt)

.PHONY: eval-words
eval-words: $(BUILD)/eval/eval_words ## cut the gold segmentation anew; precision, recall, F1
	@if [ -z "$(GOLD_WORDS)" ]; then echo "eval-words: skipped, no gold under $(SHARED)"; \
	else $< $(GOLD_WORDS); fi

# A Python whose sqlite3 loads extensions; Debian's own does.
PYTHON ?= /usr/bin/python3
GOLD   := $(SHARED)/gold

.PHONY: eval
eval: all ## score datelines, bylines and percentages on gold texts, with every miss
	@if [ ! -f $(GOLD)/dev.jsonl ]; then \
	    echo "eval: skipped, no $(GOLD)/dev.jsonl (set SHARED)"; exit 0; fi; \
	$(PYTHON) $(GOLD)/predict.py $(BUILD)/zhnews $(GOLD)/dev.jsonl \
	    > $(BUILD)/eval.jsonl && \
	$(PYTHON) $(GOLD)/score_extraction.py $(GOLD)/dev.jsonl \
	    $(BUILD)/eval.jsonl --errors 500

.PHONY: clean
clean: ## remove the output folder
	rm -rf $(BUILD)

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
