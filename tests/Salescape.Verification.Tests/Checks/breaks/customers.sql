-- invoice-cancelled-is-issued-anew
UPDATE operational_data.invoices SET invoice_date = '2025-02-03' WHERE invoice_id = 'INV-000010'
UPDATE operational_data.invoices SET subtotal = 4800 WHERE invoice_id = 'INV-000010'

-- invoice-currency-of-vendor
UPDATE operational_data.invoices SET currency = 'EUR' WHERE invoice_id = 'INV-000001'
UPDATE operational_data.payments SET currency = 'EUR' WHERE payment_id = 'PAY-000001'

-- invoice-due-by-terms
UPDATE operational_data.invoices SET due_date = '2024-07-04' WHERE invoice_id = 'INV-000001'
UPDATE sales_data.quotes SET payment_terms = 'Due on receipt' WHERE quote_id = 'QUOT-000002'

-- invoice-in-advance
UPDATE operational_data.invoices SET invoice_date = '2024-05-31' WHERE invoice_id = 'INV-000001'
UPDATE operational_data.invoices SET invoice_date = '2024-09-09' WHERE invoice_id = 'INV-000002'
UPDATE operational_data.invoices SET invoice_date = '2026-02-02' WHERE invoice_id = 'INV-000010'

-- invoice-none-after-leaving
UPDATE operational_data.invoices SET invoice_date = '2026-02-01' WHERE invoice_id = 'INV-000010'

-- invoice-number-unique
UPDATE operational_data.invoices SET invoice_number = 'INV-2024-00001-01' WHERE invoice_id = 'INV-000002'

-- invoice-period-is-billed
DELETE FROM operational_data.invoices WHERE invoice_id = 'INV-000008'
DELETE FROM operational_data.invoices WHERE contract_id = 'CONT-000001'

-- invoice-period-of-schedule
UPDATE operational_data.invoices SET billing_period_end = '2024-09-30' WHERE invoice_id = 'INV-000001'

-- invoice-periods-tile-term
UPDATE operational_data.invoices SET billing_period_start = '2024-09-02' WHERE invoice_id = 'INV-000002'
UPDATE operational_data.invoices SET billing_period_end = '2025-05-30' WHERE invoice_id = 'INV-000003'
UPDATE operational_data.invoices SET status = 'Sent' WHERE invoice_id = 'INV-000009'

-- invoice-settled-by-its-payment
UPDATE operational_data.invoices SET payment_reference = 'py_3AbCdEfGhIjKlMnOpQrStUv2' WHERE invoice_id = 'INV-000002'
UPDATE operational_data.invoices SET payment_date = '2024-10-09' WHERE invoice_id = 'INV-000002'
UPDATE operational_data.invoices SET payment_method = 'Check' WHERE invoice_id = 'INV-000001'
UPDATE operational_data.invoices SET payment_method = 'ACH' WHERE invoice_id = 'INV-000007'
UPDATE operational_data.invoices SET payment_date = '2026-02-10' WHERE invoice_id = 'INV-000006'

-- invoice-status-of-payments
UPDATE operational_data.invoices SET status = 'Overdue' WHERE invoice_id = 'INV-000006'
UPDATE operational_data.invoices SET status = 'Overdue' WHERE invoice_id = 'INV-000007'
UPDATE operational_data.invoices SET status = 'Draft' WHERE invoice_id = 'INV-000008'
UPDATE operational_data.payments SET status = 'Pending' WHERE payment_id = 'PAY-000003'
UPDATE operational_data.payments SET payment_amount = 3236.39 WHERE payment_id = 'PAY-000001'
DELETE FROM operational_data.payments WHERE payment_id = 'PAY-000011'

-- invoice-sum-is-contract-value
UPDATE operational_data.invoices SET subtotal = 3035.99 WHERE invoice_id = 'INV-000001'
UPDATE operational_data.invoices SET status = 'Cancelled' WHERE invoice_id = 'INV-000004'
UPDATE operational_data.invoices SET subtotal = 12960.01 WHERE invoice_id = 'INV-000005'

-- invoice-tax-rate-of-account
UPDATE operational_data.invoices SET tax_amount = 200.40 WHERE invoice_id = 'INV-000001'

-- invoice-total-is-subtotal-and-tax
UPDATE operational_data.invoices SET total_amount = 3236.37 WHERE invoice_id = 'INV-000001'

-- payment-after-invoice
UPDATE operational_data.payments SET payment_date = '2024-06-02' WHERE payment_id = 'PAY-000001'
UPDATE operational_data.payments SET customer_id = 'CUST-000002' WHERE payment_id = 'PAY-000001'

-- payment-gateway-takes-method
UPDATE operational_data.payments SET payment_gateway = 'PayPal', transaction_id = '1AB23456CD789012F' WHERE payment_id = 'PAY-000001'
UPDATE operational_data.payments SET transaction_id = 'ch_4' WHERE payment_id = 'PAY-000001'

-- payment-net-of-fee
UPDATE operational_data.payments SET net_amount = 3231.39 WHERE payment_id = 'PAY-000001'
UPDATE operational_data.payments SET processing_fee = 1, net_amount = 3235.38 WHERE payment_id = 'PAY-000004'

-- payment-pending-is-recent
UPDATE operational_data.payments SET status = 'Pending' WHERE payment_id = 'PAY-000001'

-- payment-refund-of-payment
UPDATE operational_data.payments SET payment_date = '2025-04-09' WHERE payment_id = 'PAY-000011'
UPDATE operational_data.payments SET payment_method = 'ACH' WHERE payment_id = 'PAY-000011'

-- unique-keys
INSERT INTO sales_data.products FROM sales_data.products LIMIT 1

-- id-formats
UPDATE sales_data.customers SET customer_id = 'CUST-12345' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.opportunities SET product_id = 'PRD-000001' WHERE opportunity_id = 'OPP-000001'
UPDATE sales_data.products SET product_id = 'PROD-00000A' WHERE product_id = 'PROD-000003'

-- references-resolve
UPDATE sales_data.opportunities SET product_id = 'PROD-000099' WHERE opportunity_id = 'OPP-000001'
DELETE FROM sales_data.quotes WHERE quote_id = 'QUOT-000001'
UPDATE sales_data.customer_notes SET contact_id = 'CONT-000099' WHERE note_id = 'NOTE-000001'

-- references-stay-in-account
UPDATE sales_data.quotes SET customer_id = 'CUST-000002' WHERE quote_id = 'QUOT-000001'
UPDATE sales_data.customer_notes SET contact_id = 'CONT-000003' WHERE note_id = 'NOTE-000001'
UPDATE sales_data.contracts SET customer_id = NULL WHERE contract_id = 'CONT-000001'

-- nothing-missing
UPDATE sales_data.customers SET region = NULL WHERE customer_id = 'CUST-000002'
UPDATE sales_data.products SET product_id = NULL WHERE product_id = 'PROD-000003'

-- value-lists
UPDATE sales_data.opportunities SET stage = 'closed won' WHERE opportunity_id = 'OPP-000001'
UPDATE sales_data.closed_deals SET quarter = '2024 Q2' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.products SET current_version = 'v2.0' WHERE product_id = 'PROD-000001'

-- text-lengths
UPDATE sales_data.customers SET customer_name = repeat('x', 201) WHERE customer_id = 'CUST-000002'

-- number-ranges
UPDATE sales_data.quotes SET discount_percent = 100.01 WHERE quote_id = 'QUOT-000001'
UPDATE sales_data.opportunities SET amount = -0.01 WHERE opportunity_id = 'OPP-000001'

