-- metric: Tickets closed per agent and working day
-- reference: 1.D #116
-- low: 5
-- typical: 9–11
-- high: 18
-- unit: tickets
-- unmet: 10,000 tickets and 800 rows of weekly metrics, as the schema estimates, leave two to four a day
-- note: In the last year.
SELECT sum(tickets_closed) / (count(*) * 5.0)
FROM support_data.support_agent_metrics
WHERE metric_date > getvariable('as_of') - 364 AND metric_date <= getvariable('as_of') - 7
