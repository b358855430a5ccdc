-- Every analysis and the report run, twice, on the sample pages, without an
-- error; what they find is checked on texts whose figures are told here.
.bail on
.mode list
.output /dev/null
.read sql/schema.sql
.read sql/views.sql
CREATE TEMP TABLE item(n INTEGER PRIMARY KEY, path, paper, published, number, headline, body);
INSERT INTO item(path, paper, published, headline, body) VALUES
  ('t#1', '临江日报', '2025-03-12', '投资增长', '新华社临江3月12日电（记者 周文远 沈月）统计部门公布数据。全市高新技术产业投资同比增长16.3%。'),
  ('t#2', '海台日报', '2025-03-13', '投资再增', '新华社临江3月13日电（记者 周文远）统计部门公布数据。全市高新技术产业投资同比增长18.1%。'),
  ('t#3', '临江日报', '2025-03-14', '供水', '本报讯（记者 周文远）自来水普及率达100%。');
.read sql/import_items.sql
.output
.print == coverage ==
.read sql/analysis/coverage.sql
.print == cobylines ==
.read sql/analysis/cobylines.sql
.print == contradictions ==
.read sql/analysis/contradictions.sql
.print == revisions ==
.read sql/analysis/revisions.sql
.print == movers ==
.read sql/analysis/movers.sql
.print == facets ==
UPDATE temp.sqlite_parameters SET key = ':query', value = '高新技术';
.read sql/analysis/facets.sql
.print == the others run ==
.output /dev/null
.read sql/analysis/agencies.sql
.read sql/analysis/collocations.sql
.read sql/analysis/first_mention.sql
.read sql/analysis/headline_words.sql
.read sql/analysis/hundred.sql
.read sql/analysis/keyness.sql
.read sql/analysis/kwic.sql
.read sql/analysis/metric_series.sql
.read sql/analysis/near_duplicates.sql
.read sql/analysis/reporters.sql
.read sql/analysis/shares.sql
.read sql/report.sql
.read sql/report.sql
.output
.print yes
