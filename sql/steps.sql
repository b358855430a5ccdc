-- steps.sql: run an import's twenty steps, each a transaction of its own, and
-- show how far it is. The import's trigger on temp.import_step does the work.
.mode list
.headers off
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
UPDATE temp.import_step SET step = step + 1;
SELECT printf('import: %d of %d', step * items / steps, items) FROM temp.import_step WHERE items >= 1000;
