-- title: Attributed revenue against marketing spend by quarter
-- question: What does marketing earn back on what it spends, quarter by quarter, by the revenue that the attribution credits to campaigns and events?
-- asked: What is marketing's ROI by quarter, by attributed revenue?
-- asked: Does marketing spend pay off, quarter by quarter, going by credited revenue from campaigns and events?
-- asked: How much revenue credited to marketing comes back for every bit of spend, by quarter?
-- use-case: Marketing ROI
-- says: On {sum spend} of spend, {sum credited_to_campaigns} of won deals is credited to campaigns and events so far[; of the quarters that are whole on record and have had a year to mature it is {sum credited_to_campaigns where roi_percent is known} for {sum spend where roi_percent is known}, a return that lay between {min roi_percent} and {max roi_percent} a quarter]; open deals may add {sum open_weighted}.
-- read: Won value is credited to the quarter of the touch, not of the closing, so it stands beside the spend that caused it; quarters that ended less than a year ago still mature and show no return of their own, nor does the one in which records begin, since its earlier touches are not shown. Touches outside campaigns (website, referrals) are shown apart and are not in the return.
-- chart: line x=quarter y=spend,credited_to_campaigns,credited_elsewhere
-- unit: credited_to_campaigns money, credited_elsewhere money
-- difficulty: advanced
-- shows: marketing_spend = spend by quarter
WITH spend AS (
  SELECT fiscal_quarter AS quarter, fiscal_year, sum(actual_spend) AS spend
  FROM marketing_data.marketing_budget
  GROUP BY fiscal_quarter, fiscal_year
),
credit AS (
  SELECT concat('Q', CAST(EXTRACT(quarter FROM a.touchpoint_date) AS INTEGER), ' ', CAST(EXTRACT(year FROM a.touchpoint_date) AS INTEGER)) AS quarter,
    coalesce(sum(d.deal_value * a.attribution_weight / 100.0) FILTER (WHERE a.campaign_id IS NOT NULL OR a.event_id IS NOT NULL), 0) AS campaigns,
    coalesce(sum(d.deal_value * a.attribution_weight / 100.0) FILTER (WHERE a.campaign_id IS NULL AND a.event_id IS NULL), 0) AS elsewhere,
    coalesce(sum(o.amount * o.probability / 100.0 * a.attribution_weight / 100.0) FILTER (WHERE d.deal_id IS NULL AND a.campaign_id IS NOT NULL), 0) AS open_weighted
  FROM marketing_data.marketing_attribution AS a
  JOIN sales_data.opportunities AS o ON o.opportunity_id = a.opportunity_id
  LEFT JOIN sales_data.closed_deals AS d ON d.deal_id = a.deal_id
  WHERE a.touchpoint_date <= CAST($as_of AS DATE)
  GROUP BY 1
)
SELECT
  s.quarter, s.spend,
  round(CAST(coalesce(c.campaigns, 0) AS DECIMAL(18, 6)), 2) AS credited_to_campaigns,
  round(CAST(coalesce(c.elsewhere, 0) AS DECIMAL(18, 6)), 2) AS credited_elsewhere,
  CASE WHEN CAST(concat(s.fiscal_year, '-', CAST(3 * CAST(substr(s.quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) <= CAST(CAST($as_of AS DATE) - INTERVAL '15 months' AS DATE)
    AND CAST(concat(s.fiscal_year, '-', CAST(3 * CAST(substr(s.quarter, 2, 1) AS INTEGER) - 2 AS VARCHAR), '-1') AS DATE) >= (SELECT min(e.engagement_date) FROM marketing_data.campaign_engagement AS e)
    THEN round(CAST(100.0 * (coalesce(c.campaigns, 0) - s.spend) / nullif(s.spend, 0) AS DECIMAL(18, 6)), 1) END AS roi_percent,
  round(CAST(coalesce(c.open_weighted, 0) AS DECIMAL(18, 6)), 2) AS open_weighted,
  round(sum(s.spend) OVER past, 2) AS spend_to_date,
  round(CAST(sum(coalesce(c.campaigns, 0)) OVER past AS DECIMAL(18, 6)), 2) AS credited_to_date,
  round(CAST(100.0 * (sum(coalesce(c.campaigns, 0)) OVER past - sum(s.spend) OVER past) / nullif(sum(s.spend) OVER past, 0) AS DECIMAL(18, 6)), 1) AS roi_to_date_percent
FROM spend AS s
LEFT JOIN credit AS c ON c.quarter = s.quarter
WINDOW past AS (ORDER BY s.fiscal_year, s.quarter ROWS UNBOUNDED PRECEDING)
ORDER BY s.fiscal_year, s.quarter