-- nothing-from-the-future
UPDATE sales_data.customers SET created_date = '2026-07-01' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customer_notes SET note_date = '2026-07-01' WHERE note_id = 'NOTE-000001'

-- clean-texts
UPDATE sales_data.customers SET customer_name = 'Linden  Clinics' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customers SET customer_name = 'Linden Clinics ' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customers SET customer_name = '' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customers SET customer_name = 'Linden' || chr(10) || 'Clinics' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customer_notes SET note_text = 'Dear {name}' WHERE note_id = 'NOTE-000001'

-- account-comes-first
UPDATE sales_data.customers SET created_date = '2024-03-12' WHERE customer_id = 'CUST-000002'
UPDATE sales_data.customer_attributes SET created_date = '2024-02-04' WHERE attribute_id = 'ATTR-000001'

-- account-country-in-one-region
UPDATE sales_data.customers SET country = 'Germany' WHERE customer_id = 'CUST-000001'

-- account-country-is-covered
UPDATE sales_data.customers SET country = 'Chile' WHERE customer_id = 'CUST-000004'
UPDATE sales_data.territories SET country_list = 'Germany' WHERE territory_id = 'TERR-000003'

-- account-has-opportunity
DELETE FROM sales_data.opportunities WHERE customer_id = 'CUST-000002'

-- account-name-unique
UPDATE sales_data.customers SET customer_name = 'Harbor Foods' WHERE customer_id = 'CUST-000003'

-- account-owner-sells-in-region
UPDATE sales_data.customers SET account_owner = 'Jonas Keller' WHERE customer_id = 'CUST-000001'
UPDATE sales_data.customers SET account_owner = 'Nobody Known' WHERE customer_id = 'CUST-000001'

-- account-size-of-revenue
INSERT INTO sales_data.customers SELECT * EXCLUDE (i) REPLACE (if(i < 10, 'Small', 'Medium') AS company_size, 60000000 - i * 1000000 AS annual_revenue) FROM sales_data.customers CROSS JOIN range(20) AS r(i) WHERE customer_id = 'CUST-000003'

-- alert-high-error-rate
UPDATE usage_data.product_usage_summary SET error_rate_percent = 7.10 WHERE usage_id = 'USG-000002'

-- alert-integration-failure
UPDATE usage_data.integration_usage SET last_sync_date = '2026-03-02' WHERE integration_id = 'INTG-000002'
UPDATE usage_data.product_health_alerts SET alert_date = '2024-08-20' WHERE alert_id = 'ALERT-000003'

-- alert-license-expiring
UPDATE usage_data.product_health_alerts SET alert_date = '2025-05-02' WHERE alert_id = 'ALERT-000002'
UPDATE sales_data.opportunities SET close_date = '2025-05-01' WHERE opportunity_id = 'OPP-000002'

-- alert-license-overage
UPDATE usage_data.license_usage SET utilization_percent = 115 WHERE license_usage_id = 'LIC-000001'

-- alert-low-usage
DELETE FROM usage_data.product_health_alerts WHERE alert_id = 'ALERT-000001'
UPDATE usage_data.product_health_alerts SET severity = 'Medium' WHERE alert_id = 'ALERT-000001'
UPDATE usage_data.product_usage_summary SET license_utilization = 20 WHERE usage_id = 'USG-000003'

-- alert-of-a-customer
UPDATE usage_data.product_health_alerts SET product_id = 'PROD-000003' WHERE alert_id = 'ALERT-000001'
UPDATE usage_data.product_health_alerts SET alert_date = '2024-06-01' WHERE alert_id = 'ALERT-000002'
UPDATE usage_data.product_health_alerts SET customer_id = 'CUST-000004', product_id = 'PROD-000003' WHERE alert_id = 'ALERT-000003'

-- alert-slow-performance
UPDATE usage_data.performance_metrics SET avg_page_load_time_ms = 3500.01 WHERE performance_id = 'PERF-000001'

-- alert-status-of-dates
UPDATE usage_data.product_health_alerts SET status = 'Resolved' WHERE alert_id = 'ALERT-000001'
UPDATE usage_data.product_health_alerts SET assigned_to = NULL WHERE alert_id = 'ALERT-000001'
UPDATE usage_data.product_health_alerts SET resolution_date = '2025-04-30' WHERE alert_id = 'ALERT-000002'

-- alert-version-outdated
UPDATE sales_data.customer_products SET version_number = '1.0.0' WHERE install_id = 'INST-000001'
UPDATE operational_data.product_releases SET support_end_date = '2026-06-29' WHERE release_id = 'RELS-000006'
UPDATE usage_data.product_health_alerts SET alert_type = 'Version Outdated' WHERE alert_id = 'ALERT-000003'

-- activity-attendees-known
UPDATE operational_data.customer_success_activities SET attendees = 'Nora Lindqvist, Anke Vogel' WHERE activity_id = 'CSA-000001'
UPDATE operational_data.customer_success_activities SET csm_name = 'Sam Hale' WHERE activity_id = 'CSA-000001'

-- activity-next-is-later
UPDATE operational_data.customer_success_activities SET next_activity_date = '2026-04-22' WHERE activity_id = 'CSA-000001'

-- activity-review-in-season
UPDATE operational_data.customer_success_activities SET activity_date = '2026-06-17' WHERE activity_id = 'CSA-000001'

-- activity-while-customer
UPDATE operational_data.customer_success_activities SET activity_date = '2024-05-22' WHERE activity_id = 'CSA-000001'
UPDATE operational_data.customer_success_activities SET customer_id = 'CUST-000004' WHERE activity_id = 'CSA-000001'
UPDATE operational_data.customer_success_activities SET activity_date = '2026-04-25' WHERE activity_id = 'CSA-000001'

-- api-calls-add-up
UPDATE usage_data.product_usage_summary SET api_calls = 1001 WHERE usage_id = 'USG-000002'
DELETE FROM usage_data.api_usage WHERE api_usage_id = 'API-000003'
UPDATE usage_data.api_usage SET usage_date = '2026-05-18' WHERE api_usage_id = 'API-000001'

-- api-calls-succeed-or-fail
UPDATE usage_data.api_usage SET error_count = 7 WHERE api_usage_id = 'API-000001'
UPDATE usage_data.api_usage SET call_count = 0, success_count = 0, error_count = 0 WHERE api_usage_id = 'API-000001'

-- api-data-within-usage
UPDATE usage_data.api_usage SET data_transferred_gb = 14.20 WHERE api_usage_id = 'API-000002'

-- api-endpoint-once-a-week
UPDATE usage_data.api_usage SET method = 'GET' WHERE api_usage_id = 'API-000003'

-- api-one-authentication
UPDATE usage_data.api_usage SET authentication_type = 'Token' WHERE api_usage_id = 'API-000001'

-- audit-address-for-documentation
UPDATE operational_data.audit_log SET ip_address = '8.8.4.4' WHERE audit_id = 'AUDIT-000001'

-- audit-artefact-keeps-name
UPDATE operational_data.audit_log SET action_description = 'Changed the filters of the report “Stock by site”' WHERE audit_id = 'AUDIT-000003'
UPDATE operational_data.audit_log SET action_description = 'Exported a dashboard' WHERE audit_id = 'AUDIT-000009'

-- audit-by-open-user
UPDATE operational_data.audit_log SET customer_id = 'CUST-000004' WHERE audit_id = 'AUDIT-000001'
UPDATE operational_data.audit_log SET event_timestamp = '2024-06-02 09:00:00' WHERE audit_id = 'AUDIT-000005'
UPDATE operational_data.audit_log SET event_timestamp = '2025-10-01 09:00:00' WHERE audit_id = 'AUDIT-000004'
UPDATE operational_data.audit_log SET success = 'Yes' WHERE audit_id = 'AUDIT-000007'

