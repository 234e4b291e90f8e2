-- A company small enough to be balanced by hand, seen on 2026-06-30: one account that renewed and grew, one that
-- was lost, one with a contract awaiting signature and open deals, one that terminated early.

INSERT INTO sales_data.products VALUES
  ('PROD-000001', 'Insight', 'Analytics', '2.0.0', 120.00, 'Core', '2023-01-10'),
  ('PROD-000002', 'Insight Plus', 'Analytics', '1.0.0', 240.00, 'Premium', '2023-02-10'),
  ('PROD-000003', 'Insight Suite', 'Analytics', '1.0.0', 480.00, 'Enterprise', '2023-03-10');

INSERT INTO operational_data.product_releases VALUES
  ('RELS-000001', 'PROD-000001', '1.0.0', '2023-01-10', 'Major', 20, 0, 'No', '2026-01-10', '2025-07-10', 0, 'https://docs.salescape.example/insight/1.0.0'),
  ('RELS-000002', 'PROD-000001', '1.9.0', '2024-03-05', 'Minor', 4, 6, 'No', '2027-03-05', '2026-09-05', 0, 'https://docs.salescape.example/insight/1.9.0'),
  ('RELS-000003', 'PROD-000001', '1.10.0', '2024-09-05', 'Minor', 3, 5, 'No', '2027-09-05', '2027-03-05', 0, 'https://docs.salescape.example/insight/1.10.0'),
  ('RELS-000004', 'PROD-000001', '1.10.1', '2024-09-20', 'Hotfix', 0, 1, 'No', '2027-09-20', '2027-03-20', 0, 'https://docs.salescape.example/insight/1.10.1'),
  ('RELS-000005', 'PROD-000001', '2.0.0', '2025-10-01', 'Major', 9, 3, 'Yes', '2028-10-01', '2028-04-01', 100, 'https://docs.salescape.example/insight/2.0.0'),
  ('RELS-000006', 'PROD-000002', '1.0.0', '2023-02-10', 'Major', 25, 0, 'No', '2027-02-10', '2026-08-10', 100, 'https://docs.salescape.example/plus/1.0.0'),
  ('RELS-000007', 'PROD-000003', '1.0.0', '2023-03-10', 'Major', 40, 0, 'No', '2027-03-10', '2026-09-10', 0, 'https://docs.salescape.example/suite/1.0.0');

INSERT INTO sales_data.territories VALUES
  ('TERR-000001', 'Great Lakes', 'North America', 'United States, Canada', 'Geographic', 'Dana Whitfield', 'Marcus Hale', 40000.00, 'Yes', '2023-01-01'),
  ('TERR-000002', 'Central Europe', 'EMEA', 'Germany, Switzerland', 'Geographic', 'Jonas Keller', 'Ines Caron', 36000.00, 'Yes', '2023-01-01'),
  ('TERR-000003', 'Brazil', 'Latin America', 'Brazil', 'Geographic', 'Camila Duarte', 'Pablo Reyes', 20000.00, 'Yes', '2023-01-01');

INSERT INTO sales_data.sales_targets VALUES
  ('TGT-000001', 'Q2 2024', 'North America', NULL, 10000.00, 'Dana Whitfield'),
  ('TGT-000002', 'Q2 2024', 'EMEA', NULL, 9000.00, 'Jonas Keller'),
  ('TGT-000003', 'Q2 2024', 'Latin America', NULL, 5000.00, 'Camila Duarte');

INSERT INTO sales_data.sales_targets
SELECT 'TGT-' || (row_number() OVER () + 100000), 'Q' || quarter(day) || ' ' || year(day), region, NULL, 8000.00, NULL
FROM generate_series(DATE '2024-04-01', DATE '2026-04-01', INTERVAL 3 MONTH) AS quarters(day)
CROSS JOIN (VALUES ('North America'), ('EMEA'), ('APAC'), ('Latin America')) AS regions(region)
ORDER BY day, region;

INSERT INTO sales_data.customers VALUES
  ('CUST-000001', 'Harbor Foods', 'Retail', 'Large', 'North America', 'United States', 410000000.00, 'Dana Whitfield', '2024-02-05', 'Gold'),
  ('CUST-000002', 'Linden Clinics', 'Healthcare', 'Medium', 'EMEA', 'Germany', 62000000.00, 'Jonas Keller', '2024-03-11', 'Silver'),
  ('CUST-000003', 'Harbor Logistics', 'Logistics', 'Small', 'North America', 'Canada', 9000000.00, 'Dana Whitfield', '2025-09-01', 'Bronze'),
  ('CUST-000004', 'Altamira Energia', 'Energy', 'Medium', 'Latin America', 'Brazil', 75000000.00, 'Camila Duarte', '2024-09-02', 'Silver');

INSERT INTO sales_data.account_hierarchy VALUES
  ('HIER-000001', 'CUST-000001', 'CUST-000003', 'Parent-Child', 80.00, '2025-09-15');

INSERT INTO sales_data.customer_attributes VALUES
  ('ATTR-000001', 'CUST-000001', 'Compliance', 'PCI DSS', '2024-02-20'),
  ('ATTR-000002', 'CUST-000002', 'Compliance', 'GDPR', '2024-03-20');

