-- title: Quotas against what the territories can yield
-- question: Is the quota shared out by what each territory can yield, and what would a fair share be?
-- asked: Is quota allocated fairly over territories?
-- asked: What should each territory's quota be, going by potential?
-- asked: Who carries too much or too little quota for what the patch can give?
-- use-case: Quota allocation
-- says: Quotas add up to {sum quota}; for a fair share {sum moved_in} would change hands, the most of it to {largest moved_in by territory,territory_id}[; {count 'quota' where fair_by = 'doubled'} would be doubled][; {count 'quota' where fair_by = 'halved'} would be halved][; {count 'quota' where fair_by = 'left alone'} of territories younger than a year {is/are} left alone].
-- read: Basis is half what the territory's accounts brought in within the last twelve months, of each deal its first year, and half the weighted pipeline that closes within the next twelve, of quoted terms one year, renewals included in both, each as a share of the whole. Fair quota shares out the same sum by it among the territories in place for a year, moving none by more than half down or double up before the sum is levelled; a younger one has not had time to win what it can, and keeps its quota. A positive change means that the territory carries too little today.
-- chart: bar x=territory y=quota,fair_quota
-- decides: change_percent, fair_by
-- unit: booked_last_year money, moved_in money, share_of_quota percent, share_of_basis percent, cover_of_quota number
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- shows: bookings = booked_last_year
-- uses: open_opportunities, won_deals
WITH won AS (
  SELECT c.account_owner, sum(d.first_year) AS booked
  FROM won_deals AS d
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY c.account_owner
),
quoted AS (
  SELECT q.opportunity_id, max(l.term_months) AS term_months
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  GROUP BY q.opportunity_id
),
pipeline AS (
  SELECT c.account_owner, sum(o.weighted * 12.0 / greatest(coalesce(q.term_months, 12), 12)) AS weighted
  FROM open_opportunities AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN quoted AS q ON q.opportunity_id = o.opportunity_id
  WHERE o.close_date <= CAST(CAST($as_of AS DATE) + INTERVAL '12 months' AS DATE)
  GROUP BY c.account_owner
),
base AS (
  SELECT t.territory_id, t.territory_name, t.territory_type, t.region, t.sales_rep, t.manager, t.quota,
    t.effective_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) AS is_young,
    coalesce(w.booked, 0) AS booked, coalesce(p.weighted, 0) AS weighted
  FROM sales_data.territories AS t
  LEFT JOIN won AS w ON w.account_owner = t.sales_rep
  LEFT JOIN pipeline AS p ON p.account_owner = t.sales_rep
  WHERE t.active = 'Yes'
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
),
shares AS (
  SELECT b.*,
    b.quota / nullif(sum(b.quota) OVER (), 0) AS quota_share,
    0.5 * coalesce(b.booked / nullif(sum(b.booked) OVER (), 0), 0) + 0.5 * coalesce(b.weighted / nullif(sum(b.weighted) OVER (), 0), 0) AS basis_share
  FROM base AS b
),
earned AS (
  SELECT s.*, sum(s.quota) OVER (PARTITION BY s.is_young) AS total_quota,
    s.basis_share / nullif(sum(s.basis_share) OVER (PARTITION BY s.is_young), 0) * sum(s.quota) OVER (PARTITION BY s.is_young) AS own_quota
  FROM shares AS s
),
bounded AS (
  SELECT e.*, least(greatest(e.own_quota, e.quota * 0.5), e.quota * 2.0) AS raw_quota
  FROM earned AS e
),
scaled AS (
  SELECT b.*, CASE WHEN b.is_young THEN b.quota ELSE b.raw_quota * b.total_quota / nullif(sum(b.raw_quota) OVER (PARTITION BY b.is_young), 0) END AS fair
  FROM bounded AS b
)
SELECT
  s.territory_name AS territory,
  s.sales_rep,
  s.region,
  s.quota,
  round(CAST(s.fair / 1000 AS DECIMAL(18, 6)), 0) * 1000 AS fair_quota,
  round(CAST(100.0 * (s.fair - s.quota) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  CASE WHEN s.is_young THEN 'left alone' WHEN s.own_quota >= s.quota * 2 THEN 'doubled' WHEN s.own_quota <= s.quota * 0.5 THEN 'halved' ELSE 'its basis' END AS fair_by,
  round(CAST(100.0 * s.quota_share AS DECIMAL(18, 6)), 1) AS share_of_quota,
  round(CAST(100.0 * s.basis_share AS DECIMAL(18, 6)), 1) AS share_of_basis,
  s.booked AS booked_last_year,
  round(CAST(s.weighted AS DECIMAL(18, 6)), 0) AS weighted_first_year,
  round(CAST(100.0 * s.booked / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) AS booked_of_quota_percent,
  round(CAST((s.booked + s.weighted) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 2) AS cover_of_quota,
  round(CAST(greatest(s.fair - s.quota, 0) AS DECIMAL(18, 6)), 0) AS moved_in,
  s.territory_id
FROM scaled AS s
ORDER BY round(CAST(100.0 * (s.fair - s.quota) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) DESC, s.territory_id
