-- account-comes-first
UPDATE sales_data.customers SET created_date = created_date + 1 WHERE true

-- account-country-in-one-region
UPDATE sales_data.customers SET country = (SELECT max(country) FROM sales_data.customers) WHERE true

-- account-country-is-covered
UPDATE sales_data.territories SET country_list = country_list || 'x' WHERE true

-- account-has-opportunity
INSERT INTO sales_data.customers SELECT * REPLACE (customer_id || '9' AS customer_id) FROM sales_data.customers WHERE true

-- account-name-unique
UPDATE sales_data.customers SET customer_name = (SELECT max(customer_name) FROM sales_data.customers) WHERE true

-- account-owner-sells-in-region
UPDATE sales_data.customers SET account_owner = account_owner || 'x' WHERE true

-- account-size-of-revenue
UPDATE sales_data.customers SET annual_revenue = 1 WHERE company_size = 'Medium'

-- attribute-unique
UPDATE sales_data.customer_attributes SET attribute_value = (SELECT max(attribute_value) FROM sales_data.customer_attributes) WHERE true

-- contact-email-under-reserved-name
UPDATE sales_data.customer_contacts SET email = email || 'x' WHERE true

-- contact-email-unique
UPDATE sales_data.customer_contacts SET email = (SELECT max(email) FROM sales_data.customer_contacts) WHERE true

-- contact-last-contact-of-notes
UPDATE sales_data.customer_contacts SET last_contact_date = last_contact_date + 1 WHERE last_contact_date IS NOT NULL

-- contact-phone-fictional
UPDATE sales_data.customer_contacts SET phone = phone || 'x' WHERE true

-- contact-primary-is-one
UPDATE sales_data.customer_contacts SET is_primary = 'No' WHERE is_primary <> 'No'

-- contact-profile-under-reserved-name
UPDATE sales_data.customer_contacts SET linkedin_url = replace(linkedin_url, '.example', '.com') WHERE linkedin_url IS NOT NULL

-- contract-annual-value
UPDATE sales_data.contracts SET annual_value = annual_value + 0.01 WHERE true

-- contract-cut-by-months
UPDATE sales_data.contracts SET status = 'Terminated', contract_value = contract_value + 100 WHERE status = 'Expired' AND contract_value > 0

-- contract-dates-in-order
UPDATE sales_data.contracts SET start_date = start_date - 1 WHERE true

-- contract-number-unique
UPDATE sales_data.contracts SET contract_number = (SELECT max(contract_number) FROM sales_data.contracts) WHERE true

-- contract-of-accepted-quote
UPDATE sales_data.quotes SET status = 'Rejected' WHERE status <> 'Rejected'

-- contract-per-won-opportunity
UPDATE sales_data.opportunities SET stage = 'Closed Won' WHERE stage <> 'Closed Won'

-- contract-renewal-continues
UPDATE sales_data.contracts SET start_date = start_date - 1 WHERE true

-- contract-signatories-when-signed
UPDATE sales_data.contracts SET signed_by_customer = NULL WHERE signed_by_customer IS NOT NULL

-- contract-signed-by-contact
UPDATE sales_data.contracts SET signed_by_customer = signed_by_customer || 'x' WHERE signed_by_customer IS NOT NULL

-- contract-status-of-dates
UPDATE sales_data.contracts SET status = 'Draft' WHERE status <> 'Draft'

-- contract-term-of-quote
UPDATE sales_data.quote_line_items SET term_months = term_months - 1 WHERE term_months > 0

-- contract-type-of-deal
UPDATE sales_data.contracts SET contract_type = 'Master Agreement' WHERE contract_type <> 'Master Agreement'

-- contract-value-of-deal
UPDATE sales_data.contracts SET contract_value = contract_value + 0.01 WHERE true

-- deal-agrees-with-opportunity
UPDATE sales_data.opportunities SET close_date = close_date + 1 WHERE true

-- deal-cycle-from-open-to-close
UPDATE sales_data.closed_deals SET sales_cycle_days = sales_cycle_days + 1 WHERE true

-- deal-discount-of-accepted-quote
UPDATE sales_data.closed_deals SET discount_percent = discount_percent + 0.01 WHERE discount_percent IS NOT NULL

-- deal-lost-to-present-competitor
UPDATE sales_data.closed_deals SET win_loss_reason = (SELECT min(win_loss_reason) FROM sales_data.closed_deals) WHERE true

-- deal-per-closed-opportunity
UPDATE sales_data.opportunities SET stage = 'Prospecting' WHERE stage <> 'Prospecting'

-- deal-quarter-of-date
UPDATE sales_data.closed_deals SET fiscal_year = fiscal_year + 1 WHERE true

-- deal-value-of-accepted-quote
UPDATE sales_data.closed_deals SET deal_value = deal_value + 0.01 WHERE true

