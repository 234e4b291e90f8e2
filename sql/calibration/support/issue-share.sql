-- metric: Tickets tied to recurring issues
-- reference: 1.D #122
-- low: 12
-- typical: 20–25
-- high: 35
-- unit: %
-- note: Occurrences of all known problems per ticket.
SELECT 100.0 * (SELECT sum(occurrence_count) FROM support_data.recurring_issues) / (SELECT count(*) FROM support_data.support_tickets)
