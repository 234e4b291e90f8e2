-- title: Notes by kind
-- question: How many meetings, calls and e-mails with accounts were noted in the last three months?
-- asked: How much are we talking to customers and prospects these days?
-- asked: How many customer conversations have been logged this past quarter, and of what sort?
-- asked: Are we mostly meeting, calling or mailing people?
-- says: {sum notes where kind <> 'Internal' and kind <> 'Other'} of {sum notes 'note'} {is/are} about meetings, calls or e-mails, {most of} those about {largest notes by kind where kind <> 'Internal' and kind <> 'Other'}.
-- none: No note was written in the last three months.
-- read: Notes of the days asked for, by what they are about. Internal ones are talks among ourselves, so they are no contact with the account.
-- chart: column x=kind y=notes
-- total: notes
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  n.note_type AS kind,
  count(*) AS notes,
  count(DISTINCT n.customer_id) AS accounts
FROM sales_data.customer_notes AS n
WHERE n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY n.note_type
ORDER BY notes DESC, kind
