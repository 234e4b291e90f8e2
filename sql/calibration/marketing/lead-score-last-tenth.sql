-- metric: Conversion of the worst-scored tenth
-- reference: 1.C #64
-- low: 0.1
-- typical: 0.2
-- high: 0.4
-- unit: ×
-- note: Against all leads. No range is published; the band is half to twice the typical value.
WITH ranked AS (SELECT (lead_status = 'Converted')::INT AS converted, ntile(10) OVER (ORDER BY lead_score, lead_id) AS tenth FROM marketing_data.leads)
SELECT avg(converted) FILTER (tenth = 1) / avg(converted)
FROM ranked
