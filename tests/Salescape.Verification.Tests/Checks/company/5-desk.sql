-- The desk that helped: three agents in their weeks, the channels that tickets came through, and the fault that one of
-- them was about.

INSERT INTO support_data.support_agent_metrics
SELECT 'AGENT-' || format('{:06}', desk * 10000 + row_number() OVER (PARTITION BY desk ORDER BY monday)), agent, monday, 0, 0, NULL, NULL, NULL, 0, 0, 0, 0
FROM generate_series(DATE '2025-11-03', DATE '2026-06-29', INTERVAL 7 DAY) AS weeks(monday),
  (VALUES (1, 'Ben Ortiz'), (2, 'Marta Kern'), (3, 'Ida Novak')) AS agents(desk, agent);

UPDATE support_data.support_agent_metrics
SET tickets_opened = 1, tickets_closed = 1, avg_resolution_time_hrs = 20, first_response_time_avg = 12, csat_score_avg = 5, utilization_percent = 1.03
WHERE agent_name = 'Ben Ortiz' AND metric_date = '2025-11-03';
UPDATE support_data.support_agent_metrics
SET tickets_opened = 1, first_response_time_avg = 45, sla_breach_count = 1, escalation_count = 1, utilization_percent = 0.77
WHERE agent_name = 'Ben Ortiz' AND metric_date = '2026-02-02';
UPDATE support_data.support_agent_metrics
SET tickets_opened = 2, first_response_time_avg = 300, utilization_percent = 1.03
WHERE agent_name = 'Ben Ortiz' AND metric_date = '2026-06-29';
UPDATE support_data.support_agent_metrics SET escalation_count = 1 WHERE agent_name = 'Marta Kern' AND metric_date = '2026-02-02';
UPDATE support_data.support_agent_metrics
SET tickets_closed = 1, avg_resolution_time_hrs = 40.33, sla_breach_count = 1, utilization_percent = 5.90
WHERE agent_name = 'Ida Novak' AND metric_date = '2026-02-02';

INSERT INTO support_data.support_channels VALUES
  ('CHAN-000001', 'Email', 'Yes', 'Working hours', 156.00, 5.00, 50.00, 20.00),
  ('CHAN-000002', 'Email', 'Yes', 'At all hours', NULL, NULL, 0, 1.30),
  ('CHAN-000007', 'Portal', 'Yes', 'Working hours', NULL, NULL, 0, 0.60),
  ('CHAN-000008', 'Portal', 'Yes', 'At all hours', 45.00, NULL, 50.00, 90.00);

INSERT INTO support_data.recurring_issues VALUES
  ('ISSUE-000001', 'Dashboards load without end', 'PROD-000001', '2.0.0 and later', '2026-02-02', '2026-02-02', 1, 1, 'Critical', 'Under Investigation', 'Engineering', 'TICK-000002', NULL, NULL);

INSERT INTO support_data.ticket_tags VALUES
  ('TAG-000004', 'TICK-000002', 'known-issue', 'Ben Ortiz', '2026-02-02');
