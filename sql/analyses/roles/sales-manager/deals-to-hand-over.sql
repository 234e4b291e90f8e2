-- title: Open deals whose rep does not own the account
-- question: Which open deals and renewals still stand with a rep who has left or lost the account, and who should take them?
-- asked: Which open deals and renewals belong to reps who have left or moved on, and who takes over?
-- asked: What orphaned deals need a new owner?
-- asked: Which opportunities are still with the wrong person, and to whom should they go?
-- says: {count 'open deal'} worth {sum amount} {stands/stand} with a rep who has left or lost the account; the largest is {most amount by opportunity_name,opportunity_id}.
-- read: Open deals where the deal's rep is not the account owner of today, who is always a rep at work. Left means that the rep's territory is closed: nobody works the deal. Heir is the account owner; load is the number of open deals that he or she has already, renewals only of the next 180 days, and win rate that of decided New Business (five deals or more). Due soon are deals to close within 60 days or past their date: hand these over today.
-- decides: state, heir
-- chart: bar x=opportunity_name y=amount series=state
-- rate: win_rate_of_heir_percent of win_rate_of_heir_n
-- none: Every open deal stands with the rep who owns the account.
-- total: amount
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: top = 40
-- uses: open_opportunities, decided_deals
WITH load AS (
  SELECT o.sales_rep, count(*) AS open_deals
  FROM open_opportunities AS o
  WHERE (o.opportunity_type <> 'Renewal' OR o.close_date <= CAST($as_of AS DATE) + 180)
  GROUP BY o.sales_rep
),
rates AS (
  SELECT d.sales_rep, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.sales_rep
),
notes AS (
  SELECT n.opportunity_id, max(n.note_date) AS latest
  FROM sales_data.customer_notes AS n
  WHERE n.note_date <= CAST($as_of AS DATE)
  GROUP BY n.opportunity_id
)
SELECT
  o.opportunity_id,
  o.opportunity_name,
  o.opportunity_type,
  o.stage,
  o.amount,
  o.sales_rep AS rep_on_the_deal,
  CASE WHEN f.active = 'No' THEN 'left' ELSE 'lost the account' END AS state,
  c.account_owner AS heir,
  h.manager AS manager_of_heir,
  coalesce(l.open_deals, 0) AS load_of_heir,
  CASE WHEN r.decided >= 5 THEN round(CAST(100.0 * r.won / nullif(r.decided, 0) AS DECIMAL(18, 6)), 1) END AS win_rate_of_heir_percent,
  o.close_date AS planned_close,
  CASE WHEN o.is_overdue THEN 'overdue' WHEN o.close_date <= CAST($as_of AS DATE) + 60 THEN 'due soon' ELSE 'later' END AS urgency,
  CAST($as_of AS DATE) - n.latest AS days_since_note,
  o.customer_id,
  count(*) OVER () AS rows_in_all,
  r.decided AS win_rate_of_heir_n
FROM open_opportunities AS o
JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
LEFT JOIN sales_data.territories AS f ON f.sales_rep = o.sales_rep
LEFT JOIN sales_data.territories AS h ON h.sales_rep = c.account_owner
LEFT JOIN load AS l ON l.sales_rep = c.account_owner
LEFT JOIN rates AS r ON r.sales_rep = c.account_owner
LEFT JOIN notes AS n ON n.opportunity_id = o.opportunity_id
WHERE o.sales_rep <> c.account_owner
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR h.manager = $manager)
ORDER BY CASE WHEN o.is_overdue THEN 0 WHEN o.close_date <= CAST($as_of AS DATE) + 60 THEN 1 ELSE 2 END,
  o.amount DESC, o.opportunity_id
LIMIT CAST($top AS INTEGER)
