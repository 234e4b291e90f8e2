-- metric: Tickets escalated
-- reference: 1.D #112
-- low: 5
-- typical: 10
-- high: 15
-- unit: %
-- note: Share of all tickets.
SELECT 100 * avg((escalated = 'Yes')::INT), count(*) FROM support_data.support_tickets
