-- metric: Pages of a session, median
-- reference: 1.E #133
-- low: 4
-- typical: 8
-- high: 15
-- unit: pages
-- note: Pages and screens.
SELECT median(pages_viewed)
FROM usage_data.user_sessions