INSERT INTO sales_data.customer_contacts VALUES
  ('CONT-000001', 'CUST-000001', 'Priya', 'Raman', 'priya.raman@harborfoods.example', '+1 (312) 555-0142', 'Chief Operating Officer', 'Operations', 'Decision Maker', 'Yes', 'https://profiles.example/priya-raman', '2025-10-20', '2024-02-05', 'Active'),
  ('CONT-000002', 'CUST-000001', 'Tom', 'Alder', 'tom.alder@harborfoods.example', '+1 (312) 555-0143', 'Data Lead', 'IT', 'Champion', 'No', NULL, '2026-06-10', '2024-02-19', 'Active'),
  ('CONT-000003', 'CUST-000002', 'Anke', 'Vogel', 'anke.vogel@lindenclinics.example', '+49 30 23125014', 'Head of IT', 'IT', 'Influencer', 'Yes', NULL, '2024-04-16', '2024-03-11', 'Active'),
  ('CONT-000004', 'CUST-000003', 'Leah', 'Moss', 'leah.moss@harborlogistics.example', '+1 (416) 555-0119', 'Operations Manager', 'Operations', 'Decision Maker', 'Yes', NULL, NULL, '2025-09-01', 'Active'),
  ('CONT-000005', 'CUST-000004', 'Rui', 'Prado', 'rui.prado@altamira.example', '+1 (305) 555-0104', 'Diretor de TI', 'IT', 'Decision Maker', 'Yes', NULL, NULL, '2024-09-02', 'Inactive');

INSERT INTO sales_data.opportunities VALUES
  ('OPP-000001', 'CUST-000001', 'PROD-000001', 'Harbor Foods – Insight', 'Closed Won', 12144.00, 100, '2024-05-20', '2024-02-05', 'New Business', 'North America', 'Dana Whitfield', 'Marketing', NULL),
  ('OPP-000002', 'CUST-000001', 'PROD-000001', 'Harbor Foods – renewal 2025', 'Closed Won', 25920.00, 100, '2025-05-12', '2024-05-24', 'Renewal', 'North America', 'Dana Whitfield', 'Sales', NULL),
  ('OPP-000003', 'CUST-000001', 'PROD-000001', 'Harbor Foods – more seats', 'Closed Won', 3600.00, 100, '2025-11-14', '2025-10-01', 'Upsell', 'North America', 'Dana Whitfield', 'Sales', NULL),
  ('OPP-000004', 'CUST-000001', 'PROD-000003', 'Harbor Foods – Insight Suite', 'Closed Lost', 9000.00, 0, '2025-09-30', '2025-08-01', 'Cross-sell', 'North America', 'Dana Whitfield', 'Sales', 'Northbeam'),
  ('OPP-000005', 'CUST-000001', 'PROD-000001', 'Harbor Foods – renewal 2027', 'Prospecting', 30720.00, 10, '2027-05-20', '2025-05-19', 'Renewal', 'North America', 'Dana Whitfield', 'Sales', NULL),
  ('OPP-000006', 'CUST-000002', 'PROD-000001', 'Linden Clinics – Insight', 'Closed Lost', 4800.00, 0, '2024-06-28', '2024-03-11', 'New Business', 'EMEA', 'Jonas Keller', 'Web', NULL),
  ('OPP-000007', 'CUST-000003', 'PROD-000002', 'Harbor Logistics – Insight Plus', 'Closed Won', 2400.00, 100, '2026-06-29', '2026-02-02', 'New Business', 'North America', 'Dana Whitfield', 'Referral', NULL),
  ('OPP-000008', 'CUST-000003', 'PROD-000003', 'Harbor Logistics – Insight Suite', 'Qualification', 5000.00, 25, '2026-11-30', '2026-05-04', 'New Business', 'North America', 'Dana Whitfield', 'Sales', NULL),
  ('OPP-000009', 'CUST-000003', 'PROD-000001', 'Harbor Logistics – Insight', 'Proposal', 600.00, 50, '2026-07-31', '2026-04-01', 'New Business', 'North America', 'Dana Whitfield', 'Sales', NULL),
  ('OPP-000010', 'CUST-000004', 'PROD-000003', 'Altamira – Insight Suite', 'Closed Won', 4800.00, 100, '2025-01-15', '2024-09-02', 'New Business', 'Latin America', 'Camila Duarte', 'Partner', NULL),
  ('OPP-000011', 'CUST-000004', 'PROD-000003', 'Altamira – renewal 2027', 'Closed Lost', 4800.00, 0, '2026-01-12', '2025-01-22', 'Renewal', 'Latin America', 'Camila Duarte', 'Sales', NULL);

INSERT INTO sales_data.closed_deals VALUES
  ('DEAL-000001', 'OPP-000001', 'CUST-000001', 'PROD-000001', 12144.00, '2024-05-20', 'Q2 2024', 2024, 'Won', 'Best fit for the roll-out', 105, 12.00, 'North America', 'Dana Whitfield'),
  ('DEAL-000002', 'OPP-000002', 'CUST-000001', 'PROD-000001', 25920.00, '2025-05-12', 'Q2 2025', 2025, 'Won', 'Renewed for two years', 353, 10.00, 'North America', 'Dana Whitfield'),
  ('DEAL-000003', 'OPP-000003', 'CUST-000001', 'PROD-000001', 3600.00, '2025-11-14', 'Q4 2025', 2025, 'Won', 'Seats were used up', 44, 0.00, 'North America', 'Dana Whitfield'),
  ('DEAL-000004', 'OPP-000004', 'CUST-000001', 'PROD-000003', 0.00, '2025-09-30', 'Q3 2025', 2025, 'Lost', 'Lost to competitor', 60, NULL, 'North America', 'Dana Whitfield'),
  ('DEAL-000005', 'OPP-000006', 'CUST-000002', 'PROD-000001', 0.00, '2024-06-28', 'Q2 2024', 2024, 'Lost', 'No decision', 109, NULL, 'EMEA', 'Jonas Keller'),
  ('DEAL-000006', 'OPP-000007', 'CUST-000003', 'PROD-000002', 2400.00, '2026-06-29', 'Q2 2026', 2026, 'Won', 'Group standard', 147, 0.00, 'North America', 'Dana Whitfield'),
  ('DEAL-000007', 'OPP-000010', 'CUST-000004', 'PROD-000003', 4800.00, '2025-01-15', 'Q1 2025', 2025, 'Won', 'Strong references', 135, 0.00, 'Latin America', 'Camila Duarte'),
  ('DEAL-000008', 'OPP-000011', 'CUST-000004', 'PROD-000003', 0.00, '2026-01-12', 'Q1 2026', 2026, 'Lost', 'Budget was cut', 355, NULL, 'Latin America', 'Camila Duarte');

