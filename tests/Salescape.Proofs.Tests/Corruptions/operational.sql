-- activity-attendees-known
UPDATE operational_data.customer_success_activities SET csm_name = csm_name || 'x' WHERE true

-- activity-next-is-later
UPDATE operational_data.customer_success_activities SET next_activity_date = next_activity_date - 30 WHERE next_activity_date IS NOT NULL

-- activity-review-in-season
UPDATE operational_data.customer_success_activities SET activity_date = activity_date - 1 WHERE true

-- activity-while-customer
UPDATE operational_data.customer_success_activities SET activity_date = activity_date + 1 WHERE true

-- audit-address-for-documentation
UPDATE operational_data.audit_log SET ip_address = ip_address || 'x' WHERE true

-- audit-artefact-keeps-name
UPDATE operational_data.audit_log SET entity_type = 'Report' WHERE entity_type <> 'Report'

-- audit-by-open-user
UPDATE operational_data.audit_log SET event_timestamp = event_timestamp + INTERVAL 12 HOUR WHERE true

-- audit-changes-by-role
UPDATE operational_data.audit_log SET event_type = 'Create' WHERE event_type <> 'Create'

-- audit-entity-exists
UPDATE operational_data.audit_log SET event_timestamp = event_timestamp - INTERVAL 3 DAY WHERE true

-- audit-failure-has-reason
UPDATE operational_data.audit_log SET success = 'No' WHERE success <> 'No'

-- audit-login-of-oneself
UPDATE operational_data.audit_log SET event_type = 'Login' WHERE event_type <> 'Login'

-- audit-nothing-after-deletion
UPDATE operational_data.audit_log SET event_timestamp = event_timestamp + INTERVAL 3 DAY WHERE true

-- audit-second-factor-of-user
UPDATE operational_data.user_accounts SET mfa_enabled = 'No' WHERE mfa_enabled <> 'No'

-- health-engagement-of-activities
UPDATE operational_data.customer_health_score SET engagement_score = engagement_score + 0.01 WHERE true

-- health-every-week
UPDATE operational_data.customer_health_score SET score_date = score_date + 1 WHERE true

-- health-overall-of-parts
UPDATE operational_data.customer_health_score SET overall_score = overall_score + 0.01 WHERE true

-- health-payment-of-invoices
UPDATE operational_data.customer_health_score SET payment_health_score = payment_health_score + 0.01 WHERE true

-- health-risk-of-score
UPDATE operational_data.customer_health_score SET risk_level = 'Low' WHERE risk_level <> 'Low'

-- health-sentiment-of-activities
UPDATE operational_data.customer_health_score SET sentiment_score = sentiment_score + 0.01 WHERE true

-- health-support-of-tickets
UPDATE operational_data.customer_health_score SET support_health_score = support_health_score + 0.01 WHERE true

-- health-trend-of-four-weeks
UPDATE operational_data.customer_health_score SET health_trend = 'Improving' WHERE health_trend <> 'Improving'

-- health-usage-of-figures
UPDATE operational_data.customer_health_score SET product_usage_score = product_usage_score + 0.01 WHERE true

-- invoice-cancelled-is-issued-anew
UPDATE operational_data.invoices SET status = 'Cancelled' WHERE status <> 'Cancelled'

-- invoice-currency-of-vendor
UPDATE operational_data.invoices SET currency = currency || 'x' WHERE true

-- invoice-due-by-terms
UPDATE operational_data.invoices SET invoice_date = invoice_date + 1 WHERE true

-- invoice-in-advance
UPDATE operational_data.invoices SET invoice_date = invoice_date - 1 WHERE true

-- invoice-none-after-leaving
UPDATE operational_data.invoices SET invoice_date = invoice_date + 30 WHERE true

-- invoice-number-unique
UPDATE operational_data.invoices SET invoice_number = (SELECT max(invoice_number) FROM operational_data.invoices) WHERE true

-- invoice-period-is-billed
UPDATE operational_data.invoices SET billing_period_end = billing_period_end - 1 WHERE true

-- invoice-periods-tile-term
UPDATE operational_data.invoices SET billing_period_start = billing_period_start + 1 WHERE true

-- invoice-settled-by-its-payment
UPDATE operational_data.payments SET payment_date = payment_date + 1 WHERE true

-- invoice-status-of-payments
UPDATE operational_data.invoices SET total_amount = total_amount + 0.01 WHERE true

-- invoice-sum-is-contract-value
UPDATE operational_data.invoices SET subtotal = subtotal + 0.01 WHERE true

-- invoice-tax-rate-of-account
UPDATE operational_data.invoices SET tax_amount = tax_amount + 0.01 WHERE true

-- invoice-total-is-subtotal-and-tax
UPDATE operational_data.invoices SET tax_amount = tax_amount + 0.01 WHERE true

-- notification-entity-exists
UPDATE operational_data.notifications SET sent_date = sent_date - 1 WHERE true

-- notification-entity-of-type
UPDATE operational_data.notifications SET notification_type = 'Alert' WHERE notification_type <> 'Alert'

-- notification-only-invoices-after-leaving
UPDATE operational_data.notifications SET sent_date = sent_date + 30 WHERE true

-- notification-read-in-order
UPDATE operational_data.notifications SET sent_date = sent_date + 1 WHERE true

