-- title: Deals that will not close when planned
-- question: Which of my deals have slipped past their date or cannot make it, and when are they likely to close?
-- asked: Which of my deals are overdue or bound to be late, and when will they really land?
-- asked: What in my pipeline has slipped?
-- asked: Which close dates of mine are fiction, and what is realistic?
-- says: {count 'deal'} worth {sum amount} {is/are} overdue or planned too early, {count where why = 'overdue'} of them overdue already[; {sum amount where leaves_the_quarter = 'yes'} is likely to leave the quarter].
-- read: Overdue deals are open past their planned date. Too early are deals planned within the days asked for that are still in Prospecting or Qualification. Likely close adds, to today, the time that won deals of this size took from the first quote to the signature, less what has passed since, but at least a week; a deal without a quote has all of that time still before it. Shift is how many days later that is than planned. A deal leaves the quarter if it is likely to close after the quarter in which it is planned, or after this one if that has passed.
-- chart: bar x=opportunity_name y=shift_days
-- none: No deal is slipping.
-- total: amount
-- difficulty: intermediate
-- parameter: rep
-- parameter: region
-- parameter: within_days = 30
-- parameter: top = 25
-- uses: opportunity_states
WITH first_quote AS MATERIALIZED (
  SELECT q.opportunity_id, min(q.quote_date) AS quoted
  FROM sales_data.quotes AS q
  WHERE q.quote_date <= CAST($as_of AS DATE)
  GROUP BY q.opportunity_id
),
sized AS MATERIALIZED (
  SELECT o.opportunity_id, o.opportunity_name, o.customer_id, o.stage, o.is_open, o.is_overdue, o.amount, o.close_date, o.created_date, o.sales_rep, o.region, o.opportunity_type, q.quoted,
    CASE WHEN o.amount < 10000 THEN 1 WHEN o.amount < 50000 THEN 2 WHEN o.amount < 200000 THEN 3 ELSE 4 END AS size
  FROM opportunity_states AS o
  LEFT JOIN first_quote AS q ON q.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type <> 'Renewal' AND o.created_date <= CAST($as_of AS DATE)
),
usual AS MATERIALIZED (
  SELECT size, CAST(round(CAST(avg(close_date - created_date) AS DECIMAL(18, 6)), 0) AS INTEGER) AS whole,
    CAST(round(CAST(avg(close_date - quoted) AS DECIMAL(18, 6)), 0) AS INTEGER) AS from_quote
  FROM sized
  WHERE stage = 'Closed Won'
  GROUP BY size
),
slipping AS (
  SELECT s.*,
    CASE WHEN s.is_overdue THEN 'overdue' ELSE 'too early' END AS why,
    CAST($as_of AS DATE) + CAST(CASE WHEN s.quoted IS NULL THEN greatest(u.from_quote, u.whole - (CAST($as_of AS DATE) - s.created_date))
      ELSE greatest(7, u.from_quote - (CAST($as_of AS DATE) - s.quoted)) END AS INTEGER) AS likely
  FROM sized AS s
  LEFT JOIN usual AS u ON u.size = s.size
  WHERE s.is_open
    AND (s.is_overdue
      OR (s.close_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER) AND s.stage IN ('Prospecting', 'Qualification')))
    AND (CAST($rep AS VARCHAR) IS NULL OR s.sales_rep = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR s.region = $region)
)
SELECT
  opportunity_id,
  opportunity_name,
  stage,
  amount,
  why,
  close_date AS planned_close,
  CASE WHEN is_overdue THEN CAST($as_of AS DATE) - close_date END AS days_overdue,
  likely AS likely_close,
  likely - close_date AS shift_days,
  CASE WHEN EXTRACT(year FROM likely) * 4 + EXTRACT(quarter FROM likely) > EXTRACT(year FROM greatest(close_date, CAST($as_of AS DATE))) * 4
      + EXTRACT(quarter FROM greatest(close_date, CAST($as_of AS DATE))) THEN 'yes' ELSE 'no' END AS leaves_the_quarter,
  quoted AS first_quote,
  CAST($as_of AS DATE) - created_date AS age_days,
  sales_rep,
  customer_id,
  count(*) OVER () AS rows_in_all
FROM slipping
ORDER BY why, amount DESC, opportunity_id
LIMIT CAST($top AS INTEGER)