INSERT INTO sales_data.quotes VALUES
  ('QUOT-000001', 'Q-2024-0001', 'OPP-000001', 'CUST-000001', '2024-04-10', '2024-05-10', 12000.00, 0.00, 'Net 30', 'Online', 'Rejected', 'Dana Whitfield', NULL, NULL, NULL),
  ('QUOT-000002', 'Q-2024-0002', 'OPP-000001', 'CUST-000001', '2024-05-06', '2024-06-05', 12144.00, 12.00, 'Net 30', 'Online', 'Accepted', 'Dana Whitfield', 'Marcus Hale', '2024-05-07', NULL),
  ('QUOT-000003', 'Q-2025-0001', 'OPP-000002', 'CUST-000001', '2025-04-22', '2025-05-22', 25920.00, 10.00, 'Net 30', 'Online', 'Accepted', 'Dana Whitfield', NULL, NULL, NULL),
  ('QUOT-000004', 'Q-2025-0002', 'OPP-000003', 'CUST-000001', '2025-11-03', '2025-12-03', 3600.00, 0.00, 'Net 30', 'Online', 'Accepted', 'Dana Whitfield', NULL, NULL, NULL),
  ('QUOT-000005', 'Q-2024-0003', 'OPP-000010', 'CUST-000004', '2024-12-02', '2025-01-31', 4800.00, 0.00, 'Net 60', 'Online', 'Accepted', 'Camila Duarte', NULL, NULL, NULL),
  ('QUOT-000006', 'Q-2026-0001', 'OPP-000007', 'CUST-000003', '2026-06-01', '2026-07-01', 2400.00, 0.00, 'Net 30', 'Online', 'Accepted', 'Dana Whitfield', NULL, NULL, NULL),
  ('QUOT-000007', 'Q-2026-0002', 'OPP-000009', 'CUST-000003', '2026-06-15', '2026-07-15', 600.00, 0.00, 'Net 30', 'Online', 'Sent', 'Dana Whitfield', NULL, NULL, NULL),
  ('QUOT-000008', 'Q-2024-0004', 'OPP-000006', 'CUST-000002', '2024-05-10', '2024-06-10', 4800.00, 20.00, 'Net 30', 'Online', 'Expired', 'Jonas Keller', 'Ines Caron', '2024-05-12', NULL);

INSERT INTO sales_data.quote_line_items VALUES
  ('LINE-000001', 'QUOT-000001', 'PROD-000001', 100, 120.00, 0.00, 12000.00, 'Insight, 100 seats', '1.9.0', 'Subscription', 12),
  ('LINE-000002', 'QUOT-000002', 'PROD-000001', 100, 120.00, 5.00, 11400.00, 'Insight, 100 seats', '1.9.0', 'Subscription', 12),
  ('LINE-000003', 'QUOT-000002', 'PROD-000002', 10, 240.00, 0.00, 2400.00, 'Insight Plus, 10 seats', '1.0.0', 'Subscription', 12),
  ('LINE-000004', 'QUOT-000003', 'PROD-000001', 100, 240.00, 0.00, 24000.00, 'Insight, 100 seats', '1.10.1', 'Subscription', 24),
  ('LINE-000005', 'QUOT-000003', 'PROD-000002', 10, 480.00, 0.00, 4800.00, 'Insight Plus, 10 seats', '1.0.0', 'Subscription', 24),
  ('LINE-000006', 'QUOT-000004', 'PROD-000001', 20, 180.00, 0.00, 3600.00, 'Insight, 20 seats', '2.0.0', 'Subscription', 18),
  ('LINE-000007', 'QUOT-000005', 'PROD-000003', 5, 960.00, 0.00, 4800.00, 'Insight Suite, 5 seats', '1.0.0', 'Subscription', 24),
  ('LINE-000008', 'QUOT-000006', 'PROD-000002', 10, 240.00, 0.00, 2400.00, 'Insight Plus, 10 seats', '1.0.0', 'Subscription', 12),
  ('LINE-000009', 'QUOT-000007', 'PROD-000001', 5, 120.00, 0.00, 600.00, 'Insight, 5 seats', '2.0.0', 'Subscription', 12),
  ('LINE-000010', 'QUOT-000008', 'PROD-000001', 50, 120.00, 0.00, 6000.00, 'Insight, 50 seats', '1.9.0', 'Subscription', 12);

