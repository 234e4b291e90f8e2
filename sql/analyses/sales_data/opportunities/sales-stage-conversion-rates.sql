-- title: Conversion from stage to stage
-- question: How many of our deals pass from the early stages to a proposal, and from a proposal to a signature, and where do we lose them?
-- asked: How do deals convert from stage to stage, and where do we drop them?
-- asked: What are the stage conversion rates of our funnel?
-- asked: How many opportunities make it to a proposal and then to a signature?
-- use-case: Sales stage conversion rates
-- says: From the early stages to the signature, conversion {ranges conversion_percent by opportunity_type where step = '3 all the way'}. Of new business, {all conversion_percent where opportunity_type = 'New Business' and step = '1 early stages to proposal'} reach a proposal and {all conversion_percent where opportunity_type = 'New Business' and step = '2 proposal to won'} of those a signature: {sum lost_here 'deal' where opportunity_type = 'New Business' and step = '1 early stages to proposal'} {was/were} lost before the proposal and {sum lost_here where opportunity_type = 'New Business' and step = '2 proposal to won'} after it.
-- read: The early stages are Prospecting and Qualification, the late ones Proposal and Negotiation; the first quote marks the step between them. Conversion is of the deals that have left the step, so that open ones do not count as lost. Before is the same for deals created in the year earlier. Few lost early and many lost late means that we quote too soon.
-- chart: column x=opportunity_type y=conversion_percent series=step
-- rate: conversion_percent of conversion_n, conversion_before_percent of conversion_before_n
-- decides: lost_here, still_open
-- difficulty: intermediate
-- parameter: region
-- parameter: rep
-- parameter: within_months = 24
WITH first_quote AS (
  SELECT q.opportunity_id, min(q.quote_date) AS quoted
  FROM sales_data.quotes AS q
  WHERE q.quote_date <= CAST($as_of AS DATE)
  GROUP BY q.opportunity_id
),
deals AS (
  SELECT o.opportunity_type, o.stage, o.amount, o.created_date, o.close_date, q.quoted,
    o.stage IN ('Proposal', 'Negotiation', 'Closed Won') OR q.quoted IS NOT NULL AS reached_proposal
  FROM sales_data.opportunities AS o
  LEFT JOIN first_quote AS q ON q.opportunity_id = o.opportunity_id
  WHERE o.created_date <= CAST($as_of AS DATE)
    AND o.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
),
steps AS (
  SELECT d.opportunity_type, '1 early stages to proposal' AS step, d.amount, d.created_date,
    CASE WHEN d.reached_proposal THEN 'on' WHEN d.stage = 'Closed Lost' THEN 'lost' ELSE 'here' END AS fate,
    CASE WHEN d.reached_proposal THEN d.quoted - d.created_date END AS days
  FROM deals AS d
  UNION ALL
  SELECT d.opportunity_type, '2 proposal to won', d.amount, d.created_date,
    CASE WHEN d.stage = 'Closed Won' THEN 'on' WHEN d.stage = 'Closed Lost' THEN 'lost' ELSE 'here' END,
    CASE WHEN d.stage = 'Closed Won' THEN d.close_date - d.quoted END
  FROM deals AS d
  WHERE d.reached_proposal
  UNION ALL
  SELECT d.opportunity_type, '3 all the way', d.amount, d.created_date,
    CASE WHEN d.stage = 'Closed Won' THEN 'on' WHEN d.stage = 'Closed Lost' THEN 'lost' ELSE 'here' END,
    CASE WHEN d.stage = 'Closed Won' THEN d.close_date - d.created_date END
  FROM deals AS d
)
SELECT
  s.opportunity_type,
  s.step,
  round(CAST(100.0 * count(*) FILTER (WHERE s.fate = 'on') / nullif(count(*) FILTER (WHERE s.fate <> 'here'), 0) AS DECIMAL(18, 6)), 1) AS conversion_percent,
  round(CAST(100.0 * sum(s.amount) FILTER (WHERE s.fate = 'on') / nullif(sum(s.amount) FILTER (WHERE s.fate <> 'here'), 0) AS DECIMAL(18, 6)), 1) AS conversion_of_amount_percent,
  count(*) AS entered,
  count(*) FILTER (WHERE s.fate = 'on') AS moved_on,
  count(*) FILTER (WHERE s.fate = 'lost') AS lost_here,
  count(*) FILTER (WHERE s.fate = 'here') AS still_open,
  coalesce(sum(s.amount) FILTER (WHERE s.fate = 'here'), 0) AS open_amount,
  round(CAST(avg(s.days) AS DECIMAL(18, 6)), 0) AS mean_days_to_move_on,
  round(CAST(100.0 * count(*) FILTER (WHERE s.fate = 'on' AND s.created_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE))
    / nullif(count(*) FILTER (WHERE s.fate <> 'here' AND s.created_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)), 0) AS DECIMAL(18, 6)), 1) AS conversion_before_percent,
  count(*) FILTER (WHERE s.fate <> 'here') AS conversion_n,
  count(*) FILTER (WHERE s.fate <> 'here' AND s.created_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)) AS conversion_before_n
FROM steps AS s
GROUP BY s.opportunity_type, s.step
ORDER BY CASE s.opportunity_type WHEN 'New Business' THEN 1 WHEN 'Cross-sell' THEN 2 WHEN 'Upsell' THEN 3 ELSE 4 END, s.step
