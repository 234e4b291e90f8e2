-- agent-week-begins
UPDATE support_data.support_agent_metrics SET metric_date = metric_date + 1 WHERE true

-- agent-week-of-escalations
UPDATE support_data.support_agent_metrics SET escalation_count = escalation_count + 1 WHERE true

-- agent-week-of-resolutions
UPDATE support_data.support_agent_metrics SET tickets_closed = tickets_closed + 1 WHERE true

-- agent-week-of-surveys
UPDATE support_data.support_agent_metrics SET csat_score_avg = csat_score_avg - 0.01 WHERE csat_score_avg > 0

-- agent-week-of-worklog
UPDATE support_data.support_agent_metrics SET utilization_percent = utilization_percent + 0.01 WHERE true

-- agent-week-totals
UPDATE support_data.support_agent_metrics SET tickets_opened = tickets_opened + 1 WHERE true

-- article-after-release
UPDATE support_data.knowledge_base SET created_date = created_date - 1 WHERE true

-- article-has-structure
UPDATE support_data.knowledge_base SET article_category = 'Troubleshooting' WHERE article_category <> 'Troubleshooting'

-- article-status-of-use
UPDATE support_data.knowledge_base SET created_date = created_date + 1 WHERE true

-- article-tickets-counted
UPDATE support_data.knowledge_base SET related_tickets_count = related_tickets_count + 1 WHERE true

-- breach-credited-to-upper-tiers
UPDATE support_data.sla_breaches SET credited = 'Yes' WHERE credited <> 'Yes'

-- breach-minutes-are-exact
UPDATE support_data.sla_breaches SET actual_time = actual_time + 1 WHERE true

-- breach-once-a-target
INSERT INTO support_data.sla_breaches SELECT * REPLACE (breach_id || '9' AS breach_id) FROM support_data.sla_breaches WHERE true

-- breach-target-of-policy
UPDATE support_data.sla_breaches SET target_time = target_time + 1 WHERE true

-- breach-time-within-dates
UPDATE support_data.support_tickets SET created_date = created_date + 1 WHERE true

-- breach-within-ticket
UPDATE support_data.sla_breaches SET breach_date = breach_date - 1 WHERE true

-- channel-share-of-tickets
UPDATE support_data.support_channels SET satisfaction_score = satisfaction_score + 0.01 WHERE satisfaction_score IS NOT NULL

-- comment-first-response
UPDATE support_data.ticket_comments SET comment_date = comment_date + 1 WHERE true

-- comment-of-customer
UPDATE support_data.ticket_comments SET time_spent_min = time_spent_min + 1 WHERE true

-- comment-signed-by-speaker
UPDATE support_data.ticket_comments SET commenter_name = (SELECT max(commenter_name) FROM support_data.ticket_comments) WHERE true

-- comment-time-is-logged
UPDATE support_data.ticket_comments SET time_spent_min = time_spent_min + 1 WHERE true

-- comment-within-ticket
UPDATE support_data.ticket_comments SET comment_date = comment_date + 1 WHERE true

-- escalation-within-ticket
UPDATE support_data.escalations SET resolution_date = resolution_date + 1 WHERE resolution_date IS NOT NULL

-- issue-counts-of-tickets
UPDATE support_data.recurring_issues SET first_occurrence = first_occurrence + 1 WHERE first_occurrence IS NOT NULL

-- issue-known-tickets-listed
UPDATE support_data.recurring_issues SET related_tickets = related_tickets || 'x' WHERE related_tickets IS NOT NULL

-- issue-status-of-fix
UPDATE support_data.recurring_issues SET status = 'Open' WHERE status <> 'Open'

-- issue-tickets-on-its-versions
UPDATE support_data.recurring_issues SET product_version = (SELECT max(product_version) FROM support_data.recurring_issues) WHERE true

-- resolution-article-of-product
UPDATE support_data.ticket_resolution SET resolution_date = resolution_date - 30 WHERE true

-- resolution-effort-of-worklog
UPDATE support_data.ticket_resolution SET effort_hours = effort_hours + 0.1 WHERE true

-- resolution-of-resolved-ticket
UPDATE support_data.ticket_resolution SET resolution_date = resolution_date + 1 WHERE true

-- resolution-workaround-is-told
UPDATE support_data.ticket_resolution SET resolution_type = 'Workaround' WHERE resolution_type <> 'Workaround'

-- sla-one-promise-in-force
UPDATE support_data.sla_policies SET active = 'No' WHERE active <> 'No'

-- sla-tighter-for-higher
UPDATE support_data.sla_policies SET first_response_target_min = first_response_target_min + 100 WHERE true

-- survey-after-resolution
UPDATE support_data.customer_satisfaction SET survey_date = survey_date + 1 WHERE true

-- survey-answered-whole
UPDATE support_data.customer_satisfaction SET would_recommend = NULL WHERE would_recommend IS NOT NULL

-- survey-names-its-ticket
UPDATE support_data.customer_satisfaction SET survey_date = survey_date + 1 WHERE true

-- tag-once-a-ticket
UPDATE support_data.ticket_tags SET tagged_date = tagged_date + 1 WHERE true

-- ticket-asker-is-known
UPDATE support_data.support_tickets SET created_date = created_date - 1 WHERE true

-- ticket-breached-has-breach
UPDATE support_data.support_tickets SET sla_status = 'Met' WHERE sla_status <> 'Met'

-- ticket-dates-in-order
UPDATE support_data.support_tickets SET first_response_date = first_response_date + 1 WHERE first_response_date IS NOT NULL

-- ticket-escalated-has-escalation
UPDATE support_data.support_tickets SET escalation_date = escalation_date + 1 WHERE escalation_date IS NOT NULL

-- ticket-late-is-breached
UPDATE support_data.support_tickets SET created_date = created_date - 1 WHERE true

-- ticket-number-unique
UPDATE support_data.support_tickets SET created_date = created_date - 1 WHERE true

-- ticket-of-an-install
UPDATE support_data.support_tickets SET created_date = created_date - 1 WHERE true

-- ticket-status-of-dates
UPDATE support_data.support_tickets SET status = 'New' WHERE status <> 'New'

-- ticket-text-names-its-product
UPDATE support_data.ticket_comments SET comment_text = comment_text || ' See ' || (SELECT max(product_name) FROM sales_data.products) || '.' WHERE true

-- ticket-text-names-its-version
UPDATE support_data.support_tickets SET description = description || ' Version 0.1.0 had it.' WHERE true

-- ticket-text-whole
UPDATE support_data.ticket_worklog SET work_description = lower(work_description) WHERE true

-- worklog-billed-is-visible
UPDATE support_data.ticket_worklog SET billable = 'Yes' WHERE billable <> 'Yes'

-- worklog-within-ticket
UPDATE support_data.ticket_worklog SET work_date = work_date + 1 WHERE true
