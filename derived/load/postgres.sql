-- Loads a data set written by salescape generate --format csv without --csv-bom, at once and not in parts, with psql into
-- PostgreSQL 15 or newer:
--   psql -f derived/ddl/postgres.sql company
--   psql -f derived/load/postgres.sql company
-- From another folder than salescape-csv:
--   psql -v data=elsewhere -f derived/load/postgres.sql company
-- Without files, salescape generate --format postgres fills a database.

\set ON_ERROR_STOP on
\if :{?data}
\else
\set data salescape-csv
\endif
\cd :data

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
BEGIN;

\copy sales_data.customers FROM 'sales_data/customers.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.products FROM 'sales_data/products.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.customer_products FROM 'sales_data/customer_products.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.opportunities FROM 'sales_data/opportunities.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.closed_deals FROM 'sales_data/closed_deals.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.sales_targets FROM 'sales_data/sales_targets.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.customer_attributes FROM 'sales_data/customer_attributes.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.product_usage_summary FROM 'usage_data/product_usage_summary.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.feature_usage FROM 'usage_data/feature_usage.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.product_health_alerts FROM 'usage_data/product_health_alerts.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.campaigns FROM 'marketing_data/campaigns.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.events FROM 'marketing_data/events.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.leads FROM 'marketing_data/leads.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.campaign_engagement FROM 'marketing_data/campaign_engagement.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.marketing_attribution FROM 'marketing_data/marketing_attribution.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.webinar_attendance FROM 'marketing_data/webinar_attendance.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.support_tickets FROM 'support_data/support_tickets.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.ticket_comments FROM 'support_data/ticket_comments.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.customer_satisfaction FROM 'support_data/customer_satisfaction.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.sla_policies FROM 'support_data/sla_policies.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.sla_breaches FROM 'support_data/sla_breaches.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.knowledge_base FROM 'support_data/knowledge_base.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.ticket_resolution FROM 'support_data/ticket_resolution.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.ticket_tags FROM 'support_data/ticket_tags.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.escalations FROM 'support_data/escalations.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.recurring_issues FROM 'support_data/recurring_issues.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.support_agent_metrics FROM 'support_data/support_agent_metrics.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.customer_contacts FROM 'sales_data/customer_contacts.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.account_hierarchy FROM 'sales_data/account_hierarchy.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.customer_notes FROM 'sales_data/customer_notes.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.competitive_intelligence FROM 'sales_data/competitive_intelligence.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.quotes FROM 'sales_data/quotes.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.quote_line_items FROM 'sales_data/quote_line_items.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.contracts FROM 'sales_data/contracts.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.revenue_recognition FROM 'sales_data/revenue_recognition.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy sales_data.territories FROM 'sales_data/territories.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.api_usage FROM 'usage_data/api_usage.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.integration_usage FROM 'usage_data/integration_usage.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.license_usage FROM 'usage_data/license_usage.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.data_quality_metrics FROM 'usage_data/data_quality_metrics.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.performance_metrics FROM 'usage_data/performance_metrics.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.content_assets FROM 'marketing_data/content_assets.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.email_campaigns FROM 'marketing_data/email_campaigns.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.social_media_engagement FROM 'marketing_data/social_media_engagement.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.website_traffic FROM 'marketing_data/website_traffic.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.partner_referrals FROM 'marketing_data/partner_referrals.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.marketing_budget FROM 'marketing_data/marketing_budget.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy marketing_data.lead_scoring_rules FROM 'marketing_data/lead_scoring_rules.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.support_channels FROM 'support_data/support_channels.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy support_data.ticket_worklog FROM 'support_data/ticket_worklog.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.customer_health_score FROM 'operational_data/customer_health_score.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.onboarding_progress FROM 'operational_data/onboarding_progress.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.product_releases FROM 'operational_data/product_releases.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.customer_success_activities FROM 'operational_data/customer_success_activities.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.user_accounts FROM 'operational_data/user_accounts.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.user_sessions FROM 'usage_data/user_sessions.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy usage_data.telemetry_events FROM 'usage_data/telemetry_events.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.audit_log FROM 'operational_data/audit_log.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.notifications FROM 'operational_data/notifications.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.invoices FROM 'operational_data/invoices.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.payments FROM 'operational_data/payments.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')
\copy operational_data.renewals FROM 'operational_data/renewals.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')

CREATE TEMPORARY TABLE manifest_line (place SERIAL, line TEXT) ON COMMIT DROP;
\copy manifest_line (line) FROM 'manifest.json' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02', ENCODING 'UTF8')
CREATE SCHEMA IF NOT EXISTS salescape;
CREATE TABLE IF NOT EXISTS salescape.manifest (document JSON NOT NULL);
ALTER TABLE salescape.manifest REPLICA IDENTITY FULL;
INSERT INTO salescape.manifest (document) SELECT CAST(string_agg(line, E'\n' ORDER BY place) AS JSON) FROM manifest_line;
COMMIT;
ANALYZE;