INSERT INTO sales_data.contracts VALUES
  ('CONT-000001', 'C-2024-0001', 'CUST-000001', 'OPP-000001', 'QUOT-000002', 'Master Agreement', '2024-06-01', '2025-05-31', 12144.00, 12144.00, 'Quarterly', 'Yes', 60, 'Expired', '2024-05-24', 'Priya Raman', 'Marcus Hale'),
  ('CONT-000002', 'C-2025-0001', 'CUST-000001', 'OPP-000002', 'QUOT-000003', 'Renewal', '2025-06-01', '2027-05-31', 25920.00, 12960.00, 'Annual', 'Yes', 60, 'Active', '2025-05-19', 'Priya Raman', 'Marcus Hale'),
  ('CONT-000003', 'C-2025-0002', 'CUST-000001', 'OPP-000003', 'QUOT-000004', 'Amendment', '2025-12-01', '2027-05-31', 3600.00, 2400.00, 'Annual', 'Yes', 60, 'Active', '2025-11-20', 'Tom Alder', 'Marcus Hale'),
  ('CONT-000004', 'C-2025-0003', 'CUST-000004', 'OPP-000010', 'QUOT-000005', 'Master Agreement', '2025-02-01', '2026-01-31', 2400.00, 2400.00, 'Upfront', 'No', 30, 'Terminated', '2025-01-22', 'Rui Prado', 'Pablo Reyes'),
  ('CONT-000005', 'C-2026-0001', 'CUST-000003', 'OPP-000007', 'QUOT-000006', 'Master Agreement', '2026-08-01', '2027-07-31', 2400.00, 2400.00, 'Monthly', 'Yes', 30, 'Draft', NULL, NULL, NULL),
  ('CONT-000006', 'C-2024-0001-2', 'CUST-000001', 'OPP-000001', 'QUOT-000002', 'SOW', '2024-06-01', '2025-05-31', 0.00, 0.00, 'Quarterly', 'Yes', 60, 'Expired', '2024-05-24', 'Priya Raman', 'Marcus Hale');

INSERT INTO sales_data.revenue_recognition VALUES
  ('REV-000001', 'CONT-000001', 'CUST-000001', '2024-08-31', 3036.00, 'Quarterly', 'Q3 2024', 2024, 'PROD-000001', 'North America', 9108.00, 3036.00),
  ('REV-000002', 'CONT-000001', 'CUST-000001', '2024-11-30', 3036.00, 'Quarterly', 'Q4 2024', 2024, 'PROD-000001', 'North America', 6072.00, 6072.00),
  ('REV-000003', 'CONT-000001', 'CUST-000001', '2025-02-28', 3036.00, 'Quarterly', 'Q1 2025', 2025, 'PROD-000001', 'North America', 3036.00, 9108.00),
  ('REV-000004', 'CONT-000001', 'CUST-000001', '2025-05-31', 3036.00, 'Quarterly', 'Q2 2025', 2025, 'PROD-000001', 'North America', 0.00, 12144.00),
  ('REV-000005', 'CONT-000002', 'CUST-000001', '2025-08-31', 3240.00, 'Quarterly', 'Q3 2025', 2025, 'PROD-000001', 'North America', 22680.00, 3240.00),
  ('REV-000006', 'CONT-000002', 'CUST-000001', '2025-11-30', 3240.00, 'Quarterly', 'Q4 2025', 2025, 'PROD-000001', 'North America', 19440.00, 6480.00),
  ('REV-000007', 'CONT-000002', 'CUST-000001', '2026-02-28', 3240.00, 'Quarterly', 'Q1 2026', 2026, 'PROD-000001', 'North America', 16200.00, 9720.00),
  ('REV-000008', 'CONT-000002', 'CUST-000001', '2026-05-31', 3240.00, 'Quarterly', 'Q2 2026', 2026, 'PROD-000001', 'North America', 12960.00, 12960.00),
  ('REV-000009', 'CONT-000003', 'CUST-000001', '2026-02-28', 600.00, 'Quarterly', 'Q1 2026', 2026, 'PROD-000001', 'North America', 3000.00, 600.00),
  ('REV-000010', 'CONT-000003', 'CUST-000001', '2026-05-31', 600.00, 'Quarterly', 'Q2 2026', 2026, 'PROD-000001', 'North America', 2400.00, 1200.00),
  ('REV-000011', 'CONT-000004', 'CUST-000004', '2025-04-30', 600.00, 'Quarterly', 'Q2 2025', 2025, 'PROD-000003', 'Latin America', 1800.00, 600.00),
  ('REV-000012', 'CONT-000004', 'CUST-000004', '2025-07-31', 600.00, 'Quarterly', 'Q3 2025', 2025, 'PROD-000003', 'Latin America', 1200.00, 1200.00),
  ('REV-000013', 'CONT-000004', 'CUST-000004', '2025-10-31', 600.00, 'Quarterly', 'Q4 2025', 2025, 'PROD-000003', 'Latin America', 600.00, 1800.00),
  ('REV-000014', 'CONT-000004', 'CUST-000004', '2026-01-31', 600.00, 'Quarterly', 'Q1 2026', 2026, 'PROD-000003', 'Latin America', 0.00, 2400.00);

INSERT INTO operational_data.renewals VALUES
  ('REN-000001', 'CONT-000001', 'CUST-000001', '2025-05-31', '2025-05-12', 25920.00, 'Negotiated', 'Won', 100, 'Dana Whitfield', '2025-05-06', NULL, 'Low', NULL, NULL),
  ('REN-000002', 'CONT-000002', 'CUST-000001', '2027-05-31', '2027-05-31', 25920.00, 'Manual', 'Pending', 85, 'Dana Whitfield', '2026-03-02', '2026-09-01', 'Low', NULL, NULL),
  ('REN-000003', 'CONT-000003', 'CUST-000001', '2027-05-31', '2027-05-31', 4800.00, 'Manual', 'At Risk', 60, 'Dana Whitfield', NULL, '2026-09-01', 'Medium', NULL, NULL),
  ('REN-000004', 'CONT-000004', 'CUST-000004', '2026-01-31', '2026-01-12', 0.00, 'Manual', 'Lost', 0, 'Camila Duarte', '2026-01-08', NULL, 'High', 'Budget', NULL),
  ('REN-000005', 'CONT-000006', 'CUST-000001', '2025-05-31', '2025-05-12', 0.00, 'Negotiated', 'Won', 100, 'Dana Whitfield', '2025-05-06', NULL, 'Low', NULL, NULL);

