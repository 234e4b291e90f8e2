-- How the company is heard of: standing programmes, a webinar, a show, a mailing, and six people who became leads by
-- them and went no further.

INSERT INTO marketing_data.campaigns VALUES
  ('CAMP-000001', 'Always-on demand, North America', 'Content', 'Website', '2023-07-01', '2026-12-31', 60000.00, 'SMB', 'North America', NULL, 'Active', 'Greta Olsen'),
  ('CAMP-000002', 'Always-on demand, EMEA', 'Content', 'Paid Search', '2023-07-01', '2026-12-31', 40000.00, 'Enterprise', 'EMEA', NULL, 'Active', 'Paul Steiner'),
  ('CAMP-000003', 'Always-on demand, APAC', 'Content', 'Website', '2023-07-01', '2026-12-31', 20000.00, 'SMB', 'APAC', NULL, 'Active', 'Mei Tanaka'),
  ('CAMP-000004', 'Always-on demand, Latin America', 'Content', 'Website', '2023-07-01', '2026-12-31', 10000.00, 'SMB', 'Latin America', NULL, 'Active', 'Luisa Prado'),
  ('CAMP-000005', 'Trusted Metrics webinars', 'Webinar', 'Webinar', '2024-01-05', '2024-04-30', 8000.00, 'Mid-Market', 'North America', 'PROD-000001', 'Completed', 'Greta Olsen'),
  ('CAMP-000006', 'Datavale Expo Chicago 2024', 'Event', 'Trade Show', '2024-09-01', '2024-11-20', 30000.00, 'Enterprise', 'North America', NULL, 'Completed', 'Greta Olsen'),
  ('CAMP-000007', 'Insight Plus nurture', 'Email', 'Email', '2025-02-01', '2025-04-30', 5000.00, 'Mid-Market', 'North America', 'PROD-000002', 'Completed', 'Greta Olsen'),
  ('CAMP-000008', 'Data Literacy social campaign', 'Social', 'LinkedIn', '2025-05-01', '2025-06-30', 9000.00, 'SMB', 'EMEA', NULL, 'Cancelled', 'Paul Steiner'),
  ('CAMP-000009', 'Datavale Expo Berlin 2026', 'Event', 'Trade Show', '2026-05-01', '2026-08-20', 25000.00, 'Enterprise', 'EMEA', NULL, 'Active', 'Paul Steiner'),
  ('CAMP-000010', 'Insight partner programme', 'Partner', 'Partner Network', '2026-08-01', '2026-11-30', 4000.00, 'SMB', 'Latin America', 'PROD-000001', 'Planned', 'Luisa Prado');

INSERT INTO marketing_data.events VALUES
  ('EVT-000001', 'Trusted Metrics: What Works in 90 Days', 'Webinar', '2024-02-20', 'Virtual', 'North America', 60, 0, 2500.00, 'Insight', 15, 'CAMP-000005'),
  ('EVT-000002', 'Datavale Expo Chicago 2024', 'Trade Show', '2024-10-15', 'Chicago, United States', 'North America', 2500, 2310, 25000.00, 'Insight, Insight Plus', 40, 'CAMP-000006'),
  ('EVT-000003', 'User Group Boston', 'User Group', '2025-10-08', 'Boston, United States', 'North America', 60, 44, 9000.00, 'Insight', 5, NULL),
  ('EVT-000004', 'Datavale Expo Berlin 2026', 'Trade Show', '2026-07-15', 'Berlin, Germany', 'EMEA', 2200, 0, 20000.00, 'Insight Suite', 35, 'CAMP-000009');

