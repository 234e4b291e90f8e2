-- Loads a data set written by salescape generate --to parquet, at once or in parts:
--   duckdb -bail company.duckdb < derived/ddl/duckdb.sql
--   duckdb -bail company.duckdb < derived/load/duckdb.sql

-- To be set: the data set's folder.
SET VARIABLE folder = 'salescape-data';

SET VARIABLE files = (SELECT list(replace(file, '\', '/') ORDER BY file) FROM glob(getvariable('folder') || '/**/*.parquet'));

INSERT INTO sales_data.customers BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/customers(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.products BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/products(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.customer_products BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/customer_products(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.opportunities BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/opportunities(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.closed_deals BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/closed_deals(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.sales_targets BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/sales_targets(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.customer_attributes BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/customer_attributes(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.product_usage_summary BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/product_usage_summary(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.feature_usage BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/feature_usage(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.product_health_alerts BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/product_health_alerts(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.campaigns BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/campaigns(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.events BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/events(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.leads BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/leads(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.campaign_engagement BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/campaign_engagement(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.marketing_attribution BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/marketing_attribution(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.webinar_attendance BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/webinar_attendance(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.support_tickets BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/support_tickets(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.ticket_comments BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/ticket_comments(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.customer_satisfaction BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/customer_satisfaction(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.sla_policies BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/sla_policies(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.sla_breaches BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/sla_breaches(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.knowledge_base BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/knowledge_base(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.ticket_resolution BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/ticket_resolution(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.ticket_tags BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/ticket_tags(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.escalations BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/escalations(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.recurring_issues BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/recurring_issues(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.support_agent_metrics BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/support_agent_metrics(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.customer_contacts BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/customer_contacts(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.account_hierarchy BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/account_hierarchy(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.customer_notes BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/customer_notes(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.competitive_intelligence BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/competitive_intelligence(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.quotes BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/quotes(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.quote_line_items BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/quote_line_items(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.contracts BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/contracts(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.revenue_recognition BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/revenue_recognition(/part-[0-9]+)?[.]parquet$')));
INSERT INTO sales_data.territories BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/sales_data/territories(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.api_usage BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/api_usage(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.integration_usage BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/integration_usage(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.license_usage BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/license_usage(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.data_quality_metrics BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/data_quality_metrics(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.performance_metrics BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/performance_metrics(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.content_assets BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/content_assets(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.email_campaigns BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/email_campaigns(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.social_media_engagement BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/social_media_engagement(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.website_traffic BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/website_traffic(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.partner_referrals BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/partner_referrals(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.marketing_budget BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/marketing_budget(/part-[0-9]+)?[.]parquet$')));
INSERT INTO marketing_data.lead_scoring_rules BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/marketing_data/lead_scoring_rules(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.support_channels BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/support_channels(/part-[0-9]+)?[.]parquet$')));
INSERT INTO support_data.ticket_worklog BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/support_data/ticket_worklog(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.customer_health_score BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/customer_health_score(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.onboarding_progress BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/onboarding_progress(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.product_releases BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/product_releases(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.customer_success_activities BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/customer_success_activities(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.user_accounts BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/user_accounts(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.user_sessions BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/user_sessions(/part-[0-9]+)?[.]parquet$')));
INSERT INTO usage_data.telemetry_events BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/usage_data/telemetry_events(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.audit_log BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/audit_log(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.notifications BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/notifications(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.invoices BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/invoices(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.payments BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/payments(/part-[0-9]+)?[.]parquet$')));
INSERT INTO operational_data.renewals BY NAME
    SELECT * FROM read_parquet(list_filter(getvariable('files'), lambda file: regexp_matches(file, '/operational_data/renewals(/part-[0-9]+)?[.]parquet$')));