-- audit-changes-by-role
UPDATE operational_data.audit_log SET user_account_id = 'USER-000002' WHERE audit_id = 'AUDIT-000006'
UPDATE operational_data.audit_log SET user_account_id = 'USER-000003' WHERE audit_id = 'AUDIT-000003'
UPDATE operational_data.user_accounts SET role = 'Manager' WHERE user_account_id = 'USER-000001'

-- audit-entity-exists
UPDATE operational_data.audit_log SET entity_id = 'USER-000004' WHERE audit_id = 'AUDIT-000001'
UPDATE operational_data.audit_log SET event_timestamp = '2024-06-10 09:00:00' WHERE audit_id = 'AUDIT-000001'
UPDATE operational_data.audit_log SET entity_id = 'INTG-000003' WHERE audit_id = 'AUDIT-000005'
UPDATE operational_data.audit_log SET entity_id = 'PROD-000003' WHERE audit_id = 'AUDIT-000006'
UPDATE operational_data.audit_log SET entity_id = NULL WHERE audit_id = 'AUDIT-000002'
UPDATE operational_data.audit_log SET entity_id = 'CUST-000001' WHERE audit_id = 'AUDIT-000010'

-- audit-failure-has-reason
UPDATE operational_data.audit_log SET error_message = NULL WHERE audit_id = 'AUDIT-000007'
UPDATE operational_data.audit_log SET error_message = 'Wrong password' WHERE audit_id = 'AUDIT-000003'

-- audit-login-of-oneself
UPDATE operational_data.audit_log SET entity_id = 'USER-000001' WHERE audit_id = 'AUDIT-000007'
UPDATE operational_data.audit_log SET entity_type = 'Product' WHERE audit_id = 'AUDIT-000008'

-- audit-nothing-after-deletion
UPDATE operational_data.audit_log SET event_timestamp = '2025-06-03 09:00:00' WHERE audit_id = 'AUDIT-000003'
UPDATE operational_data.audit_log SET event_timestamp = '2025-03-20 09:00:00' WHERE audit_id = 'AUDIT-000002'

-- audit-second-factor-of-user
UPDATE operational_data.user_accounts SET mfa_enabled = 'No' WHERE user_account_id = 'USER-000001'

-- attribute-unique
INSERT INTO sales_data.customer_attributes VALUES ('ATTR-000003', 'CUST-000001', 'Compliance', 'PCI DSS', '2024-05-20')

-- contact-email-under-reserved-name
UPDATE sales_data.customer_contacts SET email = 'tom.alder@harborfoods.com' WHERE contact_id = 'CONT-000002'
UPDATE sales_data.customer_contacts SET email = 'tom.alder@example.com.co' WHERE contact_id = 'CONT-000002'
UPDATE sales_data.customer_contacts SET email = 'tom alder@harborfoods.example' WHERE contact_id = 'CONT-000002'

-- contact-email-unique
UPDATE sales_data.customer_contacts SET email = 'priya.raman@harborfoods.example' WHERE contact_id = 'CONT-000002'

-- contact-last-contact-of-notes
UPDATE sales_data.customer_contacts SET last_contact_date = '2025-10-21' WHERE contact_id = 'CONT-000001'
UPDATE sales_data.customer_contacts SET last_contact_date = NULL WHERE contact_id = 'CONT-000001'
UPDATE sales_data.customer_contacts SET last_contact_date = '2025-10-21' WHERE contact_id = 'CONT-000002'
UPDATE operational_data.customer_success_activities SET activity_date = '2026-06-11' WHERE activity_id = 'CSA-000002'

-- contact-phone-fictional
UPDATE sales_data.customer_contacts SET phone = '+1 (312) 555-0242' WHERE contact_id = 'CONT-000001'
UPDATE sales_data.customer_contacts SET phone = '+55 11 5550-0104' WHERE contact_id = 'CONT-000005'

-- contact-primary-is-one
UPDATE sales_data.customer_contacts SET is_primary = 'Yes' WHERE contact_id = 'CONT-000002'
UPDATE sales_data.customer_contacts SET is_primary = 'No' WHERE contact_id = 'CONT-000003'

-- contact-profile-under-reserved-name
UPDATE sales_data.customer_contacts SET linkedin_url = 'https://www.linkedin.com/in/priya' WHERE contact_id = 'CONT-000001'

-- contract-annual-value
UPDATE sales_data.contracts SET annual_value = annual_value + 0.01 WHERE contract_id = 'CONT-000002'
UPDATE sales_data.contracts SET end_date = '2027-06-30' WHERE contract_id = 'CONT-000002'
UPDATE sales_data.contracts SET annual_value = 4800 WHERE contract_id = 'CONT-000004'

-- contract-cut-by-months
UPDATE sales_data.contracts SET contract_value = 2300 WHERE contract_id = 'CONT-000004'

-- contract-dates-in-order
UPDATE sales_data.contracts SET signed_date = '2024-05-19' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET start_date = '2024-05-23' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET start_date = '2026-06-28' WHERE contract_id = 'CONT-000005'
UPDATE sales_data.contracts SET end_date = '2024-05-30' WHERE contract_id = 'CONT-000001'

-- contract-number-unique
UPDATE sales_data.contracts SET contract_number = 'C-2024-0001' WHERE contract_id = 'CONT-000002'

-- contract-of-accepted-quote
UPDATE sales_data.contracts SET quote_id = 'QUOT-000001' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET quote_id = 'QUOT-000003' WHERE contract_id = 'CONT-000001'

-- contract-per-won-opportunity
DELETE FROM sales_data.contracts WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET opportunity_id = 'OPP-000002' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET contract_value = 1 WHERE contract_id = 'CONT-000006'
UPDATE sales_data.contracts SET contract_value = 0 WHERE contract_id = 'CONT-000001'
UPDATE sales_data.opportunities SET stage = 'Negotiation' WHERE opportunity_id = 'OPP-000001'

-- contract-renewal-continues
UPDATE sales_data.contracts SET start_date = '2025-06-02' WHERE contract_id = 'CONT-000002'

-- contract-signatories-when-signed
UPDATE sales_data.contracts SET signed_by_vendor = NULL WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET signed_by_customer = 'Leah Moss' WHERE contract_id = 'CONT-000005'

-- contract-signed-by-contact
UPDATE sales_data.contracts SET signed_by_customer = 'Anke Vogel' WHERE contract_id = 'CONT-000001'

-- contract-status-of-dates
UPDATE sales_data.contracts SET status = 'Active' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET status = 'Expired' WHERE contract_id = 'CONT-000002'
UPDATE sales_data.contracts SET status = 'Active' WHERE contract_id = 'CONT-000005'
UPDATE sales_data.contracts SET status = 'Draft' WHERE contract_id = 'CONT-000002'

-- contract-term-of-quote
UPDATE sales_data.contracts SET end_date = '2025-05-30' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET end_date = '2027-01-31' WHERE contract_id = 'CONT-000004'

-- contract-type-of-deal
UPDATE sales_data.contracts SET contract_type = 'Amendment' WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET contract_type = 'Master Agreement' WHERE contract_id = 'CONT-000003'
UPDATE sales_data.contracts SET contract_type = 'Master Agreement' WHERE contract_id = 'CONT-000006'

-- contract-value-of-deal
UPDATE sales_data.contracts SET contract_value = contract_value - 0.01 WHERE contract_id = 'CONT-000001'
UPDATE sales_data.contracts SET contract_value = 4800 WHERE contract_id = 'CONT-000004'

