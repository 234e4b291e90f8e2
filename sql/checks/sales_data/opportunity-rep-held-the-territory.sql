-- title: A deal is credited to who held the territory when it was begun
-- tables: sales_data.opportunities, sales_data.territories
-- A deal open at a handover keeps its rep for its course. A renewal is begun when it is taken in hand, at most a hundred days before its
-- decision, and goes with the territory while it waits in Prospecting.
-- corruption: UPDATE sales_data.territories SET effective_date = effective_date - 200 WHERE true
WITH terms AS (
  SELECT t.sales_rep, lead(t.effective_date) OVER (PARTITION BY t.territory_name ORDER BY t.effective_date) AS handed_over
  FROM sales_data.territories AS t
)
SELECT o.opportunity_id, o.opportunity_type, o.sales_rep, o.created_date, o.close_date, s.handed_over
FROM sales_data.opportunities AS o
JOIN terms AS s USING (sales_rep)
WHERE s.handed_over <= CASE
    WHEN o.opportunity_type <> 'Renewal' THEN o.created_date
    WHEN o.stage = 'Prospecting' THEN least(CAST(getvariable('as_of') AS DATE), o.close_date - 100)
    WHEN o.stage IN ('Closed Won', 'Closed Lost') THEN o.close_date - 100
    ELSE CAST(getvariable('as_of') AS DATE) - 100
  END
