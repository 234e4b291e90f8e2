-- title: Who gives how much away, and when
-- question: Which reps discount more than others on like deals, and is it worse in the last days of a quarter?
-- asked: Who discounts too much for the same sort of deal, above all at quarter end?
-- asked: Which reps give away more than their colleagues?
-- asked: Are some sellers heavy discounters, and do they panic in the last days of the quarter?
-- says: The mean discount {ranges mean_discount_percent by sales_rep}; {sum given_away_too_much where given_away_too_much > 0} more than is usual on like deals was given away by those above it, {most of} it by {largest given_away_too_much by sales_rep where given_away_too_much > 0}. Deals of the last 14 days of a quarter against the others: {against late_discount_percent from rest_discount_percent}.
-- read: Won deals without renewals. The discount is what the accepted quote lies below its quantities at their unit prices, discounts on single lines and on the whole together. Usual is the mean discount of all reps on deals of the same size band at list price (below 10,000, 50,000, 200,000 and above), so a rep of large accounts is not blamed for large deals; above usual is the difference in points and given away too much what it costs. Late are deals won in the last 14 days of a quarter. Win rate is of New Business: discounts should at least buy that.
-- chart: bar x=sales_rep y=mean_discount_percent,usual_discount_percent
-- rate: won_late_percent of deals_won, win_rate_percent of win_rate_n
-- mean: mean_discount_percent of deals_won sd mean_discount_percent_sd, late_discount_percent of late_discount_percent_n sd late_discount_percent_sd, rest_discount_percent of rest_discount_percent_n sd rest_discount_percent_sd
-- unit: given_away money, given_away_too_much money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: within_months = 24
-- parameter: min_rows = 5
-- uses: decided_deals
WITH listed AS (
  SELECT q.opportunity_id, q.total_amount, sum(l.quantity * l.unit_price) AS list
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  WHERE q.status = 'Accepted'
  GROUP BY q.quote_id, q.opportunity_id, q.total_amount
),
deals AS (
  SELECT d.sales_rep, d.region, d.deal_value, d.close_date, p.list,
    CAST(100 * (p.list - p.total_amount) / nullif(p.list, 0) AS DECIMAL(18, 6)) AS discount_percent,
    CASE WHEN CAST(date_trunc('quarter', d.close_date) + INTERVAL '3 months' AS DATE) - d.close_date <= 14 THEN 1 ELSE 0 END AS late
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN listed AS p ON p.opportunity_id = d.opportunity_id
  WHERE d.status = 'Won' AND o.opportunity_type <> 'Renewal' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
),
banded AS (
  SELECT d.*, CASE WHEN d.list < 10000 THEN 1 WHEN d.list < 50000 THEN 2 WHEN d.list < 200000 THEN 3 ELSE 4 END AS band
  FROM deals AS d
),
usual AS (
  SELECT b.*, CAST(avg(b.discount_percent) OVER (PARTITION BY b.band) AS DECIMAL(18, 6)) AS usual_discount
  FROM banded AS b
),
rates AS (
  SELECT d.sales_rep, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  GROUP BY d.sales_rep
)
SELECT
  u.sales_rep,
  t.region,
  t.manager,
  count(*) AS deals_won,
  round(CAST(sum(u.discount_percent) / count(*) AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(sum(u.usual_discount) / count(*) AS DECIMAL(18, 6)), 1) AS usual_discount_percent,
  round(CAST(sum(u.discount_percent - u.usual_discount) / count(*) AS DECIMAL(18, 6)), 1) AS above_usual_points,
  round(CAST(sum(u.list * (u.discount_percent - u.usual_discount) / 100) AS DECIMAL(18, 2)), 0) AS given_away_too_much,
  round(CAST(sum(u.list - u.deal_value) AS DECIMAL(18, 2)), 0) AS given_away,
  round(CAST(100.0 * count(*) FILTER (WHERE u.discount_percent = 0) / count(*) AS DECIMAL(18, 6)), 1) AS at_list_price_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE u.discount_percent >= 20) / count(*) AS DECIMAL(18, 6)), 1) AS deep_discounts_percent,
  round(CAST(100.0 * sum(u.late) / count(*) AS DECIMAL(18, 6)), 1) AS won_late_percent,
  round(CAST(avg(CASE WHEN u.late = 1 THEN u.discount_percent END) AS DECIMAL(18, 6)), 1) AS late_discount_percent,
  round(CAST(avg(CASE WHEN u.late = 0 THEN u.discount_percent END) AS DECIMAL(18, 6)), 1) AS rest_discount_percent,
  round(CAST(100.0 * max(r.won) / nullif(max(r.decided), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  max(r.decided) AS win_rate_n,
  round(CAST(stddev_samp(u.discount_percent) AS DECIMAL(18, 6)), 3) AS mean_discount_percent_sd,
  sum(u.late) AS late_discount_percent_n,
  count(*) - sum(u.late) AS rest_discount_percent_n,
  round(CAST(stddev_samp(CASE WHEN u.late = 1 THEN u.discount_percent END) AS DECIMAL(18, 6)), 3) AS late_discount_percent_sd,
  round(CAST(stddev_samp(CASE WHEN u.late = 0 THEN u.discount_percent END) AS DECIMAL(18, 6)), 3) AS rest_discount_percent_sd
FROM usual AS u
JOIN sales_data.territories AS t ON t.sales_rep = u.sales_rep
LEFT JOIN rates AS r ON r.sales_rep = u.sales_rep
WHERE t.active = 'Yes'
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
GROUP BY u.sales_rep, t.region, t.manager
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY above_usual_points DESC, u.sales_rep
