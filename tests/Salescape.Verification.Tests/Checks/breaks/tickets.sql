-- breach-credited-to-upper-tiers
UPDATE sales_data.customers SET customer_tier = 'Silver' WHERE customer_id = 'CUST-000001'
UPDATE support_data.support_tickets SET resolved_date = NULL WHERE ticket_id = 'TICK-000002'

-- breach-minutes-are-exact
UPDATE support_data.sla_breaches SET actual_time = 40 WHERE breach_id = 'BREACH-000002'
UPDATE support_data.sla_breaches SET breach_duration_min = 14 WHERE breach_id = 'BREACH-000001'
UPDATE support_data.sla_breaches SET breach_duration_min = 0, actual_time = 30 WHERE breach_id = 'BREACH-000001'

-- breach-once-a-target
UPDATE support_data.sla_breaches SET breach_type = 'First Response' WHERE breach_id = 'BREACH-000002'

-- breach-target-of-policy
UPDATE support_data.sla_breaches SET target_time = 60, actual_time = 75 WHERE breach_id = 'BREACH-000001'
UPDATE support_data.support_tickets SET priority = 'High' WHERE ticket_id = 'TICK-000002'
UPDATE support_data.sla_policies SET effective_date = '2026-03-01' WHERE sla_policy_id = 'SLA-000001'

-- breach-time-within-dates
UPDATE support_data.sla_breaches SET breach_duration_min = 4000, actual_time = 73 WHERE breach_id = 'BREACH-000002'

-- breach-within-ticket
UPDATE support_data.sla_breaches SET breach_date = '2026-02-01' WHERE breach_id = 'BREACH-000001'
UPDATE support_data.sla_breaches SET breach_date = '2026-02-05' WHERE breach_id = 'BREACH-000002'
UPDATE support_data.sla_breaches SET customer_id = 'CUST-000004' WHERE breach_id = 'BREACH-000002'

-- comment-first-response
UPDATE support_data.support_tickets SET first_response_date = '2025-11-04' WHERE ticket_id = 'TICK-000001'
DELETE FROM support_data.ticket_comments WHERE comment_id = 'COMM-000008'
UPDATE support_data.ticket_comments SET internal_note = 'Yes' WHERE comment_id = 'COMM-000001'

-- comment-of-customer
UPDATE support_data.ticket_comments SET commenter_name = 'Nia Holt' WHERE comment_id = 'COMM-000002'
UPDATE support_data.ticket_comments SET time_spent_min = 5 WHERE comment_id = 'COMM-000002'
UPDATE support_data.ticket_comments SET internal_note = 'Yes' WHERE comment_id = 'COMM-000007'

-- comment-time-is-logged
UPDATE support_data.ticket_comments SET time_spent_min = 13 WHERE comment_id = 'COMM-000001'
DELETE FROM support_data.ticket_worklog WHERE worklog_id = 'WORK-000004'

-- comment-within-ticket
UPDATE support_data.ticket_comments SET comment_date = '2025-11-02' WHERE comment_id = 'COMM-000001'
UPDATE support_data.ticket_comments SET comment_date = '2025-11-07' WHERE comment_id = 'COMM-000002'

-- escalation-within-ticket
UPDATE support_data.escalations SET escalation_date = '2026-02-05' WHERE escalation_id = 'ESC-000002'
UPDATE support_data.escalations SET escalated_to = 'Ben Ortiz' WHERE escalation_id = 'ESC-000001'
UPDATE support_data.escalations SET resolution_date = '2026-02-03' WHERE escalation_id = 'ESC-000001'
UPDATE support_data.escalations SET resolved_at_level = NULL WHERE escalation_id = 'ESC-000001'

-- resolution-article-of-product
UPDATE support_data.knowledge_base SET created_date = '2026-02-05' WHERE kb_id = 'KB-000001'
UPDATE support_data.knowledge_base SET product_id = 'PROD-000002' WHERE kb_id = 'KB-000001'

-- resolution-effort-of-worklog
UPDATE support_data.ticket_resolution SET effort_hours = 0.4 WHERE resolution_id = 'RES-000001'
DELETE FROM support_data.ticket_worklog WHERE worklog_id = 'WORK-000004'

-- resolution-of-resolved-ticket
DELETE FROM support_data.ticket_resolution WHERE resolution_id = 'RES-000001'
UPDATE support_data.ticket_resolution SET resolution_date = '2026-02-03' WHERE resolution_id = 'RES-000002'
UPDATE support_data.ticket_resolution SET engineer_assigned = 'Ben Ortiz' WHERE resolution_id = 'RES-000002'
UPDATE support_data.ticket_resolution SET ticket_id = 'TICK-000003' WHERE resolution_id = 'RES-000002'

-- resolution-workaround-is-told
UPDATE support_data.ticket_resolution SET permanent_fix = NULL WHERE resolution_id = 'RES-000002'
UPDATE support_data.ticket_resolution SET workaround_provided = 'No', permanent_fix = NULL WHERE resolution_id = 'RES-000002'

