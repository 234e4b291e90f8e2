-- Every opportunity with its amount weighted by the chance of its stage, whether it is open today, neither won nor lost, renewals among them, and
-- whether it is overdue: open past the day on which it was to be decided.
-- raw: is_open = sales_data.opportunities WHERE stage NOT IN ('Closed Won', 'Closed Lost')
-- raw: is_overdue = open_opportunities WHERE close_date < CAST($as_of AS DATE)
SELECT o.*, o.amount * o.probability / 100.0 AS weighted,
  o.stage NOT IN ('Closed Won', 'Closed Lost') OR o.close_date > CAST($as_of AS DATE) AS is_open,
  o.stage NOT IN ('Closed Won', 'Closed Lost') AND o.close_date < CAST($as_of AS DATE) AS is_overdue
FROM sales_data.opportunities AS o
WHERE o.created_date <= CAST($as_of AS DATE)