INSERT INTO sales_data.customer_products VALUES
  ('INST-000001', 'CUST-000001', 'PROD-000001', '2.0.0', 120, '2024-06-03', 13200.00, '2027-05-31', 'High', 'Standard'),
  ('INST-000002', 'CUST-000001', 'PROD-000002', '1.0.0', 10, '2024-06-10', 2160.00, '2027-05-31', 'Medium', 'Standard'),
  ('INST-000003', 'CUST-000004', 'PROD-000003', '1.0.0', 5, '2025-02-03', 2400.00, '2026-01-31', 'Low', 'Basic');

INSERT INTO sales_data.customer_notes VALUES
  ('NOTE-000001', 'CUST-000001', 'CONT-000001', '2024-03-12', 'Call', 'Dana Whitfield', 'Stock reports', 'Priya wants stock figures by store.', 'OPP-000001', 'Send the store report', '2024-03-15'),
  ('NOTE-000002', 'CUST-000001', 'CONT-000001', '2025-10-20', 'Meeting', 'Dana Whitfield', 'Seats', 'All seats are taken since the autumn intake.', 'OPP-000003', NULL, NULL),
  ('NOTE-000003', 'CUST-000002', 'CONT-000003', '2024-04-16', 'Email', 'Jonas Keller', 'Hosting', 'Anke asks where patient data is kept.', NULL, NULL, NULL);

INSERT INTO sales_data.competitive_intelligence VALUES
  ('INTEL-000001', 'CUST-000001', 'OPP-000004', 'Northbeam', 'Northbeam Flow', '2025-08-20', 'Sales call', 'Fast dashboards', 'Weak access rights', 'At Risk', 'Product comparison', 'Showed a dashboard in two days.'),
  ('INTEL-000002', 'CUST-000002', NULL, 'Northbeam', 'Northbeam Flow', '2024-05-02', 'Partner', 'Fast dashboards', 'Few connectors', 'Winning', 'Pricing', 'Quoted a third less.');

INSERT INTO usage_data.product_usage_summary VALUES
  ('USG-000001', 'CUST-000001', 'PROD-000001', '2026-05-17', 126, 402, 23.10, 55.20, 16.40, 400, 1.20, 330, 105.00, 'Healthy'),
  ('USG-000002', 'CUST-000001', 'PROD-000001', '2026-06-21', 90, 310, 22.40, 57.14, 14.20, 1000, 1.40, 250, 75.00, 'Healthy'),
  ('USG-000003', 'CUST-000001', 'PROD-000002', '2026-06-21', 0, 0, NULL, 20.00, 0.00, 0, 1.10, 0, 0.00, 'Critical');

INSERT INTO usage_data.license_usage VALUES
  ('LIC-000001', 'CUST-000001', 'PROD-000001', '2026-05-17', 120, 126, 0, 105.00, '2026-05-13', 61, 6, 17.31),
  ('LIC-000002', 'CUST-000001', 'PROD-000001', '2026-06-21', 120, 90, 30, 75.00, '2026-06-17', 48, 0, 0.00),
  ('LIC-000003', 'CUST-000001', 'PROD-000002', '2026-06-21', 10, 0, 10, 0.00, NULL, 0, 0, 0.00);

INSERT INTO usage_data.feature_usage VALUES
  ('FEAT-000001', 'CUST-000001', 'PROD-000001', 'Dashboards', '2026-06-21', 1080, 84, 'Power User'),
  ('FEAT-000002', 'CUST-000001', 'PROD-000001', 'Scheduled reports', '2026-06-21', 410, 60, 'Regular'),
  ('FEAT-000003', 'CUST-000001', 'PROD-000001', 'Saved views', '2026-06-21', 150, 44, 'Exploring'),
  ('FEAT-000004', 'CUST-000001', 'PROD-000001', 'Report sharing', '2026-06-21', 61, 20, 'Exploring'),
  ('FEAT-000005', 'CUST-000001', 'PROD-000001', 'Spreadsheet export', '2026-06-21', 12, 8, 'Not Adopted'),
  ('FEAT-000006', 'CUST-000001', 'PROD-000001', 'E-mail digests', '2026-06-21', 3, 2, 'Not Adopted'),
  ('FEAT-000007', 'CUST-000001', 'PROD-000001', 'Threshold alerts', '2026-06-21', 0, 0, 'Not Adopted');

INSERT INTO usage_data.feature_usage
SELECT 'FEAT-00001' || place, 'CUST-000001', 'PROD-000002', 'Feature ' || place, '2026-06-21', 0, 0, 'Not Adopted'
FROM generate_series(1, 7) AS places(place);

INSERT INTO usage_data.api_usage VALUES
  ('API-000001', 'CUST-000001', 'PROD-000001', '2026-05-17', '/v2/reports', 'GET', 400, 394, 6, 171.20, 0.08, 'OAuth'),
  ('API-000002', 'CUST-000001', 'PROD-000001', '2026-06-21', '/v2/reports', 'GET', 730, 721, 9, 168.90, 0.14, 'OAuth'),
  ('API-000003', 'CUST-000001', 'PROD-000001', '2026-06-21', '/v2/reports', 'POST', 270, 265, 5, 240.00, 0.03, 'OAuth');

INSERT INTO usage_data.performance_metrics VALUES
  ('PERF-000001', 'CUST-000001', 'PROD-000001', '2026-06-21', 1912.40, 311.20, 99.88, 54, 52, 19, 46.20, 63.10, 382.50);

INSERT INTO usage_data.data_quality_metrics VALUES
  ('DQM-000001', 'CUST-000001', 'PROD-000001', '2026-06-21', 88.00, 91.50, 87.20, 87.74, 41200, 7.40, 14, 88.61);

