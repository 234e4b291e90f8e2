-- title: Logged activity by author, against the period before
-- question: Who is logging how much customer activity, on how many deals, and which open deals does nobody touch?
-- asked: Who logs how much activity, over how many deals, and which deals are ignored?
-- asked: How active is every rep, and what open opportunities get no attention?
-- asked: What is the activity level by person, and are there deals nobody works on?
-- use-case: Activity tracking
-- says: {sum notes 'note'} {was/were} logged, {most} by {largest notes by author}; nobody touched {sum deals_untouched 'deal'} of {sum deals_in_work} in work. The share touched {ranges deals_touched_percent by author}.
-- read: The window is the last days up to today, compared with the window of the same length before. Open deals touched is the share of the person's own deals in Qualification or later with at least one note in the window by anyone: it matters more than the count of notes. Deals still in the name of someone who is no longer here are waiting to be handed over.
-- chart: bar x=author y=meetings,calls,emails
-- rate: deals_touched_percent of deals_touched_n
-- difficulty: intermediate
-- parameter: within_days = 60
-- parameter: region
-- parameter: rep
WITH logged AS (
  SELECT
    n.created_by,
    count(*) FILTER (WHERE n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS notes,
    count(*) FILTER (WHERE n.note_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS notes_before,
    count(*) FILTER (WHERE n.note_type = 'Meeting' AND n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS meetings,
    count(*) FILTER (WHERE n.note_type = 'Call' AND n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS calls,
    count(*) FILTER (WHERE n.note_type = 'Email' AND n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS emails,
    count(DISTINCT CASE WHEN n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN n.customer_id END) AS accounts,
    count(DISTINCT CASE WHEN n.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN n.contact_id END) AS contacts,
    max(n.note_date) AS last_note
  FROM sales_data.customer_notes AS n
  WHERE n.note_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND n.note_date <= CAST($as_of AS DATE)
  GROUP BY n.created_by
),
worked AS (
  SELECT o.sales_rep, count(*) AS deals,
    count(n.opportunity_id) AS touched
  FROM sales_data.opportunities AS o
  LEFT JOIN (
    SELECT DISTINCT x.opportunity_id
    FROM sales_data.customer_notes AS x
    WHERE x.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND x.note_date <= CAST($as_of AS DATE)
  ) AS n ON n.opportunity_id = o.opportunity_id
  WHERE o.stage IN ('Qualification', 'Proposal', 'Negotiation')
  GROUP BY o.sales_rep
)
SELECT
  t.sales_rep AS author,
  t.territory_name,
  t.active AS still_here,
  coalesce(l.notes, 0) AS notes,
  round(CAST(100.0 * (coalesce(l.notes, 0) - coalesce(l.notes_before, 0)) / nullif(l.notes_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  coalesce(l.meetings, 0) AS meetings,
  coalesce(l.calls, 0) AS calls,
  coalesce(l.emails, 0) AS emails,
  coalesce(l.accounts, 0) AS accounts_touched,
  coalesce(l.contacts, 0) AS contacts_touched,
  coalesce(w.deals, 0) AS deals_in_work,
  round(CAST(100.0 * w.touched / nullif(w.deals, 0) AS DECIMAL(18, 6)), 1) AS deals_touched_percent,
  coalesce(w.deals - w.touched, 0) AS deals_untouched,
  l.last_note,
  rank() OVER (ORDER BY coalesce(l.notes, 0) DESC) AS rank_by_notes,
  w.deals AS deals_touched_n
FROM sales_data.territories AS t
LEFT JOIN logged AS l ON l.created_by = t.sales_rep
LEFT JOIN worked AS w ON w.sales_rep = t.sales_rep
WHERE (t.active = 'Yes' OR w.deals > 0)
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  AND (CAST($rep AS VARCHAR) IS NULL OR t.sales_rep = $rep)
ORDER BY coalesce(l.notes, 0) DESC, t.sales_rep
