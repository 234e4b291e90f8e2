-- title: No opportunity closes before it opens
-- tables: sales_data.opportunities
-- Holds for the expected close of open deals as well as for the actual one. A decided deal closed by the as-of
-- at the latest.
-- corruption: UPDATE sales_data.opportunities SET stage = 'Closed Won' WHERE stage <> 'Closed Won'
SELECT opportunity_id, created_date, close_date, stage
FROM sales_data.opportunities
WHERE close_date < created_date
   OR (stage IN ('Closed Won', 'Closed Lost') AND close_date > getvariable('as_of'))
