-- Loads a data set written by salescape generate --format parquet, at once or in parts, with DuckDB 1.2 or newer:
--   duckdb -bail company.duckdb < derived/ddl/duckdb.sql
--   duckdb -bail company.duckdb < derived/load/duckdb.sql
-- From another folder than salescape-parquet:
--   duckdb -bail -cmd "SET VARIABLE folder = 'elsewhere'" company.duckdb < derived/load/duckdb.sql

SET VARIABLE folder = coalesce(getvariable('folder'), 'salescape-parquet');

SET VARIABLE files = (SELECT list(replace(file, '\', '/') ORDER BY file) FROM glob(getvariable('folder') || '/**/*.parquet'));

INSERT INTO sales_data.customers BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/customers(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.products BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/products(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.customer_products BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/customer_products(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.opportunities BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/opportunities(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.closed_deals BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/closed_deals(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.sales_targets BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/sales_targets(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.customer_attributes BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/customer_attributes(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.product_usage_summary BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/product_usage_summary(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.feature_usage BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/feature_usage(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.product_health_alerts BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/product_health_alerts(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.campaigns BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/campaigns(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.events BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/events(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.leads BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/leads(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.campaign_engagement BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/campaign_engagement(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.marketing_attribution BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/marketing_attribution(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.webinar_attendance BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/webinar_attendance(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.support_tickets BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/support_tickets(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.ticket_comments BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/ticket_comments(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.customer_satisfaction BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/customer_satisfaction(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.sla_policies BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/sla_policies(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.sla_breaches BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/sla_breaches(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.knowledge_base BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/knowledge_base(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.ticket_resolution BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/ticket_resolution(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.ticket_tags BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/ticket_tags(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.escalations BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/escalations(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.recurring_issues BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/recurring_issues(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.support_agent_metrics BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/support_agent_metrics(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.customer_contacts BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/customer_contacts(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.account_hierarchy BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/account_hierarchy(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.customer_notes BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/customer_notes(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.competitive_intelligence BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/competitive_intelligence(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.quotes BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/quotes(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.quote_line_items BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/quote_line_items(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.contracts BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/contracts(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.revenue_recognition BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/revenue_recognition(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO sales_data.territories BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/sales_data/territories(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.api_usage BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/api_usage(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.integration_usage BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/integration_usage(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.license_usage BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/license_usage(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.data_quality_metrics BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/data_quality_metrics(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.performance_metrics BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/performance_metrics(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.content_assets BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/content_assets(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.email_campaigns BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/email_campaigns(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.social_media_engagement BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/social_media_engagement(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.website_traffic BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/website_traffic(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.partner_referrals BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/partner_referrals(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.marketing_budget BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/marketing_budget(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO marketing_data.lead_scoring_rules BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/marketing_data/lead_scoring_rules(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.support_channels BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/support_channels(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO support_data.ticket_worklog BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/support_data/ticket_worklog(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.customer_health_score BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/customer_health_score(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.onboarding_progress BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/onboarding_progress(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.product_releases BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/product_releases(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.customer_success_activities BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/customer_success_activities(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.user_accounts BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/user_accounts(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.user_sessions BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/user_sessions(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO usage_data.telemetry_events BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/usage_data/telemetry_events(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.audit_log BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/audit_log(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.notifications BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/notifications(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.invoices BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/invoices(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.payments BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/payments(/part-[0-9]+)?[.]parquet$')]);
INSERT INTO operational_data.renewals BY NAME
    SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/operational_data/renewals(/part-[0-9]+)?[.]parquet$')]);

SET VARIABLE differences = (SELECT error('Tables hold other rows than manifest.json counts: ' || string_agg(table_name || ' ' || loaded || ' instead of ' || made, ', '))
FROM (
    SELECT 'sales_data.customers' AS table_name, count(*) AS loaded FROM sales_data.customers
    UNION ALL SELECT 'sales_data.products' AS table_name, count(*) AS loaded FROM sales_data.products
    UNION ALL SELECT 'sales_data.customer_products' AS table_name, count(*) AS loaded FROM sales_data.customer_products
    UNION ALL SELECT 'sales_data.opportunities' AS table_name, count(*) AS loaded FROM sales_data.opportunities
    UNION ALL SELECT 'sales_data.closed_deals' AS table_name, count(*) AS loaded FROM sales_data.closed_deals
    UNION ALL SELECT 'sales_data.sales_targets' AS table_name, count(*) AS loaded FROM sales_data.sales_targets
    UNION ALL SELECT 'sales_data.customer_attributes' AS table_name, count(*) AS loaded FROM sales_data.customer_attributes
    UNION ALL SELECT 'usage_data.product_usage_summary' AS table_name, count(*) AS loaded FROM usage_data.product_usage_summary
    UNION ALL SELECT 'usage_data.feature_usage' AS table_name, count(*) AS loaded FROM usage_data.feature_usage
    UNION ALL SELECT 'usage_data.product_health_alerts' AS table_name, count(*) AS loaded FROM usage_data.product_health_alerts
    UNION ALL SELECT 'marketing_data.campaigns' AS table_name, count(*) AS loaded FROM marketing_data.campaigns
    UNION ALL SELECT 'marketing_data.events' AS table_name, count(*) AS loaded FROM marketing_data.events
    UNION ALL SELECT 'marketing_data.leads' AS table_name, count(*) AS loaded FROM marketing_data.leads
    UNION ALL SELECT 'marketing_data.campaign_engagement' AS table_name, count(*) AS loaded FROM marketing_data.campaign_engagement
    UNION ALL SELECT 'marketing_data.marketing_attribution' AS table_name, count(*) AS loaded FROM marketing_data.marketing_attribution
    UNION ALL SELECT 'marketing_data.webinar_attendance' AS table_name, count(*) AS loaded FROM marketing_data.webinar_attendance
    UNION ALL SELECT 'support_data.support_tickets' AS table_name, count(*) AS loaded FROM support_data.support_tickets
    UNION ALL SELECT 'support_data.ticket_comments' AS table_name, count(*) AS loaded FROM support_data.ticket_comments
    UNION ALL SELECT 'support_data.customer_satisfaction' AS table_name, count(*) AS loaded FROM support_data.customer_satisfaction
    UNION ALL SELECT 'support_data.sla_policies' AS table_name, count(*) AS loaded FROM support_data.sla_policies
    UNION ALL SELECT 'support_data.sla_breaches' AS table_name, count(*) AS loaded FROM support_data.sla_breaches
    UNION ALL SELECT 'support_data.knowledge_base' AS table_name, count(*) AS loaded FROM support_data.knowledge_base
    UNION ALL SELECT 'support_data.ticket_resolution' AS table_name, count(*) AS loaded FROM support_data.ticket_resolution
    UNION ALL SELECT 'support_data.ticket_tags' AS table_name, count(*) AS loaded FROM support_data.ticket_tags
    UNION ALL SELECT 'support_data.escalations' AS table_name, count(*) AS loaded FROM support_data.escalations
    UNION ALL SELECT 'support_data.recurring_issues' AS table_name, count(*) AS loaded FROM support_data.recurring_issues
    UNION ALL SELECT 'support_data.support_agent_metrics' AS table_name, count(*) AS loaded FROM support_data.support_agent_metrics
    UNION ALL SELECT 'sales_data.customer_contacts' AS table_name, count(*) AS loaded FROM sales_data.customer_contacts
    UNION ALL SELECT 'sales_data.account_hierarchy' AS table_name, count(*) AS loaded FROM sales_data.account_hierarchy
    UNION ALL SELECT 'sales_data.customer_notes' AS table_name, count(*) AS loaded FROM sales_data.customer_notes
    UNION ALL SELECT 'sales_data.competitive_intelligence' AS table_name, count(*) AS loaded FROM sales_data.competitive_intelligence
    UNION ALL SELECT 'sales_data.quotes' AS table_name, count(*) AS loaded FROM sales_data.quotes
    UNION ALL SELECT 'sales_data.quote_line_items' AS table_name, count(*) AS loaded FROM sales_data.quote_line_items
    UNION ALL SELECT 'sales_data.contracts' AS table_name, count(*) AS loaded FROM sales_data.contracts
    UNION ALL SELECT 'sales_data.revenue_recognition' AS table_name, count(*) AS loaded FROM sales_data.revenue_recognition
    UNION ALL SELECT 'sales_data.territories' AS table_name, count(*) AS loaded FROM sales_data.territories
    UNION ALL SELECT 'usage_data.api_usage' AS table_name, count(*) AS loaded FROM usage_data.api_usage
    UNION ALL SELECT 'usage_data.integration_usage' AS table_name, count(*) AS loaded FROM usage_data.integration_usage
    UNION ALL SELECT 'usage_data.license_usage' AS table_name, count(*) AS loaded FROM usage_data.license_usage
    UNION ALL SELECT 'usage_data.data_quality_metrics' AS table_name, count(*) AS loaded FROM usage_data.data_quality_metrics
    UNION ALL SELECT 'usage_data.performance_metrics' AS table_name, count(*) AS loaded FROM usage_data.performance_metrics
    UNION ALL SELECT 'marketing_data.content_assets' AS table_name, count(*) AS loaded FROM marketing_data.content_assets
    UNION ALL SELECT 'marketing_data.email_campaigns' AS table_name, count(*) AS loaded FROM marketing_data.email_campaigns
    UNION ALL SELECT 'marketing_data.social_media_engagement' AS table_name, count(*) AS loaded FROM marketing_data.social_media_engagement
    UNION ALL SELECT 'marketing_data.website_traffic' AS table_name, count(*) AS loaded FROM marketing_data.website_traffic
    UNION ALL SELECT 'marketing_data.partner_referrals' AS table_name, count(*) AS loaded FROM marketing_data.partner_referrals
    UNION ALL SELECT 'marketing_data.marketing_budget' AS table_name, count(*) AS loaded FROM marketing_data.marketing_budget
    UNION ALL SELECT 'marketing_data.lead_scoring_rules' AS table_name, count(*) AS loaded FROM marketing_data.lead_scoring_rules
    UNION ALL SELECT 'support_data.support_channels' AS table_name, count(*) AS loaded FROM support_data.support_channels
    UNION ALL SELECT 'support_data.ticket_worklog' AS table_name, count(*) AS loaded FROM support_data.ticket_worklog
    UNION ALL SELECT 'operational_data.customer_health_score' AS table_name, count(*) AS loaded FROM operational_data.customer_health_score
    UNION ALL SELECT 'operational_data.onboarding_progress' AS table_name, count(*) AS loaded FROM operational_data.onboarding_progress
    UNION ALL SELECT 'operational_data.product_releases' AS table_name, count(*) AS loaded FROM operational_data.product_releases
    UNION ALL SELECT 'operational_data.customer_success_activities' AS table_name, count(*) AS loaded FROM operational_data.customer_success_activities
    UNION ALL SELECT 'operational_data.user_accounts' AS table_name, count(*) AS loaded FROM operational_data.user_accounts
    UNION ALL SELECT 'usage_data.user_sessions' AS table_name, count(*) AS loaded FROM usage_data.user_sessions
    UNION ALL SELECT 'usage_data.telemetry_events' AS table_name, count(*) AS loaded FROM usage_data.telemetry_events
    UNION ALL SELECT 'operational_data.audit_log' AS table_name, count(*) AS loaded FROM operational_data.audit_log
    UNION ALL SELECT 'operational_data.notifications' AS table_name, count(*) AS loaded FROM operational_data.notifications
    UNION ALL SELECT 'operational_data.invoices' AS table_name, count(*) AS loaded FROM operational_data.invoices
    UNION ALL SELECT 'operational_data.payments' AS table_name, count(*) AS loaded FROM operational_data.payments
    UNION ALL SELECT 'operational_data.renewals' AS table_name, count(*) AS loaded FROM operational_data.renewals
) AS counted
INNER JOIN (
    SELECT entry.name AS table_name, entry.rows AS made
    FROM (SELECT unnest(tables) AS entry FROM read_json(getvariable('folder') || '/manifest.json', columns = {tables: 'STRUCT(name VARCHAR, rows BIGINT)[]'}))
) AS listed USING (table_name)
WHERE loaded <> made
HAVING count(*) > 0);