-- deal-agrees-with-opportunity
UPDATE sales_data.closed_deals SET close_date = '2024-05-21' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET status = 'Lost' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET sales_rep = 'Jonas Keller' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET product_id = 'PROD-000002' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET region = 'EMEA' WHERE deal_id = 'DEAL-000001'

-- deal-cycle-from-open-to-close
UPDATE sales_data.closed_deals SET sales_cycle_days = 104 WHERE deal_id = 'DEAL-000001'

-- deal-discount-of-accepted-quote
UPDATE sales_data.closed_deals SET discount_percent = 11 WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET discount_percent = 20 WHERE deal_id = 'DEAL-000005'
UPDATE sales_data.closed_deals SET discount_percent = NULL WHERE deal_id = 'DEAL-000003'

-- deal-lost-to-present-competitor
UPDATE sales_data.closed_deals SET win_loss_reason = 'Competitor chosen' WHERE deal_id = 'DEAL-000005'

-- deal-per-closed-opportunity
DELETE FROM sales_data.closed_deals WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET opportunity_id = 'OPP-000002' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET opportunity_id = 'OPP-000009' WHERE deal_id = 'DEAL-000001'

-- deal-quarter-of-date
UPDATE sales_data.closed_deals SET quarter = 'Q3 2024' WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET fiscal_year = 2025 WHERE deal_id = 'DEAL-000001'

-- deal-value-of-accepted-quote
UPDATE sales_data.closed_deals SET deal_value = deal_value + 0.01 WHERE deal_id = 'DEAL-000001'
UPDATE sales_data.closed_deals SET deal_value = 4800 WHERE deal_id = 'DEAL-000005'

-- feature-status-of-figures
UPDATE usage_data.feature_usage SET adoption_status = 'Regular' WHERE feature_usage_id = 'FEAT-000001'
UPDATE usage_data.feature_usage SET usage_count = 900 WHERE feature_usage_id = 'FEAT-000002'

-- feature-tracked-by-quarter
DELETE FROM usage_data.feature_usage WHERE feature_usage_id = 'FEAT-000003'
UPDATE usage_data.feature_usage SET feature_name = 'Dashboards' WHERE feature_usage_id = 'FEAT-000003'
UPDATE usage_data.feature_usage SET usage_date = '2026-05-17' WHERE feature_usage_id = 'FEAT-000003'

-- feature-users-are-active
UPDATE usage_data.feature_usage SET unique_users = 91 WHERE feature_usage_id = 'FEAT-000001'
UPDATE usage_data.feature_usage SET usage_count = 40 WHERE feature_usage_id = 'FEAT-000002'
UPDATE usage_data.feature_usage SET usage_count = 1 WHERE feature_usage_id = 'FEAT-000007'

-- health-engagement-of-activities
UPDATE operational_data.customer_health_score SET engagement_score = 71.02 WHERE health_score_id = 'HLTH-000003'
DELETE FROM operational_data.customer_success_activities WHERE activity_id = 'CSA-000002'

-- health-every-week
DELETE FROM operational_data.customer_health_score WHERE health_score_id = 'HLTH-000002'
DELETE FROM operational_data.customer_health_score WHERE health_score_id = 'HLTH-000003'
UPDATE operational_data.customer_health_score SET customer_id = 'CUST-000004' WHERE health_score_id = 'HLTH-000001'

-- health-overall-of-parts
UPDATE operational_data.customer_health_score SET overall_score = overall_score + 0.01 WHERE health_score_id = 'HLTH-000001'

-- health-payment-of-invoices
UPDATE operational_data.customer_health_score SET payment_health_score = 80 WHERE health_score_id = 'HLTH-000001'
UPDATE operational_data.invoices SET status = 'Paid', payment_date = '2025-12-31' WHERE invoice_id = 'INV-000006'

-- health-risk-of-score
UPDATE operational_data.customer_health_score SET risk_level = 'High' WHERE health_score_id = 'HLTH-000001'

-- health-sentiment-of-activities
UPDATE operational_data.customer_health_score SET sentiment_score = 71.67 WHERE health_score_id = 'HLTH-000001'
UPDATE operational_data.customer_success_activities SET sentiment = 'Negative' WHERE activity_id = 'CSA-000002'

-- health-trend-of-four-weeks
UPDATE operational_data.customer_health_score SET health_trend = 'Declining' WHERE health_score_id = 'HLTH-000001'

-- health-usage-of-figures
UPDATE operational_data.customer_health_score SET product_usage_score = 70.73 WHERE health_score_id = 'HLTH-000003'
UPDATE usage_data.product_usage_summary SET active_users = 89 WHERE usage_id = 'USG-000002'

-- hierarchy-acyclic
INSERT INTO sales_data.account_hierarchy VALUES ('HIER-000002', 'CUST-000003', 'CUST-000001', 'Division', NULL, '2025-10-01')
UPDATE sales_data.account_hierarchy SET child_customer_id = parent_customer_id

-- hierarchy-after-both-accounts
UPDATE sales_data.account_hierarchy SET created_date = '2025-08-31'

-- hierarchy-of-like-names
UPDATE sales_data.customers SET customer_name = 'Haven Logistics' WHERE customer_id = 'CUST-000003'

-- hierarchy-one-parent
INSERT INTO sales_data.account_hierarchy VALUES ('HIER-000002', 'CUST-000002', 'CUST-000003', 'Division', NULL, '2025-10-01')

-- hierarchy-ownership-of-subsidiary
UPDATE sales_data.account_hierarchy SET relationship_type = 'Sister Company'

-- install-after-launch
UPDATE sales_data.products SET release_date = '2024-06-04' WHERE product_id = 'PROD-000001'

-- install-has-licences
UPDATE sales_data.customer_products SET license_count = 0 WHERE install_id = 'INST-000001'

-- install-of-contracted-product
DELETE FROM sales_data.customer_products WHERE install_id = 'INST-000002'

-- install-per-product
INSERT INTO sales_data.customer_products FROM sales_data.customer_products LIMIT 1

-- install-values-of-contracts
UPDATE sales_data.customer_products SET contract_value = contract_value + 0.01 WHERE install_id = 'INST-000001'
DELETE FROM sales_data.customer_products WHERE customer_id = 'CUST-000001'

-- install-version-released
UPDATE sales_data.customer_products SET version_number = '2.0.1' WHERE install_id = 'INST-000001'
UPDATE operational_data.product_releases SET release_date = '2026-07-01' WHERE version_number = '2.0.0'

-- install-was-bought
UPDATE sales_data.customer_products SET install_date = '2024-05-23' WHERE install_id = 'INST-000001'
UPDATE sales_data.customer_products SET product_id = 'PROD-000003' WHERE install_id = 'INST-000001'

-- integration-ends-with-customer
UPDATE usage_data.integration_usage SET status = 'Error' WHERE integration_id = 'INTG-000003'
UPDATE usage_data.integration_usage SET last_sync_date = '2026-02-01' WHERE integration_id = 'INTG-000003'

-- integration-of-an-install
UPDATE usage_data.integration_usage SET product_id = 'PROD-000003' WHERE integration_id = 'INTG-000001'
UPDATE usage_data.integration_usage SET install_date = '2024-06-03' WHERE integration_id = 'INTG-000001'

-- integration-once-an-install
UPDATE usage_data.integration_usage SET integration_name = 'Slack', integration_type = 'Communication' WHERE integration_id = 'INTG-000001'
UPDATE usage_data.integration_usage SET integration_name = 'Slack' WHERE integration_id = 'INTG-000003'

