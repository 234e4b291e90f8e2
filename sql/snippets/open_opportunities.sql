-- The opportunities that are neither won nor lost, renewals among them, with the amount weighted by the chance of their stage.
SELECT o.*, o.amount * o.probability / 100.0 AS weighted
FROM sales_data.opportunities AS o
WHERE o.stage NOT IN ('Closed Won', 'Closed Lost') AND o.created_date <= CAST($as_of AS DATE)
