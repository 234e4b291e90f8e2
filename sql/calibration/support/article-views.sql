-- metric: Article views per ticket
-- reference: 1.D #119 [S63]
-- low: 10
-- typical: 30–50
-- high: 100
-- unit: views
-- note: Views of all articles per ticket.
SELECT (SELECT sum(views_count) FROM support_data.knowledge_base) / (SELECT count(*) FROM support_data.support_tickets)