-- hierarchy-acyclic
INSERT INTO sales_data.account_hierarchy SELECT * REPLACE (hierarchy_id || '9' AS hierarchy_id, child_customer_id AS parent_customer_id, parent_customer_id AS child_customer_id) FROM sales_data.account_hierarchy WHERE true

-- hierarchy-after-both-accounts
UPDATE sales_data.account_hierarchy SET created_date = created_date - 1 WHERE true

-- hierarchy-of-like-names
UPDATE sales_data.account_hierarchy SET parent_customer_id = (SELECT min(parent_customer_id) FROM sales_data.account_hierarchy) WHERE true

-- hierarchy-one-parent
INSERT INTO sales_data.account_hierarchy SELECT * REPLACE (hierarchy_id || '9' AS hierarchy_id) FROM sales_data.account_hierarchy WHERE true

-- hierarchy-ownership-of-subsidiary
UPDATE sales_data.account_hierarchy SET relationship_type = 'Sister Company' WHERE relationship_type <> 'Sister Company'

-- install-after-launch
UPDATE sales_data.customer_products SET install_date = install_date - 400 WHERE true

-- install-has-licences
UPDATE sales_data.customer_products SET license_count = 0 WHERE license_count > 0

-- install-of-contracted-product
UPDATE sales_data.contracts SET customer_id = (SELECT max(customer_id) FROM sales_data.contracts) WHERE true

-- install-per-product
INSERT INTO sales_data.customer_products SELECT * REPLACE (install_id || '9' AS install_id) FROM sales_data.customer_products WHERE true

-- install-values-of-contracts
UPDATE sales_data.customer_products SET contract_value = contract_value + 0.01 WHERE true

-- install-version-released
UPDATE sales_data.customer_products SET version_number = (SELECT max(version_number) FROM sales_data.customer_products) WHERE true

-- install-was-bought
UPDATE sales_data.customer_products SET install_date = install_date - 1 WHERE true

-- intelligence-holds-everywhere
UPDATE sales_data.competitive_intelligence SET competitor_weakness = competitor_strength WHERE true

-- intelligence-on-present-competitor
UPDATE sales_data.competitive_intelligence SET competitor_name = competitor_name || 'x' WHERE true

-- intelligence-within-opportunity
UPDATE sales_data.competitive_intelligence SET intel_date = intel_date - 1 WHERE true

-- invoice-period-of-schedule
UPDATE sales_data.contracts SET payment_schedule = 'Monthly' WHERE payment_schedule <> 'Monthly'

-- lead-behind-sourced-deal
UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'

-- lead-person-is-contact
UPDATE sales_data.customer_contacts SET created_date = created_date + 1 WHERE true

-- lead-source-of-opportunity
UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'

-- license-purchased-of-contracts
UPDATE sales_data.quote_line_items SET quantity = quantity + 1 WHERE true

-- note-after-contact-was-added
UPDATE sales_data.customer_notes SET note_date = note_date - 1 WHERE true

-- note-next-action-is-complete
UPDATE sales_data.customer_notes SET note_date = note_date + 30 WHERE true

-- note-within-opportunity
UPDATE sales_data.customer_notes SET note_date = note_date + 1 WHERE true

-- opportunity-after-rep-started
UPDATE sales_data.territories SET effective_date = effective_date + 900 WHERE true

-- opportunity-amount-of-latest-quote
UPDATE sales_data.opportunities SET amount = amount + 0.01 WHERE true

-- opportunity-closes-after-it-opens
UPDATE sales_data.opportunities SET stage = 'Closed Won' WHERE stage <> 'Closed Won'

-- opportunity-cross-sell-of-new-product
UPDATE sales_data.opportunities SET created_date = created_date + 400 WHERE true

-- opportunity-first-is-new-business
UPDATE sales_data.opportunities SET created_date = created_date - 1 WHERE true

-- opportunity-probability-of-stage
UPDATE sales_data.opportunities SET probability = probability + 1 WHERE true

-- opportunity-quoted-from-proposal
UPDATE sales_data.opportunities SET stage = 'Prospecting' WHERE stage <> 'Prospecting'

-- opportunity-region-of-account
UPDATE sales_data.opportunities SET region = 'North America' WHERE region <> 'North America'

-- opportunity-rep-sells-in-region
UPDATE sales_data.opportunities SET sales_rep = sales_rep || 'x' WHERE true

-- opportunity-source-of-existing-customer
UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'

-- opportunity-upsell-of-installed-product
UPDATE sales_data.opportunities SET opportunity_type = 'Upsell' WHERE opportunity_type <> 'Upsell'

-- product-current-version
UPDATE sales_data.products SET current_version = (SELECT max(current_version) FROM sales_data.products) WHERE true