-- integration-syncs-follow-status
UPDATE usage_data.integration_usage SET last_sync_date = '2026-06-29' WHERE integration_id = 'INTG-000001'
UPDATE usage_data.integration_usage SET last_sync_date = '2026-06-30' WHERE integration_id = 'INTG-000002'
UPDATE usage_data.integration_usage SET last_sync_date = NULL WHERE integration_id = 'INTG-000001'
UPDATE usage_data.integration_usage SET last_sync_date = '2024-06-30' WHERE integration_id = 'INTG-000001'
UPDATE usage_data.integration_usage SET error_count = 0 WHERE integration_id = 'INTG-000002'

-- intelligence-holds-everywhere
UPDATE sales_data.competitive_intelligence SET competitor_weakness = 'Fast dashboards' WHERE intel_id = 'INTEL-000002'

-- intelligence-on-present-competitor
UPDATE sales_data.competitive_intelligence SET competitor_name = 'Ridgeline' WHERE intel_id = 'INTEL-000001'
UPDATE sales_data.opportunities SET competitor = NULL WHERE opportunity_id = 'OPP-000004'

-- intelligence-within-opportunity
UPDATE sales_data.competitive_intelligence SET intel_date = '2025-07-31' WHERE intel_id = 'INTEL-000001'
UPDATE sales_data.competitive_intelligence SET intel_date = '2025-10-01' WHERE intel_id = 'INTEL-000001'

-- license-arithmetic
UPDATE usage_data.license_usage SET licenses_available = 29 WHERE license_usage_id = 'LIC-000002'
UPDATE usage_data.license_usage SET overage_count = 5 WHERE license_usage_id = 'LIC-000001'
UPDATE usage_data.license_usage SET utilization_percent = 105.01 WHERE license_usage_id = 'LIC-000001'
UPDATE usage_data.license_usage SET overage_charges = 0 WHERE license_usage_id = 'LIC-000001'

-- license-peak-within-week
UPDATE usage_data.license_usage SET peak_usage_date = '2026-06-14' WHERE license_usage_id = 'LIC-000002'
UPDATE usage_data.license_usage SET peak_usage_count = 91 WHERE license_usage_id = 'LIC-000002'
UPDATE usage_data.license_usage SET peak_usage_date = '2026-06-17' WHERE license_usage_id = 'LIC-000003'

-- license-purchased-of-contracts
UPDATE usage_data.license_usage SET licenses_purchased = 121 WHERE license_usage_id = 'LIC-000002'
UPDATE sales_data.contracts SET start_date = '2026-06-22' WHERE contract_id = 'CONT-000003'

-- note-after-contact-was-added
UPDATE sales_data.customer_contacts SET created_date = '2024-03-13' WHERE contact_id = 'CONT-000001'

-- note-next-action-is-complete
UPDATE sales_data.customer_notes SET next_action_date = NULL WHERE note_id = 'NOTE-000001'
UPDATE sales_data.customer_notes SET next_action_date = '2024-03-11' WHERE note_id = 'NOTE-000001'

-- note-within-opportunity
UPDATE sales_data.customer_notes SET note_date = '2024-02-04' WHERE note_id = 'NOTE-000001'
UPDATE sales_data.customer_notes SET note_date = '2024-05-21' WHERE note_id = 'NOTE-000001'

-- onboarding-completed-has-date
UPDATE operational_data.onboarding_progress SET status = 'In Progress' WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET actual_completion_date = NULL WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET progress_percent = 99 WHERE onboarding_id = 'ONB-000001'

-- onboarding-csm-works-one-region
UPDATE operational_data.onboarding_progress SET csm_assigned = 'Ruth Amsel'
UPDATE operational_data.onboarding_progress SET csm_assigned = 'Dana Whitfield' WHERE customer_id = 'CUST-000001'

-- onboarding-dates-in-order
UPDATE operational_data.onboarding_progress SET target_completion_date = start_date WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET days_to_first_value = 60 WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET days_to_first_value = NULL WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET actual_completion_date = '2024-06-02' WHERE onboarding_id = 'ONB-000001'

-- onboarding-per-first-product
DELETE FROM operational_data.onboarding_progress WHERE onboarding_id = 'ONB-000001'
INSERT INTO operational_data.onboarding_progress FROM operational_data.onboarding_progress WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET product_id = 'PROD-000003' WHERE onboarding_id = 'ONB-000001'

-- onboarding-progress-of-milestones
UPDATE operational_data.onboarding_progress SET milestones_completed = 4 WHERE onboarding_id = 'ONB-000002'
UPDATE operational_data.onboarding_progress SET progress_percent = 42.85 WHERE onboarding_id = 'ONB-000002'

-- onboarding-starts-with-install
UPDATE operational_data.onboarding_progress SET start_date = '2024-06-02' WHERE onboarding_id = 'ONB-000001'
UPDATE operational_data.onboarding_progress SET start_date = '2025-03-03' WHERE onboarding_id = 'ONB-000002'

-- onboarding-status-of-dates
UPDATE operational_data.onboarding_progress SET status = 'Not Started' WHERE onboarding_id = 'ONB-000002'
UPDATE operational_data.onboarding_progress SET start_date = '2026-07-01', status = 'In Progress' WHERE onboarding_id = 'ONB-000002'
UPDATE operational_data.onboarding_progress SET health_status = 'Yellow' WHERE onboarding_id = 'ONB-000002'

-- notification-entity-exists
UPDATE operational_data.notifications SET related_entity_id = 'INV-000099' WHERE notification_id = 'NOTIF-000001'
UPDATE operational_data.notifications SET related_entity_id = 'REN-000004' WHERE notification_id = 'NOTIF-000002'
UPDATE operational_data.notifications SET sent_date = '2025-09-30' WHERE notification_id = 'NOTIF-000003'

-- notification-entity-of-type
UPDATE operational_data.notifications SET notification_type = 'Alert' WHERE notification_id = 'NOTIF-000001'
UPDATE operational_data.notifications SET related_entity_id = NULL WHERE notification_id = 'NOTIF-000003'

-- notification-only-invoices-after-leaving
UPDATE operational_data.notifications SET sent_date = '2026-02-02' WHERE notification_id = 'NOTIF-000004'

-- notification-read-in-order
UPDATE operational_data.notifications SET read_date = NULL WHERE notification_id = 'NOTIF-000001'
UPDATE operational_data.notifications SET read_date = '2026-01-13' WHERE notification_id = 'NOTIF-000001'

-- notification-to-open-user
UPDATE operational_data.notifications SET user_account_id = 'USER-000099' WHERE notification_id = 'NOTIF-000001'

-- opportunity-after-rep-started
UPDATE sales_data.territories SET effective_date = '2024-02-06' WHERE territory_id = 'TERR-000001'

-- opportunity-amount-of-latest-quote
UPDATE sales_data.opportunities SET amount = 12000 WHERE opportunity_id = 'OPP-000001'

-- opportunity-closes-after-it-opens
UPDATE sales_data.opportunities SET close_date = '2024-02-04' WHERE opportunity_id = 'OPP-000001'
UPDATE sales_data.opportunities SET close_date = '2026-07-01' WHERE opportunity_id = 'OPP-000001'

-- opportunity-cross-sell-of-new-product
UPDATE sales_data.opportunities SET product_id = 'PROD-000002' WHERE opportunity_id = 'OPP-000004'

-- opportunity-first-is-new-business
UPDATE sales_data.opportunities SET opportunity_type = 'Upsell' WHERE opportunity_id = 'OPP-000006'
UPDATE sales_data.opportunities SET created_date = '2024-05-19' WHERE opportunity_id = 'OPP-000003'