INSERT INTO marketing_data.lead_scoring_rules VALUES
  ('RULE-000001', 'Executive title', 'Demographic', 'title contains any (''Chief'', ''CEO'')', 17, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000002', 'Director title', 'Demographic', 'title contains any (''Director'')', 9, 'No', '2023-07-01', 'Greta Olsen', '2025-01-02'),
  ('RULE-000003', 'Large company', 'Firmographic', 'company_size in (''Large'', ''Enterprise'')', 11, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000004', 'Core industry', 'Firmographic', 'industry in (''Technology'', ''Finance'')', 7, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000005', 'Near market', 'Firmographic', 'region in (''EMEA'')', 4, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000006', 'Came from the website', 'Behavioral', 'lead_source in (''Website'')', 12, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000007', 'Filled a form', 'Behavioral', 'engagements of type ''Form Filled'' >= 1', 5, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000008', 'Attended', 'Behavioral', 'engagements of type ''Attended'' >= 1', 10, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000009', 'Three engagements or more', 'Behavioral', 'engagements >= 3', 8, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000010', 'Never engaged', 'Behavioral', 'engagements = 0', -10, 'Yes', '2023-07-01', 'Greta Olsen', '2023-07-01'),
  ('RULE-000011', 'Director title, reviewed', 'Demographic', 'title contains any (''Director'')', 12, 'Yes', '2025-01-02', 'Greta Olsen', '2025-01-02'),
  ('RULE-000012', 'Named products of interest', 'Behavioral', 'products_interested is not null', 6, 'Yes', '2025-01-02', 'Greta Olsen', '2025-01-02');

INSERT INTO marketing_data.leads VALUES
  ('LEAD-900001', 'Corwin Savings', 'Ada Brook', 'ada.brook@corwinsavings.example', '+1 (312) 555-0150', 'Director of Analytics', 'Finance', 'Large', 'North America', 'United States', 'Webinar', 'CAMP-000005', 'EVT-000001', 51, 'Unqualified', '2024-02-06', '2024-02-20', 'Dana Whitfield', 'Insight', NULL, NULL),
  ('LEAD-900002', 'Nimbler Apps', 'Ken Ross', 'ken.ross@nimblerapps.example', '+1 (312) 555-0151', 'Marketing Specialist', 'Technology', 'Small', 'North America', 'United States', 'Email', 'CAMP-000007', NULL, 20, 'Unqualified', '2025-02-12', '2025-03-01', 'Dana Whitfield', NULL, NULL, NULL),
  ('LEAD-900003', 'Marlow Stores', 'Ines Ford', 'ines.ford@marlowstores.example', '+1 (312) 555-0152', 'Chief Data Officer', 'Retail', 'Medium', 'North America', 'United States', 'Content Download', 'CAMP-000001', NULL, 30, 'Qualified', '2025-03-04', '2025-03-04', 'Dana Whitfield', NULL, NULL, NULL),
  ('LEAD-900004', 'Alpkredit', 'Urs Frei', 'urs.frei@alpkredit.example', '+49 30 23125015', 'Analyst', 'Finance', 'Small', 'EMEA', 'Germany', 'Social Media', 'CAMP-000002', NULL, 16, 'Unqualified', '2025-11-20', '2025-11-20', 'Jonas Keller', NULL, NULL, NULL),
  ('LEAD-900005', 'Larkin Outfitters', 'Joan Wells', 'joan.wells@larkinoutfitters.example', '+1 (312) 555-0153', 'Operations Manager', 'Retail', 'Large', 'North America', 'United States', 'Trade Show', 'CAMP-000006', 'EVT-000002', 21, 'Contacted', '2024-10-15', '2024-10-15', 'Dana Whitfield', NULL, NULL, NULL),
  ('LEAD-900006', 'Tilden Books', 'Mary Tilden', 'mary.tilden@tildenbooks.example', '+1 (312) 555-0154', 'Owner', 'Retail', 'Small', 'North America', 'United States', 'Website', NULL, NULL, 2, 'New', '2026-03-03', NULL, 'Dana Whitfield', NULL, NULL, NULL);

INSERT INTO marketing_data.campaign_engagement VALUES
  ('ENG-900001', 'CAMP-000005', 'LEAD-900001', 'ada.brook@corwinsavings.example', 'Form Filled', '2024-02-06', 'Trusted Metrics: What Works in 90 Days', 10),
  ('ENG-900002', 'CAMP-000005', 'LEAD-900001', 'ada.brook@corwinsavings.example', 'Attended', '2024-02-20', 'Trusted Metrics: What Works in 90 Days', 15),
  ('ENG-900003', 'CAMP-000007', 'LEAD-900002', 'ken.ross@nimblerapps.example', 'Email Opened', '2025-02-12', 'Insight Plus in practice', 1),
  ('ENG-900004', 'CAMP-000007', 'LEAD-900002', 'ken.ross@nimblerapps.example', 'Link Clicked', '2025-02-12', 'Insight Plus in practice', 3),
  ('ENG-900005', 'CAMP-000007', 'LEAD-900002', 'ken.ross@nimblerapps.example', 'Form Filled', '2025-02-12', 'Insight Plus in practice', 10),
  ('ENG-900006', 'CAMP-000007', 'LEAD-900002', 'ken.ross@nimblerapps.example', 'Downloaded', '2025-03-01', 'The Data Governance Handbook', 8),
  ('ENG-900007', 'CAMP-000001', 'LEAD-900003', 'ines.ford@marlowstores.example', 'Link Clicked', '2025-03-04', 'The Data Governance Handbook', 3),
  ('ENG-900008', 'CAMP-000001', 'LEAD-900003', 'ines.ford@marlowstores.example', 'Form Filled', '2025-03-04', 'The Data Governance Handbook', 10),
  ('ENG-900009', 'CAMP-000001', 'LEAD-900003', 'ines.ford@marlowstores.example', 'Downloaded', '2025-03-04', 'The Data Governance Handbook', 8),
  ('ENG-900010', 'CAMP-000002', 'LEAD-900004', 'urs.frei@alpkredit.example', 'Link Clicked', '2025-11-20', NULL, 3),
  ('ENG-900011', 'CAMP-000002', 'LEAD-900004', 'urs.frei@alpkredit.example', 'Form Filled', '2025-11-20', NULL, 10),
  ('ENG-900012', 'CAMP-000006', 'LEAD-900005', 'joan.wells@larkinoutfitters.example', 'Attended', '2024-10-15', 'Datavale Expo Chicago 2024', 15);

INSERT INTO marketing_data.webinar_attendance VALUES
  ('ATTEND-900001', 'EVT-000001', 'LEAD-900001', '2024-02-06', 'Yes', 48, 'Yes', 1, 'No');

INSERT INTO marketing_data.email_campaigns VALUES
  ('EMAIL-000001', 'CAMP-000005', 'Reminder: Trusted Metrics', '2024-02-15', 1000, 990, 330, 33.33, 20, 2.02, 10, 3, 0, 0),
  ('EMAIL-000002', 'CAMP-000007', 'Insight Plus in practice', '2025-02-11', 2000, 1980, 610, 30.81, 45, 2.27, 20, 5, 1, 1);

INSERT INTO marketing_data.content_assets VALUES
  ('ASSET-000001', 'The Data Governance Handbook', 'eBook', NULL, 'Data Governance', '2024-05-02', 'Nora Lind', 60, 160, 5.20, 0.63, 'Yes', 'https://www.salescape.example/resources/the-data-governance-handbook', 'Published'),
  ('ASSET-000002', 'What Is New in Insight Plus', 'Blog', 'PROD-000002', 'Trusted Metrics', '2025-01-14', 'Nora Lind', 0, 900, 2.10, 0.00, 'No', 'https://www.salescape.example/resources/what-is-new-in-insight-plus', 'Archived'),
  ('ASSET-000003', 'A Practical Guide to Data Literacy', 'eBook', NULL, 'Data Literacy', '2026-06-22', 'Nora Lind', 0, 0, NULL, 0.00, 'Yes', 'https://www.salescape.example/resources/a-practical-guide-to-data-literacy', 'Draft');

INSERT INTO marketing_data.social_media_engagement VALUES
  ('SOCIAL-000001', 'CAMP-000002', 'LinkedIn', '2025-11-18', 'Sponsored', 'Article', 9000, 6800, 230, 48, 0, 1, 310.50, 'https://linkedin.example/salescape/posts/7000000001'),
  ('SOCIAL-000002', NULL, 'YouTube', '2026-02-03', 'Organic', 'Video', 800, 600, 14, 9, 210, 0, 0.00, 'https://youtube.example/salescape/videos/7000000002');

-- Two pages by two sources, Sunday by Sunday; in the week of 8 March somebody asked for a demo.
INSERT INTO marketing_data.website_traffic
SELECT 'TRAFFIC-' || lpad((row_number() OVER (ORDER BY day, page, source))::VARCHAR, 6, '0'), day, 'https://www.salescape.example' || page, 90, 60, 55, 46.00, 30, 30,
  CASE WHEN day = DATE '2026-03-08' AND page = '/demo' AND source = 'Direct' THEN 1 ELSE 0 END,
  source, CASE WHEN source = 'Social' AND page = '/demo' THEN 'CAMP-000002' END
FROM (SELECT unnest(generate_series(DATE '2026-02-22', DATE '2026-06-28', INTERVAL 7 DAY))::DATE AS day) AS weeks
CROSS JOIN (VALUES ('/'), ('/demo')) AS pages(page)
CROSS JOIN (VALUES ('Direct'), ('Social')) AS sources(source);
