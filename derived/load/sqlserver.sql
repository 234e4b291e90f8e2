-- Loads a data set written by salescape generate --format csv, at once and not in parts, with sqlcmd, or Management Studio in
-- SQLCMD mode. The server reads the files: it must see the folder, and the user needs ADMINISTER BULK OPERATIONS. The
-- code page 65001 is UTF-8; SQL Server 2017 and 2019 on Linux do not take it.
--   sqlcmd -d company -b -i derived/ddl/sqlserver.sql
--   sqlcmd -d company -b -v folder="/data/salescape-csv" -i derived/load/sqlserver.sql
-- The folder is named as the server sees it. Management Studio is told it by a first line :setvar folder "/data/salescape-csv",
-- which must not stand here, since it would win over -v.

:on error exit

BULK INSERT sales_data.customers FROM '$(folder)/sales_data/customers.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.products FROM '$(folder)/sales_data/products.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.customer_products FROM '$(folder)/sales_data/customer_products.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.opportunities FROM '$(folder)/sales_data/opportunities.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.closed_deals FROM '$(folder)/sales_data/closed_deals.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.sales_targets FROM '$(folder)/sales_data/sales_targets.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.customer_attributes FROM '$(folder)/sales_data/customer_attributes.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.product_usage_summary FROM '$(folder)/usage_data/product_usage_summary.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.feature_usage FROM '$(folder)/usage_data/feature_usage.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.product_health_alerts FROM '$(folder)/usage_data/product_health_alerts.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.campaigns FROM '$(folder)/marketing_data/campaigns.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.events FROM '$(folder)/marketing_data/events.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.leads FROM '$(folder)/marketing_data/leads.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.campaign_engagement FROM '$(folder)/marketing_data/campaign_engagement.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.marketing_attribution FROM '$(folder)/marketing_data/marketing_attribution.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.webinar_attendance FROM '$(folder)/marketing_data/webinar_attendance.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.support_tickets FROM '$(folder)/support_data/support_tickets.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.ticket_comments FROM '$(folder)/support_data/ticket_comments.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.customer_satisfaction FROM '$(folder)/support_data/customer_satisfaction.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.sla_policies FROM '$(folder)/support_data/sla_policies.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.sla_breaches FROM '$(folder)/support_data/sla_breaches.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.knowledge_base FROM '$(folder)/support_data/knowledge_base.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.ticket_resolution FROM '$(folder)/support_data/ticket_resolution.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.ticket_tags FROM '$(folder)/support_data/ticket_tags.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.escalations FROM '$(folder)/support_data/escalations.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.recurring_issues FROM '$(folder)/support_data/recurring_issues.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.support_agent_metrics FROM '$(folder)/support_data/support_agent_metrics.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.customer_contacts FROM '$(folder)/sales_data/customer_contacts.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.account_hierarchy FROM '$(folder)/sales_data/account_hierarchy.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.customer_notes FROM '$(folder)/sales_data/customer_notes.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.competitive_intelligence FROM '$(folder)/sales_data/competitive_intelligence.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.quotes FROM '$(folder)/sales_data/quotes.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.quote_line_items FROM '$(folder)/sales_data/quote_line_items.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.contracts FROM '$(folder)/sales_data/contracts.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.revenue_recognition FROM '$(folder)/sales_data/revenue_recognition.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT sales_data.territories FROM '$(folder)/sales_data/territories.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.api_usage FROM '$(folder)/usage_data/api_usage.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.integration_usage FROM '$(folder)/usage_data/integration_usage.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.license_usage FROM '$(folder)/usage_data/license_usage.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.data_quality_metrics FROM '$(folder)/usage_data/data_quality_metrics.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.performance_metrics FROM '$(folder)/usage_data/performance_metrics.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.content_assets FROM '$(folder)/marketing_data/content_assets.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.email_campaigns FROM '$(folder)/marketing_data/email_campaigns.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.social_media_engagement FROM '$(folder)/marketing_data/social_media_engagement.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.website_traffic FROM '$(folder)/marketing_data/website_traffic.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.partner_referrals FROM '$(folder)/marketing_data/partner_referrals.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.marketing_budget FROM '$(folder)/marketing_data/marketing_budget.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT marketing_data.lead_scoring_rules FROM '$(folder)/marketing_data/lead_scoring_rules.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.support_channels FROM '$(folder)/support_data/support_channels.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT support_data.ticket_worklog FROM '$(folder)/support_data/ticket_worklog.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.customer_health_score FROM '$(folder)/operational_data/customer_health_score.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.onboarding_progress FROM '$(folder)/operational_data/onboarding_progress.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.product_releases FROM '$(folder)/operational_data/product_releases.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.customer_success_activities FROM '$(folder)/operational_data/customer_success_activities.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.user_accounts FROM '$(folder)/operational_data/user_accounts.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.user_sessions FROM '$(folder)/usage_data/user_sessions.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT usage_data.telemetry_events FROM '$(folder)/usage_data/telemetry_events.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.audit_log FROM '$(folder)/operational_data/audit_log.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.notifications FROM '$(folder)/operational_data/notifications.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.invoices FROM '$(folder)/operational_data/invoices.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.payments FROM '$(folder)/operational_data/payments.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
BULK INSERT operational_data.renewals FROM '$(folder)/operational_data/renewals.csv'
    WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

DECLARE @manifest NVARCHAR(MAX) = (SELECT BulkColumn FROM OPENROWSET(BULK '$(folder)/manifest.json', SINGLE_CLOB) AS manifest);
IF EXISTS (
    SELECT * FROM (
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
    INNER JOIN OPENJSON(@manifest, '$.tables') WITH (name VARCHAR(100), rows BIGINT) AS listed ON listed.name = counted.table_name
    WHERE counted.loaded <> listed.rows
)
    THROW 50000, N'Tables hold other rows than manifest.json counts.', 1;