-- opportunity-probability-of-stage
UPDATE sales_data.opportunities SET probability = 60 WHERE opportunity_id = 'OPP-000009'
UPDATE sales_data.opportunities SET probability = NULL WHERE opportunity_id = 'OPP-000009'

-- opportunity-quoted-from-proposal
UPDATE sales_data.opportunities SET stage = 'Qualification' WHERE opportunity_id = 'OPP-000009'
UPDATE sales_data.opportunities SET stage = 'Negotiation' WHERE opportunity_id = 'OPP-000008'

-- opportunity-region-of-account
UPDATE sales_data.opportunities SET region = 'APAC' WHERE opportunity_id = 'OPP-000001'

-- opportunity-rep-sells-in-region
UPDATE sales_data.opportunities SET sales_rep = 'Jonas Keller' WHERE opportunity_id = 'OPP-000001'

-- opportunity-source-of-existing-customer
UPDATE sales_data.opportunities SET lead_source = 'Web' WHERE opportunity_id = 'OPP-000003'

-- opportunity-upsell-of-installed-product
UPDATE sales_data.opportunities SET product_id = 'PROD-000003' WHERE opportunity_id = 'OPP-000003'

-- performance-every-second-month
UPDATE usage_data.performance_metrics SET metric_date = '2026-05-17' WHERE performance_id = 'PERF-000001'
DELETE FROM usage_data.data_quality_metrics WHERE quality_metric_id = 'DQM-000001'

-- performance-outage-hits-all
INSERT INTO usage_data.performance_metrics SELECT * REPLACE ('PERF-000009' AS performance_id, 'CUST-000003' AS customer_id, 55 AS downtime_minutes) FROM usage_data.performance_metrics

-- performance-peak-holds-week
UPDATE usage_data.performance_metrics SET peak_concurrent_users = 47 WHERE performance_id = 'PERF-000001'
UPDATE usage_data.performance_metrics SET avg_concurrent_users = 53 WHERE performance_id = 'PERF-000001'

-- performance-storage-grows
INSERT INTO usage_data.performance_metrics SELECT * REPLACE ('PERF-000009' AS performance_id, DATE '2026-04-19' AS metric_date, 400 AS storage_used_gb) FROM usage_data.performance_metrics

-- performance-uptime-of-downtime
UPDATE usage_data.performance_metrics SET downtime_minutes = 60 WHERE performance_id = 'PERF-000001'

-- product-current-version
UPDATE sales_data.products SET current_version = '1.10.1' WHERE product_id = 'PROD-000001'
DELETE FROM operational_data.product_releases WHERE product_id = 'PROD-000003'

-- product-name-unique
UPDATE sales_data.products SET product_name = 'Insight'

-- product-price-rises-with-line
UPDATE sales_data.products SET unit_price = 240 WHERE product_id = 'PROD-000001'
UPDATE sales_data.products SET unit_price = 100 WHERE product_line = 'Enterprise'

-- quality-nulls-within-gap
UPDATE usage_data.data_quality_metrics SET null_values_percent = 12.01 WHERE quality_metric_id = 'DQM-000001'
UPDATE usage_data.data_quality_metrics SET accuracy_score = 100 WHERE quality_metric_id = 'DQM-000001'

-- quality-overall-is-mean
UPDATE usage_data.data_quality_metrics SET overall_quality_score = 88.62 WHERE quality_metric_id = 'DQM-000001'

-- quote-accepted-once-won
UPDATE sales_data.quotes SET status = 'Accepted' WHERE quote_id = 'QUOT-000001'
UPDATE sales_data.quotes SET status = 'Accepted' WHERE quote_id = 'QUOT-000007'
UPDATE sales_data.quotes SET status = 'Rejected' WHERE quote_id = 'QUOT-000002'

-- quote-approval-is-complete
UPDATE sales_data.quotes SET approval_date = NULL WHERE quote_id = 'QUOT-000002'
UPDATE sales_data.quotes SET approval_date = '2024-05-05' WHERE quote_id = 'QUOT-000002'

-- quote-approved-by-manager
UPDATE sales_data.quotes SET approved_by = 'Ines Caron' WHERE quote_id = 'QUOT-000002'

-- quote-created-by-deal-owner
UPDATE sales_data.quotes SET created_by = 'Jonas Keller' WHERE quote_id = 'QUOT-000002'

-- quote-discount-is-approved
UPDATE sales_data.quotes SET approved_by = NULL WHERE quote_id = 'QUOT-000002'

-- quote-expires-after-its-date
UPDATE sales_data.quotes SET expiration_date = quote_date WHERE quote_id = 'QUOT-000002'

-- quote-line-per-product
UPDATE sales_data.quote_line_items SET product_id = 'PROD-000001' WHERE line_item_id = 'LINE-000003'

-- quote-line-sells-something
UPDATE sales_data.quote_line_items SET quantity = 0 WHERE line_item_id = 'LINE-000003'

-- quote-line-total
UPDATE sales_data.quote_line_items SET line_total = line_total + 0.01 WHERE line_item_id = 'LINE-000002'
UPDATE sales_data.quote_line_items SET discount_percent = 4 WHERE line_item_id = 'LINE-000002'

-- quote-lines-share-term
UPDATE sales_data.quote_line_items SET term_months = 24 WHERE line_item_id = 'LINE-000003'

-- quote-number-unique
UPDATE sales_data.quotes SET quote_number = 'Q-2024-0001' WHERE quote_id = 'QUOT-000002'

-- quote-of-closed-opportunity-is-settled
UPDATE sales_data.quotes SET status = 'Sent' WHERE quote_id = 'QUOT-000001'

-- quote-offers-opportunity-product
UPDATE sales_data.opportunities SET product_id = 'PROD-000003' WHERE opportunity_id = 'OPP-000001'

-- quote-status-follows-expiration
UPDATE sales_data.quotes SET expiration_date = '2026-06-29' WHERE quote_id = 'QUOT-000007'
UPDATE sales_data.quotes SET expiration_date = '2026-07-29' WHERE quote_id = 'QUOT-000008'

-- quote-total-of-lines
UPDATE sales_data.quotes SET total_amount = total_amount + 0.01 WHERE quote_id = 'QUOT-000002'
DELETE FROM sales_data.quote_line_items WHERE quote_id = 'QUOT-000001'

-- quote-version-released
UPDATE sales_data.quote_line_items SET product_version = '2.0.0' WHERE line_item_id = 'LINE-000002'
UPDATE sales_data.quote_line_items SET product_version = '9.9.9' WHERE line_item_id = 'LINE-000009'

-- quote-within-opportunity
UPDATE sales_data.quotes SET quote_date = '2024-02-04' WHERE quote_id = 'QUOT-000001'
UPDATE sales_data.quotes SET quote_date = '2024-05-21' WHERE quote_id = 'QUOT-000001'

-- release-after-launch
UPDATE sales_data.products SET release_date = '2023-01-11' WHERE product_id = 'PROD-000001'
DELETE FROM operational_data.product_releases WHERE product_id = 'PROD-000001'

-- release-breaks-only-in-major
UPDATE operational_data.product_releases SET breaking_changes = 'Yes' WHERE release_id = 'RELS-000002'

-- release-lifecycle-in-order
UPDATE operational_data.product_releases SET support_end_date = release_date WHERE release_id = 'RELS-000002'
UPDATE operational_data.product_releases SET eol_date = '2026-09-04' WHERE release_id = 'RELS-000002'

-- release-notes-under-reserved-name
UPDATE operational_data.product_releases SET release_notes_url = 'https://example.io/notes' WHERE release_id = 'RELS-000002'

