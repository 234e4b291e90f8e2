-- metric: Lines for the commonest number of licences
-- reference: 4
-- low: 12
-- typical: 20
-- high: 27
-- unit: %
-- note: Round numbers are common, but no single one is the floor of all small deals.
SELECT 100 * max(lines) / sum(lines), sum(lines)
FROM (SELECT count(*) AS lines FROM sales_data.quote_line_items GROUP BY quantity)
