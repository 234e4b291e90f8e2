-- metric: Internal notes that no other ticket has
-- reference: 1.D #113
-- low: 60
-- typical: 75
-- high: 100
-- unit: %
-- note: Different texts for each hundred internal notes; judgement.
SELECT 100.0 * count(DISTINCT comment_text) / nullif(count(*), 0), count(*) FROM support_data.ticket_comments WHERE internal_note = 'Yes'
