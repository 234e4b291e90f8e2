-- metric: Touches of won opportunities
-- reference: 1.C #66
-- low: 3
-- typical: 5–8
-- high: 20
-- unit: engagements
-- note: Engagements up to the opening of the opportunity; the credits count those on one campaign within ten days once.
SELECT avg(touches)
FROM (
  SELECT l.lead_id, count(e.engagement_id) AS touches
  FROM marketing_data.leads AS l
  JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id AND d.status = 'Won'
  LEFT JOIN marketing_data.campaign_engagement AS e ON e.lead_id = l.lead_id AND e.engagement_date <= l.conversion_date
  GROUP BY l.lead_id
)