-- notification-to-open-user
UPDATE operational_data.user_accounts SET created_date = created_date + 30 WHERE true

-- onboarding-completed-has-date
UPDATE operational_data.onboarding_progress SET status = 'In Progress' WHERE status <> 'In Progress'

-- onboarding-csm-works-one-region
UPDATE operational_data.onboarding_progress SET csm_assigned = (SELECT max(csm_assigned) FROM operational_data.onboarding_progress) WHERE true

-- onboarding-dates-in-order
UPDATE operational_data.onboarding_progress SET target_completion_date = target_completion_date - 30 WHERE true

-- onboarding-per-first-product
DELETE FROM operational_data.onboarding_progress WHERE true

-- onboarding-progress-of-milestones
UPDATE operational_data.onboarding_progress SET progress_percent = progress_percent + 0.01 WHERE true

-- onboarding-starts-with-install
UPDATE operational_data.onboarding_progress SET start_date = start_date - 1 WHERE true

-- onboarding-status-of-dates
UPDATE operational_data.onboarding_progress SET start_date = start_date + 30 WHERE true

-- payment-after-invoice
UPDATE operational_data.payments SET payment_date = payment_date - 1 WHERE true

-- payment-gateway-takes-method
UPDATE operational_data.payments SET payment_gateway = 'Stripe' WHERE payment_gateway <> 'Stripe'

-- payment-net-of-fee
UPDATE operational_data.payments SET processing_fee = processing_fee + 0.01 WHERE true

-- payment-pending-is-recent
UPDATE operational_data.payments SET payment_date = payment_date - 400 WHERE true

-- payment-refund-of-payment
UPDATE operational_data.payments SET status = 'Refunded' WHERE status <> 'Refunded'

-- release-breaks-only-in-major
UPDATE operational_data.product_releases SET breaking_changes = 'Yes' WHERE breaking_changes <> 'Yes'

-- release-lifecycle-in-order
UPDATE operational_data.product_releases SET eol_date = eol_date - 400 WHERE true

-- release-notes-under-reserved-name
UPDATE operational_data.product_releases SET release_notes_url = replace(release_notes_url, '.example', '.com') WHERE true

-- release-type-of-version
UPDATE operational_data.product_releases SET release_type = 'Major' WHERE release_type <> 'Major'

-- release-unique
INSERT INTO operational_data.product_releases SELECT * REPLACE (release_id || '9' AS release_id) FROM operational_data.product_releases WHERE true

-- release-versions-ascend
UPDATE operational_data.product_releases SET release_date = release_date - 30 WHERE true

-- renewal-amount-of-status
UPDATE operational_data.renewals SET renewal_amount = renewal_amount + 0.01 WHERE true

-- renewal-contacts-after-signing
UPDATE operational_data.renewals SET last_contact_date = last_contact_date + 30 WHERE last_contact_date IS NOT NULL

-- renewal-decided-in-time
UPDATE operational_data.renewals SET renewal_date = renewal_date + 1 WHERE true

-- renewal-expiration-of-contract
UPDATE operational_data.renewals SET current_expiration_date = current_expiration_date + 1 WHERE true

-- renewal-next-contact-while-open
UPDATE operational_data.renewals SET next_contact_date = (SELECT max(next_contact_date) FROM operational_data.renewals) WHERE next_contact_date IS NULL

-- renewal-probability-of-status
UPDATE operational_data.renewals SET probability_percent = probability_percent + 1 WHERE true

-- renewal-reason-when-lost
UPDATE operational_data.renewals SET churn_reason = NULL WHERE churn_reason IS NOT NULL

-- renewal-won-has-contract
UPDATE operational_data.renewals SET current_expiration_date = current_expiration_date + 1 WHERE true

-- session-of-own-user
UPDATE operational_data.user_accounts SET created_date = created_date + 1 WHERE true

-- user-admin-at-every-customer
UPDATE operational_data.user_accounts SET role = 'Manager' WHERE role <> 'Manager'

-- user-after-first-install
UPDATE operational_data.user_accounts SET created_date = created_date - 1 WHERE true

-- user-at-every-customer
UPDATE operational_data.user_accounts SET customer_id = (SELECT max(customer_id) FROM operational_data.user_accounts) WHERE true

-- user-email-of-account
UPDATE operational_data.user_accounts SET email = email || 'x' WHERE true

-- user-email-unique
UPDATE operational_data.user_accounts SET email = (SELECT min(email) FROM operational_data.user_accounts) WHERE true

-- user-inactive-once-gone
UPDATE operational_data.user_accounts SET status = 'Active' WHERE status <> 'Active'

-- user-last-login-while-customer
UPDATE operational_data.user_accounts SET created_date = created_date + 1 WHERE true

-- user-logins-counted
UPDATE operational_data.user_accounts SET login_count = login_count + 1 WHERE true

-- user-password-reset-in-use
UPDATE operational_data.user_accounts SET last_login_date = last_login_date - 1 WHERE last_login_date IS NOT NULL

-- user-username-unique
UPDATE operational_data.user_accounts SET username = (SELECT max(username) FROM operational_data.user_accounts) WHERE true

-- user-with-address-of-contact
UPDATE operational_data.user_accounts SET created_date = created_date - 30 WHERE true