INSERT INTO usage_data.integration_usage VALUES
  ('INTG-000001', 'CUST-000001', 'PROD-000001', 'Salesforce', 'CRM', 'Active', '2024-07-01', '2026-06-30', 'Hourly', 120000, 12, '{"direction":"import","objects":["Account"],"minute":10}'),
  ('INTG-000002', 'CUST-000001', 'PROD-000001', 'Slack', 'Communication', 'Error', '2025-01-10', '2026-03-01', 'Real-time', 3000, 900, '{"channel":"#operations","events":["alert"],"trigger":"push"}'),
  ('INTG-000003', 'CUST-000004', 'PROD-000003', 'Snowflake', 'Data', 'Inactive', '2025-03-03', '2026-01-31', 'Daily', 90000, 3, '{"schema":"core","mode":"incremental","run_at":"02:30"}');

INSERT INTO usage_data.product_health_alerts VALUES
  ('ALERT-000001', 'CUST-000001', 'PROD-000002', '2026-06-21', 'Low Usage', 'High', 'Acknowledged', 'Nora Lindqvist', NULL),
  ('ALERT-000002', 'CUST-000001', 'PROD-000001', '2025-05-01', 'License Expiring', 'Medium', 'Resolved', 'Nora Lindqvist', '2025-05-12'),
  ('ALERT-000003', 'CUST-000001', 'PROD-000001', '2026-05-30', 'Integration Failure', 'High', 'Open', NULL, NULL);

INSERT INTO operational_data.invoices VALUES
  ('INV-000001', 'INV-2024-00001-01', 'CUST-000001', 'CONT-000001', '2024-06-03', '2024-07-03', 3236.38, 200.38, 3036.00, 'Paid', 'ACH', '2024-07-01', 'py_3AbCdEfGhIjKlMnOpQrStUv1', 'USD', '2024-06-01', '2024-08-31'),
  ('INV-000002', 'INV-2024-00001-02', 'CUST-000001', 'CONT-000001', '2024-09-02', '2024-10-02', 3236.38, 200.38, 3036.00, 'Paid', 'ACH', '2024-10-30', 'py_3AbCdEfGhIjKlMnOpQrStUv3', 'USD', '2024-09-01', '2024-11-30'),
  ('INV-000003', 'INV-2024-00001-03', 'CUST-000001', 'CONT-000001', '2024-12-02', '2025-01-01', 3236.38, 200.38, 3036.00, 'Paid', 'ACH', '2025-01-06', 'py_3AbCdEfGhIjKlMnOpQrStUv5', 'USD', '2024-12-01', '2025-02-28'),
  ('INV-000004', 'INV-2025-00001-04', 'CUST-000001', 'CONT-000001', '2025-03-03', '2025-04-02', 3236.38, 200.38, 3036.00, 'Paid', 'ACH', '2025-04-02', 'py_3AbCdEfGhIjKlMnOpQrStUv6', 'USD', '2025-03-01', '2025-05-31'),
  ('INV-000005', 'INV-2025-00001-05', 'CUST-000001', 'CONT-000002', '2025-06-02', '2025-07-02', 13815.36, 855.36, 12960.00, 'Paid', 'Wire', '2025-06-30', 'py_3AbCdEfGhIjKlMnOpQrStUv7', 'USD', '2025-06-01', '2026-05-31'),
  ('INV-000006', 'INV-2025-00001-06', 'CUST-000001', 'CONT-000003', '2025-12-01', '2025-12-31', 1279.20, 79.20, 1200.00, 'Partially Paid', 'Credit Card', NULL, NULL, 'USD', '2025-12-01', '2026-05-31'),
  ('INV-000007', 'INV-2026-00001-07', 'CUST-000001', 'CONT-000002', '2026-06-01', '2026-07-01', 13815.36, 855.36, 12960.00, 'Sent', NULL, NULL, NULL, 'USD', '2026-06-01', '2027-05-31'),
  ('INV-000008', 'INV-2026-00001-08', 'CUST-000001', 'CONT-000003', '2026-06-01', '2026-07-01', 2558.40, 158.40, 2400.00, 'Sent', NULL, NULL, NULL, 'USD', '2026-06-01', '2027-05-31'),
  ('INV-000009', 'INV-2025-00004-01', 'CUST-000004', 'CONT-000004', '2025-02-03', '2025-04-04', 5040.00, 240.00, 4800.00, 'Cancelled', NULL, NULL, NULL, 'USD', '2025-02-01', '2027-01-31'),
  ('INV-000010', 'INV-2026-00004-02', 'CUST-000004', 'CONT-000004', '2026-01-16', '2026-03-17', 2520.00, 120.00, 2400.00, 'Paid', 'Wire', '2026-01-16', 'py_3AbCdEfGhIjKlMnOpQrStUx3', 'USD', '2025-02-01', '2026-01-31');