-- release-type-of-version
UPDATE operational_data.product_releases SET release_type = 'Minor' WHERE version_number = '2.0.0'
UPDATE operational_data.product_releases SET release_type = 'Patch' WHERE version_number = '1.9.0'
UPDATE operational_data.product_releases SET release_type = 'Major' WHERE version_number = '1.10.1'

-- release-unique
UPDATE operational_data.product_releases SET version_number = '1.9.0' WHERE version_number = '1.10.0'

-- release-versions-ascend
UPDATE operational_data.product_releases SET release_date = '2024-03-04' WHERE version_number = '1.10.0'

-- renewal-amount-of-status
UPDATE operational_data.renewals SET renewal_amount = 1 WHERE renewal_id = 'REN-000004'
UPDATE operational_data.renewals SET renewal_amount = 0 WHERE renewal_id = 'REN-000001'
UPDATE operational_data.renewals SET renewal_amount = 1 WHERE renewal_id = 'REN-000005'

-- renewal-contacts-after-signing
UPDATE operational_data.renewals SET last_contact_date = '2025-05-18' WHERE renewal_id = 'REN-000002'
UPDATE operational_data.renewals SET next_contact_date = '2026-03-01' WHERE renewal_id = 'REN-000002'

-- renewal-decided-in-time
UPDATE operational_data.renewals SET renewal_date = '2025-06-02' WHERE renewal_id = 'REN-000001'
UPDATE operational_data.renewals SET renewal_date = '2026-07-01' WHERE renewal_id = 'REN-000004'
UPDATE operational_data.renewals SET current_expiration_date = '2026-06-29' WHERE renewal_id = 'REN-000002'

-- renewal-expiration-of-contract
UPDATE operational_data.renewals SET current_expiration_date = '2027-05-30' WHERE renewal_id = 'REN-000002'

-- renewal-next-contact-while-open
UPDATE operational_data.renewals SET next_contact_date = '2026-09-01' WHERE renewal_id = 'REN-000001'

-- renewal-per-signed-contract
DELETE FROM operational_data.renewals WHERE renewal_id = 'REN-000002'
UPDATE operational_data.renewals SET contract_id = 'CONT-000005' WHERE renewal_id = 'REN-000003'

-- renewal-probability-of-status
UPDATE operational_data.renewals SET probability_percent = 99 WHERE renewal_id = 'REN-000001'
UPDATE operational_data.renewals SET probability_percent = 100 WHERE renewal_id = 'REN-000002'
UPDATE operational_data.renewals SET probability_percent = 5 WHERE renewal_id = 'REN-000004'

-- renewal-reason-when-lost
UPDATE operational_data.renewals SET churn_reason = NULL WHERE renewal_id = 'REN-000004'
UPDATE operational_data.renewals SET churn_reason = 'Price' WHERE renewal_id = 'REN-000001'

-- renewal-won-has-contract
UPDATE sales_data.contracts SET start_date = '2025-06-02' WHERE contract_id = 'CONT-000002'

-- revenue-complete-at-end
UPDATE sales_data.revenue_recognition SET recognition_amount = 3035.99 WHERE recognition_id = 'REV-000001'
UPDATE sales_data.revenue_recognition SET recognition_date = '2025-05-30' WHERE recognition_id = 'REV-000004'
DELETE FROM sales_data.revenue_recognition WHERE contract_id = 'CONT-000004'

-- revenue-deferred-is-the-rest
UPDATE sales_data.revenue_recognition SET deferred_revenue = deferred_revenue + 0.01 WHERE recognition_id = 'REV-000001'

-- revenue-inside-term
UPDATE sales_data.revenue_recognition SET recognition_date = '2024-05-31' WHERE recognition_id = 'REV-000001'
UPDATE sales_data.revenue_recognition SET contract_id = 'CONT-000005' WHERE recognition_id = 'REV-000001'

-- revenue-once-a-day
UPDATE sales_data.revenue_recognition SET recognition_date = '2024-08-31' WHERE recognition_id = 'REV-000002'
UPDATE sales_data.revenue_recognition SET recognition_type = 'Monthly' WHERE recognition_id = 'REV-000002'

-- revenue-product-of-quote
UPDATE sales_data.revenue_recognition SET product_id = 'PROD-000003' WHERE recognition_id = 'REV-000001'

-- revenue-quarter-of-date
UPDATE sales_data.revenue_recognition SET fiscal_quarter = 'Q2 2024' WHERE recognition_id = 'REV-000001'
UPDATE sales_data.revenue_recognition SET fiscal_year = 2025 WHERE recognition_id = 'REV-000001'

-- revenue-region-of-account
UPDATE sales_data.revenue_recognition SET region = 'EMEA' WHERE recognition_id = 'REV-000001'

-- revenue-running-sum
UPDATE sales_data.revenue_recognition SET recognized_to_date = 6072.01 WHERE recognition_id = 'REV-000002'
UPDATE sales_data.revenue_recognition SET recognition_amount = 3036.01 WHERE recognition_id = 'REV-000002'

-- revenue-without-gap
DELETE FROM sales_data.revenue_recognition WHERE recognition_id = 'REV-000002'
DELETE FROM sales_data.revenue_recognition WHERE recognition_id = 'REV-000008'
DELETE FROM sales_data.revenue_recognition WHERE contract_id = 'CONT-000002'

-- target-covers-deals
DELETE FROM sales_data.sales_targets WHERE quarter = 'Q2 2024' AND region = 'EMEA' AND sales_rep IS NULL

-- target-every-quarter
DELETE FROM sales_data.sales_targets WHERE quarter = 'Q1 2025' AND region = 'APAC'

-- target-per-quarter-and-region
UPDATE sales_data.sales_targets SET quarter = 'Q2 2024' WHERE quarter = 'Q3 2024'

-- target-per-rep
UPDATE sales_data.sales_targets SET sales_rep = 'Jonas Keller' WHERE target_id = 'TGT-000001'
UPDATE sales_data.territories SET sales_rep = 'New Hire' WHERE territory_id = 'TERR-000001'

-- territory-quota-of-standing-target
UPDATE sales_data.territories SET quota = quota + 1 WHERE territory_id = 'TERR-000001'
DELETE FROM sales_data.sales_targets WHERE target_id = 'TGT-000001'

-- territory-rep-works-one-region
UPDATE sales_data.territories SET sales_rep = 'Dana Whitfield' WHERE territory_id = 'TERR-000002'

-- usage-and-licences-together
DELETE FROM usage_data.license_usage WHERE license_usage_id = 'LIC-000001'
UPDATE usage_data.product_usage_summary SET active_users = 91 WHERE usage_id = 'USG-000002'
UPDATE usage_data.product_usage_summary SET license_utilization = 75.01 WHERE usage_id = 'USG-000002'

-- usage-counts-agree
UPDATE usage_data.product_usage_summary SET login_count = 89 WHERE usage_id = 'USG-000002'
UPDATE usage_data.product_usage_summary SET total_sessions = 249 WHERE usage_id = 'USG-000002'
UPDATE usage_data.product_usage_summary SET avg_session_duration_min = 20 WHERE usage_id = 'USG-000003'
UPDATE usage_data.product_usage_summary SET avg_session_duration_min = NULL WHERE usage_id = 'USG-000002'

-- usage-every-month
UPDATE usage_data.product_usage_summary SET usage_date = '2026-05-18' WHERE usage_id = 'USG-000001'
UPDATE usage_data.product_usage_summary SET usage_date = '2026-04-19' WHERE usage_id = 'USG-000001'

-- usage-health-of-figures
UPDATE usage_data.product_usage_summary SET health_score = 'At Risk' WHERE usage_id = 'USG-000002'
UPDATE usage_data.product_usage_summary SET error_rate_percent = 3 WHERE usage_id = 'USG-000002'

