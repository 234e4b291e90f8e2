-- What the account that renewed and grew asked for help with: a question that was solved at once, a fault that was
-- answered and solved late and handed up twice, one that is being worked on, and one that nobody has taken yet.

INSERT INTO support_data.sla_policies VALUES
  ('SLA-000001', 'Gold', 'Critical', 30, 6, 'No', 'Yes', '2024-01-01'),
  ('SLA-000002', 'Gold', 'High', 120, 16, 'No', 'Yes', '2024-01-01'),
  ('SLA-000003', 'Gold', 'Medium', 300, 48, 'Yes', 'Yes', '2024-01-01'),
  ('SLA-000004', 'Gold', 'Low', 720, 100, 'Yes', 'Yes', '2024-01-01');

INSERT INTO support_data.knowledge_base VALUES
  ('KB-000001', 'Dashboards load without end after the update to 2.0.0', 'Troubleshooting', 'PROD-000001', '2.0.0', E'Symptom\nDashboards load without end.\n\nCause\nThe cache is never filled.\n\nSteps\n1. Switch the cache off.\n2. Log in again.\n\nApplies to\nInsight 2.0.0.', '2025-12-01', '2025-12-01', 'Elena Marsh', 120, 4.20, 1, 'Published', 'dashboards, loading');

INSERT INTO support_data.support_tickets VALUES
  ('TICK-000001', 'T-2025-00001-001', 'CUST-000001', 'PROD-000001', 'Tom Alder', 'tom.alder@harborfoods.example', 'How do I schedule a report?', 'We would like the weekly stock report by e-mail.', 'Medium', 'Minor', 'Closed', 'Question', 'Training', '2025-11-03', '2025-11-03', '2025-11-05', '2025-11-06', 'Ben Ortiz', 'No', NULL, 'Met', 'Email', '2.0.0', 'Production'),
  ('TICK-000002', 'T-2026-00001-002', 'CUST-000001', 'PROD-000001', 'Tom Alder', 'tom.alder@harborfoods.example', 'Dashboards load without end', 'Since this morning no dashboard opens.', 'Critical', 'Blocker', 'Closed', 'Bug', 'Technical', '2026-02-02', '2026-02-02', '2026-02-04', '2026-02-09', 'Ida Novak', 'Yes', '2026-02-02', 'Breached', 'Portal', '2.0.0', 'Production'),
  ('TICK-000003', 'T-2026-00001-003', 'CUST-000001', 'PROD-000001', 'Nia Holt', 'nia.holt@harborfoods.example', 'Export in another format', 'Could exports keep the colours?', 'Low', 'Minor', 'Open', 'Feature Request', 'Other', '2026-06-29', '2026-06-30', NULL, NULL, 'Ben Ortiz', 'No', NULL, 'Met', 'Email', '2.0.0', 'Production'),
  ('TICK-000004', 'T-2026-00001-004', 'CUST-000001', 'PROD-000001', 'Tom Alder', 'tom.alder@harborfoods.example', 'Slow filters', 'Filters take a minute.', 'High', 'Major', 'New', 'Performance', 'Technical', '2026-06-30', NULL, NULL, NULL, NULL, 'No', NULL, 'At Risk', 'Portal', '2.0.0', 'Production');

INSERT INTO support_data.ticket_comments VALUES
  ('COMM-000001', 'TICK-000001', '2025-11-03', 'Support Agent', 'Ben Ortiz', 'Hello Tom, open the report and choose Schedule.', 'No', 12),
  ('COMM-000002', 'TICK-000001', '2025-11-05', 'Customer', 'Tom Alder', 'That works, thank you.', 'No', 0),
  ('COMM-000003', 'TICK-000002', '2026-02-02', 'Support Agent', 'Ben Ortiz', 'Hello Tom, we are looking into it.', 'No', 10),
  ('COMM-000004', 'TICK-000002', '2026-02-02', 'Support Agent', 'Ben Ortiz', 'Handing over to the second line.', 'Yes', 5),
  ('COMM-000005', 'TICK-000002', '2026-02-03', 'Engineer', 'Ida Novak', 'The cache is never filled.', 'Yes', 90),
  ('COMM-000006', 'TICK-000002', '2026-02-04', 'Engineer', 'Ida Novak', 'Hello Tom, please switch the cache off for now.', 'No', 25),
  ('COMM-000007', 'TICK-000002', '2026-02-04', 'Customer', 'Tom Alder', 'They open again.', 'No', 0),
  ('COMM-000008', 'TICK-000003', '2026-06-30', 'Support Agent', 'Ben Ortiz', 'Hello Nia, thank you for the idea.', 'No', 8);