INSERT INTO operational_data.payments VALUES
  ('PAY-000001', 'INV-000001', 'CUST-000001', '2024-07-01', 3236.38, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv1', 'Successful', 'USD', 5.00, 3231.38, 'Stripe'),
  ('PAY-000002', 'INV-000002', 'CUST-000001', '2024-10-09', 1618.19, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv2', 'Successful', 'USD', 5.00, 1613.19, 'Stripe'),
  ('PAY-000003', 'INV-000002', 'CUST-000001', '2024-10-30', 1618.19, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv3', 'Successful', 'USD', 5.00, 1613.19, 'Stripe'),
  ('PAY-000004', 'INV-000003', 'CUST-000001', '2024-12-30', 3236.38, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv4', 'Failed', 'USD', 0.00, 3236.38, 'Stripe'),
  ('PAY-000005', 'INV-000003', 'CUST-000001', '2025-01-06', 3236.38, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv5', 'Successful', 'USD', 5.00, 3231.38, 'Stripe'),
  ('PAY-000006', 'INV-000004', 'CUST-000001', '2025-04-02', 3236.38, 'ACH', 'py_3AbCdEfGhIjKlMnOpQrStUv6', 'Successful', 'USD', 5.00, 3231.38, 'Stripe'),
  ('PAY-000007', 'INV-000005', 'CUST-000001', '2025-06-30', 13815.36, 'Wire', 'py_3AbCdEfGhIjKlMnOpQrStUv7', 'Successful', 'USD', 8.00, 13807.36, 'Stripe'),
  ('PAY-000008', 'INV-000006', 'CUST-000001', '2026-02-10', 600.00, 'Credit Card', '1AB23456CD789012E', 'Successful', 'USD', 18.43, 581.57, 'PayPal'),
  ('PAY-000009', 'INV-000007', 'CUST-000001', '2026-06-29', 13815.36, 'Wire', 'py_3AbCdEfGhIjKlMnOpQrStUv8', 'Pending', 'USD', 8.00, 13807.36, 'Stripe'),
  ('PAY-000010', 'INV-000009', 'CUST-000004', '2025-04-10', 5040.00, 'Wire', 'py_3AbCdEfGhIjKlMnOpQrStUx1', 'Successful', 'USD', 8.00, 5032.00, 'Stripe'),
  ('PAY-000011', 'INV-000009', 'CUST-000004', '2026-01-16', 5040.00, 'Wire', 're_3AbCdEfGhIjKlMnOpQrStUx2', 'Refunded', 'USD', 0.00, 5040.00, 'Stripe'),
  ('PAY-000012', 'INV-000010', 'CUST-000004', '2026-01-16', 2520.00, 'Wire', 'py_3AbCdEfGhIjKlMnOpQrStUx3', 'Successful', 'USD', 0.00, 2520.00, 'Stripe');

INSERT INTO operational_data.user_accounts VALUES
  ('USER-000001', 'CUST-000001', 'tom.alder@harborfoods.example', 'tom.alder@harborfoods.example', 'Tom', 'Alder', 'Admin', 'Active', '2024-06-03', '2026-06-29', 412, '2026-01-12', 'Yes'),
  ('USER-000002', 'CUST-000001', 'nia.holt@harborfoods.example', 'nia.holt@harborfoods.example', 'Nia', 'Holt', 'Power User', 'Inactive', '2024-06-11', '2025-09-30', 230, NULL, 'No'),
  ('USER-000003', 'CUST-000001', 'omar.reyes@harborfoods.example', 'omar.reyes@harborfoods.example', 'Omar', 'Reyes', 'Viewer', 'Locked', '2024-07-01', NULL, 0, NULL, 'No'),
  ('USER-000004', 'CUST-000004', 'sofia.lima@altamira', 'sofia.lima@altamira.example', 'Sofia', 'Lima', 'Admin', 'Inactive', '2025-02-03', '2026-01-29', 96, '2025-08-02', 'Yes');

INSERT INTO usage_data.user_sessions VALUES
  ('SESS-000001', 'CUST-000001', 'PROD-000001', 'USER-000001', '2026-06-16 10:02:11', '2026-06-16 10:25:11', 23, 9, 21, 'Desktop', 'Edge', 'Windows', '2001:db8:0:1::1a3', 'Chicago', 'United States'),
  ('SESS-000002', 'CUST-000001', 'PROD-000001', 'USER-000001', '2026-06-17 14:10:40', '2026-06-17 14:18:40', 8, 4, 7, 'Mobile', 'Safari', 'iOS', '198.51.100.24', 'Chicago', 'United States'),
  ('SESS-000003', 'CUST-000001', 'PROD-000001', 'USER-000002', '2025-03-04 09:20:05', '2025-03-04 09:50:05', 30, 14, 30, 'Desktop', 'Chrome', 'macOS', '2001:db8:0:1::2c5', 'Chicago', 'United States'),
  ('SESS-000004', 'CUST-000004', 'PROD-000003', 'USER-000004', '2025-06-10 11:00:31', '2025-06-10 11:12:31', 12, 6, 15, 'Desktop', 'Firefox', 'Linux', '203.0.113.9', 'Recife', 'Brazil');

INSERT INTO usage_data.telemetry_events VALUES
  ('TELEM-000001', 'CUST-000001', 'PROD-000001', '2026-06-16 10:01:40', 'Login', 'Security', 'Warning', 'USER-000001', NULL, '{"result":"failed","reason":"wrong_password"}'),
  ('TELEM-000002', 'CUST-000001', 'PROD-000001', '2026-06-16 10:02:11', 'Login', 'Security', 'Info', 'USER-000001', 'SESS-000001', '{"second_factor":"push","network":"office"}'),
  ('TELEM-000003', 'CUST-000001', 'PROD-000001', '2026-06-16 10:05:02', 'Page_View', 'Usage', 'Info', 'USER-000001', 'SESS-000001', '{"page":"/reports","load_ms":1410}'),
  ('TELEM-000004', 'CUST-000001', 'PROD-000001', '2026-06-16 10:09:48', 'Feature_Used', 'Usage', 'Info', 'USER-000001', 'SESS-000001', '{"feature":"Dashboards","duration_ms":820}'),
  ('TELEM-000005', 'CUST-000001', 'PROD-000001', '2026-06-16 10:14:20', 'Error', 'Performance', 'Error', 'USER-000001', 'SESS-000001', '{"code":"ANL-4021","http_status":500,"feature":"Dashboards","version":"2.0.0"}'),
  ('TELEM-000006', 'CUST-000001', 'PROD-000001', '2026-06-16 10:25:11', 'Logout', 'Security', 'Info', 'USER-000001', 'SESS-000001', NULL),
  ('TELEM-000007', 'CUST-000001', 'PROD-000001', '2026-06-16 03:12:07', 'Integration', 'Integration', 'Info', NULL, NULL, '{"direction":"inbound","records":310,"duration_ms":2470}'),
  ('TELEM-000008', 'CUST-000001', 'PROD-000001', '2025-03-04 09:33:10', 'Timeout', 'Performance', 'Warning', 'USER-000002', 'SESS-000003', '{"operation":"query","limit_ms":30000,"version":"1.10.1"}');

INSERT INTO operational_data.onboarding_progress VALUES
  ('ONB-000001', 'CUST-000001', 'PROD-000001', '2024-06-03', '2024-07-31', '2024-07-24', 'Completed', 100.00, 6, 6, 'Ruth Amsel', 'Green', 19, 46.50),
  ('ONB-000002', 'CUST-000004', 'PROD-000003', '2025-02-03', '2025-03-24', NULL, 'Stalled', 42.86, 7, 3, 'Elisa Prado', 'Red', NULL, 8.40);

INSERT INTO operational_data.audit_log VALUES
  ('AUDIT-000001', 'CUST-000001', 'USER-000001', '2024-06-11 08:58:10', 'Create', 'User', 'USER-000002', 'Opened a user account for Nia Holt', '2001:db8:0:1::a1', 'Yes', NULL),
  ('AUDIT-000002', 'CUST-000001', 'USER-000002', '2025-03-04 09:12:44', 'Create', 'Report', 'REPT-000101', 'Created the report “Weekly stock levels by site”', '2001:db8:0:1::b2', 'Yes', NULL),
  ('AUDIT-000003', 'CUST-000001', 'USER-000002', '2025-03-18 14:30:02', 'Update', 'Report', 'REPT-000101', 'Changed the filters of the report “Weekly stock levels by site”', '198.51.100.7', 'Yes', NULL),
  ('AUDIT-000004', 'CUST-000001', 'USER-000002', '2025-06-02 16:01:37', 'Delete', 'Report', 'REPT-000101', 'Deleted the report “Weekly stock levels by site” as out of date', '2001:db8:0:1::b2', 'Yes', NULL),
  ('AUDIT-000005', 'CUST-000001', 'USER-000001', '2025-09-11 10:20:00', 'Update', 'Integration', 'INTG-000001', 'Changed the field mapping of the integration with Salesforce', '2001:db8:0:1::a1', 'Yes', NULL),
  ('AUDIT-000006', 'CUST-000001', 'USER-000001', '2025-11-20 11:45:09', 'Config_Change', 'Product', 'PROD-000001', 'Changed the notification rules in Insight', '2001:db8:0:1::a1', 'Yes', NULL),
  ('AUDIT-000007', 'CUST-000001', 'USER-000003', '2026-02-03 03:14:15', 'Login', 'User', 'USER-000003', 'Sign-in refused', '192.0.2.66', 'No', 'Wrong password'),
  ('AUDIT-000008', 'CUST-000001', 'USER-000001', '2026-06-29 09:01:00', 'Login', 'User', 'USER-000001', 'Sign-in to Insight failed', '203.0.113.9', 'No', 'Second factor not confirmed in time'),
  ('AUDIT-000009', 'CUST-000004', 'USER-000004', '2026-01-20 15:26:31', 'Export', 'Dashboard', 'DASH-000401', 'Exported the dashboard “Energy use at a glance” to PDF', '203.0.113.40', 'Yes', NULL),
  ('AUDIT-000010', 'CUST-000004', 'USER-000004', '2026-01-29 17:40:55', 'Export', 'Customer', 'CUST-000004', 'Exported the audit trail of Altamira to CSV', '203.0.113.40', 'Yes', NULL);

INSERT INTO operational_data.customer_success_activities VALUES
  ('CSA-000001', 'CUST-000001', '2026-04-22', 'QBR', 'Nora Lindqvist', 'Business review with Tom. Reports that took a day now take an hour.', 'Positive', 'Send the figures', '2026-06-10', 'Nora Lindqvist, Tom Alder', 60),
  ('CSA-000002', 'CUST-000001', '2026-06-10', 'Check-in', 'Nora Lindqvist', 'Call with Tom. The new site logs in now and then.', 'Neutral', NULL, NULL, 'Nora Lindqvist, Tom Alder', 25);

INSERT INTO operational_data.customer_health_score VALUES
  ('HLTH-000001', 'CUST-000001', '2026-06-14', 73.02, 91.04, 83.50, 0.00, 68.93, 71.66, 'Low', 9.10, 41.00, 'Stable'),
  ('HLTH-000002', 'CUST-000001', '2026-06-21', 65.14, 70.72, 82.87, 0.00, 71.01, 71.66, 'Medium', 14.20, 36.00, 'Stable'),
  ('HLTH-000003', 'CUST-000001', '2026-06-28', 65.14, 70.72, 82.87, 0.00, 71.01, 71.66, 'Medium', 14.20, 36.00, 'Stable');

INSERT INTO operational_data.notifications VALUES
  ('NOTIF-000001', 'CUST-000001', NULL, 'Reminder', 'Medium', 'Invoice INV-2025-00001-06 is 14 days overdue', '$1,279.20 remains unpaid.', '2026-01-14', '2026-01-15', 'Read', 'Email', 'Invoice', 'INV-000006'),
  ('NOTIF-000002', 'CUST-000001', NULL, 'Reminder', 'Low', 'Your agreement ends on 31 May 2025', 'Please check the number of licences.', '2025-03-02', NULL, 'Delivered', 'Email', 'Renewal', 'REN-000001'),
  ('NOTIF-000003', 'CUST-000001', NULL, 'Update', 'High', 'Insight 2.0.0 is out', 'Please read the notes.', '2025-10-03', '2025-10-03', 'Read', 'In-App', 'Release', 'RELS-000005'),
  ('NOTIF-000004', 'CUST-000004', NULL, 'System', 'Medium', 'Planned maintenance', 'Short interruptions are possible.', '2025-11-06', NULL, 'Sent', 'Email', NULL, NULL);
