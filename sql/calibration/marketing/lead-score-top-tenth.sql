-- metric: Conversion of the best-scored tenth
-- reference: 1.C #64
-- low: 2.3
-- typical: 3–5
-- high: 5
-- unit: ×
-- note: Against all leads. One lead in six is converted here, so that no tenth can reach more than six times the average; the band begins a quarter lower.
WITH ranked AS (SELECT (lead_status = 'Converted')::INT AS converted, ntile(10) OVER (ORDER BY lead_score DESC, lead_id) AS tenth FROM marketing_data.leads)
SELECT avg(converted) FILTER (tenth = 1) / avg(converted)
FROM ranked
