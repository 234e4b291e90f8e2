-- title: Who notes talks with accounts
-- question: Who wrote the most notes about accounts in the last three months?
-- asked: Which colleagues log the most customer conversations?
-- asked: Who is busiest with CRM notes lately?
-- asked: Rank the people by the number of account notes they wrote this past quarter.
-- says: {count 'person|people'} wrote {sum notes 'note'}; the most came from {most notes by author}.
-- none: No note was written in the last three months.
-- read: Notes of the days asked for by their author, whatever they are about. Few notes may mean few talks, or talks that were not written down.
-- chart: bar x=author y=notes
-- total: notes
-- difficulty: easy
-- parameter: within_days = 91
-- parameter: top = 10
SELECT
  n.created_by AS author,
  count(*) AS notes,
  count(DISTINCT n.customer_id) AS accounts,
  max(n.note_date) AS last_note,
  count(*) OVER () AS rows_in_all
FROM sales_data.customer_notes AS n
WHERE n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY n.created_by
ORDER BY notes DESC, author
LIMIT CAST($top AS INTEGER)