-- usage-of-an-install
UPDATE usage_data.product_usage_summary SET product_id = 'PROD-000003' WHERE usage_id = 'USG-000003'
UPDATE sales_data.customer_products SET install_date = '2026-04-03' WHERE install_id = 'INST-000001'

-- session-duration-of-times
UPDATE usage_data.user_sessions SET duration_minutes = 24 WHERE session_id = 'SESS-000001'
UPDATE usage_data.user_sessions SET session_end = '2026-06-17 10:25:11', duration_minutes = 1463 WHERE session_id = 'SESS-000001'

-- session-of-own-user
UPDATE usage_data.user_sessions SET user_id = 'USER-000004' WHERE session_id = 'SESS-000001'
UPDATE usage_data.user_sessions SET user_id = 'USER-000003' WHERE session_id = 'SESS-000001'
UPDATE operational_data.user_accounts SET created_date = '2025-03-05' WHERE user_account_id = 'USER-000002'
UPDATE operational_data.user_accounts SET last_login_date = '2026-06-16' WHERE user_account_id = 'USER-000001'

-- session-of-an-install
UPDATE usage_data.user_sessions SET product_id = 'PROD-000003' WHERE session_id = 'SESS-000001'
UPDATE sales_data.customer_products SET install_date = '2025-03-05' WHERE install_id = 'INST-000001'

-- session-once-a-day
UPDATE usage_data.user_sessions SET session_start = '2026-06-16 14:10:40', session_end = '2026-06-16 14:18:40' WHERE session_id = 'SESS-000002'

-- session-within-usage
UPDATE usage_data.product_usage_summary SET total_sessions = 1 WHERE usage_id = 'USG-000002'
UPDATE usage_data.product_usage_summary SET active_users = 0 WHERE usage_id = 'USG-000002'

-- session-device-runs-system
UPDATE usage_data.user_sessions SET os = 'Android' WHERE session_id = 'SESS-000001'
UPDATE usage_data.user_sessions SET browser = 'Safari' WHERE session_id = 'SESS-000001'
UPDATE usage_data.user_sessions SET browser = 'Edge' WHERE session_id = 'SESS-000004'

-- session-address-for-documentation
UPDATE usage_data.user_sessions SET ip_address = '8.8.8.8' WHERE session_id = 'SESS-000001'

-- session-country-of-account
UPDATE usage_data.user_sessions SET location_country = 'Canada' WHERE session_id = 'SESS-000001'
UPDATE usage_data.user_sessions SET location_city = 'Denver' WHERE session_id = 'SESS-000001'

-- telemetry-within-session
UPDATE usage_data.telemetry_events SET event_timestamp = '2026-06-16 10:25:12' WHERE event_id = 'TELEM-000006'
UPDATE usage_data.telemetry_events SET user_id = 'USER-000002' WHERE event_id = 'TELEM-000004'
UPDATE usage_data.telemetry_events SET session_id = 'SESS-000009' WHERE event_id = 'TELEM-000004'

-- telemetry-has-session
UPDATE usage_data.telemetry_events SET session_id = NULL WHERE event_id = 'TELEM-000004'
UPDATE usage_data.telemetry_events SET user_id = NULL WHERE event_id = 'TELEM-000001'
UPDATE usage_data.telemetry_events SET user_id = 'USER-000001' WHERE event_id = 'TELEM-000007'

-- telemetry-severity-of-type
UPDATE usage_data.telemetry_events SET severity = 'Info' WHERE event_id = 'TELEM-000005'
UPDATE usage_data.telemetry_events SET severity = 'Critical' WHERE event_id = 'TELEM-000004'
UPDATE usage_data.telemetry_events SET event_category = 'Usage' WHERE event_id = 'TELEM-000002'

-- telemetry-metadata-of-type
UPDATE usage_data.telemetry_events SET metadata_json = '{"page":"/home"}' WHERE event_id = 'TELEM-000004'
UPDATE usage_data.telemetry_events SET metadata_json = '{"http_status":500,"version":"2.0.0"}' WHERE event_id = 'TELEM-000005'
UPDATE usage_data.telemetry_events SET metadata_json = NULL WHERE event_id = 'TELEM-000003'
UPDATE usage_data.telemetry_events SET metadata_json = '{}' WHERE event_id = 'TELEM-000006'

-- telemetry-version-released
UPDATE usage_data.telemetry_events SET event_timestamp = '2025-09-30 10:14:20' WHERE event_id = 'TELEM-000005'
UPDATE usage_data.telemetry_events SET metadata_json = '{"operation":"query","limit_ms":30000,"version":"7.0.0"}' WHERE event_id = 'TELEM-000008'

-- telemetry-of-an-install
UPDATE usage_data.telemetry_events SET product_id = 'PROD-000003' WHERE event_id = 'TELEM-000007'
UPDATE sales_data.customer_products SET install_date = '2025-03-05' WHERE install_id = 'INST-000001'

-- user-admin-at-every-customer
UPDATE operational_data.user_accounts SET role = 'User' WHERE user_account_id = 'USER-000004'
UPDATE operational_data.user_accounts SET status = 'Inactive' WHERE user_account_id = 'USER-000001'

-- user-after-first-install
UPDATE operational_data.user_accounts SET created_date = '2024-06-02' WHERE user_account_id = 'USER-000001'
UPDATE operational_data.user_accounts SET customer_id = 'CUST-000002' WHERE user_account_id = 'USER-000003'

-- user-at-every-customer
DELETE FROM operational_data.user_accounts WHERE customer_id = 'CUST-000004'

-- user-email-of-account
UPDATE operational_data.user_accounts SET email = 'nia.holt@lindenclinics.example' WHERE user_account_id = 'USER-000002'
UPDATE operational_data.user_accounts SET email = 'Nia Holt@harborfoods.example' WHERE user_account_id = 'USER-000002'

-- user-email-unique
UPDATE operational_data.user_accounts SET email = 'tom.alder@harborfoods.example' WHERE user_account_id = 'USER-000002'

-- user-inactive-once-gone
UPDATE operational_data.user_accounts SET status = 'Active' WHERE user_account_id = 'USER-000004'

-- user-last-login-while-customer
UPDATE operational_data.user_accounts SET last_login_date = '2024-06-02' WHERE user_account_id = 'USER-000001'
UPDATE operational_data.user_accounts SET last_login_date = '2026-02-01' WHERE user_account_id = 'USER-000004'

-- user-logins-counted
UPDATE operational_data.user_accounts SET login_count = 1 WHERE user_account_id = 'USER-000003'
UPDATE operational_data.user_accounts SET login_count = 0 WHERE user_account_id = 'USER-000001'

-- user-password-reset-in-use
UPDATE operational_data.user_accounts SET password_reset_date = '2024-06-02' WHERE user_account_id = 'USER-000001'
UPDATE operational_data.user_accounts SET password_reset_date = '2026-06-30' WHERE user_account_id = 'USER-000001'
UPDATE operational_data.user_accounts SET password_reset_date = '2024-07-02' WHERE user_account_id = 'USER-000003'

-- user-username-unique
UPDATE operational_data.user_accounts SET username = 'nia.holt@harborfoods.example' WHERE user_account_id = 'USER-000001'

-- user-with-address-of-contact
UPDATE operational_data.user_accounts SET first_name = 'Thomas' WHERE user_account_id = 'USER-000001'
UPDATE operational_data.user_accounts SET created_date = '2024-02-18' WHERE user_account_id = 'USER-000001'

-- user-within-licences
UPDATE sales_data.customer_products SET license_count = 0 WHERE customer_id = 'CUST-000001'
