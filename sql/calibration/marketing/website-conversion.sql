-- metric: Website visitors who become leads
-- reference: 1.C #57 [S34]
-- low: 1
-- typical: 2.3
-- high: 5
-- unit: %
-- note: Forms filled by unique visitors; those of people who are no leads are among them.
SELECT 100 * sum(conversion_count) / sum(unique_visitors)
FROM marketing_data.website_traffic
