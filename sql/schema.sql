-- schema.sql: a corpus of newspaper pages in one SQLite file.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" ".read sql/schema.sql"
--
-- Pages and articles are ordinary tables, which any program can read, dump and
-- repair; the full-text index stands beside them (external content) and can be
-- built anew from them at any time. Runs again on its own result without harm.

-- A bulk load writes in large steps.
.once /dev/null
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -65536; -- KiB
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;

-- One page of one issue of a paper, its text as extracted from print.
CREATE TABLE IF NOT EXISTS page(
  id        INTEGER PRIMARY KEY,
  path      TEXT NOT NULL UNIQUE, -- the file it came from
  paper     TEXT,                 -- from a file name PAPER-YYYY-MM-DD-NN.txt
  published TEXT,                 -- ISO date, from there too
  number    INTEGER,              -- of the page, from there too
  text      TEXT NOT NULL
);

-- One article of a page, as zh_articles() splits it. `start` and `length` are
-- its place in page.text.
CREATE TABLE IF NOT EXISTS article(
  id        INTEGER PRIMARY KEY,
  page_id   INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
  n         INTEGER NOT NULL,
  kicker    TEXT,
  headline  TEXT,
  subhead   TEXT,
  body      TEXT,
  kind      TEXT,
  continued INTEGER, -- the page that a jump line names
  start     INTEGER NOT NULL,
  length    INTEGER NOT NULL,
  UNIQUE(page_id, n)
);

-- Files that an import could not take, and why.
CREATE TABLE IF NOT EXISTS import_log(
  path    TEXT PRIMARY KEY,
  problem TEXT NOT NULL
);

-- A page whose text changes is split anew: its articles go.
CREATE TRIGGER IF NOT EXISTS page_changed AFTER UPDATE OF text ON page
WHEN new.text IS NOT old.text BEGIN
  DELETE FROM article WHERE page_id = new.id;
END;

CREATE VIRTUAL TABLE IF NOT EXISTS article_fts USING fts5(
  headline, body, content='article', content_rowid='id', tokenize='zh');

-- Half again as fast a load: more of the index is kept in memory.
INSERT INTO article_fts(article_fts, rank) VALUES('hashsize', 16777216);

CREATE TRIGGER IF NOT EXISTS article_inserted AFTER INSERT ON article BEGIN
  INSERT INTO article_fts(rowid, headline, body)
  VALUES(new.id, new.headline, new.body);
END;
CREATE TRIGGER IF NOT EXISTS article_deleted AFTER DELETE ON article BEGIN
  INSERT INTO article_fts(article_fts, rowid, headline, body)
  VALUES('delete', old.id, old.headline, old.body);
END;
CREATE TRIGGER IF NOT EXISTS article_updated
AFTER UPDATE OF id, headline, body ON article BEGIN
  INSERT INTO article_fts(article_fts, rowid, headline, body)
  VALUES('delete', old.id, old.headline, old.body);
  INSERT INTO article_fts(rowid, headline, body)
  VALUES(new.id, new.headline, new.body);
END;