INSERT INTO support_data.ticket_worklog VALUES
  ('WORK-000001', 'TICK-000001', 'Ben Ortiz', '2025-11-03', 12, 'Answered the question', 'No', 'No'),
  ('WORK-000002', 'TICK-000001', 'Ben Ortiz', '2025-11-05', 8, 'Wrote down the steps', 'No', 'Yes'),
  ('WORK-000003', 'TICK-000002', 'Ben Ortiz', '2026-02-02', 15, 'Looked at the dashboards', 'No', 'No'),
  ('WORK-000004', 'TICK-000002', 'Ida Novak', '2026-02-03', 90, 'Read the logs', 'No', 'Yes'),
  ('WORK-000005', 'TICK-000002', 'Ida Novak', '2026-02-04', 25, 'Found a way round', 'Yes', 'No'),
  ('WORK-000006', 'TICK-000003', 'Ben Ortiz', '2026-06-30', 8, 'Took note of the wish', 'No', 'No');

INSERT INTO support_data.ticket_tags VALUES
  ('TAG-000001', 'TICK-000001', 'scheduling', 'Ben Ortiz', '2025-11-03'),
  ('TAG-000002', 'TICK-000002', 'dashboards', 'Ben Ortiz', '2026-02-02'),
  ('TAG-000003', 'TICK-000002', 'escalated', 'Ben Ortiz', '2026-02-02');

INSERT INTO support_data.escalations VALUES
  ('ESC-000001', 'TICK-000002', 'CUST-000001', 'L1 → L2', 'Ben Ortiz', 'Marta Kern', '2026-02-02', 'Severity', 'L3', '2026-02-04'),
  ('ESC-000002', 'TICK-000002', 'CUST-000001', 'L2 → L3', 'Marta Kern', 'Ida Novak', '2026-02-02', 'Severity', 'L3', '2026-02-04');

INSERT INTO support_data.sla_breaches VALUES
  ('BREACH-000001', 'TICK-000002', 'CUST-000001', 'First Response', 30, 45, 15, '2026-02-02', 'All were on other calls', 'No'),
  ('BREACH-000002', 'TICK-000002', 'CUST-000001', 'Resolution Time', 6, 41, 2060, '2026-02-02', 'The cause was hard to find', 'Yes');

INSERT INTO support_data.ticket_resolution VALUES
  ('RES-000001', 'TICK-000001', '2025-11-05', 'Fixed', 'Showed how to schedule a report.', 'User Error', NULL, 'No', NULL, 'Ben Ortiz', 0.3),
  ('RES-000002', 'TICK-000002', '2026-02-04', 'Workaround', 'Switched the cache off.', 'Product Bug', 'KB-000001', 'Yes', 'No', 'Ida Novak', 2.2);

INSERT INTO operational_data.notifications VALUES
  ('NOTIF-000101', 'CUST-000001', 'USER-000001', 'Update', 'Critical', 'T-2026-00001-002 is solved', 'Please reply if anything is left open.', '2026-02-04', NULL, 'Delivered', 'In-App', 'Ticket', 'TICK-000002');

INSERT INTO support_data.customer_satisfaction VALUES
  ('CSAT-000001', 'TICK-000001', 'CUST-000001', '2025-11-06', '2025-11-07', 5, 'Yes', 'Quick and clear.', 5, 5, 5, 'Post-Ticket'),
  ('CSAT-000002', 'TICK-000002', 'CUST-000001', '2026-02-05', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Post-Ticket'),
  ('CSAT-000003', 'TICK-000002', 'CUST-000001', '2026-04-08', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Quarterly');
