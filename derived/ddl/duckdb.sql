-- The 62 tables for duckdb, with the 52 of 100 foreign keys that it can declare.

CREATE SCHEMA IF NOT EXISTS sales_data;
CREATE SCHEMA IF NOT EXISTS usage_data;
CREATE SCHEMA IF NOT EXISTS marketing_data;
CREATE SCHEMA IF NOT EXISTS support_data;
CREATE SCHEMA IF NOT EXISTS operational_data;

CREATE TABLE sales_data.customers (
    customer_id VARCHAR PRIMARY KEY,
    customer_name VARCHAR NOT NULL,
    industry VARCHAR NOT NULL,
    company_size VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    annual_revenue DECIMAL(15,2) NOT NULL,
    account_owner VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    customer_tier VARCHAR NOT NULL
);

COMMENT ON TABLE sales_data.customers IS 'Core customer/account information';
COMMENT ON COLUMN sales_data.customers.customer_id IS 'Unique customer identifier (CUST-XXXXXX)';
COMMENT ON COLUMN sales_data.customers.customer_name IS 'Company name';
COMMENT ON COLUMN sales_data.customers.industry IS 'Industry sector (Technology, Healthcare, Finance, etc.)';
COMMENT ON COLUMN sales_data.customers.company_size IS 'Small, Medium, Large, Enterprise';
COMMENT ON COLUMN sales_data.customers.region IS 'Geographic region (North America, EMEA, APAC, Latin America)';
COMMENT ON COLUMN sales_data.customers.country IS 'Specific country';
COMMENT ON COLUMN sales_data.customers.annual_revenue IS 'Company annual revenue. In the vendor''s currency, as estimated when the account entered the books.';
COMMENT ON COLUMN sales_data.customers.account_owner IS 'Assigned sales representative. Reps have no table; a name is spelled the same everywhere.';
COMMENT ON COLUMN sales_data.customers.created_date IS 'When customer was acquired. The day the account entered the books. Nothing about it is earlier, save the lead or referral that led to it.';
COMMENT ON COLUMN sales_data.customers.customer_tier IS 'Bronze, Silver, Gold, Platinum. Expected while a prospect, settled by the first contract.';

CREATE TABLE sales_data.products (
    product_id VARCHAR PRIMARY KEY,
    product_name VARCHAR NOT NULL,
    product_category VARCHAR NOT NULL,
    current_version VARCHAR NOT NULL,
    unit_price DECIMAL(15,2) NOT NULL,
    product_line VARCHAR NOT NULL,
    release_date DATE NOT NULL
);

COMMENT ON TABLE sales_data.products IS 'Product catalog and pricing';
COMMENT ON COLUMN sales_data.products.product_id IS 'Unique product identifier (PROD-XXXXXX)';
COMMENT ON COLUMN sales_data.products.product_name IS 'Product name';
COMMENT ON COLUMN sales_data.products.product_category IS 'Analytics, Security, Collaboration, Integration, Storage';
COMMENT ON COLUMN sales_data.products.current_version IS 'Latest version number. The newest release at the as-of.';
COMMENT ON COLUMN sales_data.products.unit_price IS 'Base price per unit. List price of one licence for one year, in the vendor''s currency, on the last day; earlier years had others.';
COMMENT ON COLUMN sales_data.products.product_line IS 'Core, Premium, Enterprise';
COMMENT ON COLUMN sales_data.products.release_date IS 'Product launch date';

