-- metric: Duplicates among the records held
-- reference: 1.E #148 [S75]
-- low: 3
-- typical: 8–12
-- high: 30
-- unit: %
-- note: Records are counted as 5,000 a gigabyte stored, since no column holds them.
SELECT 100 * sum(q.duplicate_records) / sum(p.storage_used_gb * 5000)
FROM usage_data.data_quality_metrics AS q
JOIN usage_data.performance_metrics AS p USING (customer_id, product_id, metric_date)
