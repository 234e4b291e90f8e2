-- Loads a data set written by salescape generate --format parquet, at once or in parts. The client runs in the data set's folder:
--   clickhouse-client --queries-file derived/ddl/clickhouse.sql
--   (cd salescape-parquet && clickhouse-client --queries-file ../derived/load/clickhouse.sql)

INSERT INTO sales_data.customers FROM INFILE '**/sales_data/customers{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.products FROM INFILE '**/sales_data/products{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.customer_products FROM INFILE '**/sales_data/customer_products{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.opportunities FROM INFILE '**/sales_data/opportunities{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.closed_deals FROM INFILE '**/sales_data/closed_deals{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.sales_targets FROM INFILE '**/sales_data/sales_targets{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.customer_attributes FROM INFILE '**/sales_data/customer_attributes{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.product_usage_summary FROM INFILE '**/usage_data/product_usage_summary{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.feature_usage FROM INFILE '**/usage_data/feature_usage{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.product_health_alerts FROM INFILE '**/usage_data/product_health_alerts{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.campaigns FROM INFILE '**/marketing_data/campaigns{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.events FROM INFILE '**/marketing_data/events{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.leads FROM INFILE '**/marketing_data/leads{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.campaign_engagement FROM INFILE '**/marketing_data/campaign_engagement{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.marketing_attribution FROM INFILE '**/marketing_data/marketing_attribution{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.webinar_attendance FROM INFILE '**/marketing_data/webinar_attendance{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.support_tickets FROM INFILE '**/support_data/support_tickets{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.ticket_comments FROM INFILE '**/support_data/ticket_comments{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.customer_satisfaction FROM INFILE '**/support_data/customer_satisfaction{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.sla_policies FROM INFILE '**/support_data/sla_policies{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.sla_breaches FROM INFILE '**/support_data/sla_breaches{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.knowledge_base FROM INFILE '**/support_data/knowledge_base{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.ticket_resolution FROM INFILE '**/support_data/ticket_resolution{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.ticket_tags FROM INFILE '**/support_data/ticket_tags{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.escalations FROM INFILE '**/support_data/escalations{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.recurring_issues FROM INFILE '**/support_data/recurring_issues{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.support_agent_metrics FROM INFILE '**/support_data/support_agent_metrics{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.customer_contacts FROM INFILE '**/sales_data/customer_contacts{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.account_hierarchy FROM INFILE '**/sales_data/account_hierarchy{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.customer_notes FROM INFILE '**/sales_data/customer_notes{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.competitive_intelligence FROM INFILE '**/sales_data/competitive_intelligence{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.quotes FROM INFILE '**/sales_data/quotes{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.quote_line_items FROM INFILE '**/sales_data/quote_line_items{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.contracts FROM INFILE '**/sales_data/contracts{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.revenue_recognition FROM INFILE '**/sales_data/revenue_recognition{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO sales_data.territories FROM INFILE '**/sales_data/territories{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.api_usage FROM INFILE '**/usage_data/api_usage{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.integration_usage FROM INFILE '**/usage_data/integration_usage{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.license_usage FROM INFILE '**/usage_data/license_usage{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.data_quality_metrics FROM INFILE '**/usage_data/data_quality_metrics{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.performance_metrics FROM INFILE '**/usage_data/performance_metrics{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.content_assets FROM INFILE '**/marketing_data/content_assets{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.email_campaigns FROM INFILE '**/marketing_data/email_campaigns{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.social_media_engagement FROM INFILE '**/marketing_data/social_media_engagement{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.website_traffic FROM INFILE '**/marketing_data/website_traffic{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.partner_referrals FROM INFILE '**/marketing_data/partner_referrals{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.marketing_budget FROM INFILE '**/marketing_data/marketing_budget{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO marketing_data.lead_scoring_rules FROM INFILE '**/marketing_data/lead_scoring_rules{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.support_channels FROM INFILE '**/support_data/support_channels{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO support_data.ticket_worklog FROM INFILE '**/support_data/ticket_worklog{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.customer_health_score FROM INFILE '**/operational_data/customer_health_score{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.onboarding_progress FROM INFILE '**/operational_data/onboarding_progress{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.product_releases FROM INFILE '**/operational_data/product_releases{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.customer_success_activities FROM INFILE '**/operational_data/customer_success_activities{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.user_accounts FROM INFILE '**/operational_data/user_accounts{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.user_sessions FROM INFILE '**/usage_data/user_sessions{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO usage_data.telemetry_events FROM INFILE '**/usage_data/telemetry_events{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.audit_log FROM INFILE '**/operational_data/audit_log{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.notifications FROM INFILE '**/operational_data/notifications{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.invoices FROM INFILE '**/operational_data/invoices{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.payments FROM INFILE '**/operational_data/payments{/part-,.}*parquet' FORMAT Parquet;
INSERT INTO operational_data.renewals FROM INFILE '**/operational_data/renewals{/part-,.}*parquet' FORMAT Parquet;

CREATE TEMPORARY TABLE manifest (text String);
INSERT INTO manifest FROM INFILE 'manifest.json' FORMAT JSONAsString;
CREATE TEMPORARY TABLE differences AS
SELECT table_name, loaded, made FROM (
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
    SELECT entry.1 AS table_name, entry.2 AS made
    FROM (SELECT arrayJoin(JSONExtract(text, 'tables', 'Array(Tuple(name String, rows UInt64))')) AS entry FROM manifest)
) AS listed USING (table_name)
WHERE loaded <> made;
SELECT * FROM differences;
SELECT throwIf(count() > 0, 'Tables hold other rows than manifest.json counts.') FROM differences;
