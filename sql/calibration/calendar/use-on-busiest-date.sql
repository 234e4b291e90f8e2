-- metric: Measures of use on the commonest date
-- reference: 4
-- low: 0.3
-- typical: 0.7
-- high: 1.5
-- unit: %
-- note: Accounts are reported on days of their own, spread over two weeks of a month.
SELECT 100 * max(measured) / sum(measured), sum(measured)
FROM (SELECT count(*) AS measured FROM usage_data.product_usage_summary GROUP BY usage_date)
