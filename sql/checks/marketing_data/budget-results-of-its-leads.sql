-- title: A budget line counts its own leads, and what they were worth
-- tables: marketing_data.marketing_budget, marketing_data.leads, marketing_data.campaigns, sales_data.opportunities, sales_data.closed_deals
-- counts: people
-- A lead belongs to the quarter in which it came, to the channel of its campaign, or of its source where it has none,
-- and to the kind of spending of its source. Those sent by customers cost nothing and belong to none.
-- Of the quarter in which the window begins, those before it are missing.
-- corruption: UPDATE marketing_data.marketing_budget SET leads_generated = leads_generated + 1 WHERE true
WITH own AS (
  SELECT 'Q' || quarter(l.created_date) || ' ' || year(l.created_date) AS fiscal_quarter,
    CASE
      WHEN c.campaign_type IN ('Email', 'Social', 'Webinar') OR (c.campaign_type = 'Content' AND c.channel = 'Paid Search') THEN 'Digital'
      WHEN c.campaign_type = 'Event' THEN 'Events'
      WHEN c.campaign_type = 'Content' THEN 'Content'
      WHEN c.campaign_type = 'Partner' THEN 'Partner'
      WHEN l.lead_source = 'Customer Referral' THEN NULL
      WHEN l.lead_source = 'Website' THEN 'PR'
      WHEN l.lead_source = 'Trade Show' THEN 'Events'
      WHEN l.lead_source IN ('Organic Search', 'Content Download') THEN 'Content'
      WHEN l.lead_source = 'Partner Referral' THEN 'Partner'
      ELSE 'Digital' END AS channel,
    CASE l.lead_source
      WHEN 'Paid Search' THEN 'Paid Search' WHEN 'Email' THEN 'Email' WHEN 'Webinar' THEN 'Webinar' WHEN 'Trade Show' THEN 'Conference'
      WHEN 'Social Media' THEN 'Social' WHEN 'Direct Mail' THEN 'Direct Mail' WHEN 'Partner Referral' THEN 'Partner Co-Marketing'
      ELSE 'Content Syndication' END AS campaign_type,
    count(*) AS leads, count(o.opportunity_id) AS opportunities, sum(coalesce(o.amount, 0)) AS pipeline, sum(coalesce(d.deal_value, 0)) AS won
  FROM marketing_data.leads AS l
  LEFT JOIN marketing_data.campaigns AS c USING (campaign_id)
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.status = 'Won'
  WHERE l.created_date >= getvariable('start')
  GROUP BY 1, 2, 3
)
SELECT fiscal_quarter, channel, campaign_type, b.leads_generated, own.leads, b.pipeline_value, own.pipeline, b.closed_won_value, own.won
FROM marketing_data.marketing_budget AS b
FULL JOIN (FROM own WHERE channel IS NOT NULL) AS own USING (fiscal_quarter, channel, campaign_type)
WHERE b.leads_generated IS NULL
  OR b.leads_generated < own.leads OR b.opportunities_generated < own.opportunities OR b.pipeline_value < own.pipeline OR b.closed_won_value < own.won
  OR make_date(right(fiscal_quarter, 4)::INT, substr(fiscal_quarter, 2, 1)::INT * 3 - 2, 1) >= getvariable('start') AND (
  b.leads_generated IS DISTINCT FROM coalesce(own.leads, 0) OR b.opportunities_generated IS DISTINCT FROM coalesce(own.opportunities, 0)
  OR b.pipeline_value IS DISTINCT FROM coalesce(own.pipeline, 0) OR b.closed_won_value IS DISTINCT FROM coalesce(own.won, 0))