-- product-name-unique
UPDATE sales_data.products SET product_name = (SELECT max(product_name) FROM sales_data.products) WHERE true

-- product-price-rises-with-line
UPDATE sales_data.products SET unit_price = unit_price * 100 WHERE product_line = 'Core'

-- quote-accepted-once-won
UPDATE sales_data.opportunities SET stage = 'Proposal' WHERE stage <> 'Proposal'

-- quote-approval-is-complete
UPDATE sales_data.quotes SET quote_date = quote_date + 1 WHERE true

-- quote-approved-by-manager
UPDATE sales_data.quotes SET approved_by = approved_by || 'x' WHERE approved_by IS NOT NULL

-- quote-created-by-deal-owner
UPDATE sales_data.quotes SET created_by = (SELECT max(created_by) FROM sales_data.quotes) WHERE true

-- quote-discount-is-approved
UPDATE sales_data.quotes SET discount_percent = discount_percent + 0.01 WHERE true

-- quote-expires-after-its-date
UPDATE sales_data.quotes SET quote_date = quote_date + 30 WHERE true

-- quote-line-per-product
UPDATE sales_data.quote_line_items SET quote_id = (SELECT min(quote_id) FROM sales_data.quote_line_items) WHERE true

-- quote-line-sells-something
UPDATE sales_data.quote_line_items SET quantity = 0 WHERE quantity > 0

-- quote-line-total
UPDATE sales_data.quote_line_items SET quantity = quantity + 1 WHERE true

-- quote-lines-share-term
UPDATE sales_data.quote_line_items SET term_months = term_months + 1 WHERE true

-- quote-number-unique
UPDATE sales_data.quotes SET quote_number = (SELECT max(quote_number) FROM sales_data.quotes) WHERE true

-- quote-of-closed-opportunity-is-settled
UPDATE sales_data.quotes SET status = 'Draft' WHERE status <> 'Draft'

-- quote-offers-opportunity-product
UPDATE sales_data.opportunities SET product_id = (SELECT max(product_id) FROM sales_data.opportunities) WHERE true

-- quote-status-follows-expiration
UPDATE sales_data.quotes SET expiration_date = expiration_date - 30 WHERE true

-- quote-total-of-lines
UPDATE sales_data.quotes SET total_amount = total_amount + 0.01 WHERE true

-- quote-version-released
UPDATE sales_data.quotes SET quote_date = quote_date - 7 WHERE true

-- quote-within-opportunity
UPDATE sales_data.quotes SET quote_date = quote_date + 30 WHERE true

-- referral-behind-partner-deal
UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'

-- release-after-launch
UPDATE sales_data.products SET release_date = release_date + 1 WHERE true

-- renewal-per-signed-contract
UPDATE sales_data.contracts SET signed_date = NULL WHERE signed_date IS NOT NULL

-- revenue-complete-at-end
UPDATE sales_data.contracts SET end_date = end_date + 1 WHERE true

-- revenue-deferred-is-the-rest
UPDATE sales_data.revenue_recognition SET deferred_revenue = deferred_revenue + 0.01 WHERE true

-- revenue-inside-term
UPDATE sales_data.revenue_recognition SET recognition_date = recognition_date - 30 WHERE true

-- revenue-once-a-day
UPDATE sales_data.revenue_recognition SET recognition_type = 'Monthly' WHERE recognition_type <> 'Monthly'

-- revenue-product-of-quote
UPDATE sales_data.revenue_recognition SET product_id = (SELECT max(product_id) FROM sales_data.revenue_recognition) WHERE true

-- revenue-quarter-of-date
UPDATE sales_data.revenue_recognition SET recognition_date = recognition_date + 1 WHERE true

-- revenue-region-of-account
UPDATE sales_data.revenue_recognition SET region = 'North America' WHERE region <> 'North America'

-- revenue-running-sum
UPDATE sales_data.revenue_recognition SET recognition_amount = recognition_amount + 0.01 WHERE true

-- revenue-without-gap
UPDATE sales_data.contracts SET contract_value = contract_value + 0.01 WHERE true

-- target-covers-deals
UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'

-- target-every-quarter
UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'

-- target-per-quarter-and-region
INSERT INTO sales_data.sales_targets SELECT * REPLACE (target_id || '9' AS target_id) FROM sales_data.sales_targets WHERE true

-- target-per-rep
INSERT INTO sales_data.sales_targets SELECT * REPLACE (target_id || '9' AS target_id) FROM sales_data.sales_targets WHERE true

-- territory-quota-of-standing-target
UPDATE sales_data.territories SET quota = quota + 0.01 WHERE true

-- territory-rep-works-one-region
UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'

-- user-within-licences
UPDATE sales_data.customer_products SET license_count = 0 WHERE license_count > 0
