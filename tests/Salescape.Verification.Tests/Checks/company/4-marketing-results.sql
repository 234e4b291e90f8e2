-- What all leads came to, counted when they are in the books.

UPDATE marketing_data.events AS e
SET actual_attendees = (SELECT count(*) FROM marketing_data.webinar_attendance AS a WHERE a.event_id = e.event_id AND a.attended = 'Yes')
WHERE event_type = 'Webinar';

INSERT INTO marketing_data.marketing_budget
WITH lines AS (
  SELECT 'Q' || quarter(day) || ' ' || year(day) AS fiscal_quarter, year(day) AS fiscal_year, channel, campaign_type,
    (row_number() OVER (ORDER BY day, channel, campaign_type))::VARCHAR AS number
  FROM (SELECT unnest(generate_series(DATE '2023-07-01', DATE '2026-04-01', INTERVAL 3 MONTH)) AS day) AS quarters
  CROSS JOIN (VALUES ('Digital'), ('Events'), ('Content'), ('PR'), ('Partner')) AS channels(channel)
  CROSS JOIN (VALUES ('Email'), ('Social'), ('Webinar'), ('Conference'), ('Paid Search'), ('Content Syndication'), ('Direct Mail'), ('Partner Co-Marketing')) AS kinds(campaign_type)
), own AS (
  SELECT 'Q' || quarter(l.created_date) || ' ' || year(l.created_date) AS fiscal_quarter,
    CASE c.campaign_type WHEN 'Email' THEN 'Digital' WHEN 'Webinar' THEN 'Digital' WHEN 'Social' THEN 'Digital' WHEN 'Event' THEN 'Events' WHEN 'Partner' THEN 'Partner'
      WHEN 'Content' THEN CASE c.channel WHEN 'Paid Search' THEN 'Digital' ELSE 'Content' END
      ELSE CASE l.lead_source WHEN 'Website' THEN 'PR' WHEN 'Trade Show' THEN 'Events' WHEN 'Organic Search' THEN 'Content' WHEN 'Content Download' THEN 'Content'
        WHEN 'Partner Referral' THEN 'Partner' WHEN 'Customer Referral' THEN NULL ELSE 'Digital' END END AS channel,
    CASE l.lead_source WHEN 'Webinar' THEN 'Webinar' WHEN 'Email' THEN 'Email' WHEN 'Trade Show' THEN 'Conference' WHEN 'Social Media' THEN 'Social' WHEN 'Paid Search' THEN 'Paid Search'
      WHEN 'Direct Mail' THEN 'Direct Mail' WHEN 'Partner Referral' THEN 'Partner Co-Marketing' ELSE 'Content Syndication' END AS campaign_type,
    count(*) AS leads, count(o.opportunity_id) AS opportunities, coalesce(sum(o.amount), 0) AS pipeline, coalesce(sum(d.deal_value), 0) AS won
  FROM marketing_data.leads AS l
  LEFT JOIN marketing_data.campaigns AS c USING (campaign_id)
  LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.status = 'Won'
  GROUP BY 1, 2, 3
)
SELECT 'BUDG-' || lpad(number, 6, '0'), fiscal_quarter, fiscal_year, channel, campaign_type, 1000.00, 900.00, 100.00,
  coalesce(leads, 0), coalesce(opportunities, 0), coalesce(pipeline, 0), coalesce(won, 0), round((coalesce(won, 0) - 900.00) * 100 / 900.00, 2)
FROM lines
LEFT JOIN own USING (fiscal_quarter, channel, campaign_type);