-- survey-after-resolution
UPDATE support_data.customer_satisfaction SET survey_date = '2025-11-05' WHERE csat_id = 'CSAT-000001'
UPDATE support_data.customer_satisfaction SET response_date = '2025-11-05' WHERE csat_id = 'CSAT-000001'
UPDATE support_data.customer_satisfaction SET customer_id = 'CUST-000004' WHERE csat_id = 'CSAT-000001'
UPDATE support_data.customer_satisfaction SET ticket_id = 'TICK-000003' WHERE csat_id = 'CSAT-000001'

-- survey-answered-whole
UPDATE support_data.customer_satisfaction SET agent_rating = NULL WHERE csat_id = 'CSAT-000001'
UPDATE support_data.customer_satisfaction SET satisfaction_score = 4 WHERE csat_id = 'CSAT-000002'
UPDATE support_data.customer_satisfaction SET feedback_text = 'Well done.' WHERE csat_id = 'CSAT-000002'

-- survey-names-its-ticket
UPDATE support_data.customer_satisfaction SET ticket_id = 'TICK-000001' WHERE csat_id = 'CSAT-000003'
UPDATE support_data.customer_satisfaction SET survey_type = 'Post-Ticket' WHERE csat_id = 'CSAT-000003'

-- tag-once-a-ticket
UPDATE support_data.ticket_tags SET tag_name = 'dashboards' WHERE tag_id = 'TAG-000003'
UPDATE support_data.ticket_tags SET tagged_date = '2025-11-06' WHERE tag_id = 'TAG-000001'
UPDATE support_data.ticket_tags SET tag_name = 'Scheduling reports' WHERE tag_id = 'TAG-000001'

-- ticket-asker-is-known
UPDATE support_data.support_tickets SET contact_name = 'Nia Holt' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET contact_email = 'sofia.lima@altamira.example', contact_name = 'Sofia Lima' WHERE ticket_id = 'TICK-000001'

-- ticket-breached-has-breach
UPDATE support_data.support_tickets SET sla_status = 'Met' WHERE ticket_id = 'TICK-000002'
UPDATE support_data.support_tickets SET sla_status = 'Breached' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET sla_status = 'At Risk' WHERE ticket_id = 'TICK-000001'

-- ticket-dates-in-order
UPDATE support_data.support_tickets SET first_response_date = '2025-11-02' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET closed_date = '2026-02-03' WHERE ticket_id = 'TICK-000002'
UPDATE support_data.support_tickets SET first_response_date = NULL WHERE ticket_id = 'TICK-000001'

-- ticket-escalated-has-escalation
UPDATE support_data.support_tickets SET escalated = 'No' WHERE ticket_id = 'TICK-000002'
UPDATE support_data.support_tickets SET escalated = 'Yes' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET escalation_date = '2026-02-03' WHERE ticket_id = 'TICK-000002'

-- ticket-late-is-breached
DELETE FROM support_data.sla_breaches WHERE breach_id = 'BREACH-000002'
UPDATE support_data.support_tickets SET created_date = '2026-06-28' WHERE ticket_id = 'TICK-000004'

-- ticket-number-unique
UPDATE support_data.support_tickets SET ticket_number = 'T-2026-00001-002' WHERE ticket_id = 'TICK-000003'
UPDATE support_data.support_tickets SET ticket_number = 'T-2024-00001-001' WHERE ticket_id = 'TICK-000001'

-- ticket-of-an-install
UPDATE support_data.support_tickets SET product_id = 'PROD-000003' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET product_version = '3.0.0' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET created_date = '2025-09-30' WHERE ticket_id = 'TICK-000001'

-- ticket-status-of-dates
UPDATE support_data.support_tickets SET status = 'Resolved' WHERE ticket_id = 'TICK-000001'
UPDATE support_data.support_tickets SET status = 'Open' WHERE ticket_id = 'TICK-000004'
UPDATE support_data.support_tickets SET assigned_to = NULL WHERE ticket_id = 'TICK-000003'

-- worklog-billed-is-visible
UPDATE support_data.ticket_worklog SET internal_only = 'Yes' WHERE worklog_id = 'WORK-000005'

-- worklog-within-ticket
UPDATE support_data.ticket_worklog SET work_date = '2025-11-06' WHERE worklog_id = 'WORK-000002'
UPDATE support_data.ticket_worklog SET time_spent_minutes = 0 WHERE worklog_id = 'WORK-000002'

-- health-support-of-tickets
UPDATE operational_data.customer_health_score SET support_health_score = 84 WHERE health_score_id = 'HLTH-000003'
UPDATE support_data.support_tickets SET created_date = '2026-06-20' WHERE ticket_id = 'TICK-000002'
UPDATE support_data.sla_breaches SET breach_date = '2026-06-20' WHERE breach_id = 'BREACH-000001'
UPDATE support_data.customer_satisfaction SET response_date = '2026-06-20' WHERE csat_id = 'CSAT-000001'

-- notification-entity-exists
UPDATE operational_data.notifications SET sent_date = '2026-02-03' WHERE notification_id = 'NOTIF-000101'
UPDATE operational_data.notifications SET related_entity_id = 'TICK-000003' WHERE notification_id = 'NOTIF-000101'
