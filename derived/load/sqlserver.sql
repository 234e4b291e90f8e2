-- Loads a data set written by salescape generate --to csv, at once and not in parts, with sqlcmd, or Management Studio in
-- SQLCMD mode. The server reads the files: it must see the folder, and the user needs ADMINISTER BULK OPERATIONS. The
-- code page 65001 is UTF-8; SQL Server 2017 and 2019 on Linux do not take it.
--   sqlcmd -d company -b -i derived/ddl/sqlserver.sql
--   sqlcmd -d company -b -i derived/load/sqlserver.sql

-- To be set: the data set's folder, as the server sees it.
:setvar folder "/data/salescape-data"
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
