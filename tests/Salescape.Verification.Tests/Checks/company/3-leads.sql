-- Who brought the accounts: a webinar, the website, a customer and a partner. Another referral came to nothing.

INSERT INTO marketing_data.leads VALUES
  ('LEAD-000001', 'Harbor Foods', 'Priya Raman', 'priya.raman@harborfoods.example', '+1 (312) 555-0142', 'Chief Operating Officer', 'Retail', 'Large', 'North America', 'United States', 'Webinar', 'CAMP-000005', 'EVT-000001', 49, 'Converted', '2024-01-25', '2024-02-20', 'Dana Whitfield', 'Insight', 'OPP-000001', '2024-02-05'),
  ('LEAD-000002', 'Linden Clinics', 'Anke Vogel', 'anke.vogel@lindenclinics.example', '+49 30 23125014', 'Head of IT', 'Healthcare', 'Medium', 'EMEA', 'Germany', 'Website', NULL, NULL, 6, 'Converted', '2024-02-26', '2024-03-11', 'Jonas Keller', NULL, 'OPP-000006', '2024-03-11'),
  ('LEAD-000003', 'Harbor Logistics', 'Leah Moss', 'leah.moss@harborlogistics.example', '+1 (416) 555-0119', 'Operations Manager', 'Logistics', 'Small', 'North America', 'Canada', 'Customer Referral', NULL, NULL, 6, 'Converted', '2025-11-20', '2026-02-02', 'Dana Whitfield', 'Insight Plus', 'OPP-000007', '2026-02-02'),
  ('LEAD-000004', 'Altamira Energia', 'Rui Prado', 'rui.prado@altamira.example', '+1 (305) 555-0104', 'Diretor de TI', 'Energy', 'Medium', 'Latin America', 'Brazil', 'Partner Referral', NULL, NULL, 6, 'Converted', '2024-09-02', '2024-09-02', 'Camila Duarte', 'Insight', 'OPP-000010', '2024-09-02');

INSERT INTO marketing_data.campaign_engagement VALUES
  ('ENG-000001', 'CAMP-000005', 'LEAD-000001', 'priya.raman@harborfoods.example', 'Form Filled', '2024-01-25', 'Trusted Metrics: What Works in 90 Days', 10),
  ('ENG-000002', 'CAMP-000005', 'LEAD-000001', 'priya.raman@harborfoods.example', 'Attended', '2024-02-20', 'Trusted Metrics: What Works in 90 Days', 15),
  ('ENG-000003', 'CAMP-000001', 'LEAD-000003', 'leah.moss@harborlogistics.example', 'Link Clicked', '2025-12-09', NULL, 3),
  ('ENG-000004', 'CAMP-000004', 'LEAD-000004', 'rui.prado@altamira.example', 'Link Clicked', '2024-09-02', NULL, 3);

INSERT INTO marketing_data.webinar_attendance VALUES
  ('ATTEND-000001', 'EVT-000001', 'LEAD-000001', '2024-01-25', 'Yes', 55, 'No', 0, 'Yes');

INSERT INTO marketing_data.marketing_attribution VALUES
  ('ATTRIB-000001', 'OPP-000001', 'DEAL-000001', 'CAMP-000005', 'EVT-000001', 1, '2024-01-25', 100.00, 'First Touch'),
  ('ATTRIB-000002', 'OPP-000006', 'DEAL-000005', NULL, NULL, 1, '2024-02-26', 100.00, 'First Touch'),
  ('ATTRIB-000003', 'OPP-000010', 'DEAL-000007', 'CAMP-000004', NULL, 2, '2024-09-02', 100.00, 'Last Touch'),
  ('ATTRIB-000004', 'OPP-000007', 'DEAL-000006', NULL, NULL, 1, '2025-11-20', 50.00, 'Linear'),
  ('ATTRIB-000005', 'OPP-000007', 'DEAL-000006', 'CAMP-000001', NULL, 2, '2025-12-09', 50.00, 'Linear');

INSERT INTO marketing_data.partner_referrals VALUES
  ('REF-000001', 'Ferngate Systems', 'Reseller', '2024-09-02', 'Rui Prado', 'rui.prado@altamira.example', 'Altamira Energia', 'Energy', 'Latin America', 5000.00, 'Converted', 'LEAD-000004', 'OPP-000010', 20.00, NULL),
  ('REF-000002', 'Ferngate Systems', 'Reseller', '2025-03-03', 'Eva Lund', 'eva.lund@skogvik.example', 'Skogvik', 'Retail', 'EMEA', 8000.00, 'Lost', NULL, NULL, 20.00, 'No budget at Skogvik this year.');
