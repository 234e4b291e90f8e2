-- metric: Tickets per customer and month
-- reference: 1.D #93 [S53]
-- low: 0.3
-- typical: 0.5–1.0
-- high: 1.2
-- unit: tickets
-- unmet: 10,000 tickets a thousand accounts, as the schema estimates, are more than a vendor of this age would see
-- note: Tickets per customer and week with a health score, times 52 / 12.
SELECT (SELECT count(*) FROM support_data.support_tickets) / (count(*) * 12 / 52.0), count(*)
FROM operational_data.customer_health_score