CREATE TABLE sales_data.customer_products (
    install_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    version_number VARCHAR NOT NULL,
    license_count INTEGER NOT NULL,
    install_date DATE NOT NULL,
    contract_value DECIMAL(15,2) NOT NULL,
    renewal_date DATE NOT NULL,
    usage_tier VARCHAR NOT NULL,
    support_level VARCHAR NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.customer_products IS 'Customer install base - which customers have which products';
COMMENT ON COLUMN sales_data.customer_products.install_id IS 'Unique installation identifier (INST-XXXXXX)';
COMMENT ON COLUMN sales_data.customer_products.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.customer_products.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN sales_data.customer_products.version_number IS 'Product version installed';
COMMENT ON COLUMN sales_data.customer_products.license_count IS 'Number of licenses. Licences now in force; a left install keeps its last.';
COMMENT ON COLUMN sales_data.customer_products.install_date IS 'Installation date';
COMMENT ON COLUMN sales_data.customer_products.contract_value IS 'Annual contract value for this product. This product''s share of the annual value of the contracts in force; a left install keeps its last.';
COMMENT ON COLUMN sales_data.customer_products.renewal_date IS 'Next renewal date. End of the contract in force; of the last one once the install was left.';
COMMENT ON COLUMN sales_data.customer_products.usage_tier IS 'Low, Medium, High usage level';
COMMENT ON COLUMN sales_data.customer_products.support_level IS 'Basic, Standard, Premium support tier';

CREATE TABLE sales_data.opportunities (
    opportunity_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    opportunity_name VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    probability INTEGER NOT NULL,
    close_date DATE NOT NULL,
    created_date DATE NOT NULL,
    opportunity_type VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    sales_rep VARCHAR NOT NULL,
    lead_source VARCHAR NOT NULL,
    competitor VARCHAR,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.opportunities IS 'Sales pipeline and opportunity tracking';
COMMENT ON COLUMN sales_data.opportunities.opportunity_id IS 'Unique opportunity identifier (OPP-XXXXXX)';
COMMENT ON COLUMN sales_data.opportunities.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.opportunities.product_id IS 'References PRODUCTS. The main product; the quote''s lines name all.';
COMMENT ON COLUMN sales_data.opportunities.opportunity_name IS 'Deal name';
COMMENT ON COLUMN sales_data.opportunities.stage IS 'Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost';
COMMENT ON COLUMN sales_data.opportunities.amount IS 'Deal value. The latest quote''s total; before the first quote, the rep''s estimate. Value of the whole term.';
COMMENT ON COLUMN sales_data.opportunities.probability IS 'Win probability (0-100). The stage''s: 10, 25, 50, 75, 100 or 0.';
COMMENT ON COLUMN sales_data.opportunities.close_date IS 'Expected/actual close date. Expected while open, actual once closed.';
COMMENT ON COLUMN sales_data.opportunities.created_date IS 'Opportunity creation date';
COMMENT ON COLUMN sales_data.opportunities.opportunity_type IS 'New Business, Upsell, Cross-sell, Renewal';
COMMENT ON COLUMN sales_data.opportunities.region IS 'Geographic region';
COMMENT ON COLUMN sales_data.opportunities.sales_rep IS 'Opportunity owner. A deal keeps the rep who opened it; a renewal goes with the territory until it is taken in hand, some three months before the end of its contract.';
COMMENT ON COLUMN sales_data.opportunities.lead_source IS 'Marketing, Sales, Partner, Web, Referral';
COMMENT ON COLUMN sales_data.opportunities.competitor IS 'Primary competitor (if any). A competitor has no table; its name is spelled the same everywhere. Null where none was met.';

CREATE TABLE sales_data.closed_deals (
    deal_id VARCHAR PRIMARY KEY,
    opportunity_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    deal_value DECIMAL(15,2) NOT NULL,
    close_date DATE NOT NULL,
    quarter VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    win_loss_reason VARCHAR NOT NULL,
    sales_cycle_days INTEGER NOT NULL,
    discount_percent DECIMAL(5,2),
    region VARCHAR NOT NULL,
    sales_rep VARCHAR NOT NULL,
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.closed_deals IS 'Historical closed opportunities (won and lost)';
COMMENT ON COLUMN sales_data.closed_deals.deal_id IS 'Unique deal identifier (DEAL-XXXXXX)';
COMMENT ON COLUMN sales_data.closed_deals.opportunity_id IS 'References OPPORTUNITIES';
COMMENT ON COLUMN sales_data.closed_deals.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.closed_deals.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN sales_data.closed_deals.deal_value IS 'Final closed amount (0 if lost). The accepted quote''s total, for the whole term.';
COMMENT ON COLUMN sales_data.closed_deals.close_date IS 'Date deal was closed';
COMMENT ON COLUMN sales_data.closed_deals.quarter IS 'Fiscal quarter (Q1 2024, Q2 2024, etc.)';
COMMENT ON COLUMN sales_data.closed_deals.fiscal_year IS 'Fiscal year. The calendar year of the close date.';
COMMENT ON COLUMN sales_data.closed_deals.status IS 'Won or Lost';
COMMENT ON COLUMN sales_data.closed_deals.win_loss_reason IS 'Reason for outcome. Of a won deal, why the customer chose us; of a lost one, why not.';
COMMENT ON COLUMN sales_data.closed_deals.sales_cycle_days IS 'Days from creation to close';
COMMENT ON COLUMN sales_data.closed_deals.discount_percent IS 'Discount given (if won). Overall discount of the accepted quote; null if lost.';
COMMENT ON COLUMN sales_data.closed_deals.region IS 'Geographic region';
COMMENT ON COLUMN sales_data.closed_deals.sales_rep IS 'Deal owner';

CREATE TABLE sales_data.sales_targets (
    target_id VARCHAR PRIMARY KEY,
    quarter VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    product_id VARCHAR,
    target_amount DECIMAL(15,2) NOT NULL,
    sales_rep VARCHAR,
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.sales_targets IS 'Quarterly sales quotas by region';
COMMENT ON COLUMN sales_data.sales_targets.target_id IS 'Unique target identifier (TGT-XXXXXX)';
COMMENT ON COLUMN sales_data.sales_targets.quarter IS 'Q1 2024, Q2 2024, etc.. A region''s target is for this quarter; a rep''s standing quota holds from this quarter on.';
COMMENT ON COLUMN sales_data.sales_targets.region IS 'Geographic region';
COMMENT ON COLUMN sales_data.sales_targets.product_id IS 'Product-specific target (optional). Null: targets are set for all products.';
COMMENT ON COLUMN sales_data.sales_targets.target_amount IS 'Quota amount. For one quarter. A rep''s row is the standing quarterly quota, a quarter of the territory''s.';
COMMENT ON COLUMN sales_data.sales_targets.sales_rep IS 'Rep-specific target (optional). Null in a region''s row.';

CREATE TABLE sales_data.customer_attributes (
    attribute_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    attribute_type VARCHAR NOT NULL,
    attribute_value VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

COMMENT ON TABLE sales_data.customer_attributes IS 'Additional customer metadata for segmentation';
COMMENT ON COLUMN sales_data.customer_attributes.attribute_id IS 'Unique attribute identifier (ATTR-XXXXXX)';
COMMENT ON COLUMN sales_data.customer_attributes.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.customer_attributes.attribute_type IS 'Certification, Technology Stack, Use Case, Integration, Compliance';
COMMENT ON COLUMN sales_data.customer_attributes.attribute_value IS 'Specific value (ISO 9001, AWS, HIPAA, etc.)';
COMMENT ON COLUMN sales_data.customer_attributes.created_date IS 'When attribute was added';

CREATE TABLE usage_data.product_usage_summary (
    usage_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    usage_date DATE NOT NULL,
    active_users INTEGER NOT NULL,
    total_sessions INTEGER NOT NULL,
    avg_session_duration_min DECIMAL(10,2),
    feature_adoption_score DECIMAL(5,2) NOT NULL,
    data_volume_gb DECIMAL(15,2) NOT NULL,
    api_calls INTEGER NOT NULL,
    error_rate_percent DECIMAL(5,2) NOT NULL,
    login_count INTEGER NOT NULL,
    license_utilization DECIMAL(5,2) NOT NULL,
    health_score VARCHAR NOT NULL
);

COMMENT ON TABLE usage_data.product_usage_summary IS 'Aggregated daily/weekly product usage metrics';
COMMENT ON COLUMN usage_data.product_usage_summary.usage_id IS 'Unique usage record identifier (USG-XXXXXX)';
COMMENT ON COLUMN usage_data.product_usage_summary.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.product_usage_summary.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.product_usage_summary.usage_date IS 'Date of usage measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.';
COMMENT ON COLUMN usage_data.product_usage_summary.active_users IS 'Number of active users';
COMMENT ON COLUMN usage_data.product_usage_summary.total_sessions IS 'Total sessions';
COMMENT ON COLUMN usage_data.product_usage_summary.avg_session_duration_min IS 'Average session length in minutes. Null in a week without sessions.';
COMMENT ON COLUMN usage_data.product_usage_summary.feature_adoption_score IS 'Feature adoption score (0-100)';
COMMENT ON COLUMN usage_data.product_usage_summary.data_volume_gb IS 'Data processed/stored in GB. Gigabytes of 10^9 bytes.';
COMMENT ON COLUMN usage_data.product_usage_summary.api_calls IS 'Number of API calls';
COMMENT ON COLUMN usage_data.product_usage_summary.error_rate_percent IS 'Error rate percentage. Failed API calls and operations per hundred.';
COMMENT ON COLUMN usage_data.product_usage_summary.login_count IS 'Number of logins';
COMMENT ON COLUMN usage_data.product_usage_summary.license_utilization IS 'Percentage of licenses in use. Active licences per licence purchased; above 100 while over the limit.';
COMMENT ON COLUMN usage_data.product_usage_summary.health_score IS 'Healthy, At Risk, Critical. A word; the numbers of customer_health_score are another measure.';

CREATE TABLE usage_data.feature_usage (
    feature_usage_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    feature_name VARCHAR NOT NULL,
    usage_date DATE NOT NULL,
    usage_count INTEGER NOT NULL,
    unique_users INTEGER NOT NULL,
    adoption_status VARCHAR NOT NULL
);

COMMENT ON TABLE usage_data.feature_usage IS 'Granular feature-level usage tracking';
COMMENT ON COLUMN usage_data.feature_usage.feature_usage_id IS 'Unique feature usage identifier (FEAT-XXXXXX)';
COMMENT ON COLUMN usage_data.feature_usage.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.feature_usage.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.feature_usage.feature_name IS 'Specific feature name';
COMMENT ON COLUMN usage_data.feature_usage.usage_date IS 'Date of usage. The figures describe the week up to this date: the account''s day of reporting in April, August and December, always the same weekday, in the second or third week of the month.';
COMMENT ON COLUMN usage_data.feature_usage.usage_count IS 'Times feature was used';
COMMENT ON COLUMN usage_data.feature_usage.unique_users IS 'Number of unique users';
COMMENT ON COLUMN usage_data.feature_usage.adoption_status IS 'Not Adopted, Exploring, Regular, Power User';

CREATE TABLE usage_data.product_health_alerts (
    alert_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    alert_date DATE NOT NULL,
    alert_type VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    assigned_to VARCHAR,
    resolution_date DATE
);

COMMENT ON TABLE usage_data.product_health_alerts IS 'Automated alerts for product health issues';
COMMENT ON COLUMN usage_data.product_health_alerts.alert_id IS 'Unique alert identifier (ALERT-XXXXXX)';
COMMENT ON COLUMN usage_data.product_health_alerts.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.product_health_alerts.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.product_health_alerts.alert_date IS 'When alert was triggered';
COMMENT ON COLUMN usage_data.product_health_alerts.alert_type IS 'Low Usage, High Error Rate, License Expiring, Version Outdated, etc.';
COMMENT ON COLUMN usage_data.product_health_alerts.severity IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN usage_data.product_health_alerts.status IS 'Open, Acknowledged, Resolved';
COMMENT ON COLUMN usage_data.product_health_alerts.assigned_to IS 'CSM or support rep. Null until someone takes it.';
COMMENT ON COLUMN usage_data.product_health_alerts.resolution_date IS 'When alert was resolved. Null until resolved.';

CREATE TABLE marketing_data.campaigns (
    campaign_id VARCHAR PRIMARY KEY,
    campaign_name VARCHAR NOT NULL,
    campaign_type VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    budget DECIMAL(15,2) NOT NULL,
    target_audience VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    product_focus VARCHAR,
    status VARCHAR NOT NULL,
    owner VARCHAR NOT NULL
);

COMMENT ON TABLE marketing_data.campaigns IS 'Marketing campaign master data';
COMMENT ON COLUMN marketing_data.campaigns.campaign_id IS 'Unique campaign identifier (CAMP-XXXXXX)';
COMMENT ON COLUMN marketing_data.campaigns.campaign_name IS 'Campaign name';
COMMENT ON COLUMN marketing_data.campaigns.campaign_type IS 'Email, Webinar, Event, Social, Content, Partner';
COMMENT ON COLUMN marketing_data.campaigns.channel IS 'Email, LinkedIn, Trade Show, Webinar, etc.';
COMMENT ON COLUMN marketing_data.campaigns.start_date IS 'Campaign start date';
COMMENT ON COLUMN marketing_data.campaigns.end_date IS 'Campaign end date';
COMMENT ON COLUMN marketing_data.campaigns.budget IS 'Campaign budget';
COMMENT ON COLUMN marketing_data.campaigns.target_audience IS 'Enterprise, SMB, Mid-Market';
COMMENT ON COLUMN marketing_data.campaigns.region IS 'Geographic region';
COMMENT ON COLUMN marketing_data.campaigns.product_focus IS 'References PRODUCTS. Null for campaigns about the whole portfolio.';
COMMENT ON COLUMN marketing_data.campaigns.status IS 'Planned, Active, Completed, Cancelled';
COMMENT ON COLUMN marketing_data.campaigns.owner IS 'Marketing manager';

CREATE TABLE marketing_data.events (
    event_id VARCHAR PRIMARY KEY,
    event_name VARCHAR NOT NULL,
    event_type VARCHAR NOT NULL,
    event_date DATE NOT NULL,
    location VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    expected_attendees INTEGER NOT NULL,
    actual_attendees INTEGER NOT NULL,
    budget DECIMAL(15,2) NOT NULL,
    products_showcased VARCHAR NOT NULL,
    lead_goal INTEGER NOT NULL,
    campaign_id VARCHAR,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

COMMENT ON TABLE marketing_data.events IS 'Marketing events and webinars';
COMMENT ON COLUMN marketing_data.events.event_id IS 'Unique event identifier (EVT-XXXXXX)';
COMMENT ON COLUMN marketing_data.events.event_name IS 'Event name';
COMMENT ON COLUMN marketing_data.events.event_type IS 'Conference, Webinar, Workshop, Trade Show, User Group';
COMMENT ON COLUMN marketing_data.events.event_date IS 'Event date';
COMMENT ON COLUMN marketing_data.events.location IS 'City/venue or "Virtual"';
COMMENT ON COLUMN marketing_data.events.region IS 'Geographic region';
COMMENT ON COLUMN marketing_data.events.expected_attendees IS 'Projected attendance';
COMMENT ON COLUMN marketing_data.events.actual_attendees IS 'Actual attendance. 0 until the event has taken place.';
COMMENT ON COLUMN marketing_data.events.budget IS 'Event budget';
COMMENT ON COLUMN marketing_data.events.products_showcased IS 'Featured products. Product names, separated by a comma and a space.';
COMMENT ON COLUMN marketing_data.events.lead_goal IS 'Target number of leads';
COMMENT ON COLUMN marketing_data.events.campaign_id IS 'References CAMPAIGNS. Null for events outside any campaign.';

CREATE TABLE marketing_data.leads (
    lead_id VARCHAR PRIMARY KEY,
    company_name VARCHAR NOT NULL,
    contact_name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR,
    title VARCHAR,
    industry VARCHAR,
    company_size VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    lead_source VARCHAR NOT NULL,
    campaign_id VARCHAR,
    event_id VARCHAR,
    lead_score INTEGER NOT NULL,
    lead_status VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    last_activity_date DATE,
    assigned_to VARCHAR NOT NULL,
    products_interested VARCHAR,
    converted_to_opp_id VARCHAR,
    conversion_date DATE,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id)
);

COMMENT ON TABLE marketing_data.leads IS 'Marketing qualified leads';
COMMENT ON COLUMN marketing_data.leads.lead_id IS 'Unique lead identifier (LEAD-XXXXXX)';
COMMENT ON COLUMN marketing_data.leads.company_name IS 'Company name';
COMMENT ON COLUMN marketing_data.leads.contact_name IS 'Lead contact name';
COMMENT ON COLUMN marketing_data.leads.email IS 'Email address';
COMMENT ON COLUMN marketing_data.leads.phone IS 'Phone number. Null where the form did not ask, or the person did not say.';
COMMENT ON COLUMN marketing_data.leads.title IS 'Job title. Null where the form did not ask, or the person did not say.';
COMMENT ON COLUMN marketing_data.leads.industry IS 'Industry sector. Null where the form did not ask, or the person did not say.';
COMMENT ON COLUMN marketing_data.leads.company_size IS 'Small, Medium, Large, Enterprise';
COMMENT ON COLUMN marketing_data.leads.region IS 'Geographic region';
COMMENT ON COLUMN marketing_data.leads.country IS 'Country';
COMMENT ON COLUMN marketing_data.leads.lead_source IS 'Source of lead. An open list, finer than the sources of opportunities.';
COMMENT ON COLUMN marketing_data.leads.campaign_id IS 'References CAMPAIGNS. Null where no campaign led to it.';
COMMENT ON COLUMN marketing_data.leads.event_id IS 'References EVENTS. Null unless met at an event or webinar.';
COMMENT ON COLUMN marketing_data.leads.lead_score IS 'Lead score (0-100). Sum of the points of the active scoring rules that the lead meets, held within 0 and 100.';
COMMENT ON COLUMN marketing_data.leads.lead_status IS 'New, Contacted, Qualified, Unqualified, Converted';
COMMENT ON COLUMN marketing_data.leads.created_date IS 'Lead creation date';
COMMENT ON COLUMN marketing_data.leads.last_activity_date IS 'Last interaction date. Null until the first activity after creation.';
COMMENT ON COLUMN marketing_data.leads.assigned_to IS 'Sales rep assigned';
COMMENT ON COLUMN marketing_data.leads.products_interested IS 'Products of interest. Product names, separated by a comma and a space; null where none was named.';
COMMENT ON COLUMN marketing_data.leads.converted_to_opp_id IS 'References OPPORTUNITIES (if converted). Null until converted.';
COMMENT ON COLUMN marketing_data.leads.conversion_date IS 'Date converted to opportunity. The creation date of the opportunity; null until converted.';

CREATE TABLE marketing_data.campaign_engagement (
    engagement_id VARCHAR PRIMARY KEY,
    campaign_id VARCHAR NOT NULL,
    lead_id VARCHAR NOT NULL,
    contact_id VARCHAR NOT NULL,
    engagement_type VARCHAR NOT NULL,
    engagement_date DATE NOT NULL,
    asset_name VARCHAR,
    engagement_score INTEGER NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
);

COMMENT ON TABLE marketing_data.campaign_engagement IS 'Individual engagement activities with campaigns';
COMMENT ON COLUMN marketing_data.campaign_engagement.engagement_id IS 'Unique engagement identifier (ENG-XXXXXX)';
COMMENT ON COLUMN marketing_data.campaign_engagement.campaign_id IS 'References CAMPAIGNS';
COMMENT ON COLUMN marketing_data.campaign_engagement.lead_id IS 'References LEADS';
COMMENT ON COLUMN marketing_data.campaign_engagement.contact_id IS 'Email/contact identifier. An e-mail address, not a key of customer_contacts.';
COMMENT ON COLUMN marketing_data.campaign_engagement.engagement_type IS 'Email Opened, Link Clicked, Form Filled, Downloaded, Attended';
COMMENT ON COLUMN marketing_data.campaign_engagement.engagement_date IS 'Date of engagement';
COMMENT ON COLUMN marketing_data.campaign_engagement.asset_name IS 'Asset engaged with. The name of a content asset, e-mail or event; null where the engagement has none.';
COMMENT ON COLUMN marketing_data.campaign_engagement.engagement_score IS 'Points assigned for this action';

CREATE TABLE marketing_data.marketing_attribution (
    attribution_id VARCHAR PRIMARY KEY,
    opportunity_id VARCHAR NOT NULL,
    deal_id VARCHAR,
    campaign_id VARCHAR,
    event_id VARCHAR,
    touchpoint_order INTEGER NOT NULL,
    touchpoint_date DATE NOT NULL,
    attribution_weight DECIMAL(5,2) NOT NULL,
    attribution_model VARCHAR NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id)
);

COMMENT ON TABLE marketing_data.marketing_attribution IS 'Multi-touch attribution for opportunities';
COMMENT ON COLUMN marketing_data.marketing_attribution.attribution_id IS 'Unique attribution identifier (ATTRIB-XXXXXX)';
COMMENT ON COLUMN marketing_data.marketing_attribution.opportunity_id IS 'References OPPORTUNITIES';
COMMENT ON COLUMN marketing_data.marketing_attribution.deal_id IS 'References CLOSED_DEALS (if closed). Null until the opportunity is decided.';
COMMENT ON COLUMN marketing_data.marketing_attribution.campaign_id IS 'References CAMPAIGNS. Null where the touch belongs to no campaign.';
COMMENT ON COLUMN marketing_data.marketing_attribution.event_id IS 'References EVENTS. Null unless the touch was an event or webinar.';
COMMENT ON COLUMN marketing_data.marketing_attribution.touchpoint_order IS '1st touch, 2nd touch, etc.';
COMMENT ON COLUMN marketing_data.marketing_attribution.touchpoint_date IS 'Date of touchpoint. On or before the opportunity''s creation.';
COMMENT ON COLUMN marketing_data.marketing_attribution.attribution_weight IS '% credit for this touchpoint. In per cent; the weights of one opportunity sum to 100.';
COMMENT ON COLUMN marketing_data.marketing_attribution.attribution_model IS 'First Touch, Last Touch, Multi-Touch, Linear. The model in use when the opportunity was created.';

CREATE TABLE marketing_data.webinar_attendance (
    attendance_id VARCHAR PRIMARY KEY,
    event_id VARCHAR NOT NULL,
    lead_id VARCHAR NOT NULL,
    registration_date DATE NOT NULL,
    attended VARCHAR NOT NULL,
    attendance_duration_min INTEGER NOT NULL,
    poll_responses VARCHAR NOT NULL,
    questions_asked INTEGER NOT NULL,
    follow_up_requested VARCHAR NOT NULL,
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
);

COMMENT ON TABLE marketing_data.webinar_attendance IS 'Webinar registration and attendance tracking';
COMMENT ON COLUMN marketing_data.webinar_attendance.attendance_id IS 'Unique attendance identifier (ATTEND-XXXXXX)';
COMMENT ON COLUMN marketing_data.webinar_attendance.event_id IS 'References EVENTS (where event_type = Webinar)';
COMMENT ON COLUMN marketing_data.webinar_attendance.lead_id IS 'References LEADS';
COMMENT ON COLUMN marketing_data.webinar_attendance.registration_date IS 'When they registered';
COMMENT ON COLUMN marketing_data.webinar_attendance.attended IS 'Yes/No. No until the day.';
COMMENT ON COLUMN marketing_data.webinar_attendance.attendance_duration_min IS 'How long they stayed. 0 if not attended.';
COMMENT ON COLUMN marketing_data.webinar_attendance.poll_responses IS 'Engaged with polls (Yes/No)';
COMMENT ON COLUMN marketing_data.webinar_attendance.questions_asked IS 'Number of questions asked';
COMMENT ON COLUMN marketing_data.webinar_attendance.follow_up_requested IS 'Requested follow-up (Yes/No)';

CREATE TABLE support_data.support_tickets (
    ticket_id VARCHAR PRIMARY KEY,
    ticket_number VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    contact_name VARCHAR NOT NULL,
    contact_email VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    priority VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    ticket_type VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    first_response_date DATE,
    resolved_date DATE,
    closed_date DATE,
    assigned_to VARCHAR,
    escalated VARCHAR NOT NULL,
    escalation_date DATE,
    sla_status VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    product_version VARCHAR NOT NULL,
    environment VARCHAR NOT NULL
);

COMMENT ON TABLE support_data.support_tickets IS 'Customer support ticket tracking';
COMMENT ON COLUMN support_data.support_tickets.ticket_id IS 'Unique ticket identifier (TICK-XXXXXX)';
COMMENT ON COLUMN support_data.support_tickets.ticket_number IS 'Human-readable ticket number';
COMMENT ON COLUMN support_data.support_tickets.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN support_data.support_tickets.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN support_data.support_tickets.contact_name IS 'Person who opened ticket';
COMMENT ON COLUMN support_data.support_tickets.contact_email IS 'Their email';
COMMENT ON COLUMN support_data.support_tickets.subject IS 'Ticket subject';
COMMENT ON COLUMN support_data.support_tickets.description IS 'Detailed description';
COMMENT ON COLUMN support_data.support_tickets.priority IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN support_data.support_tickets.severity IS 'Minor, Major, Critical, Blocker';
COMMENT ON COLUMN support_data.support_tickets.status IS 'New, Open, In Progress, Pending Customer, Resolved, Closed';
COMMENT ON COLUMN support_data.support_tickets.ticket_type IS 'Bug, Feature Request, Question, Configuration, Performance, Security';
COMMENT ON COLUMN support_data.support_tickets.category IS 'Technical, Billing, Access, Training, Integration, Other';
COMMENT ON COLUMN support_data.support_tickets.created_date IS 'Ticket creation date';
COMMENT ON COLUMN support_data.support_tickets.first_response_date IS 'When first response was sent. Null until answered.';
COMMENT ON COLUMN support_data.support_tickets.resolved_date IS 'When marked as resolved. Null until resolved.';
COMMENT ON COLUMN support_data.support_tickets.closed_date IS 'When ticket was closed. Null until closed.';
COMMENT ON COLUMN support_data.support_tickets.assigned_to IS 'Support engineer. Null until someone takes it.';
COMMENT ON COLUMN support_data.support_tickets.escalated IS 'Yes/No';
COMMENT ON COLUMN support_data.support_tickets.escalation_date IS 'When escalated. The first escalation; null if there was none.';
COMMENT ON COLUMN support_data.support_tickets.sla_status IS 'Met, Breached, At Risk. Breached once a target has passed, even while the ticket is open.';
COMMENT ON COLUMN support_data.support_tickets.channel IS 'Email, Phone, Chat, Portal, API';
COMMENT ON COLUMN support_data.support_tickets.product_version IS 'Version customer is using. The version installed when the ticket was opened.';
COMMENT ON COLUMN support_data.support_tickets.environment IS 'Production, Staging, Development';

CREATE TABLE support_data.ticket_comments (
    comment_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    comment_date DATE NOT NULL,
    commenter_type VARCHAR NOT NULL,
    commenter_name VARCHAR NOT NULL,
    comment_text VARCHAR NOT NULL,
    internal_note VARCHAR NOT NULL,
    time_spent_min INTEGER NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.ticket_comments IS 'Ticket conversation history';
COMMENT ON COLUMN support_data.ticket_comments.comment_id IS 'Unique comment identifier (COMM-XXXXXX)';
COMMENT ON COLUMN support_data.ticket_comments.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.ticket_comments.comment_date IS 'When comment was added';
COMMENT ON COLUMN support_data.ticket_comments.commenter_type IS 'Customer, Support Agent, Engineer, Manager';
COMMENT ON COLUMN support_data.ticket_comments.commenter_name IS 'Who made the comment';
COMMENT ON COLUMN support_data.ticket_comments.comment_text IS 'Comment content';
COMMENT ON COLUMN support_data.ticket_comments.internal_note IS 'Yes/No (visible to customer?). Yes: hidden from the customer.';
COMMENT ON COLUMN support_data.ticket_comments.time_spent_min IS 'Time logged on this update. In minutes; 0 for customers.';

CREATE TABLE support_data.customer_satisfaction (
    csat_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    survey_date DATE NOT NULL,
    response_date DATE,
    satisfaction_score INTEGER,
    would_recommend VARCHAR,
    feedback_text VARCHAR,
    response_time_rating INTEGER,
    resolution_quality_rating INTEGER,
    agent_rating INTEGER,
    survey_type VARCHAR NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.customer_satisfaction IS 'Post-ticket customer satisfaction surveys';
COMMENT ON COLUMN support_data.customer_satisfaction.csat_id IS 'Unique CSAT identifier (CSAT-XXXXXX)';
COMMENT ON COLUMN support_data.customer_satisfaction.ticket_id IS 'References SUPPORT_TICKETS. Quarterly and annual surveys name the latest resolved ticket.';
COMMENT ON COLUMN support_data.customer_satisfaction.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN support_data.customer_satisfaction.survey_date IS 'When survey was sent';
COMMENT ON COLUMN support_data.customer_satisfaction.response_date IS 'When customer responded. Null while unanswered, as all answers below.';
COMMENT ON COLUMN support_data.customer_satisfaction.satisfaction_score IS '1-5 or 1-10 rating. 1 to 5; null while unanswered.';
COMMENT ON COLUMN support_data.customer_satisfaction.would_recommend IS 'Yes/No (NPS). Null while unanswered.';
COMMENT ON COLUMN support_data.customer_satisfaction.feedback_text IS 'Written feedback. Null while unanswered, or where the customer wrote nothing.';
COMMENT ON COLUMN support_data.customer_satisfaction.response_time_rating IS '1-5 rating. Null while unanswered.';
COMMENT ON COLUMN support_data.customer_satisfaction.resolution_quality_rating IS '1-5 rating. Null while unanswered.';
COMMENT ON COLUMN support_data.customer_satisfaction.agent_rating IS '1-5 rating. Null while unanswered.';
COMMENT ON COLUMN support_data.customer_satisfaction.survey_type IS 'Post-Ticket, Quarterly, Annual';

CREATE TABLE support_data.sla_policies (
    sla_policy_id VARCHAR PRIMARY KEY,
    customer_tier VARCHAR NOT NULL,
    priority VARCHAR NOT NULL,
    first_response_target_min INTEGER NOT NULL,
    resolution_target_hours INTEGER NOT NULL,
    business_hours_only VARCHAR NOT NULL,
    active VARCHAR NOT NULL,
    effective_date DATE NOT NULL
);

COMMENT ON TABLE support_data.sla_policies IS 'Service level agreement definitions';
COMMENT ON COLUMN support_data.sla_policies.sla_policy_id IS 'Unique SLA policy identifier (SLA-XXXXXX)';
COMMENT ON COLUMN support_data.sla_policies.customer_tier IS 'Bronze, Silver, Gold, Platinum';
COMMENT ON COLUMN support_data.sla_policies.priority IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN support_data.sla_policies.first_response_target_min IS 'Target for first response (minutes)';
COMMENT ON COLUMN support_data.sla_policies.resolution_target_hours IS 'Target for resolution (hours)';
COMMENT ON COLUMN support_data.sla_policies.business_hours_only IS 'Yes/No';
COMMENT ON COLUMN support_data.sla_policies.active IS 'Yes/No. No once superseded by a later row of the same tier and priority.';
COMMENT ON COLUMN support_data.sla_policies.effective_date IS 'When policy became active';

CREATE TABLE support_data.sla_breaches (
    breach_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    breach_type VARCHAR NOT NULL,
    target_time INTEGER NOT NULL,
    actual_time INTEGER NOT NULL,
    breach_duration_min INTEGER NOT NULL,
    breach_date DATE NOT NULL,
    reason VARCHAR NOT NULL,
    credited VARCHAR NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.sla_breaches IS 'SLA breach tracking and analysis';
COMMENT ON COLUMN support_data.sla_breaches.breach_id IS 'Unique breach identifier (BREACH-XXXXXX)';
COMMENT ON COLUMN support_data.sla_breaches.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.sla_breaches.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN support_data.sla_breaches.breach_type IS 'First Response, Resolution Time';
COMMENT ON COLUMN support_data.sla_breaches.target_time IS 'What the target was. Minutes for a first response, hours for a resolution.';
COMMENT ON COLUMN support_data.sla_breaches.actual_time IS 'What actually happened. In the unit of the target; hours are rounded up.';
COMMENT ON COLUMN support_data.sla_breaches.breach_duration_min IS 'How late (in minutes). Exact; of an open ticket, so far.';
COMMENT ON COLUMN support_data.sla_breaches.breach_date IS 'When breach occurred. The day on which the target passed.';
COMMENT ON COLUMN support_data.sla_breaches.reason IS 'Why it was breached';
COMMENT ON COLUMN support_data.sla_breaches.credited IS 'Yes/No (if customer got credit)';

CREATE TABLE support_data.knowledge_base (
    kb_id VARCHAR PRIMARY KEY,
    article_title VARCHAR NOT NULL,
    article_category VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    product_version VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    last_updated DATE NOT NULL,
    author VARCHAR NOT NULL,
    views_count INTEGER NOT NULL,
    helpfulness_score DECIMAL(5,2),
    related_tickets_count INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    tags VARCHAR NOT NULL
);

COMMENT ON TABLE support_data.knowledge_base IS 'Self-service knowledge base articles';
COMMENT ON COLUMN support_data.knowledge_base.kb_id IS 'Unique KB article identifier';
COMMENT ON COLUMN support_data.knowledge_base.article_title IS 'Article title';
COMMENT ON COLUMN support_data.knowledge_base.article_category IS 'Installation, Configuration, Troubleshooting, How-To, FAQ';
COMMENT ON COLUMN support_data.knowledge_base.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN support_data.knowledge_base.product_version IS 'Which version(s) it applies to. A version or a range of versions.';
COMMENT ON COLUMN support_data.knowledge_base.content IS 'Article content';
COMMENT ON COLUMN support_data.knowledge_base.created_date IS 'When published';
COMMENT ON COLUMN support_data.knowledge_base.last_updated IS 'Last modification';
COMMENT ON COLUMN support_data.knowledge_base.author IS 'Who wrote it';
COMMENT ON COLUMN support_data.knowledge_base.views_count IS 'Number of views';
COMMENT ON COLUMN support_data.knowledge_base.helpfulness_score IS 'Average rating (1-5). Null until rated.';
COMMENT ON COLUMN support_data.knowledge_base.related_tickets_count IS 'How many tickets reference this';
COMMENT ON COLUMN support_data.knowledge_base.status IS 'Draft, Published, Archived';
COMMENT ON COLUMN support_data.knowledge_base.tags IS 'Searchable tags. Separated by a comma and a space.';

CREATE TABLE support_data.ticket_resolution (
    resolution_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    resolution_date DATE NOT NULL,
    resolution_type VARCHAR NOT NULL,
    resolution_notes VARCHAR NOT NULL,
    root_cause VARCHAR NOT NULL,
    kb_article_id VARCHAR,
    workaround_provided VARCHAR NOT NULL,
    permanent_fix VARCHAR,
    engineer_assigned VARCHAR NOT NULL,
    effort_hours DECIMAL(10,1) NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (kb_article_id) REFERENCES support_data.knowledge_base (kb_id)
);

COMMENT ON TABLE support_data.ticket_resolution IS 'Ticket resolution details and root cause';
COMMENT ON COLUMN support_data.ticket_resolution.resolution_id IS 'Unique resolution identifier (RES-XXXXXX)';
COMMENT ON COLUMN support_data.ticket_resolution.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.ticket_resolution.resolution_date IS 'When resolved';
COMMENT ON COLUMN support_data.ticket_resolution.resolution_type IS 'Fixed, Workaround, By Design, Duplicate, Cannot Reproduce, Configuration';
COMMENT ON COLUMN support_data.ticket_resolution.resolution_notes IS 'How it was resolved';
COMMENT ON COLUMN support_data.ticket_resolution.root_cause IS 'Product Bug, User Error, Configuration, Infrastructure, Documentation';
COMMENT ON COLUMN support_data.ticket_resolution.kb_article_id IS 'References KNOWLEDGE_BASE (if created). The article that tells the solution; null where there is none.';
COMMENT ON COLUMN support_data.ticket_resolution.workaround_provided IS 'Yes/No';
COMMENT ON COLUMN support_data.ticket_resolution.permanent_fix IS 'Yes/No (if workaround). Whether a workaround was followed by a fix; null where there was no workaround.';
COMMENT ON COLUMN support_data.ticket_resolution.engineer_assigned IS 'Who resolved it';
COMMENT ON COLUMN support_data.ticket_resolution.effort_hours IS 'Total hours spent. Sum of the ticket''s worklog, in hours.';

CREATE TABLE support_data.ticket_tags (
    tag_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    tag_name VARCHAR NOT NULL,
    tagged_by VARCHAR NOT NULL,
    tagged_date DATE NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.ticket_tags IS 'Flexible ticket categorization and labeling';
COMMENT ON COLUMN support_data.ticket_tags.tag_id IS 'Unique tag identifier';
COMMENT ON COLUMN support_data.ticket_tags.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.ticket_tags.tag_name IS 'Tag/label (e.g., "api-issue", "data-loss", "urgent")';
COMMENT ON COLUMN support_data.ticket_tags.tagged_by IS 'Who added the tag';
COMMENT ON COLUMN support_data.ticket_tags.tagged_date IS 'When added';

CREATE TABLE support_data.escalations (
    escalation_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    escalation_level VARCHAR NOT NULL,
    escalated_from VARCHAR NOT NULL,
    escalated_to VARCHAR NOT NULL,
    escalation_date DATE NOT NULL,
    escalation_reason VARCHAR NOT NULL,
    resolved_at_level VARCHAR,
    resolution_date DATE,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.escalations IS 'Ticket escalation tracking';
COMMENT ON COLUMN support_data.escalations.escalation_id IS 'Unique escalation identifier';
COMMENT ON COLUMN support_data.escalations.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.escalations.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN support_data.escalations.escalation_level IS 'L1 -> L2, L2 -> L3, L3 -> Engineering, Manager';
COMMENT ON COLUMN support_data.escalations.escalated_from IS 'Previous owner';
COMMENT ON COLUMN support_data.escalations.escalated_to IS 'New owner';
COMMENT ON COLUMN support_data.escalations.escalation_date IS 'When escalated';
COMMENT ON COLUMN support_data.escalations.escalation_reason IS 'Complex Issue, SLA Risk, Customer Request, Severity';
COMMENT ON COLUMN support_data.escalations.resolved_at_level IS 'Which level resolved it. Null until resolved.';
COMMENT ON COLUMN support_data.escalations.resolution_date IS 'When resolved after escalation. Null until resolved.';

CREATE TABLE support_data.recurring_issues (
    recurring_issue_id VARCHAR PRIMARY KEY,
    issue_pattern VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    product_version VARCHAR NOT NULL,
    first_occurrence DATE,
    last_occurrence DATE,
    occurrence_count INTEGER NOT NULL,
    affected_customers_count INTEGER NOT NULL,
    priority VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    assigned_team VARCHAR NOT NULL,
    related_tickets VARCHAR,
    root_cause VARCHAR,
    fix_version VARCHAR
);

COMMENT ON TABLE support_data.recurring_issues IS 'Known recurring problems and patterns';
COMMENT ON COLUMN support_data.recurring_issues.recurring_issue_id IS 'Unique recurring issue identifier';
COMMENT ON COLUMN support_data.recurring_issues.issue_pattern IS 'Description of recurring issue';
COMMENT ON COLUMN support_data.recurring_issues.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN support_data.recurring_issues.product_version IS 'Affected version(s). A version or a range of versions; its end is known once the issue is resolved.';
COMMENT ON COLUMN support_data.recurring_issues.first_occurrence IS 'When first seen. Date of the first ticket about it; null while there is none.';
COMMENT ON COLUMN support_data.recurring_issues.last_occurrence IS 'Most recent occurrence. Date of the latest ticket about it; null while there is none.';
COMMENT ON COLUMN support_data.recurring_issues.occurrence_count IS 'How many times seen';
COMMENT ON COLUMN support_data.recurring_issues.affected_customers_count IS 'How many customers affected';
COMMENT ON COLUMN support_data.recurring_issues.priority IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN support_data.recurring_issues.status IS 'Open, Under Investigation, Fix in Progress, Resolved';
COMMENT ON COLUMN support_data.recurring_issues.assigned_team IS 'Engineering, Product, DevOps';
COMMENT ON COLUMN support_data.recurring_issues.related_tickets IS 'List of ticket_ids. Ticket ids, separated by a comma and a space, as many as fit; null while there is none.';
COMMENT ON COLUMN support_data.recurring_issues.root_cause IS 'If identified. Null until found.';
COMMENT ON COLUMN support_data.recurring_issues.fix_version IS 'Which version will have fix. Null until a fix is planned.';

CREATE TABLE support_data.support_agent_metrics (
    metric_id VARCHAR PRIMARY KEY,
    agent_name VARCHAR NOT NULL,
    metric_date DATE NOT NULL,
    tickets_opened INTEGER NOT NULL,
    tickets_closed INTEGER NOT NULL,
    avg_resolution_time_hrs DECIMAL(10,2),
    first_response_time_avg DECIMAL(10,2),
    csat_score_avg DECIMAL(5,2),
    sla_breach_count INTEGER NOT NULL,
    escalation_count INTEGER NOT NULL,
    reopened_tickets_count INTEGER NOT NULL,
    utilization_percent DECIMAL(5,2) NOT NULL
);

COMMENT ON TABLE support_data.support_agent_metrics IS 'Support agent performance metrics';
COMMENT ON COLUMN support_data.support_agent_metrics.metric_id IS 'Unique metric identifier';
COMMENT ON COLUMN support_data.support_agent_metrics.agent_name IS 'Support engineer name';
COMMENT ON COLUMN support_data.support_agent_metrics.metric_date IS 'Date or week/month. First day of the week that the row sums, Monday to Sunday; of an agent''s first week, the first day at the desk.';
COMMENT ON COLUMN support_data.support_agent_metrics.tickets_opened IS 'New tickets assigned';
COMMENT ON COLUMN support_data.support_agent_metrics.tickets_closed IS 'Tickets resolved';
COMMENT ON COLUMN support_data.support_agent_metrics.avg_resolution_time_hrs IS 'Average time to resolve. In hours; null in a period without resolved tickets.';
COMMENT ON COLUMN support_data.support_agent_metrics.first_response_time_avg IS 'Average first response time. In minutes; null in a period without first responses.';
COMMENT ON COLUMN support_data.support_agent_metrics.csat_score_avg IS 'Average customer satisfaction. 1 to 5; null in a period without answered surveys.';
COMMENT ON COLUMN support_data.support_agent_metrics.sla_breach_count IS 'Number of SLA breaches';
COMMENT ON COLUMN support_data.support_agent_metrics.escalation_count IS 'Tickets escalated up';
COMMENT ON COLUMN support_data.support_agent_metrics.reopened_tickets_count IS 'Tickets reopened after closure';
COMMENT ON COLUMN support_data.support_agent_metrics.utilization_percent IS '% of time logged. Logged time per working time: 390 minutes a working day, after meetings, training and leave.';

CREATE TABLE sales_data.customer_contacts (
    contact_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    first_name VARCHAR NOT NULL,
    last_name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR,
    title VARCHAR,
    department VARCHAR,
    role_type VARCHAR NOT NULL,
    is_primary VARCHAR NOT NULL,
    linkedin_url VARCHAR,
    last_contact_date DATE,
    created_date DATE NOT NULL,
    status VARCHAR NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

COMMENT ON TABLE sales_data.customer_contacts IS 'Individual contacts at customer accounts';
COMMENT ON COLUMN sales_data.customer_contacts.contact_id IS 'Unique contact identifier (CONT-XXXXXX)';
COMMENT ON COLUMN sales_data.customer_contacts.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.customer_contacts.first_name IS 'Contact first name';
COMMENT ON COLUMN sales_data.customer_contacts.last_name IS 'Contact last name';
COMMENT ON COLUMN sales_data.customer_contacts.email IS 'Email address';
COMMENT ON COLUMN sales_data.customer_contacts.phone IS 'Phone number. Null where whoever entered the contact left it blank.';
COMMENT ON COLUMN sales_data.customer_contacts.title IS 'Job title. Null where whoever entered the contact left it blank.';
COMMENT ON COLUMN sales_data.customer_contacts.department IS 'Department (IT, Engineering, Finance, etc.). Null where whoever entered the contact left it blank.';
COMMENT ON COLUMN sales_data.customer_contacts.role_type IS 'Decision Maker, Influencer, Champion, Blocker, User';
COMMENT ON COLUMN sales_data.customer_contacts.is_primary IS 'Primary contact flag (Yes/No)';
COMMENT ON COLUMN sales_data.customer_contacts.linkedin_url IS 'LinkedIn profile URL. Null where no profile is known.';
COMMENT ON COLUMN sales_data.customer_contacts.last_contact_date IS 'Last interaction date. The latest note or activity with this contact; null before the first.';
COMMENT ON COLUMN sales_data.customer_contacts.created_date IS 'When contact was added';
COMMENT ON COLUMN sales_data.customer_contacts.status IS 'Active, Inactive, Bounced';

CREATE TABLE sales_data.account_hierarchy (
    hierarchy_id VARCHAR PRIMARY KEY,
    parent_customer_id VARCHAR NOT NULL,
    child_customer_id VARCHAR NOT NULL,
    relationship_type VARCHAR NOT NULL,
    ownership_percent DECIMAL(5,2),
    created_date DATE NOT NULL,
    FOREIGN KEY (parent_customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (child_customer_id) REFERENCES sales_data.customers (customer_id)
);

COMMENT ON TABLE sales_data.account_hierarchy IS 'Parent-child relationships between customer accounts';
COMMENT ON COLUMN sales_data.account_hierarchy.hierarchy_id IS 'Unique hierarchy identifier (HIER-XXXXXX)';
COMMENT ON COLUMN sales_data.account_hierarchy.parent_customer_id IS 'Parent company';
COMMENT ON COLUMN sales_data.account_hierarchy.child_customer_id IS 'Subsidiary/division';
COMMENT ON COLUMN sales_data.account_hierarchy.relationship_type IS 'Parent-Child, Sister Company, Division, Franchise';
COMMENT ON COLUMN sales_data.account_hierarchy.ownership_percent IS 'Ownership percentage (optional). The parent''s share. Null where none is held: sister companies and franchises.';
COMMENT ON COLUMN sales_data.account_hierarchy.created_date IS 'When relationship was established';

CREATE TABLE sales_data.customer_notes (
    note_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    contact_id VARCHAR,
    note_date DATE NOT NULL,
    note_type VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    note_text VARCHAR NOT NULL,
    opportunity_id VARCHAR,
    next_action VARCHAR,
    next_action_date DATE,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (contact_id) REFERENCES sales_data.customer_contacts (contact_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
);

COMMENT ON TABLE sales_data.customer_notes IS 'Sales and account activity notes';
COMMENT ON COLUMN sales_data.customer_notes.note_id IS 'Unique note identifier (NOTE-XXXXXX)';
COMMENT ON COLUMN sales_data.customer_notes.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.customer_notes.contact_id IS 'References CUSTOMER_CONTACTS (optional). Null for internal notes and talks with the account at large.';
COMMENT ON COLUMN sales_data.customer_notes.note_date IS 'Note creation date';
COMMENT ON COLUMN sales_data.customer_notes.note_type IS 'Meeting, Call, Email, Internal, Other';
COMMENT ON COLUMN sales_data.customer_notes.created_by IS 'Note author';
COMMENT ON COLUMN sales_data.customer_notes.subject IS 'Note subject';
COMMENT ON COLUMN sales_data.customer_notes.note_text IS 'Full note content';
COMMENT ON COLUMN sales_data.customer_notes.opportunity_id IS 'Related opportunity (optional). Null where the note is about the account, not a deal.';
COMMENT ON COLUMN sales_data.customer_notes.next_action IS 'Follow-up action needed. Null where nothing is to follow.';
COMMENT ON COLUMN sales_data.customer_notes.next_action_date IS 'Follow-up due date. Null where nothing is to follow.';

CREATE TABLE sales_data.competitive_intelligence (
    intel_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    opportunity_id VARCHAR,
    competitor_name VARCHAR NOT NULL,
    competitor_product VARCHAR NOT NULL,
    intel_date DATE NOT NULL,
    intel_source VARCHAR NOT NULL,
    competitor_strength VARCHAR NOT NULL,
    competitor_weakness VARCHAR NOT NULL,
    our_position VARCHAR NOT NULL,
    intel_type VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
);

COMMENT ON TABLE sales_data.competitive_intelligence IS 'Competitive landscape and intel gathering';
COMMENT ON COLUMN sales_data.competitive_intelligence.intel_id IS 'Unique intel identifier (INTEL-XXXXXX)';
COMMENT ON COLUMN sales_data.competitive_intelligence.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.competitive_intelligence.opportunity_id IS 'References OPPORTUNITIES (optional). Null where it was learned outside a deal.';
COMMENT ON COLUMN sales_data.competitive_intelligence.competitor_name IS 'Competitor name. A competitor has no table; its name is spelled the same everywhere.';
COMMENT ON COLUMN sales_data.competitive_intelligence.competitor_product IS 'Their product';
COMMENT ON COLUMN sales_data.competitive_intelligence.intel_date IS 'When intelligence was gathered';
COMMENT ON COLUMN sales_data.competitive_intelligence.intel_source IS 'Sales call, Customer, Market research, Partner, etc.';
COMMENT ON COLUMN sales_data.competitive_intelligence.competitor_strength IS 'What they''re good at';
COMMENT ON COLUMN sales_data.competitive_intelligence.competitor_weakness IS 'What they''re weak at';
COMMENT ON COLUMN sales_data.competitive_intelligence.our_position IS 'Winning, At Risk, Lost. As it looked on the day the intelligence was gathered.';
COMMENT ON COLUMN sales_data.competitive_intelligence.intel_type IS 'Product comparison, Pricing, Customer feedback';
COMMENT ON COLUMN sales_data.competitive_intelligence.notes IS 'Additional details';

CREATE TABLE sales_data.quotes (
    quote_id VARCHAR PRIMARY KEY,
    quote_number VARCHAR NOT NULL,
    opportunity_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    quote_date DATE NOT NULL,
    expiration_date DATE NOT NULL,
    total_amount DECIMAL(15,2) NOT NULL,
    discount_percent DECIMAL(5,2) NOT NULL,
    payment_terms VARCHAR NOT NULL,
    delivery_terms VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    approved_by VARCHAR,
    approval_date DATE,
    notes VARCHAR,
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

COMMENT ON TABLE sales_data.quotes IS 'Price quotes generated for opportunities';
COMMENT ON COLUMN sales_data.quotes.quote_id IS 'Unique quote identifier (QUOT-XXXXXX)';
COMMENT ON COLUMN sales_data.quotes.quote_number IS 'Human-readable quote number';
COMMENT ON COLUMN sales_data.quotes.opportunity_id IS 'References OPPORTUNITIES';
COMMENT ON COLUMN sales_data.quotes.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.quotes.quote_date IS 'Quote creation date';
COMMENT ON COLUMN sales_data.quotes.expiration_date IS 'Quote expiration date';
COMMENT ON COLUMN sales_data.quotes.total_amount IS 'Total quote value. Sum of the lines less the overall discount, rounded half away from zero to the cent.';
COMMENT ON COLUMN sales_data.quotes.discount_percent IS 'Overall discount applied. Overall discount on the sum of the lines; 0 if none.';
COMMENT ON COLUMN sales_data.quotes.payment_terms IS 'Net 30, Net 60, etc.. Net 30 means payable thirty days after the invoice.';
COMMENT ON COLUMN sales_data.quotes.delivery_terms IS 'Shipping/delivery terms';
COMMENT ON COLUMN sales_data.quotes.status IS 'Draft, Sent, Accepted, Rejected, Expired';
COMMENT ON COLUMN sales_data.quotes.created_by IS 'Sales rep who created';
COMMENT ON COLUMN sales_data.quotes.approved_by IS 'Manager who approved. Null where the discount needs no approval, or waits for it.';
COMMENT ON COLUMN sales_data.quotes.approval_date IS 'Approval date. Null where the discount needs no approval, or waits for it.';
COMMENT ON COLUMN sales_data.quotes.notes IS 'Additional notes. Null where there is nothing to add.';

CREATE TABLE sales_data.quote_line_items (
    line_item_id VARCHAR PRIMARY KEY,
    quote_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price DECIMAL(15,2) NOT NULL,
    discount_percent DECIMAL(5,2) NOT NULL,
    line_total DECIMAL(15,2) NOT NULL,
    description VARCHAR NOT NULL,
    product_version VARCHAR NOT NULL,
    license_type VARCHAR NOT NULL,
    term_months INTEGER NOT NULL,
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.quote_line_items IS 'Individual line items within quotes';
COMMENT ON COLUMN sales_data.quote_line_items.line_item_id IS 'Unique line item identifier (LINE-XXXXXX)';
COMMENT ON COLUMN sales_data.quote_line_items.quote_id IS 'References QUOTES';
COMMENT ON COLUMN sales_data.quote_line_items.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN sales_data.quote_line_items.quantity IS 'Number of units. Licences.';
COMMENT ON COLUMN sales_data.quote_line_items.unit_price IS 'Price per unit. Price of one unit for the whole term, before discount.';
COMMENT ON COLUMN sales_data.quote_line_items.discount_percent IS 'Line item discount. Discount of this line, before the quote''s overall discount.';
COMMENT ON COLUMN sales_data.quote_line_items.line_total IS 'Total for this line. Quantity x unit price x (1 - discount), rounded half away from zero to the cent.';
COMMENT ON COLUMN sales_data.quote_line_items.description IS 'Item description';
COMMENT ON COLUMN sales_data.quote_line_items.product_version IS 'Version quoted';
COMMENT ON COLUMN sales_data.quote_line_items.license_type IS 'Perpetual, Subscription, Usage-based';
COMMENT ON COLUMN sales_data.quote_line_items.term_months IS 'Contract length in months';

CREATE TABLE sales_data.contracts (
    contract_id VARCHAR PRIMARY KEY,
    contract_number VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    opportunity_id VARCHAR NOT NULL,
    quote_id VARCHAR NOT NULL,
    contract_type VARCHAR NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    contract_value DECIMAL(15,2) NOT NULL,
    annual_value DECIMAL(15,2) NOT NULL,
    payment_schedule VARCHAR NOT NULL,
    auto_renew VARCHAR NOT NULL,
    renewal_notice_days INTEGER NOT NULL,
    status VARCHAR NOT NULL,
    signed_date DATE,
    signed_by_customer VARCHAR,
    signed_by_vendor VARCHAR,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id)
);

COMMENT ON TABLE sales_data.contracts IS 'Executed customer contracts';
COMMENT ON COLUMN sales_data.contracts.contract_id IS 'Unique contract identifier (CONT-XXXXXX)';
COMMENT ON COLUMN sales_data.contracts.contract_number IS 'Human-readable contract number';
COMMENT ON COLUMN sales_data.contracts.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.contracts.opportunity_id IS 'References OPPORTUNITIES';
COMMENT ON COLUMN sales_data.contracts.quote_id IS 'References QUOTES';
COMMENT ON COLUMN sales_data.contracts.contract_type IS 'Master Agreement, SOW, Amendment, Renewal';
COMMENT ON COLUMN sales_data.contracts.start_date IS 'Contract start date';
COMMENT ON COLUMN sales_data.contracts.end_date IS 'Contract end date';
COMMENT ON COLUMN sales_data.contracts.contract_value IS 'Total contract value. Value of the whole term; cut to the termination date if terminated.';
COMMENT ON COLUMN sales_data.contracts.annual_value IS 'ARR (Annual Recurring Revenue). Contract value divided by the term in years.';
COMMENT ON COLUMN sales_data.contracts.payment_schedule IS 'Monthly, Quarterly, Annual, Upfront';
COMMENT ON COLUMN sales_data.contracts.auto_renew IS 'Yes/No';
COMMENT ON COLUMN sales_data.contracts.renewal_notice_days IS 'Days notice required for renewal';
COMMENT ON COLUMN sales_data.contracts.status IS 'Draft, Active, Expired, Terminated';
COMMENT ON COLUMN sales_data.contracts.signed_date IS 'Date signed. Null while the contract is a draft awaiting signature.';
COMMENT ON COLUMN sales_data.contracts.signed_by_customer IS 'Customer signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.';
COMMENT ON COLUMN sales_data.contracts.signed_by_vendor IS 'Vendor signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.';

CREATE TABLE sales_data.revenue_recognition (
    recognition_id VARCHAR PRIMARY KEY,
    contract_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    recognition_date DATE NOT NULL,
    recognition_amount DECIMAL(15,2) NOT NULL,
    recognition_type VARCHAR NOT NULL,
    fiscal_quarter VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    product_id VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    deferred_revenue DECIMAL(15,2) NOT NULL,
    recognized_to_date DECIMAL(15,2) NOT NULL,
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

COMMENT ON TABLE sales_data.revenue_recognition IS 'Revenue recognition schedule for accounting';
COMMENT ON COLUMN sales_data.revenue_recognition.recognition_id IS 'Unique recognition identifier';
COMMENT ON COLUMN sales_data.revenue_recognition.contract_id IS 'References CONTRACTS';
COMMENT ON COLUMN sales_data.revenue_recognition.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN sales_data.revenue_recognition.recognition_date IS 'Date of revenue recognition';
COMMENT ON COLUMN sales_data.revenue_recognition.recognition_amount IS 'Amount recognized';
COMMENT ON COLUMN sales_data.revenue_recognition.recognition_type IS 'Monthly, Quarterly, Milestone';
COMMENT ON COLUMN sales_data.revenue_recognition.fiscal_quarter IS 'Q1 2024, etc.';
COMMENT ON COLUMN sales_data.revenue_recognition.fiscal_year IS 'Fiscal year. The calendar year of the recognition date.';
COMMENT ON COLUMN sales_data.revenue_recognition.product_id IS 'References PRODUCTS. The contract''s main product.';
COMMENT ON COLUMN sales_data.revenue_recognition.region IS 'Geographic region';
COMMENT ON COLUMN sales_data.revenue_recognition.deferred_revenue IS 'Amount deferred. Contract value less what is recognised to date.';
COMMENT ON COLUMN sales_data.revenue_recognition.recognized_to_date IS 'Cumulative recognized amount. Running sum over the contract''s rows in date order, this row included.';

CREATE TABLE sales_data.territories (
    territory_id VARCHAR PRIMARY KEY,
    territory_name VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    country_list VARCHAR NOT NULL,
    territory_type VARCHAR NOT NULL,
    sales_rep VARCHAR NOT NULL,
    manager VARCHAR NOT NULL,
    quota DECIMAL(15,2) NOT NULL,
    active VARCHAR NOT NULL,
    effective_date DATE NOT NULL
);

COMMENT ON TABLE sales_data.territories IS 'Sales territory definitions and assignments';
COMMENT ON COLUMN sales_data.territories.territory_id IS 'Unique territory identifier';
COMMENT ON COLUMN sales_data.territories.territory_name IS 'Territory name';
COMMENT ON COLUMN sales_data.territories.region IS 'Parent region';
COMMENT ON COLUMN sales_data.territories.country_list IS 'Countries in territory. Country names, separated by a comma and a space.';
COMMENT ON COLUMN sales_data.territories.territory_type IS 'Geographic, Named Accounts, Industry';
COMMENT ON COLUMN sales_data.territories.sales_rep IS 'Assigned sales rep';
COMMENT ON COLUMN sales_data.territories.manager IS 'Territory manager';
COMMENT ON COLUMN sales_data.territories.quota IS 'Annual quota for territory. Annual quota; four times the rep''s standing quarterly target.';
COMMENT ON COLUMN sales_data.territories.active IS 'Yes/No. No once the rep has left the territory; the row stays.';
COMMENT ON COLUMN sales_data.territories.effective_date IS 'When territory became active';

CREATE TABLE usage_data.api_usage (
    api_usage_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    usage_date DATE NOT NULL,
    endpoint VARCHAR NOT NULL,
    method VARCHAR NOT NULL,
    call_count INTEGER NOT NULL,
    success_count INTEGER NOT NULL,
    error_count INTEGER NOT NULL,
    avg_response_time_ms DECIMAL(10,2) NOT NULL,
    data_transferred_gb DECIMAL(15,2) NOT NULL,
    authentication_type VARCHAR NOT NULL
);

COMMENT ON TABLE usage_data.api_usage IS 'API consumption metrics';
COMMENT ON COLUMN usage_data.api_usage.api_usage_id IS 'Unique API usage identifier (API-XXXXXX)';
COMMENT ON COLUMN usage_data.api_usage.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.api_usage.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.api_usage.usage_date IS 'Date of API usage. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.';
COMMENT ON COLUMN usage_data.api_usage.endpoint IS 'API endpoint called';
COMMENT ON COLUMN usage_data.api_usage.method IS 'GET, POST, PUT, DELETE';
COMMENT ON COLUMN usage_data.api_usage.call_count IS 'Number of API calls. Successful and failed calls together.';
COMMENT ON COLUMN usage_data.api_usage.success_count IS 'Successful calls';
COMMENT ON COLUMN usage_data.api_usage.error_count IS 'Failed calls';
COMMENT ON COLUMN usage_data.api_usage.avg_response_time_ms IS 'Average response time';
COMMENT ON COLUMN usage_data.api_usage.data_transferred_gb IS 'Data volume transferred. Gigabytes of 10^9 bytes.';
COMMENT ON COLUMN usage_data.api_usage.authentication_type IS 'API Key, OAuth, Token';

CREATE TABLE usage_data.integration_usage (
    integration_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    integration_name VARCHAR NOT NULL,
    integration_type VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    install_date DATE NOT NULL,
    last_sync_date DATE,
    sync_frequency VARCHAR NOT NULL,
    records_synced INTEGER NOT NULL,
    error_count INTEGER NOT NULL,
    config_json JSON NOT NULL
);

COMMENT ON TABLE usage_data.integration_usage IS 'Third-party integration tracking';
COMMENT ON COLUMN usage_data.integration_usage.integration_id IS 'Unique integration identifier (INTG-XXXXXX)';
COMMENT ON COLUMN usage_data.integration_usage.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.integration_usage.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.integration_usage.integration_name IS 'Name of integration (Salesforce, Slack, etc.)';
COMMENT ON COLUMN usage_data.integration_usage.integration_type IS 'CRM, Marketing, Communication, Data';
COMMENT ON COLUMN usage_data.integration_usage.status IS 'Active, Inactive, Error';
COMMENT ON COLUMN usage_data.integration_usage.install_date IS 'When integration was installed';
COMMENT ON COLUMN usage_data.integration_usage.last_sync_date IS 'Last successful sync. Null until the first sync.';
COMMENT ON COLUMN usage_data.integration_usage.sync_frequency IS 'Real-time, Hourly, Daily';
COMMENT ON COLUMN usage_data.integration_usage.records_synced IS 'Number of records synced. Since it was installed.';
COMMENT ON COLUMN usage_data.integration_usage.error_count IS 'Number of sync errors. Since it was installed.';
COMMENT ON COLUMN usage_data.integration_usage.config_json IS 'Configuration details';

CREATE TABLE usage_data.license_usage (
    license_usage_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    usage_date DATE NOT NULL,
    licenses_purchased INTEGER NOT NULL,
    licenses_active INTEGER NOT NULL,
    licenses_available INTEGER NOT NULL,
    utilization_percent DECIMAL(5,2) NOT NULL,
    peak_usage_date DATE,
    peak_usage_count INTEGER NOT NULL,
    overage_count INTEGER NOT NULL,
    overage_charges DECIMAL(15,2) NOT NULL
);

COMMENT ON TABLE usage_data.license_usage IS 'License utilization tracking';
COMMENT ON COLUMN usage_data.license_usage.license_usage_id IS 'Unique license usage identifier (LIC-XXXXXX)';
COMMENT ON COLUMN usage_data.license_usage.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.license_usage.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.license_usage.usage_date IS 'Date of measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.';
COMMENT ON COLUMN usage_data.license_usage.licenses_purchased IS 'Total licenses purchased';
COMMENT ON COLUMN usage_data.license_usage.licenses_active IS 'Currently used licenses';
COMMENT ON COLUMN usage_data.license_usage.licenses_available IS 'Unused licenses. Purchased less active; 0 while over the limit.';
COMMENT ON COLUMN usage_data.license_usage.utilization_percent IS 'Percentage in use. Active per licence purchased; above 100 while over the limit.';
COMMENT ON COLUMN usage_data.license_usage.peak_usage_date IS 'Date of highest usage. Within the week; null if nobody used it.';
COMMENT ON COLUMN usage_data.license_usage.peak_usage_count IS 'Peak concurrent users. Most users at the same time within the week.';
COMMENT ON COLUMN usage_data.license_usage.overage_count IS 'Users over limit. Active less purchased, where positive.';
COMMENT ON COLUMN usage_data.license_usage.overage_charges IS 'Additional charges for overage. In the vendor''s currency.';

CREATE TABLE usage_data.data_quality_metrics (
    quality_metric_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    metric_date DATE NOT NULL,
    completeness_score DECIMAL(5,2) NOT NULL,
    accuracy_score DECIMAL(5,2) NOT NULL,
    consistency_score DECIMAL(5,2) NOT NULL,
    timeliness_score DECIMAL(5,2) NOT NULL,
    duplicate_records INTEGER NOT NULL,
    null_values_percent DECIMAL(5,2) NOT NULL,
    validation_errors INTEGER NOT NULL,
    overall_quality_score DECIMAL(5,2) NOT NULL
);

COMMENT ON TABLE usage_data.data_quality_metrics IS 'Data quality scoring and monitoring';
COMMENT ON COLUMN usage_data.data_quality_metrics.quality_metric_id IS 'Unique quality metric identifier';
COMMENT ON COLUMN usage_data.data_quality_metrics.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.data_quality_metrics.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.data_quality_metrics.metric_date IS 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.';
COMMENT ON COLUMN usage_data.data_quality_metrics.completeness_score IS 'Data completeness (0-100)';
COMMENT ON COLUMN usage_data.data_quality_metrics.accuracy_score IS 'Data accuracy (0-100)';
COMMENT ON COLUMN usage_data.data_quality_metrics.consistency_score IS 'Data consistency (0-100)';
COMMENT ON COLUMN usage_data.data_quality_metrics.timeliness_score IS 'Data freshness (0-100)';
COMMENT ON COLUMN usage_data.data_quality_metrics.duplicate_records IS 'Number of duplicate records';
COMMENT ON COLUMN usage_data.data_quality_metrics.null_values_percent IS 'Percentage of null values';
COMMENT ON COLUMN usage_data.data_quality_metrics.validation_errors IS 'Number of validation errors';
COMMENT ON COLUMN usage_data.data_quality_metrics.overall_quality_score IS 'Composite quality score. Mean of completeness, accuracy, consistency and timeliness.';

CREATE TABLE usage_data.performance_metrics (
    performance_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    metric_date DATE NOT NULL,
    avg_page_load_time_ms DECIMAL(10,2) NOT NULL,
    avg_query_time_ms DECIMAL(10,2) NOT NULL,
    uptime_percent DECIMAL(5,2) NOT NULL,
    downtime_minutes INTEGER NOT NULL,
    peak_concurrent_users INTEGER NOT NULL,
    avg_concurrent_users INTEGER NOT NULL,
    cpu_utilization_percent DECIMAL(5,2) NOT NULL,
    memory_utilization_percent DECIMAL(5,2) NOT NULL,
    storage_used_gb DECIMAL(15,2) NOT NULL
);

COMMENT ON TABLE usage_data.performance_metrics IS 'System performance monitoring';
COMMENT ON COLUMN usage_data.performance_metrics.performance_id IS 'Unique performance metric identifier';
COMMENT ON COLUMN usage_data.performance_metrics.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.performance_metrics.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.performance_metrics.metric_date IS 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.';
COMMENT ON COLUMN usage_data.performance_metrics.avg_page_load_time_ms IS 'Average page load time';
COMMENT ON COLUMN usage_data.performance_metrics.avg_query_time_ms IS 'Average query execution time';
COMMENT ON COLUMN usage_data.performance_metrics.uptime_percent IS 'System uptime percentage. Share of the measured period, the 30 days up to the day of measurement, without downtime.';
COMMENT ON COLUMN usage_data.performance_metrics.downtime_minutes IS 'Total downtime. Over the same 30 days as the uptime.';
COMMENT ON COLUMN usage_data.performance_metrics.peak_concurrent_users IS 'Peak concurrent users';
COMMENT ON COLUMN usage_data.performance_metrics.avg_concurrent_users IS 'Average concurrent users';
COMMENT ON COLUMN usage_data.performance_metrics.cpu_utilization_percent IS 'CPU usage';
COMMENT ON COLUMN usage_data.performance_metrics.memory_utilization_percent IS 'Memory usage';
COMMENT ON COLUMN usage_data.performance_metrics.storage_used_gb IS 'Storage consumed. Gigabytes of 10^9 bytes.';

CREATE TABLE marketing_data.content_assets (
    asset_id VARCHAR PRIMARY KEY,
    asset_name VARCHAR NOT NULL,
    asset_type VARCHAR NOT NULL,
    product_focus VARCHAR,
    topic VARCHAR NOT NULL,
    publish_date DATE NOT NULL,
    author VARCHAR NOT NULL,
    downloads_count INTEGER NOT NULL,
    views_count INTEGER NOT NULL,
    avg_time_spent_min DECIMAL(10,2),
    conversion_rate DECIMAL(5,2) NOT NULL,
    gated VARCHAR NOT NULL,
    file_url VARCHAR NOT NULL,
    status VARCHAR NOT NULL
);

COMMENT ON TABLE marketing_data.content_assets IS 'Marketing content library and performance';
COMMENT ON COLUMN marketing_data.content_assets.asset_id IS 'Unique asset identifier (ASSET-XXXXXX)';
COMMENT ON COLUMN marketing_data.content_assets.asset_name IS 'Asset name';
COMMENT ON COLUMN marketing_data.content_assets.asset_type IS 'Whitepaper, eBook, Video, Webinar, Case Study, Blog';
COMMENT ON COLUMN marketing_data.content_assets.product_focus IS 'References PRODUCTS. Null for assets about the whole portfolio.';
COMMENT ON COLUMN marketing_data.content_assets.topic IS 'Main topic';
COMMENT ON COLUMN marketing_data.content_assets.publish_date IS 'Publication date';
COMMENT ON COLUMN marketing_data.content_assets.author IS 'Content creator';
COMMENT ON COLUMN marketing_data.content_assets.downloads_count IS 'Number of downloads';
COMMENT ON COLUMN marketing_data.content_assets.views_count IS 'Number of views';
COMMENT ON COLUMN marketing_data.content_assets.avg_time_spent_min IS 'Average engagement time. In minutes, per view; null until viewed.';
COMMENT ON COLUMN marketing_data.content_assets.conversion_rate IS '% who became leads. Share of views.';
COMMENT ON COLUMN marketing_data.content_assets.gated IS 'Yes/No (requires form)';
COMMENT ON COLUMN marketing_data.content_assets.file_url IS 'Location of file';
COMMENT ON COLUMN marketing_data.content_assets.status IS 'Draft, Published, Archived';

CREATE TABLE marketing_data.email_campaigns (
    email_campaign_id VARCHAR PRIMARY KEY,
    campaign_id VARCHAR NOT NULL,
    email_name VARCHAR NOT NULL,
    send_date DATE NOT NULL,
    recipient_count INTEGER NOT NULL,
    delivered_count INTEGER NOT NULL,
    open_count INTEGER NOT NULL,
    open_rate_percent DECIMAL(5,2) NOT NULL,
    click_count INTEGER NOT NULL,
    click_rate_percent DECIMAL(5,2) NOT NULL,
    bounce_count INTEGER NOT NULL,
    unsubscribe_count INTEGER NOT NULL,
    spam_complaint_count INTEGER NOT NULL,
    conversion_count INTEGER NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

COMMENT ON TABLE marketing_data.email_campaigns IS 'Email campaign performance metrics';
COMMENT ON COLUMN marketing_data.email_campaigns.email_campaign_id IS 'Unique email campaign identifier (EMAIL-XXXXXX)';
COMMENT ON COLUMN marketing_data.email_campaigns.campaign_id IS 'References CAMPAIGNS';
COMMENT ON COLUMN marketing_data.email_campaigns.email_name IS 'Email subject/name';
COMMENT ON COLUMN marketing_data.email_campaigns.send_date IS 'When email was sent';
COMMENT ON COLUMN marketing_data.email_campaigns.recipient_count IS 'Number of recipients';
COMMENT ON COLUMN marketing_data.email_campaigns.delivered_count IS 'Successfully delivered. Recipients less bounces.';
COMMENT ON COLUMN marketing_data.email_campaigns.open_count IS 'Number of opens';
COMMENT ON COLUMN marketing_data.email_campaigns.open_rate_percent IS 'Open rate. Opens per delivered e-mail.';
COMMENT ON COLUMN marketing_data.email_campaigns.click_count IS 'Number of clicks';
COMMENT ON COLUMN marketing_data.email_campaigns.click_rate_percent IS 'Click-through rate. Clicks per delivered e-mail.';
COMMENT ON COLUMN marketing_data.email_campaigns.bounce_count IS 'Bounced emails';
COMMENT ON COLUMN marketing_data.email_campaigns.unsubscribe_count IS 'Unsubscribes';
COMMENT ON COLUMN marketing_data.email_campaigns.spam_complaint_count IS 'Spam reports';
COMMENT ON COLUMN marketing_data.email_campaigns.conversion_count IS 'Leads/opportunities generated';

CREATE TABLE marketing_data.social_media_engagement (
    social_engagement_id VARCHAR PRIMARY KEY,
    campaign_id VARCHAR,
    platform VARCHAR NOT NULL,
    post_date DATE NOT NULL,
    post_type VARCHAR NOT NULL,
    content_type VARCHAR NOT NULL,
    impressions INTEGER NOT NULL,
    reach INTEGER NOT NULL,
    engagement_count INTEGER NOT NULL,
    click_count INTEGER NOT NULL,
    video_views INTEGER NOT NULL,
    lead_count INTEGER NOT NULL,
    spend DECIMAL(15,2) NOT NULL,
    post_url VARCHAR NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

COMMENT ON TABLE marketing_data.social_media_engagement IS 'Social media post performance';
COMMENT ON COLUMN marketing_data.social_media_engagement.social_engagement_id IS 'Unique social engagement identifier (SOCIAL-XXXXXX)';
COMMENT ON COLUMN marketing_data.social_media_engagement.campaign_id IS 'References CAMPAIGNS (optional). Null for posts outside any campaign.';
COMMENT ON COLUMN marketing_data.social_media_engagement.platform IS 'LinkedIn, Twitter, Facebook, Instagram, YouTube';
COMMENT ON COLUMN marketing_data.social_media_engagement.post_date IS 'When posted';
COMMENT ON COLUMN marketing_data.social_media_engagement.post_type IS 'Organic, Paid, Sponsored';
COMMENT ON COLUMN marketing_data.social_media_engagement.content_type IS 'Post, Video, Article, Event, Poll';
COMMENT ON COLUMN marketing_data.social_media_engagement.impressions IS 'Number of views';
COMMENT ON COLUMN marketing_data.social_media_engagement.reach IS 'Unique users reached';
COMMENT ON COLUMN marketing_data.social_media_engagement.engagement_count IS 'Likes, comments, shares combined';
COMMENT ON COLUMN marketing_data.social_media_engagement.click_count IS 'Clicks to website';
COMMENT ON COLUMN marketing_data.social_media_engagement.video_views IS 'Video view count';
COMMENT ON COLUMN marketing_data.social_media_engagement.lead_count IS 'Leads generated';
COMMENT ON COLUMN marketing_data.social_media_engagement.spend IS 'Ad spend (if paid). 0 for organic posts.';
COMMENT ON COLUMN marketing_data.social_media_engagement.post_url IS 'Link to post';

CREATE TABLE marketing_data.website_traffic (
    traffic_id VARCHAR PRIMARY KEY,
    traffic_date DATE NOT NULL,
    page_url VARCHAR NOT NULL,
    page_views INTEGER NOT NULL,
    unique_visitors INTEGER NOT NULL,
    avg_time_on_page_sec INTEGER NOT NULL,
    bounce_rate_percent DECIMAL(5,2) NOT NULL,
    entry_page_count INTEGER NOT NULL,
    exit_page_count INTEGER NOT NULL,
    conversion_count INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    campaign_id VARCHAR,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

COMMENT ON TABLE marketing_data.website_traffic IS 'Website analytics and page performance';
COMMENT ON COLUMN marketing_data.website_traffic.traffic_id IS 'Unique traffic identifier (TRAFFIC-XXXXXX)';
COMMENT ON COLUMN marketing_data.website_traffic.traffic_date IS 'Date of traffic. A Sunday: the row sums up the week that ends with it.';
COMMENT ON COLUMN marketing_data.website_traffic.page_url IS 'Page visited';
COMMENT ON COLUMN marketing_data.website_traffic.page_views IS 'Number of views';
COMMENT ON COLUMN marketing_data.website_traffic.unique_visitors IS 'Unique users';
COMMENT ON COLUMN marketing_data.website_traffic.avg_time_on_page_sec IS 'Average time spent. In seconds.';
COMMENT ON COLUMN marketing_data.website_traffic.bounce_rate_percent IS 'Bounce rate';
COMMENT ON COLUMN marketing_data.website_traffic.entry_page_count IS 'Times used as entry';
COMMENT ON COLUMN marketing_data.website_traffic.exit_page_count IS 'Times used as exit';
COMMENT ON COLUMN marketing_data.website_traffic.conversion_count IS 'Forms submitted, demos requested';
COMMENT ON COLUMN marketing_data.website_traffic.source IS 'Organic, Paid, Direct, Referral, Social';
COMMENT ON COLUMN marketing_data.website_traffic.campaign_id IS 'References CAMPAIGNS (if trackable). Null where no campaign can be told.';

CREATE TABLE marketing_data.partner_referrals (
    referral_id VARCHAR PRIMARY KEY,
    partner_name VARCHAR NOT NULL,
    partner_type VARCHAR NOT NULL,
    referral_date DATE NOT NULL,
    contact_name VARCHAR NOT NULL,
    contact_email VARCHAR NOT NULL,
    company_name VARCHAR NOT NULL,
    industry VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    estimated_value DECIMAL(15,2) NOT NULL,
    status VARCHAR NOT NULL,
    lead_id VARCHAR,
    opportunity_id VARCHAR,
    commission_percent DECIMAL(5,2) NOT NULL,
    notes VARCHAR,
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
);

COMMENT ON TABLE marketing_data.partner_referrals IS 'Partner channel referral tracking';
COMMENT ON COLUMN marketing_data.partner_referrals.referral_id IS 'Unique referral identifier (REF-XXXXXX)';
COMMENT ON COLUMN marketing_data.partner_referrals.partner_name IS 'Partner company name. A partner has no table; its name is spelled the same everywhere.';
COMMENT ON COLUMN marketing_data.partner_referrals.partner_type IS 'Reseller, Technology, Consulting, Agency';
COMMENT ON COLUMN marketing_data.partner_referrals.referral_date IS 'When referred';
COMMENT ON COLUMN marketing_data.partner_referrals.contact_name IS 'Referral contact name';
COMMENT ON COLUMN marketing_data.partner_referrals.contact_email IS 'Contact email';
COMMENT ON COLUMN marketing_data.partner_referrals.company_name IS 'Referred company';
COMMENT ON COLUMN marketing_data.partner_referrals.industry IS 'Industry';
COMMENT ON COLUMN marketing_data.partner_referrals.region IS 'Geographic region';
COMMENT ON COLUMN marketing_data.partner_referrals.estimated_value IS 'Potential deal size';
COMMENT ON COLUMN marketing_data.partner_referrals.status IS 'New, Qualified, Converted, Lost';
COMMENT ON COLUMN marketing_data.partner_referrals.lead_id IS 'References LEADS (if converted). Null until converted.';
COMMENT ON COLUMN marketing_data.partner_referrals.opportunity_id IS 'References OPPORTUNITIES (if converted). Null until converted.';
COMMENT ON COLUMN marketing_data.partner_referrals.commission_percent IS 'Partner commission rate';
COMMENT ON COLUMN marketing_data.partner_referrals.notes IS 'Additional details. Null where there is nothing to add.';

CREATE TABLE marketing_data.marketing_budget (
    budget_id VARCHAR PRIMARY KEY,
    fiscal_quarter VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    channel VARCHAR NOT NULL,
    campaign_type VARCHAR NOT NULL,
    budgeted_amount DECIMAL(15,2) NOT NULL,
    actual_spend DECIMAL(15,2) NOT NULL,
    variance_amount DECIMAL(15,2) NOT NULL,
    leads_generated INTEGER NOT NULL,
    opportunities_generated INTEGER NOT NULL,
    pipeline_value DECIMAL(15,2) NOT NULL,
    closed_won_value DECIMAL(15,2) NOT NULL,
    roi_percent DECIMAL(9,2) NOT NULL
);

COMMENT ON TABLE marketing_data.marketing_budget IS 'Marketing budget allocation and tracking';
COMMENT ON COLUMN marketing_data.marketing_budget.budget_id IS 'Unique budget identifier (BUDG-XXXXXX)';
COMMENT ON COLUMN marketing_data.marketing_budget.fiscal_quarter IS 'Q1 2024, Q2 2024, etc.';
COMMENT ON COLUMN marketing_data.marketing_budget.fiscal_year IS 'Fiscal year. The calendar year of the quarter.';
COMMENT ON COLUMN marketing_data.marketing_budget.channel IS 'Digital, Events, Content, PR, Partner';
COMMENT ON COLUMN marketing_data.marketing_budget.campaign_type IS 'Email, Social, Webinar, Conference, etc.';
COMMENT ON COLUMN marketing_data.marketing_budget.budgeted_amount IS 'Planned spend';
COMMENT ON COLUMN marketing_data.marketing_budget.actual_spend IS 'Actual spend';
COMMENT ON COLUMN marketing_data.marketing_budget.variance_amount IS 'Budget variance. Budgeted less actual: negative when overspent.';
COMMENT ON COLUMN marketing_data.marketing_budget.leads_generated IS 'Leads from this budget';
COMMENT ON COLUMN marketing_data.marketing_budget.opportunities_generated IS 'Opportunities created';
COMMENT ON COLUMN marketing_data.marketing_budget.pipeline_value IS 'Total pipeline value. Amounts of the opportunities that came from this budget''s leads.';
COMMENT ON COLUMN marketing_data.marketing_budget.closed_won_value IS 'Revenue generated. Values of those opportunities that were won.';
COMMENT ON COLUMN marketing_data.marketing_budget.roi_percent IS 'Return on investment. Wider than in the schema document, whose NUMBER(5,2) ends at 999.99 while e-mail returns more.';

CREATE TABLE marketing_data.lead_scoring_rules (
    rule_id VARCHAR PRIMARY KEY,
    rule_name VARCHAR NOT NULL,
    rule_category VARCHAR NOT NULL,
    criteria VARCHAR NOT NULL,
    points INTEGER NOT NULL,
    active VARCHAR NOT NULL,
    effective_date DATE NOT NULL,
    created_by VARCHAR NOT NULL,
    last_modified DATE NOT NULL
);

COMMENT ON TABLE marketing_data.lead_scoring_rules IS 'Lead scoring configuration and rules';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.rule_id IS 'Unique rule identifier (RULE-XXXXXX)';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.rule_name IS 'Rule name';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.rule_category IS 'Demographic, Behavioral, Firmographic';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.criteria IS 'Condition (e.g., "Job Title = VP"). A condition on columns of leads or on engagements that a program can read.';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.points IS 'Points awarded. Negative where the rule counts against the lead.';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.active IS 'Yes/No';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.effective_date IS 'When rule became active';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.created_by IS 'Who created rule';
COMMENT ON COLUMN marketing_data.lead_scoring_rules.last_modified IS 'Last update date';

CREATE TABLE support_data.support_channels (
    channel_id VARCHAR PRIMARY KEY,
    channel_name VARCHAR NOT NULL,
    active VARCHAR NOT NULL,
    hours_of_operation VARCHAR NOT NULL,
    avg_response_time_min DECIMAL(10,2),
    satisfaction_score DECIMAL(5,2),
    volume_percent DECIMAL(5,2) NOT NULL,
    cost_per_ticket DECIMAL(10,2) NOT NULL
);

COMMENT ON TABLE support_data.support_channels IS 'Support channel configuration and metrics';
COMMENT ON COLUMN support_data.support_channels.channel_id IS 'Unique channel identifier';
COMMENT ON COLUMN support_data.support_channels.channel_name IS 'Email, Phone, Chat, Portal, Social. Two rows of one name differ by hours of operation; their shares add up to the name''s.';
COMMENT ON COLUMN support_data.support_channels.active IS 'Yes/No';
COMMENT ON COLUMN support_data.support_channels.hours_of_operation IS 'Business hours description';
COMMENT ON COLUMN support_data.support_channels.avg_response_time_min IS 'Average response time. To the first response, in minutes; null without tickets.';
COMMENT ON COLUMN support_data.support_channels.satisfaction_score IS 'Average CSAT for channel. 1 to 5; null without answered surveys.';
COMMENT ON COLUMN support_data.support_channels.volume_percent IS '% of total tickets';
COMMENT ON COLUMN support_data.support_channels.cost_per_ticket IS 'Average handling cost. In the vendor''s currency.';

CREATE TABLE support_data.ticket_worklog (
    worklog_id VARCHAR PRIMARY KEY,
    ticket_id VARCHAR NOT NULL,
    agent_name VARCHAR NOT NULL,
    work_date DATE NOT NULL,
    time_spent_minutes INTEGER NOT NULL,
    work_description VARCHAR NOT NULL,
    billable VARCHAR NOT NULL,
    internal_only VARCHAR NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

COMMENT ON TABLE support_data.ticket_worklog IS 'Detailed time tracking on tickets';
COMMENT ON COLUMN support_data.ticket_worklog.worklog_id IS 'Unique worklog identifier';
COMMENT ON COLUMN support_data.ticket_worklog.ticket_id IS 'References SUPPORT_TICKETS';
COMMENT ON COLUMN support_data.ticket_worklog.agent_name IS 'Who worked on it';
COMMENT ON COLUMN support_data.ticket_worklog.work_date IS 'Date of work';
COMMENT ON COLUMN support_data.ticket_worklog.time_spent_minutes IS 'Time logged';
COMMENT ON COLUMN support_data.ticket_worklog.work_description IS 'What was done';
COMMENT ON COLUMN support_data.ticket_worklog.billable IS 'Yes/No';
COMMENT ON COLUMN support_data.ticket_worklog.internal_only IS 'Yes/No (visible to customer?). Yes: hidden from the customer.';

CREATE TABLE operational_data.customer_health_score (
    health_score_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    score_date DATE NOT NULL,
    overall_score DECIMAL(5,2) NOT NULL,
    product_usage_score DECIMAL(5,2) NOT NULL,
    support_health_score DECIMAL(5,2) NOT NULL,
    payment_health_score DECIMAL(5,2) NOT NULL,
    engagement_score DECIMAL(5,2) NOT NULL,
    sentiment_score DECIMAL(5,2) NOT NULL,
    risk_level VARCHAR NOT NULL,
    churn_probability DECIMAL(5,2) NOT NULL,
    expansion_probability DECIMAL(5,2) NOT NULL,
    health_trend VARCHAR NOT NULL
);

COMMENT ON TABLE operational_data.customer_health_score IS 'Comprehensive customer health scoring';
COMMENT ON COLUMN operational_data.customer_health_score.health_score_id IS 'Unique health score identifier (HLTH-XXXXXX)';
COMMENT ON COLUMN operational_data.customer_health_score.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.customer_health_score.score_date IS 'Date calculated. The 1st, 11th and 21st of a month, from about two months after the first contract on.';
COMMENT ON COLUMN operational_data.customer_health_score.overall_score IS '0-100 composite score. Weighted mean of the five scores that follow.';
COMMENT ON COLUMN operational_data.customer_health_score.product_usage_score IS 'Usage metric (0-100)';
COMMENT ON COLUMN operational_data.customer_health_score.support_health_score IS 'Support metric (0-100)';
COMMENT ON COLUMN operational_data.customer_health_score.payment_health_score IS 'Payment history (0-100)';
COMMENT ON COLUMN operational_data.customer_health_score.engagement_score IS 'Engagement level (0-100)';
COMMENT ON COLUMN operational_data.customer_health_score.sentiment_score IS 'Overall sentiment (0-100)';
COMMENT ON COLUMN operational_data.customer_health_score.risk_level IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN operational_data.customer_health_score.churn_probability IS '% likelihood to churn. Chance to leave within a year, in per cent.';
COMMENT ON COLUMN operational_data.customer_health_score.expansion_probability IS '% likelihood to expand. Chance to buy more within a year, in per cent.';
COMMENT ON COLUMN operational_data.customer_health_score.health_trend IS 'Improving, Stable, Declining. Against the score 30 days before.';

CREATE TABLE operational_data.onboarding_progress (
    onboarding_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    start_date DATE NOT NULL,
    target_completion_date DATE NOT NULL,
    actual_completion_date DATE,
    status VARCHAR NOT NULL,
    progress_percent DECIMAL(5,2) NOT NULL,
    milestone_count INTEGER NOT NULL,
    milestones_completed INTEGER NOT NULL,
    csm_assigned VARCHAR NOT NULL,
    health_status VARCHAR NOT NULL,
    days_to_first_value INTEGER,
    adoption_rate DECIMAL(5,2) NOT NULL
);

COMMENT ON TABLE operational_data.onboarding_progress IS 'Customer onboarding milestone tracking';
COMMENT ON COLUMN operational_data.onboarding_progress.onboarding_id IS 'Unique onboarding identifier';
COMMENT ON COLUMN operational_data.onboarding_progress.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.onboarding_progress.product_id IS 'References PRODUCTS. A product of the account''s first contract; the first of its category, whose other products are taken into use with it.';
COMMENT ON COLUMN operational_data.onboarding_progress.start_date IS 'Onboarding start';
COMMENT ON COLUMN operational_data.onboarding_progress.target_completion_date IS 'Expected completion';
COMMENT ON COLUMN operational_data.onboarding_progress.actual_completion_date IS 'Actual completion. Null until completed.';
COMMENT ON COLUMN operational_data.onboarding_progress.status IS 'Not Started, In Progress, Completed, Stalled';
COMMENT ON COLUMN operational_data.onboarding_progress.progress_percent IS '% complete';
COMMENT ON COLUMN operational_data.onboarding_progress.milestone_count IS 'Total milestones';
COMMENT ON COLUMN operational_data.onboarding_progress.milestones_completed IS 'Completed milestones';
COMMENT ON COLUMN operational_data.onboarding_progress.csm_assigned IS 'Customer Success Manager';
COMMENT ON COLUMN operational_data.onboarding_progress.health_status IS 'Green, Yellow, Red';
COMMENT ON COLUMN operational_data.onboarding_progress.days_to_first_value IS 'Time to initial value realization. From the start; null until first value was reached.';
COMMENT ON COLUMN operational_data.onboarding_progress.adoption_rate IS '% of features being used';

CREATE TABLE operational_data.product_releases (
    release_id VARCHAR PRIMARY KEY,
    product_id VARCHAR NOT NULL,
    version_number VARCHAR NOT NULL,
    release_date DATE NOT NULL,
    release_type VARCHAR NOT NULL,
    features_added INTEGER NOT NULL,
    bugs_fixed INTEGER NOT NULL,
    breaking_changes VARCHAR NOT NULL,
    eol_date DATE NOT NULL,
    support_end_date DATE NOT NULL,
    adoption_rate_percent DECIMAL(5,2) NOT NULL,
    release_notes_url VARCHAR NOT NULL
);

COMMENT ON TABLE operational_data.product_releases IS 'Product version release tracking';
COMMENT ON COLUMN operational_data.product_releases.release_id IS 'Unique release identifier';
COMMENT ON COLUMN operational_data.product_releases.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN operational_data.product_releases.version_number IS 'Release version';
COMMENT ON COLUMN operational_data.product_releases.release_date IS 'When released';
COMMENT ON COLUMN operational_data.product_releases.release_type IS 'Major, Minor, Patch, Hotfix';
COMMENT ON COLUMN operational_data.product_releases.features_added IS 'Number of new features';
COMMENT ON COLUMN operational_data.product_releases.bugs_fixed IS 'Number of bugs fixed';
COMMENT ON COLUMN operational_data.product_releases.breaking_changes IS 'Yes/No. Only major releases may break.';
COMMENT ON COLUMN operational_data.product_releases.eol_date IS 'End of life date';
COMMENT ON COLUMN operational_data.product_releases.support_end_date IS 'End of support date';
COMMENT ON COLUMN operational_data.product_releases.adoption_rate_percent IS '% customers on this version. Share of the product''s live installs that run this version.';
COMMENT ON COLUMN operational_data.product_releases.release_notes_url IS 'Link to release notes';

CREATE TABLE operational_data.customer_success_activities (
    activity_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    activity_date DATE NOT NULL,
    activity_type VARCHAR NOT NULL,
    csm_name VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    sentiment VARCHAR NOT NULL,
    action_items VARCHAR,
    next_activity_date DATE,
    attendees VARCHAR NOT NULL,
    duration_minutes INTEGER NOT NULL
);

COMMENT ON TABLE operational_data.customer_success_activities IS 'CSM engagement and activity tracking';
COMMENT ON COLUMN operational_data.customer_success_activities.activity_id IS 'Unique activity identifier';
COMMENT ON COLUMN operational_data.customer_success_activities.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.customer_success_activities.activity_date IS 'Date of activity';
COMMENT ON COLUMN operational_data.customer_success_activities.activity_type IS 'QBR, Health Check, Training, Check-in, Escalation';
COMMENT ON COLUMN operational_data.customer_success_activities.csm_name IS 'Customer Success Manager';
COMMENT ON COLUMN operational_data.customer_success_activities.outcome IS 'Outcome/summary';
COMMENT ON COLUMN operational_data.customer_success_activities.sentiment IS 'Positive, Neutral, Negative';
COMMENT ON COLUMN operational_data.customer_success_activities.action_items IS 'Follow-up actions. Null where nothing is to follow.';
COMMENT ON COLUMN operational_data.customer_success_activities.next_activity_date IS 'Next scheduled activity. Null where none is planned.';
COMMENT ON COLUMN operational_data.customer_success_activities.attendees IS 'Who attended. Names, separated by a comma and a space.';
COMMENT ON COLUMN operational_data.customer_success_activities.duration_minutes IS 'Length of activity';

CREATE TABLE operational_data.user_accounts (
    user_account_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    username VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    first_name VARCHAR NOT NULL,
    last_name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    created_date DATE NOT NULL,
    last_login_date DATE,
    login_count INTEGER NOT NULL,
    password_reset_date DATE,
    mfa_enabled VARCHAR NOT NULL
);

COMMENT ON TABLE operational_data.user_accounts IS 'End users of the products at customer accounts';
COMMENT ON COLUMN operational_data.user_accounts.user_account_id IS 'Unique user account identifier (USER-XXXXXX)';
COMMENT ON COLUMN operational_data.user_accounts.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.user_accounts.username IS 'Login name, unique';
COMMENT ON COLUMN operational_data.user_accounts.email IS 'Email address';
COMMENT ON COLUMN operational_data.user_accounts.first_name IS 'First name';
COMMENT ON COLUMN operational_data.user_accounts.last_name IS 'Last name';
COMMENT ON COLUMN operational_data.user_accounts.role IS 'Admin, Manager, Power User, User, Viewer';
COMMENT ON COLUMN operational_data.user_accounts.status IS 'Active, Inactive, Locked';
COMMENT ON COLUMN operational_data.user_accounts.created_date IS 'When the user was provisioned';
COMMENT ON COLUMN operational_data.user_accounts.last_login_date IS 'Most recent login (null if never)';
COMMENT ON COLUMN operational_data.user_accounts.login_count IS 'Logins so far';
COMMENT ON COLUMN operational_data.user_accounts.password_reset_date IS 'Last password reset (null if never)';
COMMENT ON COLUMN operational_data.user_accounts.mfa_enabled IS 'Yes/No';

CREATE TABLE usage_data.user_sessions (
    session_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    user_id VARCHAR NOT NULL,
    session_start TIMESTAMP NOT NULL,
    session_end TIMESTAMP NOT NULL,
    duration_minutes INTEGER NOT NULL,
    pages_viewed INTEGER NOT NULL,
    actions_taken INTEGER NOT NULL,
    device_type VARCHAR NOT NULL,
    browser VARCHAR NOT NULL,
    os VARCHAR NOT NULL,
    ip_address VARCHAR NOT NULL,
    location_city VARCHAR NOT NULL,
    location_country VARCHAR NOT NULL
);

COMMENT ON TABLE usage_data.user_sessions IS 'Detailed individual user session data';
COMMENT ON COLUMN usage_data.user_sessions.session_id IS 'Unique session identifier (SESS-XXXXXX)';
COMMENT ON COLUMN usage_data.user_sessions.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.user_sessions.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.user_sessions.user_id IS 'End user identifier. The user account.';
COMMENT ON COLUMN usage_data.user_sessions.session_start IS 'Session start time. Local time of the account.';
COMMENT ON COLUMN usage_data.user_sessions.session_end IS 'Session end time. Local time of the account.';
COMMENT ON COLUMN usage_data.user_sessions.duration_minutes IS 'Session length. End less start, in whole minutes, rounded down.';
COMMENT ON COLUMN usage_data.user_sessions.pages_viewed IS 'Number of pages/screens viewed';
COMMENT ON COLUMN usage_data.user_sessions.actions_taken IS 'Number of actions performed';
COMMENT ON COLUMN usage_data.user_sessions.device_type IS 'Desktop, Mobile, Tablet';
COMMENT ON COLUMN usage_data.user_sessions.browser IS 'Chrome, Firefox, Safari, Edge';
COMMENT ON COLUMN usage_data.user_sessions.os IS 'Windows, macOS, Linux, iOS, Android';
COMMENT ON COLUMN usage_data.user_sessions.ip_address IS 'IP address (anonymized). From the ranges reserved for documentation (RFC 5737, RFC 3849).';
COMMENT ON COLUMN usage_data.user_sessions.location_city IS 'City';
COMMENT ON COLUMN usage_data.user_sessions.location_country IS 'Country';

CREATE TABLE usage_data.telemetry_events (
    event_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    event_timestamp TIMESTAMP NOT NULL,
    event_type VARCHAR NOT NULL,
    event_category VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    user_id VARCHAR,
    session_id VARCHAR,
    metadata_json JSON,
    FOREIGN KEY (session_id) REFERENCES usage_data.user_sessions (session_id)
);

COMMENT ON TABLE usage_data.telemetry_events IS 'Raw event stream from product telemetry';
COMMENT ON COLUMN usage_data.telemetry_events.event_id IS 'Unique event identifier (TELEM-XXXXXX)';
COMMENT ON COLUMN usage_data.telemetry_events.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN usage_data.telemetry_events.product_id IS 'References PRODUCTS';
COMMENT ON COLUMN usage_data.telemetry_events.event_timestamp IS 'Exact time of event. Local time of the account.';
COMMENT ON COLUMN usage_data.telemetry_events.event_type IS 'Login, Error, Feature_Used, Export, Integration, etc.';
COMMENT ON COLUMN usage_data.telemetry_events.event_category IS 'Usage, Performance, Security, Integration';
COMMENT ON COLUMN usage_data.telemetry_events.severity IS 'Info, Warning, Error, Critical';
COMMENT ON COLUMN usage_data.telemetry_events.user_id IS 'End user identifier. The user account; null where no user acted.';
COMMENT ON COLUMN usage_data.telemetry_events.session_id IS 'Session identifier. The session that the event lies in; null where no session was open.';
COMMENT ON COLUMN usage_data.telemetry_events.metadata_json IS 'Additional event data in JSON format. Null where the event carries none.';

CREATE TABLE operational_data.audit_log (
    audit_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    user_account_id VARCHAR NOT NULL,
    event_timestamp TIMESTAMP NOT NULL,
    event_type VARCHAR NOT NULL,
    entity_type VARCHAR NOT NULL,
    entity_id VARCHAR,
    action_description VARCHAR NOT NULL,
    ip_address VARCHAR NOT NULL,
    success VARCHAR NOT NULL,
    error_message VARCHAR,
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
);

COMMENT ON TABLE operational_data.audit_log IS 'Security and change events of user accounts';
COMMENT ON COLUMN operational_data.audit_log.audit_id IS 'Unique audit entry identifier (AUDIT-XXXXXX)';
COMMENT ON COLUMN operational_data.audit_log.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.audit_log.user_account_id IS 'References USER_ACCOUNTS';
COMMENT ON COLUMN operational_data.audit_log.event_timestamp IS 'Exact time of event. Local time of the account.';
COMMENT ON COLUMN operational_data.audit_log.event_type IS 'Login, Logout, Create, Update, Delete, Export, Config_Change';
COMMENT ON COLUMN operational_data.audit_log.entity_type IS 'Customer, Product, Ticket, User, Report, Dashboard, Integration';
COMMENT ON COLUMN operational_data.audit_log.entity_id IS 'Identifier of the entity acted on. Not a foreign key: the key of a row of the table that entity_type names. Reports and dashboards have no table; their ids begin with REPT- and DASH-. Null where the event acts on nothing.';
COMMENT ON COLUMN operational_data.audit_log.action_description IS 'What was done';
COMMENT ON COLUMN operational_data.audit_log.ip_address IS 'Source IP address. From the ranges reserved for documentation (RFC 5737, RFC 3849).';
COMMENT ON COLUMN operational_data.audit_log.success IS 'Yes/No';
COMMENT ON COLUMN operational_data.audit_log.error_message IS 'Reason of a failure (null on success)';

CREATE TABLE operational_data.notifications (
    notification_id VARCHAR PRIMARY KEY,
    customer_id VARCHAR NOT NULL,
    user_account_id VARCHAR,
    notification_type VARCHAR NOT NULL,
    priority VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    sent_date DATE NOT NULL,
    read_date DATE,
    status VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    related_entity_type VARCHAR,
    related_entity_id VARCHAR,
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
);

COMMENT ON TABLE operational_data.notifications IS 'Messages sent to users about alerts, tickets, invoices, renewals and releases';
COMMENT ON COLUMN operational_data.notifications.notification_id IS 'Unique notification identifier (NOTIF-XXXXXX)';
COMMENT ON COLUMN operational_data.notifications.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.notifications.user_account_id IS 'References USER_ACCOUNTS (null for account-wide)';
COMMENT ON COLUMN operational_data.notifications.notification_type IS 'Alert, Reminder, Update, Promotion, System';
COMMENT ON COLUMN operational_data.notifications.priority IS 'Low, Medium, High, Critical';
COMMENT ON COLUMN operational_data.notifications.subject IS 'Subject line';
COMMENT ON COLUMN operational_data.notifications.message IS 'Message body';
COMMENT ON COLUMN operational_data.notifications.sent_date IS 'When sent';
COMMENT ON COLUMN operational_data.notifications.read_date IS 'When read (null if unread)';
COMMENT ON COLUMN operational_data.notifications.status IS 'Sent, Delivered, Read, Failed';
COMMENT ON COLUMN operational_data.notifications.channel IS 'Email, In-App, SMS, Push';
COMMENT ON COLUMN operational_data.notifications.related_entity_type IS 'Alert, Ticket, Invoice, Renewal, Release, Campaign (null if none)';
COMMENT ON COLUMN operational_data.notifications.related_entity_id IS 'Key of the related row (null if none). Not a foreign key: the key of a row of the table that related_entity_type names.';

CREATE TABLE operational_data.invoices (
    invoice_id VARCHAR PRIMARY KEY,
    invoice_number VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    contract_id VARCHAR NOT NULL,
    invoice_date DATE NOT NULL,
    due_date DATE NOT NULL,
    total_amount DECIMAL(15,2) NOT NULL,
    tax_amount DECIMAL(15,2) NOT NULL,
    subtotal DECIMAL(15,2) NOT NULL,
    status VARCHAR NOT NULL,
    payment_method VARCHAR,
    payment_date DATE,
    payment_reference VARCHAR,
    currency VARCHAR NOT NULL,
    billing_period_start DATE NOT NULL,
    billing_period_end DATE NOT NULL
);

COMMENT ON TABLE operational_data.invoices IS 'Invoices issued for contracts';
COMMENT ON COLUMN operational_data.invoices.invoice_id IS 'Unique invoice identifier (INV-XXXXXX)';
COMMENT ON COLUMN operational_data.invoices.invoice_number IS 'Human-readable invoice number';
COMMENT ON COLUMN operational_data.invoices.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.invoices.contract_id IS 'References CONTRACTS';
COMMENT ON COLUMN operational_data.invoices.invoice_date IS 'Date of issue';
COMMENT ON COLUMN operational_data.invoices.due_date IS 'Payment due date (from the payment terms)';
COMMENT ON COLUMN operational_data.invoices.total_amount IS 'Subtotal plus tax. In the invoice''s currency, as tax and subtotal.';
COMMENT ON COLUMN operational_data.invoices.tax_amount IS 'Tax';
COMMENT ON COLUMN operational_data.invoices.subtotal IS 'Amount before tax';
COMMENT ON COLUMN operational_data.invoices.status IS 'Draft, Sent, Paid, Partially Paid, Overdue, Cancelled. Bad debt stays Overdue. Cancelled: issued anew for the part used of a contract that ended early.';
COMMENT ON COLUMN operational_data.invoices.payment_method IS 'Credit Card, ACH, Wire, Check. Null until something was paid, and once cancelled.';
COMMENT ON COLUMN operational_data.invoices.payment_date IS 'When paid in full (null until then)';
COMMENT ON COLUMN operational_data.invoices.payment_reference IS 'Reference of the settling payment (null until paid)';
COMMENT ON COLUMN operational_data.invoices.currency IS 'ISO 4217 code';
COMMENT ON COLUMN operational_data.invoices.billing_period_start IS 'First day billed';
COMMENT ON COLUMN operational_data.invoices.billing_period_end IS 'Last day billed';

CREATE TABLE operational_data.payments (
    payment_id VARCHAR PRIMARY KEY,
    invoice_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    payment_date DATE NOT NULL,
    payment_amount DECIMAL(15,2) NOT NULL,
    payment_method VARCHAR NOT NULL,
    transaction_id VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    currency VARCHAR NOT NULL,
    processing_fee DECIMAL(15,2) NOT NULL,
    net_amount DECIMAL(15,2) NOT NULL,
    payment_gateway VARCHAR NOT NULL,
    FOREIGN KEY (invoice_id) REFERENCES operational_data.invoices (invoice_id)
);

COMMENT ON TABLE operational_data.payments IS 'Payments received against invoices';
COMMENT ON COLUMN operational_data.payments.payment_id IS 'Unique payment identifier (PAY-XXXXXX)';
COMMENT ON COLUMN operational_data.payments.invoice_id IS 'References INVOICES';
COMMENT ON COLUMN operational_data.payments.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.payments.payment_date IS 'When the payment was made';
COMMENT ON COLUMN operational_data.payments.payment_amount IS 'Amount paid. In the payment''s currency, as fee and net amount.';
COMMENT ON COLUMN operational_data.payments.payment_method IS 'Credit Card, ACH, Wire, Check';
COMMENT ON COLUMN operational_data.payments.transaction_id IS 'Gateway transaction identifier. The gateway''s own identifier; it names no row.';
COMMENT ON COLUMN operational_data.payments.status IS 'Successful, Failed, Pending, Refunded';
COMMENT ON COLUMN operational_data.payments.currency IS 'ISO 4217 code';
COMMENT ON COLUMN operational_data.payments.processing_fee IS 'Gateway fee';
COMMENT ON COLUMN operational_data.payments.net_amount IS 'Amount less fee';
COMMENT ON COLUMN operational_data.payments.payment_gateway IS 'Stripe, PayPal, Square, Authorize.net';

CREATE TABLE operational_data.renewals (
    renewal_id VARCHAR PRIMARY KEY,
    contract_id VARCHAR NOT NULL,
    customer_id VARCHAR NOT NULL,
    current_expiration_date DATE NOT NULL,
    renewal_date DATE NOT NULL,
    renewal_amount DECIMAL(15,2) NOT NULL,
    renewal_type VARCHAR NOT NULL,
    renewal_status VARCHAR NOT NULL,
    probability_percent INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    last_contact_date DATE,
    next_contact_date DATE,
    churn_risk VARCHAR NOT NULL,
    churn_reason VARCHAR,
    notes VARCHAR
);

COMMENT ON TABLE operational_data.renewals IS 'Renewal events of contracts';
COMMENT ON COLUMN operational_data.renewals.renewal_id IS 'Unique renewal identifier (REN-XXXXXX)';
COMMENT ON COLUMN operational_data.renewals.contract_id IS 'References CONTRACTS';
COMMENT ON COLUMN operational_data.renewals.customer_id IS 'References CUSTOMERS';
COMMENT ON COLUMN operational_data.renewals.current_expiration_date IS 'End of the contract up for renewal';
COMMENT ON COLUMN operational_data.renewals.renewal_date IS 'When it renews or was decided';
COMMENT ON COLUMN operational_data.renewals.renewal_amount IS 'Value of the renewed term (0 if lost). Expected while undecided.';
COMMENT ON COLUMN operational_data.renewals.renewal_type IS 'Auto, Manual, Negotiated';
COMMENT ON COLUMN operational_data.renewals.renewal_status IS 'Pending, At Risk, Won, Lost';
COMMENT ON COLUMN operational_data.renewals.probability_percent IS 'Chance of renewal (0-100; 100 won, 0 lost)';
COMMENT ON COLUMN operational_data.renewals.owner IS 'Who owns the renewal';
COMMENT ON COLUMN operational_data.renewals.last_contact_date IS 'Latest contact about it. Null before the first contact.';
COMMENT ON COLUMN operational_data.renewals.next_contact_date IS 'Next planned contact (null when decided)';
COMMENT ON COLUMN operational_data.renewals.churn_risk IS 'Low, Medium, High';
COMMENT ON COLUMN operational_data.renewals.churn_reason IS 'Price, Product Fit, Competitor, Budget, Consolidation, Business Closure (null unless lost)';
COMMENT ON COLUMN operational_data.renewals.notes IS 'Renewal notes. Null where there is nothing to add.';
