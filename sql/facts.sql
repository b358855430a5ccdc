-- facts.sql: write the facts of the views down into ordinary tables, which
-- programs without the extension can read, and which answer at once.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" ".read sql/views.sql" ".read sql/facts.sql"
--
-- All in one transaction, from the start each time: run it again after an import.
BEGIN;
DROP TABLE IF EXISTS fact_dateline;
CREATE TABLE fact_dateline AS SELECT * FROM dateline;
DROP TABLE IF EXISTS fact_byline;
CREATE TABLE fact_byline AS SELECT * FROM byline;
DROP TABLE IF EXISTS fact_percentage;
CREATE TABLE fact_percentage AS SELECT * FROM percentage;
CREATE INDEX fact_dateline_place ON fact_dateline(place);
CREATE INDEX fact_byline_name ON fact_byline(name);
CREATE INDEX fact_percentage_metric ON fact_percentage(metric);
COMMIT;
