-- agent-week-begins
UPDATE support_data.support_agent_metrics SET metric_date = '2026-02-03' WHERE agent_name = 'Ben Ortiz' AND metric_date = '2026-02-02'
DELETE FROM support_data.support_agent_metrics WHERE agent_name = 'Ben Ortiz' AND metric_date = '2026-02-02'

-- agent-week-of-escalations
UPDATE support_data.support_agent_metrics SET escalation_count = 0 WHERE agent_name = 'Marta Kern'
UPDATE support_data.escalations SET escalated_from = 'Ida Novak' WHERE escalation_id = 'ESC-000001'

-- agent-week-of-resolutions
UPDATE support_data.support_agent_metrics SET tickets_closed = 2 WHERE agent_name = 'Ida Novak' AND metric_date = '2026-02-02'
UPDATE support_data.support_agent_metrics SET avg_resolution_time_hrs = NULL WHERE agent_name = 'Ida Novak'
UPDATE support_data.ticket_resolution SET resolution_date = '2025-11-12' WHERE resolution_id = 'RES-000001'

-- agent-week-of-surveys
UPDATE support_data.support_agent_metrics SET csat_score_avg = 4 WHERE agent_name = 'Ben Ortiz' AND metric_date = '2025-11-03'
UPDATE support_data.customer_satisfaction SET response_date = '2025-11-10' WHERE csat_id = 'CSAT-000001'

-- agent-week-of-worklog
UPDATE support_data.support_agent_metrics SET utilization_percent = 50 WHERE agent_name = 'Ida Novak' AND metric_date = '2026-02-02'
UPDATE support_data.ticket_worklog SET work_date = '2025-11-10' WHERE worklog_id = 'WORK-000002'

-- agent-week-totals
UPDATE support_data.support_agent_metrics SET tickets_opened = 0 WHERE metric_date = '2026-06-29'
UPDATE support_data.support_agent_metrics SET sla_breach_count = 3 WHERE agent_name = 'Ida Novak' AND metric_date = '2026-02-02'

-- article-after-release
UPDATE support_data.knowledge_base SET created_date = '2025-09-01' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET product_version = '3.0 and later' WHERE kb_id = 'KB-000001'

-- article-has-structure
UPDATE support_data.knowledge_base SET content = 'Dashboards load without end on Insight 2.0.0.' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET content = replace(content, 'Symptom', 'Trouble') WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET product_id = 'PROD-000002' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET article_title = 'Dashboards  load without end' WHERE kb_id = 'KB-000001'

-- article-status-of-use
UPDATE support_data.knowledge_base SET status = 'Draft' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET last_updated = '2025-11-30' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET views_count = 0 WHERE kb_id = 'KB-000001'

-- article-tickets-counted
UPDATE support_data.knowledge_base SET related_tickets_count = 2 WHERE kb_id = 'KB-000001'
UPDATE support_data.ticket_resolution SET kb_article_id = NULL WHERE resolution_id = 'RES-000002'

-- channel-share-of-tickets
UPDATE support_data.support_channels SET volume_percent = 60 WHERE channel_id = 'CHAN-000001'
UPDATE support_data.support_tickets SET channel = 'Portal' WHERE ticket_id = 'TICK-000003'
UPDATE support_data.support_channels SET satisfaction_score = 4 WHERE channel_id = 'CHAN-000001'
UPDATE support_data.support_channels SET avg_response_time_min = NULL WHERE channel_id = 'CHAN-000008'
UPDATE support_data.sla_policies SET business_hours_only = 'Yes' WHERE priority = 'Critical'

-- issue-counts-of-tickets
UPDATE support_data.recurring_issues SET occurrence_count = 2 WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET last_occurrence = '2026-02-03' WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET product_id = 'PROD-000002' WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET related_tickets = NULL WHERE recurring_issue_id = 'ISSUE-000001'

-- issue-known-tickets-listed
INSERT INTO support_data.ticket_tags VALUES ('TAG-000099', 'TICK-000004', 'known-issue', 'Ben Ortiz', '2026-06-30')
UPDATE support_data.recurring_issues SET related_tickets = 'TICK-000001' WHERE recurring_issue_id = 'ISSUE-000001'

-- issue-status-of-fix
UPDATE support_data.recurring_issues SET status = 'Resolved' WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET status = 'Fix in Progress' WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET fix_version = '2.0.1' WHERE recurring_issue_id = 'ISSUE-000001'

-- issue-tickets-on-its-versions
UPDATE support_data.recurring_issues SET product_version = '2.0.1 and later' WHERE recurring_issue_id = 'ISSUE-000001'
UPDATE support_data.recurring_issues SET product_version = '1.10.0 to before 2.0.0', fix_version = '2.0.0' WHERE recurring_issue_id = 'ISSUE-000001'

-- sla-one-promise-in-force
UPDATE support_data.sla_policies SET active = 'No' WHERE sla_policy_id = 'SLA-000001'
INSERT INTO support_data.sla_policies VALUES ('SLA-000099', 'Gold', 'Low', 700, 90, 'Yes', 'Yes', '2025-01-01')

-- sla-tighter-for-higher
UPDATE support_data.sla_policies SET first_response_target_min = 500 WHERE sla_policy_id = 'SLA-000002'
UPDATE support_data.sla_policies SET resolution_target_hours = 20 WHERE sla_policy_id = 'SLA-000001'
UPDATE support_data.sla_policies SET business_hours_only = 'No' WHERE sla_policy_id = 'SLA-000004'

-- comment-signed-by-speaker
UPDATE support_data.ticket_comments SET comment_text = E'Hello Tom,\nIt works.\nRegards, Ida' WHERE comment_id = 'COMM-000001'
UPDATE support_data.ticket_comments SET comment_text = E'Hello Zoe,\nIt works.\nBen' WHERE comment_id = 'COMM-000001'

-- ticket-text-names-its-product
UPDATE support_data.support_tickets SET subject = 'Trouble with Insight Plus' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.ticket_comments SET comment_text = 'Please log in to Insight Suite.' WHERE comment_id = 'COMM-000001'

-- ticket-text-names-its-version
UPDATE support_data.support_tickets SET description = 'We run version 1.9.0.' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.ticket_resolution SET resolution_notes = 'Solved by going back to 1.10.1.' WHERE resolution_id = 'RES-000002'

-- ticket-text-whole
UPDATE support_data.support_tickets SET description = 'We  wait.' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.ticket_worklog SET work_description = 'Read {object}.' WHERE worklog_id = 'WORK-000001'
UPDATE support_data.ticket_comments SET comment_text = 'Thank you, that was clear .' WHERE comment_id = 'COMM-000002'
