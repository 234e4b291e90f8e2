-- The 62 tables for mysql, with all 100 foreign keys.

SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1;
CREATE DATABASE IF NOT EXISTS sales_data CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS usage_data CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS marketing_data CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS support_data CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS operational_data CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE sales_data.customers (
    customer_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique customer identifier (CUST-XXXXXX)',
    customer_name VARCHAR(200) NOT NULL COMMENT 'Company name',
    industry VARCHAR(100) NOT NULL COMMENT 'Industry sector (Technology, Healthcare, Finance, etc.)',
    company_size VARCHAR(50) NOT NULL COMMENT 'Small, Medium, Large, Enterprise',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region (North America, EMEA, APAC, Latin America)',
    country VARCHAR(100) NOT NULL COMMENT 'Specific country',
    annual_revenue DECIMAL(15,2) NOT NULL COMMENT 'Company annual revenue. In the vendor''s currency, as estimated when the account entered the books.',
    account_owner VARCHAR(100) NOT NULL COMMENT 'Assigned sales representative. Reps have no table; a name is spelled the same everywhere.',
    created_date DATE NOT NULL COMMENT 'When customer was acquired. The day the account entered the books. Nothing about it is earlier, save the lead or referral that led to it.',
    customer_tier VARCHAR(50) NOT NULL COMMENT 'Bronze, Silver, Gold, Platinum. Expected while a prospect, settled by the first contract.'
)
COMMENT = 'Core customer/account information';

CREATE TABLE sales_data.products (
    product_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique product identifier (PROD-XXXXXX)',
    product_name VARCHAR(200) NOT NULL COMMENT 'Product name',
    product_category VARCHAR(100) NOT NULL COMMENT 'Analytics, Security, Collaboration, Integration, Storage',
    current_version VARCHAR(50) NOT NULL COMMENT 'Latest version number. The newest release at the as-of.',
    unit_price DECIMAL(15,2) NOT NULL COMMENT 'Base price per unit. List price of one licence for one year, in the vendor''s currency, on the last day; earlier years had others.',
    product_line VARCHAR(50) NOT NULL COMMENT 'Core, Premium, Enterprise',
    release_date DATE NOT NULL COMMENT 'Product launch date'
)
COMMENT = 'Product catalog and pricing';

CREATE TABLE sales_data.customer_products (
    install_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique installation identifier (INST-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    version_number VARCHAR(50) NOT NULL COMMENT 'Product version installed',
    license_count INT NOT NULL COMMENT 'Number of licenses. Licences now in force; a left install keeps its last.',
    install_date DATE NOT NULL COMMENT 'Installation date',
    contract_value DECIMAL(15,2) NOT NULL COMMENT 'Annual contract value for this product. This product''s share of the annual value of the contracts in force; a left install keeps its last.',
    renewal_date DATE NOT NULL COMMENT 'Next renewal date. End of the contract in force; of the last one once the install was left.',
    usage_tier VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High usage level',
    support_level VARCHAR(50) NOT NULL COMMENT 'Basic, Standard, Premium support tier',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Customer install base - which customers have which products';

CREATE TABLE sales_data.opportunities (
    opportunity_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique opportunity identifier (OPP-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS. The main product; the quote''s lines name all.',
    opportunity_name VARCHAR(500) NOT NULL COMMENT 'Deal name',
    stage VARCHAR(100) NOT NULL COMMENT 'Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost',
    amount DECIMAL(15,2) NOT NULL COMMENT 'Deal value. The latest quote''s total; before the first quote, the rep''s estimate. Value of the whole term.',
    probability INT NOT NULL COMMENT 'Win probability (0-100). The stage''s: 10, 25, 50, 75, 100 or 0.',
    close_date DATE NOT NULL COMMENT 'Expected/actual close date. Expected while open, actual once closed.',
    created_date DATE NOT NULL COMMENT 'Opportunity creation date',
    opportunity_type VARCHAR(100) NOT NULL COMMENT 'New Business, Upsell, Cross-sell, Renewal',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    sales_rep VARCHAR(100) NOT NULL COMMENT 'Opportunity owner. A deal keeps the rep who opened it; a renewal goes with the territory until it is taken in hand, some three months before the end of its contract.',
    lead_source VARCHAR(100) NOT NULL COMMENT 'Marketing, Sales, Partner, Web, Referral',
    competitor VARCHAR(200) COMMENT 'Primary competitor (if any). A competitor has no table; its name is spelled the same everywhere. Null where none was met.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Sales pipeline and opportunity tracking';

CREATE TABLE sales_data.closed_deals (
    deal_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique deal identifier (DEAL-XXXXXX)',
    opportunity_id VARCHAR(50) NOT NULL COMMENT 'References OPPORTUNITIES',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    deal_value DECIMAL(15,2) NOT NULL COMMENT 'Final closed amount (0 if lost). The accepted quote''s total, for the whole term.',
    close_date DATE NOT NULL COMMENT 'Date deal was closed',
    quarter VARCHAR(20) NOT NULL COMMENT 'Fiscal quarter (Q1 2024, Q2 2024, etc.)',
    fiscal_year INT NOT NULL COMMENT 'Fiscal year. The calendar year of the close date.',
    status VARCHAR(20) NOT NULL COMMENT 'Won or Lost',
    win_loss_reason VARCHAR(200) NOT NULL COMMENT 'Reason for outcome. Of a won deal, why the customer chose us; of a lost one, why not.',
    sales_cycle_days INT NOT NULL COMMENT 'Days from creation to close',
    discount_percent DECIMAL(5,2) COMMENT 'Discount given (if won). Overall discount of the accepted quote; null if lost.',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    sales_rep VARCHAR(100) NOT NULL COMMENT 'Deal owner',
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Historical closed opportunities (won and lost)';

CREATE TABLE sales_data.sales_targets (
    target_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique target identifier (TGT-XXXXXX)',
    quarter VARCHAR(20) NOT NULL COMMENT 'Q1 2024, Q2 2024, etc.. A region''s target is for this quarter; a rep''s standing quota holds from this quarter on.',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    product_id VARCHAR(50) COMMENT 'Product-specific target (optional). Null: targets are set for all products.',
    target_amount DECIMAL(15,2) NOT NULL COMMENT 'Quota amount. For one quarter. A rep''s row is the standing quarterly quota, a quarter of the territory''s.',
    sales_rep VARCHAR(100) COMMENT 'Rep-specific target (optional). Null in a region''s row.',
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Quarterly sales quotas by region';

CREATE TABLE sales_data.customer_attributes (
    attribute_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique attribute identifier (ATTR-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    attribute_type VARCHAR(100) NOT NULL COMMENT 'Certification, Technology Stack, Use Case, Integration, Compliance',
    attribute_value VARCHAR(200) NOT NULL COMMENT 'Specific value (ISO 9001, AWS, HIPAA, etc.)',
    created_date DATE NOT NULL COMMENT 'When attribute was added',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Additional customer metadata for segmentation';

CREATE TABLE usage_data.product_usage_summary (
    usage_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique usage record identifier (USG-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    usage_date DATE NOT NULL COMMENT 'Date of usage measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    active_users INT NOT NULL COMMENT 'Number of active users',
    total_sessions INT NOT NULL COMMENT 'Total sessions',
    avg_session_duration_min DECIMAL(10,2) COMMENT 'Average session length in minutes. Null in a week without sessions.',
    feature_adoption_score DECIMAL(5,2) NOT NULL COMMENT 'Feature adoption score (0-100)',
    data_volume_gb DECIMAL(15,2) NOT NULL COMMENT 'Data processed/stored in GB. Gigabytes of 10^9 bytes.',
    api_calls INT NOT NULL COMMENT 'Number of API calls',
    error_rate_percent DECIMAL(5,2) NOT NULL COMMENT 'Error rate percentage. Failed API calls and operations per hundred.',
    login_count INT NOT NULL COMMENT 'Number of logins',
    license_utilization DECIMAL(5,2) NOT NULL COMMENT 'Percentage of licenses in use. Active licences per licence purchased; above 100 while over the limit.',
    health_score VARCHAR(50) NOT NULL COMMENT 'Healthy, At Risk, Critical. A word; the numbers of customer_health_score are another measure.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Aggregated daily/weekly product usage metrics';

CREATE TABLE usage_data.feature_usage (
    feature_usage_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique feature usage identifier (FEAT-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    feature_name VARCHAR(200) NOT NULL COMMENT 'Specific feature name',
    usage_date DATE NOT NULL COMMENT 'Date of usage. The figures describe the week up to this date: the account''s day of reporting in April, August and December, always the same weekday, in the second or third week of the month.',
    usage_count INT NOT NULL COMMENT 'Times feature was used',
    unique_users INT NOT NULL COMMENT 'Number of unique users',
    adoption_status VARCHAR(50) NOT NULL COMMENT 'Not Adopted, Exploring, Regular, Power User',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Granular feature-level usage tracking';

CREATE TABLE usage_data.product_health_alerts (
    alert_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique alert identifier (ALERT-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    alert_date DATE NOT NULL COMMENT 'When alert was triggered',
    alert_type VARCHAR(200) NOT NULL COMMENT 'Low Usage, High Error Rate, License Expiring, Version Outdated, etc.',
    severity VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    status VARCHAR(50) NOT NULL COMMENT 'Open, Acknowledged, Resolved',
    assigned_to VARCHAR(100) COMMENT 'CSM or support rep. Null until someone takes it.',
    resolution_date DATE COMMENT 'When alert was resolved. Null until resolved.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Automated alerts for product health issues';

CREATE TABLE marketing_data.campaigns (
    campaign_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique campaign identifier (CAMP-XXXXXX)',
    campaign_name VARCHAR(500) NOT NULL COMMENT 'Campaign name',
    campaign_type VARCHAR(100) NOT NULL COMMENT 'Email, Webinar, Event, Social, Content, Partner',
    channel VARCHAR(100) NOT NULL COMMENT 'Email, LinkedIn, Trade Show, Webinar, etc.',
    start_date DATE NOT NULL COMMENT 'Campaign start date',
    end_date DATE NOT NULL COMMENT 'Campaign end date',
    budget DECIMAL(15,2) NOT NULL COMMENT 'Campaign budget',
    target_audience VARCHAR(100) NOT NULL COMMENT 'Enterprise, SMB, Mid-Market',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    product_focus VARCHAR(50) COMMENT 'References PRODUCTS. Null for campaigns about the whole portfolio.',
    status VARCHAR(50) NOT NULL COMMENT 'Planned, Active, Completed, Cancelled',
    owner VARCHAR(100) NOT NULL COMMENT 'Marketing manager',
    FOREIGN KEY (product_focus) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Marketing campaign master data';

CREATE TABLE marketing_data.events (
    event_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique event identifier (EVT-XXXXXX)',
    event_name VARCHAR(500) NOT NULL COMMENT 'Event name',
    event_type VARCHAR(100) NOT NULL COMMENT 'Conference, Webinar, Workshop, Trade Show, User Group',
    event_date DATE NOT NULL COMMENT 'Event date',
    location VARCHAR(200) NOT NULL COMMENT 'City/venue or "Virtual"',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    expected_attendees INT NOT NULL COMMENT 'Projected attendance',
    actual_attendees INT NOT NULL COMMENT 'Actual attendance. 0 until the event has taken place.',
    budget DECIMAL(15,2) NOT NULL COMMENT 'Event budget',
    products_showcased VARCHAR(1000) NOT NULL COMMENT 'Featured products. Product names, separated by a comma and a space.',
    lead_goal INT NOT NULL COMMENT 'Target number of leads',
    campaign_id VARCHAR(50) COMMENT 'References CAMPAIGNS. Null for events outside any campaign.',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
)
COMMENT = 'Marketing events and webinars';

CREATE TABLE marketing_data.leads (
    lead_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique lead identifier (LEAD-XXXXXX)',
    company_name VARCHAR(200) NOT NULL COMMENT 'Company name',
    contact_name VARCHAR(200) NOT NULL COMMENT 'Lead contact name',
    email VARCHAR(200) NOT NULL COMMENT 'Email address',
    phone VARCHAR(50) COMMENT 'Phone number. Null where the form did not ask, or the person did not say.',
    title VARCHAR(100) COMMENT 'Job title. Null where the form did not ask, or the person did not say.',
    industry VARCHAR(100) COMMENT 'Industry sector. Null where the form did not ask, or the person did not say.',
    company_size VARCHAR(50) NOT NULL COMMENT 'Small, Medium, Large, Enterprise',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    country VARCHAR(100) NOT NULL COMMENT 'Country',
    lead_source VARCHAR(100) NOT NULL COMMENT 'Source of lead. An open list, finer than the sources of opportunities.',
    campaign_id VARCHAR(50) COMMENT 'References CAMPAIGNS. Null where no campaign led to it.',
    event_id VARCHAR(50) COMMENT 'References EVENTS. Null unless met at an event or webinar.',
    lead_score INT NOT NULL COMMENT 'Lead score (0-100). Sum of the points of the active scoring rules that the lead meets, held within 0 and 100.',
    lead_status VARCHAR(50) NOT NULL COMMENT 'New, Contacted, Qualified, Unqualified, Converted',
    created_date DATE NOT NULL COMMENT 'Lead creation date',
    last_activity_date DATE COMMENT 'Last interaction date. Null until the first activity after creation.',
    assigned_to VARCHAR(100) NOT NULL COMMENT 'Sales rep assigned',
    products_interested VARCHAR(500) COMMENT 'Products of interest. Product names, separated by a comma and a space; null where none was named.',
    converted_to_opp_id VARCHAR(50) COMMENT 'References OPPORTUNITIES (if converted). Null until converted.',
    conversion_date DATE COMMENT 'Date converted to opportunity. The creation date of the opportunity; null until converted.',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id),
    FOREIGN KEY (converted_to_opp_id) REFERENCES sales_data.opportunities (opportunity_id)
)
COMMENT = 'Marketing qualified leads';

CREATE TABLE marketing_data.campaign_engagement (
    engagement_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique engagement identifier (ENG-XXXXXX)',
    campaign_id VARCHAR(50) NOT NULL COMMENT 'References CAMPAIGNS',
    lead_id VARCHAR(50) NOT NULL COMMENT 'References LEADS',
    contact_id VARCHAR(200) NOT NULL COMMENT 'Email/contact identifier. An e-mail address, not a key of customer_contacts.',
    engagement_type VARCHAR(100) NOT NULL COMMENT 'Email Opened, Link Clicked, Form Filled, Downloaded, Attended',
    engagement_date DATE NOT NULL COMMENT 'Date of engagement',
    asset_name VARCHAR(500) COMMENT 'Asset engaged with. The name of a content asset, e-mail or event; null where the engagement has none.',
    engagement_score INT NOT NULL COMMENT 'Points assigned for this action',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
)
COMMENT = 'Individual engagement activities with campaigns';

CREATE TABLE marketing_data.marketing_attribution (
    attribution_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique attribution identifier (ATTRIB-XXXXXX)',
    opportunity_id VARCHAR(50) NOT NULL COMMENT 'References OPPORTUNITIES',
    deal_id VARCHAR(50) COMMENT 'References CLOSED_DEALS (if closed). Null until the opportunity is decided.',
    campaign_id VARCHAR(50) COMMENT 'References CAMPAIGNS. Null where the touch belongs to no campaign.',
    event_id VARCHAR(50) COMMENT 'References EVENTS. Null unless the touch was an event or webinar.',
    touchpoint_order INT NOT NULL COMMENT '1st touch, 2nd touch, etc.',
    touchpoint_date DATE NOT NULL COMMENT 'Date of touchpoint. On or before the opportunity''s creation.',
    attribution_weight DECIMAL(5,2) NOT NULL COMMENT '% credit for this touchpoint. In per cent; the weights of one opportunity sum to 100.',
    attribution_model VARCHAR(100) NOT NULL COMMENT 'First Touch, Last Touch, Multi-Touch, Linear. The model in use when the opportunity was created.',
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (deal_id) REFERENCES sales_data.closed_deals (deal_id),
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id)
)
COMMENT = 'Multi-touch attribution for opportunities';

CREATE TABLE marketing_data.webinar_attendance (
    attendance_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique attendance identifier (ATTEND-XXXXXX)',
    event_id VARCHAR(50) NOT NULL COMMENT 'References EVENTS (where event_type = Webinar)',
    lead_id VARCHAR(50) NOT NULL COMMENT 'References LEADS',
    registration_date DATE NOT NULL COMMENT 'When they registered',
    attended VARCHAR(10) NOT NULL COMMENT 'Yes/No. No until the day.',
    attendance_duration_min INT NOT NULL COMMENT 'How long they stayed. 0 if not attended.',
    poll_responses VARCHAR(10) NOT NULL COMMENT 'Engaged with polls (Yes/No)',
    questions_asked INT NOT NULL COMMENT 'Number of questions asked',
    follow_up_requested VARCHAR(10) NOT NULL COMMENT 'Requested follow-up (Yes/No)',
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
)
COMMENT = 'Webinar registration and attendance tracking';

CREATE TABLE support_data.support_tickets (
    ticket_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique ticket identifier (TICK-XXXXXX)',
    ticket_number VARCHAR(50) NOT NULL COMMENT 'Human-readable ticket number',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    contact_name VARCHAR(200) NOT NULL COMMENT 'Person who opened ticket',
    contact_email VARCHAR(200) NOT NULL COMMENT 'Their email',
    subject VARCHAR(500) NOT NULL COMMENT 'Ticket subject',
    description TEXT NOT NULL COMMENT 'Detailed description',
    priority VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    severity VARCHAR(50) NOT NULL COMMENT 'Minor, Major, Critical, Blocker',
    status VARCHAR(50) NOT NULL COMMENT 'New, Open, In Progress, Pending Customer, Resolved, Closed',
    ticket_type VARCHAR(100) NOT NULL COMMENT 'Bug, Feature Request, Question, Configuration, Performance, Security',
    category VARCHAR(100) NOT NULL COMMENT 'Technical, Billing, Access, Training, Integration, Other',
    created_date DATE NOT NULL COMMENT 'Ticket creation date',
    first_response_date DATE COMMENT 'When first response was sent. Null until answered.',
    resolved_date DATE COMMENT 'When marked as resolved. Null until resolved.',
    closed_date DATE COMMENT 'When ticket was closed. Null until closed.',
    assigned_to VARCHAR(100) COMMENT 'Support engineer. Null until someone takes it.',
    escalated VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    escalation_date DATE COMMENT 'When escalated. The first escalation; null if there was none.',
    sla_status VARCHAR(50) NOT NULL COMMENT 'Met, Breached, At Risk. Breached once a target has passed, even while the ticket is open.',
    channel VARCHAR(50) NOT NULL COMMENT 'Email, Phone, Chat, Portal, API',
    product_version VARCHAR(50) NOT NULL COMMENT 'Version customer is using. The version installed when the ticket was opened.',
    environment VARCHAR(50) NOT NULL COMMENT 'Production, Staging, Development',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Customer support ticket tracking';

CREATE TABLE support_data.ticket_comments (
    comment_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique comment identifier (COMM-XXXXXX)',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    comment_date DATE NOT NULL COMMENT 'When comment was added',
    commenter_type VARCHAR(50) NOT NULL COMMENT 'Customer, Support Agent, Engineer, Manager',
    commenter_name VARCHAR(100) NOT NULL COMMENT 'Who made the comment',
    comment_text TEXT NOT NULL COMMENT 'Comment content',
    internal_note VARCHAR(10) NOT NULL COMMENT 'Yes/No (visible to customer?). Yes: hidden from the customer.',
    time_spent_min INT NOT NULL COMMENT 'Time logged on this update. In minutes; 0 for customers.',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
)
COMMENT = 'Ticket conversation history';

CREATE TABLE support_data.customer_satisfaction (
    csat_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique CSAT identifier (CSAT-XXXXXX)',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS. Quarterly and annual surveys name the latest resolved ticket.',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    survey_date DATE NOT NULL COMMENT 'When survey was sent',
    response_date DATE COMMENT 'When customer responded. Null while unanswered, as all answers below.',
    satisfaction_score INT COMMENT '1-5 or 1-10 rating. 1 to 5; null while unanswered.',
    would_recommend VARCHAR(10) COMMENT 'Yes/No (NPS). Null while unanswered.',
    feedback_text TEXT COMMENT 'Written feedback. Null while unanswered, or where the customer wrote nothing.',
    response_time_rating INT COMMENT '1-5 rating. Null while unanswered.',
    resolution_quality_rating INT COMMENT '1-5 rating. Null while unanswered.',
    agent_rating INT COMMENT '1-5 rating. Null while unanswered.',
    survey_type VARCHAR(50) NOT NULL COMMENT 'Post-Ticket, Quarterly, Annual',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Post-ticket customer satisfaction surveys';

CREATE TABLE support_data.sla_policies (
    sla_policy_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique SLA policy identifier (SLA-XXXXXX)',
    customer_tier VARCHAR(50) NOT NULL COMMENT 'Bronze, Silver, Gold, Platinum',
    priority VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    first_response_target_min INT NOT NULL COMMENT 'Target for first response (minutes)',
    resolution_target_hours INT NOT NULL COMMENT 'Target for resolution (hours)',
    business_hours_only VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    active VARCHAR(10) NOT NULL COMMENT 'Yes/No. No once superseded by a later row of the same tier and priority.',
    effective_date DATE NOT NULL COMMENT 'When policy became active'
)
COMMENT = 'Service level agreement definitions';

CREATE TABLE support_data.sla_breaches (
    breach_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique breach identifier (BREACH-XXXXXX)',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    breach_type VARCHAR(50) NOT NULL COMMENT 'First Response, Resolution Time',
    target_time INT NOT NULL COMMENT 'What the target was. Minutes for a first response, hours for a resolution.',
    actual_time INT NOT NULL COMMENT 'What actually happened. In the unit of the target; hours are rounded up.',
    breach_duration_min INT NOT NULL COMMENT 'How late (in minutes). Exact; of an open ticket, so far.',
    breach_date DATE NOT NULL COMMENT 'When breach occurred. The day on which the target passed.',
    reason VARCHAR(200) NOT NULL COMMENT 'Why it was breached',
    credited VARCHAR(10) NOT NULL COMMENT 'Yes/No (if customer got credit)',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'SLA breach tracking and analysis';

CREATE TABLE support_data.knowledge_base (
    kb_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique KB article identifier',
    article_title VARCHAR(500) NOT NULL COMMENT 'Article title',
    article_category VARCHAR(100) NOT NULL COMMENT 'Installation, Configuration, Troubleshooting, How-To, FAQ',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    product_version VARCHAR(50) NOT NULL COMMENT 'Which version(s) it applies to. A version or a range of versions.',
    content TEXT NOT NULL COMMENT 'Article content',
    created_date DATE NOT NULL COMMENT 'When published',
    last_updated DATE NOT NULL COMMENT 'Last modification',
    author VARCHAR(100) NOT NULL COMMENT 'Who wrote it',
    views_count INT NOT NULL COMMENT 'Number of views',
    helpfulness_score DECIMAL(5,2) COMMENT 'Average rating (1-5). Null until rated.',
    related_tickets_count INT NOT NULL COMMENT 'How many tickets reference this',
    status VARCHAR(50) NOT NULL COMMENT 'Draft, Published, Archived',
    tags VARCHAR(500) NOT NULL COMMENT 'Searchable tags. Separated by a comma and a space.',
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Self-service knowledge base articles';

CREATE TABLE support_data.ticket_resolution (
    resolution_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique resolution identifier (RES-XXXXXX)',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    resolution_date DATE NOT NULL COMMENT 'When resolved',
    resolution_type VARCHAR(100) NOT NULL COMMENT 'Fixed, Workaround, By Design, Duplicate, Cannot Reproduce, Configuration',
    resolution_notes TEXT NOT NULL COMMENT 'How it was resolved',
    root_cause VARCHAR(200) NOT NULL COMMENT 'Product Bug, User Error, Configuration, Infrastructure, Documentation',
    kb_article_id VARCHAR(50) COMMENT 'References KNOWLEDGE_BASE (if created). The article that tells the solution; null where there is none.',
    workaround_provided VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    permanent_fix VARCHAR(10) COMMENT 'Yes/No (if workaround). Whether a workaround was followed by a fix; null where there was no workaround.',
    engineer_assigned VARCHAR(100) NOT NULL COMMENT 'Who resolved it',
    effort_hours DECIMAL(10,1) NOT NULL COMMENT 'Total hours spent. Sum of the ticket''s worklog, in hours.',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (kb_article_id) REFERENCES support_data.knowledge_base (kb_id)
)
COMMENT = 'Ticket resolution details and root cause';

CREATE TABLE support_data.ticket_tags (
    tag_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique tag identifier',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    tag_name VARCHAR(100) NOT NULL COMMENT 'Tag/label (e.g., "api-issue", "data-loss", "urgent")',
    tagged_by VARCHAR(100) NOT NULL COMMENT 'Who added the tag',
    tagged_date DATE NOT NULL COMMENT 'When added',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
)
COMMENT = 'Flexible ticket categorization and labeling';

CREATE TABLE support_data.escalations (
    escalation_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique escalation identifier',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    escalation_level VARCHAR(100) NOT NULL COMMENT 'L1 -> L2, L2 -> L3, L3 -> Engineering, Manager',
    escalated_from VARCHAR(100) NOT NULL COMMENT 'Previous owner',
    escalated_to VARCHAR(100) NOT NULL COMMENT 'New owner',
    escalation_date DATE NOT NULL COMMENT 'When escalated',
    escalation_reason VARCHAR(200) NOT NULL COMMENT 'Complex Issue, SLA Risk, Customer Request, Severity',
    resolved_at_level VARCHAR(100) COMMENT 'Which level resolved it. Null until resolved.',
    resolution_date DATE COMMENT 'When resolved after escalation. Null until resolved.',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Ticket escalation tracking';

CREATE TABLE support_data.recurring_issues (
    recurring_issue_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique recurring issue identifier',
    issue_pattern VARCHAR(500) NOT NULL COMMENT 'Description of recurring issue',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    product_version VARCHAR(50) NOT NULL COMMENT 'Affected version(s). A version or a range of versions; its end is known once the issue is resolved.',
    first_occurrence DATE COMMENT 'When first seen. Date of the first ticket about it; null while there is none.',
    last_occurrence DATE COMMENT 'Most recent occurrence. Date of the latest ticket about it; null while there is none.',
    occurrence_count INT NOT NULL COMMENT 'How many times seen',
    affected_customers_count INT NOT NULL COMMENT 'How many customers affected',
    priority VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    status VARCHAR(50) NOT NULL COMMENT 'Open, Under Investigation, Fix in Progress, Resolved',
    assigned_team VARCHAR(100) NOT NULL COMMENT 'Engineering, Product, DevOps',
    related_tickets VARCHAR(1000) COMMENT 'List of ticket_ids. Ticket ids, separated by a comma and a space, as many as fit; null while there is none.',
    root_cause TEXT COMMENT 'If identified. Null until found.',
    fix_version VARCHAR(50) COMMENT 'Which version will have fix. Null until a fix is planned.',
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Known recurring problems and patterns';

CREATE TABLE support_data.support_agent_metrics (
    metric_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique metric identifier',
    agent_name VARCHAR(100) NOT NULL COMMENT 'Support engineer name',
    metric_date DATE NOT NULL COMMENT 'Date or week/month. First day of the week that the row sums, Monday to Sunday; of an agent''s first week, the first day at the desk.',
    tickets_opened INT NOT NULL COMMENT 'New tickets assigned',
    tickets_closed INT NOT NULL COMMENT 'Tickets resolved',
    avg_resolution_time_hrs DECIMAL(10,2) COMMENT 'Average time to resolve. In hours; null in a period without resolved tickets.',
    first_response_time_avg DECIMAL(10,2) COMMENT 'Average first response time. In minutes; null in a period without first responses.',
    csat_score_avg DECIMAL(5,2) COMMENT 'Average customer satisfaction. 1 to 5; null in a period without answered surveys.',
    sla_breach_count INT NOT NULL COMMENT 'Number of SLA breaches',
    escalation_count INT NOT NULL COMMENT 'Tickets escalated up',
    reopened_tickets_count INT NOT NULL COMMENT 'Tickets reopened after closure',
    utilization_percent DECIMAL(5,2) NOT NULL COMMENT '% of time logged. Logged time per working time: 390 minutes a working day, after meetings, training and leave.'
)
COMMENT = 'Support agent performance metrics';

CREATE TABLE sales_data.customer_contacts (
    contact_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique contact identifier (CONT-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    first_name VARCHAR(100) NOT NULL COMMENT 'Contact first name',
    last_name VARCHAR(100) NOT NULL COMMENT 'Contact last name',
    email VARCHAR(200) NOT NULL COMMENT 'Email address',
    phone VARCHAR(50) COMMENT 'Phone number. Null where whoever entered the contact left it blank.',
    title VARCHAR(100) COMMENT 'Job title. Null where whoever entered the contact left it blank.',
    department VARCHAR(100) COMMENT 'Department (IT, Engineering, Finance, etc.). Null where whoever entered the contact left it blank.',
    role_type VARCHAR(50) NOT NULL COMMENT 'Decision Maker, Influencer, Champion, Blocker, User',
    is_primary VARCHAR(10) NOT NULL COMMENT 'Primary contact flag (Yes/No)',
    linkedin_url VARCHAR(500) COMMENT 'LinkedIn profile URL. Null where no profile is known.',
    last_contact_date DATE COMMENT 'Last interaction date. The latest note or activity with this contact; null before the first.',
    created_date DATE NOT NULL COMMENT 'When contact was added',
    status VARCHAR(50) NOT NULL COMMENT 'Active, Inactive, Bounced',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Individual contacts at customer accounts';

CREATE TABLE sales_data.account_hierarchy (
    hierarchy_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique hierarchy identifier (HIER-XXXXXX)',
    parent_customer_id VARCHAR(50) NOT NULL COMMENT 'Parent company',
    child_customer_id VARCHAR(50) NOT NULL COMMENT 'Subsidiary/division',
    relationship_type VARCHAR(100) NOT NULL COMMENT 'Parent-Child, Sister Company, Division, Franchise',
    ownership_percent DECIMAL(5,2) COMMENT 'Ownership percentage (optional). The parent''s share. Null where none is held: sister companies and franchises.',
    created_date DATE NOT NULL COMMENT 'When relationship was established',
    FOREIGN KEY (parent_customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (child_customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Parent-child relationships between customer accounts';

CREATE TABLE sales_data.customer_notes (
    note_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique note identifier (NOTE-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    contact_id VARCHAR(50) COMMENT 'References CUSTOMER_CONTACTS (optional). Null for internal notes and talks with the account at large.',
    note_date DATE NOT NULL COMMENT 'Note creation date',
    note_type VARCHAR(50) NOT NULL COMMENT 'Meeting, Call, Email, Internal, Other',
    created_by VARCHAR(100) NOT NULL COMMENT 'Note author',
    subject VARCHAR(500) NOT NULL COMMENT 'Note subject',
    note_text TEXT NOT NULL COMMENT 'Full note content',
    opportunity_id VARCHAR(50) COMMENT 'Related opportunity (optional). Null where the note is about the account, not a deal.',
    next_action VARCHAR(200) COMMENT 'Follow-up action needed. Null where nothing is to follow.',
    next_action_date DATE COMMENT 'Follow-up due date. Null where nothing is to follow.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (contact_id) REFERENCES sales_data.customer_contacts (contact_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
)
COMMENT = 'Sales and account activity notes';

CREATE TABLE sales_data.competitive_intelligence (
    intel_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique intel identifier (INTEL-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    opportunity_id VARCHAR(50) COMMENT 'References OPPORTUNITIES (optional). Null where it was learned outside a deal.',
    competitor_name VARCHAR(200) NOT NULL COMMENT 'Competitor name. A competitor has no table; its name is spelled the same everywhere.',
    competitor_product VARCHAR(200) NOT NULL COMMENT 'Their product',
    intel_date DATE NOT NULL COMMENT 'When intelligence was gathered',
    intel_source VARCHAR(100) NOT NULL COMMENT 'Sales call, Customer, Market research, Partner, etc.',
    competitor_strength VARCHAR(200) NOT NULL COMMENT 'What they''re good at',
    competitor_weakness VARCHAR(200) NOT NULL COMMENT 'What they''re weak at',
    our_position VARCHAR(50) NOT NULL COMMENT 'Winning, At Risk, Lost. As it looked on the day the intelligence was gathered.',
    intel_type VARCHAR(100) NOT NULL COMMENT 'Product comparison, Pricing, Customer feedback',
    notes TEXT NOT NULL COMMENT 'Additional details',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
)
COMMENT = 'Competitive landscape and intel gathering';

CREATE TABLE sales_data.quotes (
    quote_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique quote identifier (QUOT-XXXXXX)',
    quote_number VARCHAR(50) NOT NULL COMMENT 'Human-readable quote number',
    opportunity_id VARCHAR(50) NOT NULL COMMENT 'References OPPORTUNITIES',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    quote_date DATE NOT NULL COMMENT 'Quote creation date',
    expiration_date DATE NOT NULL COMMENT 'Quote expiration date',
    total_amount DECIMAL(15,2) NOT NULL COMMENT 'Total quote value. Sum of the lines less the overall discount, rounded half away from zero to the cent.',
    discount_percent DECIMAL(5,2) NOT NULL COMMENT 'Overall discount applied. Overall discount on the sum of the lines; 0 if none.',
    payment_terms VARCHAR(50) NOT NULL COMMENT 'Net 30, Net 60, etc.. Net 30 means payable thirty days after the invoice.',
    delivery_terms VARCHAR(100) NOT NULL COMMENT 'Shipping/delivery terms',
    status VARCHAR(50) NOT NULL COMMENT 'Draft, Sent, Accepted, Rejected, Expired',
    created_by VARCHAR(100) NOT NULL COMMENT 'Sales rep who created',
    approved_by VARCHAR(100) COMMENT 'Manager who approved. Null where the discount needs no approval, or waits for it.',
    approval_date DATE COMMENT 'Approval date. Null where the discount needs no approval, or waits for it.',
    notes TEXT COMMENT 'Additional notes. Null where there is nothing to add.',
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Price quotes generated for opportunities';

CREATE TABLE sales_data.quote_line_items (
    line_item_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique line item identifier (LINE-XXXXXX)',
    quote_id VARCHAR(50) NOT NULL COMMENT 'References QUOTES',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    quantity INT NOT NULL COMMENT 'Number of units. Licences.',
    unit_price DECIMAL(15,2) NOT NULL COMMENT 'Price per unit. Price of one unit for the whole term, before discount.',
    discount_percent DECIMAL(5,2) NOT NULL COMMENT 'Line item discount. Discount of this line, before the quote''s overall discount.',
    line_total DECIMAL(15,2) NOT NULL COMMENT 'Total for this line. Quantity x unit price x (1 - discount), rounded half away from zero to the cent.',
    description VARCHAR(500) NOT NULL COMMENT 'Item description',
    product_version VARCHAR(50) NOT NULL COMMENT 'Version quoted',
    license_type VARCHAR(50) NOT NULL COMMENT 'Perpetual, Subscription, Usage-based',
    term_months INT NOT NULL COMMENT 'Contract length in months',
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Individual line items within quotes';

CREATE TABLE sales_data.contracts (
    contract_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique contract identifier (CONT-XXXXXX)',
    contract_number VARCHAR(50) NOT NULL COMMENT 'Human-readable contract number',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    opportunity_id VARCHAR(50) NOT NULL COMMENT 'References OPPORTUNITIES',
    quote_id VARCHAR(50) NOT NULL COMMENT 'References QUOTES',
    contract_type VARCHAR(100) NOT NULL COMMENT 'Master Agreement, SOW, Amendment, Renewal',
    start_date DATE NOT NULL COMMENT 'Contract start date',
    end_date DATE NOT NULL COMMENT 'Contract end date',
    contract_value DECIMAL(15,2) NOT NULL COMMENT 'Total contract value. Value of the whole term; cut to the termination date if terminated.',
    annual_value DECIMAL(15,2) NOT NULL COMMENT 'ARR (Annual Recurring Revenue). Contract value divided by the term in years.',
    payment_schedule VARCHAR(50) NOT NULL COMMENT 'Monthly, Quarterly, Annual, Upfront',
    auto_renew VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    renewal_notice_days INT NOT NULL COMMENT 'Days notice required for renewal',
    status VARCHAR(50) NOT NULL COMMENT 'Draft, Active, Expired, Terminated',
    signed_date DATE COMMENT 'Date signed. Null while the contract is a draft awaiting signature.',
    signed_by_customer VARCHAR(200) COMMENT 'Customer signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.',
    signed_by_vendor VARCHAR(200) COMMENT 'Vendor signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id)
)
COMMENT = 'Executed customer contracts';

CREATE TABLE sales_data.revenue_recognition (
    recognition_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique recognition identifier',
    contract_id VARCHAR(50) NOT NULL COMMENT 'References CONTRACTS',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    recognition_date DATE NOT NULL COMMENT 'Date of revenue recognition',
    recognition_amount DECIMAL(15,2) NOT NULL COMMENT 'Amount recognized',
    recognition_type VARCHAR(50) NOT NULL COMMENT 'Monthly, Quarterly, Milestone',
    fiscal_quarter VARCHAR(20) NOT NULL COMMENT 'Q1 2024, etc.',
    fiscal_year INT NOT NULL COMMENT 'Fiscal year. The calendar year of the recognition date.',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS. The contract''s main product.',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    deferred_revenue DECIMAL(15,2) NOT NULL COMMENT 'Amount deferred. Contract value less what is recognised to date.',
    recognized_to_date DECIMAL(15,2) NOT NULL COMMENT 'Cumulative recognized amount. Running sum over the contract''s rows in date order, this row included.',
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Revenue recognition schedule for accounting';

CREATE TABLE sales_data.territories (
    territory_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique territory identifier',
    territory_name VARCHAR(200) NOT NULL COMMENT 'Territory name',
    region VARCHAR(100) NOT NULL COMMENT 'Parent region',
    country_list VARCHAR(1000) NOT NULL COMMENT 'Countries in territory. Country names, separated by a comma and a space.',
    territory_type VARCHAR(100) NOT NULL COMMENT 'Geographic, Named Accounts, Industry',
    sales_rep VARCHAR(100) NOT NULL COMMENT 'Assigned sales rep',
    manager VARCHAR(100) NOT NULL COMMENT 'Territory manager',
    quota DECIMAL(15,2) NOT NULL COMMENT 'Annual quota for territory. Annual quota; four times the rep''s standing quarterly target.',
    active VARCHAR(10) NOT NULL COMMENT 'Yes/No. No once the rep has left the territory; the row stays.',
    effective_date DATE NOT NULL COMMENT 'When territory became active'
)
COMMENT = 'Sales territory definitions and assignments';

CREATE TABLE usage_data.api_usage (
    api_usage_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique API usage identifier (API-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    usage_date DATE NOT NULL COMMENT 'Date of API usage. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    endpoint VARCHAR(200) NOT NULL COMMENT 'API endpoint called',
    method VARCHAR(20) NOT NULL COMMENT 'GET, POST, PUT, DELETE',
    call_count INT NOT NULL COMMENT 'Number of API calls. Successful and failed calls together.',
    success_count INT NOT NULL COMMENT 'Successful calls',
    error_count INT NOT NULL COMMENT 'Failed calls',
    avg_response_time_ms DECIMAL(10,2) NOT NULL COMMENT 'Average response time',
    data_transferred_gb DECIMAL(15,2) NOT NULL COMMENT 'Data volume transferred. Gigabytes of 10^9 bytes.',
    authentication_type VARCHAR(50) NOT NULL COMMENT 'API Key, OAuth, Token',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'API consumption metrics';

CREATE TABLE usage_data.integration_usage (
    integration_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique integration identifier (INTG-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    integration_name VARCHAR(200) NOT NULL COMMENT 'Name of integration (Salesforce, Slack, etc.)',
    integration_type VARCHAR(100) NOT NULL COMMENT 'CRM, Marketing, Communication, Data',
    status VARCHAR(50) NOT NULL COMMENT 'Active, Inactive, Error',
    install_date DATE NOT NULL COMMENT 'When integration was installed',
    last_sync_date DATE COMMENT 'Last successful sync. Null until the first sync.',
    sync_frequency VARCHAR(50) NOT NULL COMMENT 'Real-time, Hourly, Daily',
    records_synced INT NOT NULL COMMENT 'Number of records synced. Since it was installed.',
    error_count INT NOT NULL COMMENT 'Number of sync errors. Since it was installed.',
    config_json JSON NOT NULL COMMENT 'Configuration details',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Third-party integration tracking';

CREATE TABLE usage_data.license_usage (
    license_usage_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique license usage identifier (LIC-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    usage_date DATE NOT NULL COMMENT 'Date of measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    licenses_purchased INT NOT NULL COMMENT 'Total licenses purchased',
    licenses_active INT NOT NULL COMMENT 'Currently used licenses',
    licenses_available INT NOT NULL COMMENT 'Unused licenses. Purchased less active; 0 while over the limit.',
    utilization_percent DECIMAL(5,2) NOT NULL COMMENT 'Percentage in use. Active per licence purchased; above 100 while over the limit.',
    peak_usage_date DATE COMMENT 'Date of highest usage. Within the week; null if nobody used it.',
    peak_usage_count INT NOT NULL COMMENT 'Peak concurrent users. Most users at the same time within the week.',
    overage_count INT NOT NULL COMMENT 'Users over limit. Active less purchased, where positive.',
    overage_charges DECIMAL(15,2) NOT NULL COMMENT 'Additional charges for overage. In the vendor''s currency.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'License utilization tracking';

CREATE TABLE usage_data.data_quality_metrics (
    quality_metric_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique quality metric identifier',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    metric_date DATE NOT NULL COMMENT 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.',
    completeness_score DECIMAL(5,2) NOT NULL COMMENT 'Data completeness (0-100)',
    accuracy_score DECIMAL(5,2) NOT NULL COMMENT 'Data accuracy (0-100)',
    consistency_score DECIMAL(5,2) NOT NULL COMMENT 'Data consistency (0-100)',
    timeliness_score DECIMAL(5,2) NOT NULL COMMENT 'Data freshness (0-100)',
    duplicate_records INT NOT NULL COMMENT 'Number of duplicate records',
    null_values_percent DECIMAL(5,2) NOT NULL COMMENT 'Percentage of null values',
    validation_errors INT NOT NULL COMMENT 'Number of validation errors',
    overall_quality_score DECIMAL(5,2) NOT NULL COMMENT 'Composite quality score. Mean of completeness, accuracy, consistency and timeliness.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Data quality scoring and monitoring';

CREATE TABLE usage_data.performance_metrics (
    performance_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique performance metric identifier',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    metric_date DATE NOT NULL COMMENT 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.',
    avg_page_load_time_ms DECIMAL(10,2) NOT NULL COMMENT 'Average page load time',
    avg_query_time_ms DECIMAL(10,2) NOT NULL COMMENT 'Average query execution time',
    uptime_percent DECIMAL(5,2) NOT NULL COMMENT 'System uptime percentage. Share of the measured period, the 30 days up to the day of measurement, without downtime.',
    downtime_minutes INT NOT NULL COMMENT 'Total downtime. Over the same 30 days as the uptime.',
    peak_concurrent_users INT NOT NULL COMMENT 'Peak concurrent users',
    avg_concurrent_users INT NOT NULL COMMENT 'Average concurrent users',
    cpu_utilization_percent DECIMAL(5,2) NOT NULL COMMENT 'CPU usage',
    memory_utilization_percent DECIMAL(5,2) NOT NULL COMMENT 'Memory usage',
    storage_used_gb DECIMAL(15,2) NOT NULL COMMENT 'Storage consumed. Gigabytes of 10^9 bytes.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'System performance monitoring';

CREATE TABLE marketing_data.content_assets (
    asset_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique asset identifier (ASSET-XXXXXX)',
    asset_name VARCHAR(500) NOT NULL COMMENT 'Asset name',
    asset_type VARCHAR(100) NOT NULL COMMENT 'Whitepaper, eBook, Video, Webinar, Case Study, Blog',
    product_focus VARCHAR(50) COMMENT 'References PRODUCTS. Null for assets about the whole portfolio.',
    topic VARCHAR(200) NOT NULL COMMENT 'Main topic',
    publish_date DATE NOT NULL COMMENT 'Publication date',
    author VARCHAR(100) NOT NULL COMMENT 'Content creator',
    downloads_count INT NOT NULL COMMENT 'Number of downloads',
    views_count INT NOT NULL COMMENT 'Number of views',
    avg_time_spent_min DECIMAL(10,2) COMMENT 'Average engagement time. In minutes, per view; null until viewed.',
    conversion_rate DECIMAL(5,2) NOT NULL COMMENT '% who became leads. Share of views.',
    gated VARCHAR(10) NOT NULL COMMENT 'Yes/No (requires form)',
    file_url VARCHAR(500) NOT NULL COMMENT 'Location of file',
    status VARCHAR(50) NOT NULL COMMENT 'Draft, Published, Archived',
    FOREIGN KEY (product_focus) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Marketing content library and performance';

CREATE TABLE marketing_data.email_campaigns (
    email_campaign_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique email campaign identifier (EMAIL-XXXXXX)',
    campaign_id VARCHAR(50) NOT NULL COMMENT 'References CAMPAIGNS',
    email_name VARCHAR(500) NOT NULL COMMENT 'Email subject/name',
    send_date DATE NOT NULL COMMENT 'When email was sent',
    recipient_count INT NOT NULL COMMENT 'Number of recipients',
    delivered_count INT NOT NULL COMMENT 'Successfully delivered. Recipients less bounces.',
    open_count INT NOT NULL COMMENT 'Number of opens',
    open_rate_percent DECIMAL(5,2) NOT NULL COMMENT 'Open rate. Opens per delivered e-mail.',
    click_count INT NOT NULL COMMENT 'Number of clicks',
    click_rate_percent DECIMAL(5,2) NOT NULL COMMENT 'Click-through rate. Clicks per delivered e-mail.',
    bounce_count INT NOT NULL COMMENT 'Bounced emails',
    unsubscribe_count INT NOT NULL COMMENT 'Unsubscribes',
    spam_complaint_count INT NOT NULL COMMENT 'Spam reports',
    conversion_count INT NOT NULL COMMENT 'Leads/opportunities generated',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
)
COMMENT = 'Email campaign performance metrics';

CREATE TABLE marketing_data.social_media_engagement (
    social_engagement_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique social engagement identifier (SOCIAL-XXXXXX)',
    campaign_id VARCHAR(50) COMMENT 'References CAMPAIGNS (optional). Null for posts outside any campaign.',
    platform VARCHAR(100) NOT NULL COMMENT 'LinkedIn, Twitter, Facebook, Instagram, YouTube',
    post_date DATE NOT NULL COMMENT 'When posted',
    post_type VARCHAR(50) NOT NULL COMMENT 'Organic, Paid, Sponsored',
    content_type VARCHAR(50) NOT NULL COMMENT 'Post, Video, Article, Event, Poll',
    impressions INT NOT NULL COMMENT 'Number of views',
    reach INT NOT NULL COMMENT 'Unique users reached',
    engagement_count INT NOT NULL COMMENT 'Likes, comments, shares combined',
    click_count INT NOT NULL COMMENT 'Clicks to website',
    video_views INT NOT NULL COMMENT 'Video view count',
    lead_count INT NOT NULL COMMENT 'Leads generated',
    spend DECIMAL(15,2) NOT NULL COMMENT 'Ad spend (if paid). 0 for organic posts.',
    post_url VARCHAR(500) NOT NULL COMMENT 'Link to post',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
)
COMMENT = 'Social media post performance';

CREATE TABLE marketing_data.website_traffic (
    traffic_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique traffic identifier (TRAFFIC-XXXXXX)',
    traffic_date DATE NOT NULL COMMENT 'Date of traffic. A Sunday: the row sums up the week that ends with it.',
    page_url VARCHAR(500) NOT NULL COMMENT 'Page visited',
    page_views INT NOT NULL COMMENT 'Number of views',
    unique_visitors INT NOT NULL COMMENT 'Unique users',
    avg_time_on_page_sec INT NOT NULL COMMENT 'Average time spent. In seconds.',
    bounce_rate_percent DECIMAL(5,2) NOT NULL COMMENT 'Bounce rate',
    entry_page_count INT NOT NULL COMMENT 'Times used as entry',
    exit_page_count INT NOT NULL COMMENT 'Times used as exit',
    conversion_count INT NOT NULL COMMENT 'Forms submitted, demos requested',
    source VARCHAR(100) NOT NULL COMMENT 'Organic, Paid, Direct, Referral, Social',
    campaign_id VARCHAR(50) COMMENT 'References CAMPAIGNS (if trackable). Null where no campaign can be told.',
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
)
COMMENT = 'Website analytics and page performance';

CREATE TABLE marketing_data.partner_referrals (
    referral_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique referral identifier (REF-XXXXXX)',
    partner_name VARCHAR(200) NOT NULL COMMENT 'Partner company name. A partner has no table; its name is spelled the same everywhere.',
    partner_type VARCHAR(100) NOT NULL COMMENT 'Reseller, Technology, Consulting, Agency',
    referral_date DATE NOT NULL COMMENT 'When referred',
    contact_name VARCHAR(200) NOT NULL COMMENT 'Referral contact name',
    contact_email VARCHAR(200) NOT NULL COMMENT 'Contact email',
    company_name VARCHAR(200) NOT NULL COMMENT 'Referred company',
    industry VARCHAR(100) NOT NULL COMMENT 'Industry',
    region VARCHAR(100) NOT NULL COMMENT 'Geographic region',
    estimated_value DECIMAL(15,2) NOT NULL COMMENT 'Potential deal size',
    status VARCHAR(50) NOT NULL COMMENT 'New, Qualified, Converted, Lost',
    lead_id VARCHAR(50) COMMENT 'References LEADS (if converted). Null until converted.',
    opportunity_id VARCHAR(50) COMMENT 'References OPPORTUNITIES (if converted). Null until converted.',
    commission_percent DECIMAL(5,2) NOT NULL COMMENT 'Partner commission rate',
    notes TEXT COMMENT 'Additional details. Null where there is nothing to add.',
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
)
COMMENT = 'Partner channel referral tracking';

CREATE TABLE marketing_data.marketing_budget (
    budget_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique budget identifier (BUDG-XXXXXX)',
    fiscal_quarter VARCHAR(20) NOT NULL COMMENT 'Q1 2024, Q2 2024, etc.',
    fiscal_year INT NOT NULL COMMENT 'Fiscal year. The calendar year of the quarter.',
    channel VARCHAR(100) NOT NULL COMMENT 'Digital, Events, Content, PR, Partner',
    campaign_type VARCHAR(100) NOT NULL COMMENT 'Email, Social, Webinar, Conference, etc.',
    budgeted_amount DECIMAL(15,2) NOT NULL COMMENT 'Planned spend',
    actual_spend DECIMAL(15,2) NOT NULL COMMENT 'Actual spend',
    variance_amount DECIMAL(15,2) NOT NULL COMMENT 'Budget variance. Budgeted less actual: negative when overspent.',
    leads_generated INT NOT NULL COMMENT 'Leads from this budget',
    opportunities_generated INT NOT NULL COMMENT 'Opportunities created',
    pipeline_value DECIMAL(15,2) NOT NULL COMMENT 'Total pipeline value. Amounts of the opportunities that came from this budget''s leads.',
    closed_won_value DECIMAL(15,2) NOT NULL COMMENT 'Revenue generated. Values of those opportunities that were won.',
    roi_percent DECIMAL(9,2) NOT NULL COMMENT 'Return on investment. Wider than in the schema document, whose NUMBER(5,2) ends at 999.99 while e-mail returns more.'
)
COMMENT = 'Marketing budget allocation and tracking';

CREATE TABLE marketing_data.lead_scoring_rules (
    rule_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique rule identifier (RULE-XXXXXX)',
    rule_name VARCHAR(200) NOT NULL COMMENT 'Rule name',
    rule_category VARCHAR(100) NOT NULL COMMENT 'Demographic, Behavioral, Firmographic',
    criteria VARCHAR(500) NOT NULL COMMENT 'Condition (e.g., "Job Title = VP"). A condition on columns of leads or on engagements that a program can read.',
    points INT NOT NULL COMMENT 'Points awarded. Negative where the rule counts against the lead.',
    active VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    effective_date DATE NOT NULL COMMENT 'When rule became active',
    created_by VARCHAR(100) NOT NULL COMMENT 'Who created rule',
    last_modified DATE NOT NULL COMMENT 'Last update date'
)
COMMENT = 'Lead scoring configuration and rules';

CREATE TABLE support_data.support_channels (
    channel_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique channel identifier',
    channel_name VARCHAR(100) NOT NULL COMMENT 'Email, Phone, Chat, Portal, Social. Two rows of one name differ by hours of operation; their shares add up to the name''s.',
    active VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    hours_of_operation VARCHAR(200) NOT NULL COMMENT 'Business hours description',
    avg_response_time_min DECIMAL(10,2) COMMENT 'Average response time. To the first response, in minutes; null without tickets.',
    satisfaction_score DECIMAL(5,2) COMMENT 'Average CSAT for channel. 1 to 5; null without answered surveys.',
    volume_percent DECIMAL(5,2) NOT NULL COMMENT '% of total tickets',
    cost_per_ticket DECIMAL(10,2) NOT NULL COMMENT 'Average handling cost. In the vendor''s currency.'
)
COMMENT = 'Support channel configuration and metrics';

CREATE TABLE support_data.ticket_worklog (
    worklog_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique worklog identifier',
    ticket_id VARCHAR(50) NOT NULL COMMENT 'References SUPPORT_TICKETS',
    agent_name VARCHAR(100) NOT NULL COMMENT 'Who worked on it',
    work_date DATE NOT NULL COMMENT 'Date of work',
    time_spent_minutes INT NOT NULL COMMENT 'Time logged',
    work_description TEXT NOT NULL COMMENT 'What was done',
    billable VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    internal_only VARCHAR(10) NOT NULL COMMENT 'Yes/No (visible to customer?). Yes: hidden from the customer.',
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
)
COMMENT = 'Detailed time tracking on tickets';

CREATE TABLE operational_data.customer_health_score (
    health_score_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique health score identifier (HLTH-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    score_date DATE NOT NULL COMMENT 'Date calculated. The 1st, 11th and 21st of a month, from about two months after the first contract on.',
    overall_score DECIMAL(5,2) NOT NULL COMMENT '0-100 composite score. Weighted mean of the five scores that follow.',
    product_usage_score DECIMAL(5,2) NOT NULL COMMENT 'Usage metric (0-100)',
    support_health_score DECIMAL(5,2) NOT NULL COMMENT 'Support metric (0-100)',
    payment_health_score DECIMAL(5,2) NOT NULL COMMENT 'Payment history (0-100)',
    engagement_score DECIMAL(5,2) NOT NULL COMMENT 'Engagement level (0-100)',
    sentiment_score DECIMAL(5,2) NOT NULL COMMENT 'Overall sentiment (0-100)',
    risk_level VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    churn_probability DECIMAL(5,2) NOT NULL COMMENT '% likelihood to churn. Chance to leave within a year, in per cent.',
    expansion_probability DECIMAL(5,2) NOT NULL COMMENT '% likelihood to expand. Chance to buy more within a year, in per cent.',
    health_trend VARCHAR(50) NOT NULL COMMENT 'Improving, Stable, Declining. Against the score 30 days before.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Comprehensive customer health scoring';

CREATE TABLE operational_data.onboarding_progress (
    onboarding_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique onboarding identifier',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS. A product of the account''s first contract; the first of its category, whose other products are taken into use with it.',
    start_date DATE NOT NULL COMMENT 'Onboarding start',
    target_completion_date DATE NOT NULL COMMENT 'Expected completion',
    actual_completion_date DATE COMMENT 'Actual completion. Null until completed.',
    status VARCHAR(50) NOT NULL COMMENT 'Not Started, In Progress, Completed, Stalled',
    progress_percent DECIMAL(5,2) NOT NULL COMMENT '% complete',
    milestone_count INT NOT NULL COMMENT 'Total milestones',
    milestones_completed INT NOT NULL COMMENT 'Completed milestones',
    csm_assigned VARCHAR(100) NOT NULL COMMENT 'Customer Success Manager',
    health_status VARCHAR(50) NOT NULL COMMENT 'Green, Yellow, Red',
    days_to_first_value INT COMMENT 'Time to initial value realization. From the start; null until first value was reached.',
    adoption_rate DECIMAL(5,2) NOT NULL COMMENT '% of features being used',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Customer onboarding milestone tracking';

CREATE TABLE operational_data.product_releases (
    release_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique release identifier',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    version_number VARCHAR(50) NOT NULL COMMENT 'Release version',
    release_date DATE NOT NULL COMMENT 'When released',
    release_type VARCHAR(50) NOT NULL COMMENT 'Major, Minor, Patch, Hotfix',
    features_added INT NOT NULL COMMENT 'Number of new features',
    bugs_fixed INT NOT NULL COMMENT 'Number of bugs fixed',
    breaking_changes VARCHAR(10) NOT NULL COMMENT 'Yes/No. Only major releases may break.',
    eol_date DATE NOT NULL COMMENT 'End of life date',
    support_end_date DATE NOT NULL COMMENT 'End of support date',
    adoption_rate_percent DECIMAL(5,2) NOT NULL COMMENT '% customers on this version. Share of the product''s live installs that run this version.',
    release_notes_url VARCHAR(500) NOT NULL COMMENT 'Link to release notes',
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
)
COMMENT = 'Product version release tracking';

CREATE TABLE operational_data.customer_success_activities (
    activity_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique activity identifier',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    activity_date DATE NOT NULL COMMENT 'Date of activity',
    activity_type VARCHAR(100) NOT NULL COMMENT 'QBR, Health Check, Training, Check-in, Escalation',
    csm_name VARCHAR(100) NOT NULL COMMENT 'Customer Success Manager',
    outcome TEXT NOT NULL COMMENT 'Outcome/summary',
    sentiment VARCHAR(50) NOT NULL COMMENT 'Positive, Neutral, Negative',
    action_items TEXT COMMENT 'Follow-up actions. Null where nothing is to follow.',
    next_activity_date DATE COMMENT 'Next scheduled activity. Null where none is planned.',
    attendees VARCHAR(500) NOT NULL COMMENT 'Who attended. Names, separated by a comma and a space.',
    duration_minutes INT NOT NULL COMMENT 'Length of activity',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'CSM engagement and activity tracking';

CREATE TABLE operational_data.user_accounts (
    user_account_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique user account identifier (USER-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    username VARCHAR(200) NOT NULL COMMENT 'Login name, unique',
    email VARCHAR(200) NOT NULL COMMENT 'Email address',
    first_name VARCHAR(100) NOT NULL COMMENT 'First name',
    last_name VARCHAR(100) NOT NULL COMMENT 'Last name',
    role VARCHAR(50) NOT NULL COMMENT 'Admin, Manager, Power User, User, Viewer',
    status VARCHAR(50) NOT NULL COMMENT 'Active, Inactive, Locked',
    created_date DATE NOT NULL COMMENT 'When the user was provisioned',
    last_login_date DATE COMMENT 'Most recent login (null if never)',
    login_count INT NOT NULL COMMENT 'Logins so far',
    password_reset_date DATE COMMENT 'Last password reset (null if never)',
    mfa_enabled VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'End users of the products at customer accounts';

CREATE TABLE usage_data.user_sessions (
    session_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique session identifier (SESS-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    user_id VARCHAR(100) NOT NULL COMMENT 'End user identifier. The user account.',
    session_start DATETIME(6) NOT NULL COMMENT 'Session start time. Local time of the account.',
    session_end DATETIME(6) NOT NULL COMMENT 'Session end time. Local time of the account.',
    duration_minutes INT NOT NULL COMMENT 'Session length. End less start, in whole minutes, rounded down.',
    pages_viewed INT NOT NULL COMMENT 'Number of pages/screens viewed',
    actions_taken INT NOT NULL COMMENT 'Number of actions performed',
    device_type VARCHAR(50) NOT NULL COMMENT 'Desktop, Mobile, Tablet',
    browser VARCHAR(50) NOT NULL COMMENT 'Chrome, Firefox, Safari, Edge',
    os VARCHAR(50) NOT NULL COMMENT 'Windows, macOS, Linux, iOS, Android',
    ip_address VARCHAR(50) NOT NULL COMMENT 'IP address (anonymized). From the ranges reserved for documentation (RFC 5737, RFC 3849).',
    location_city VARCHAR(100) NOT NULL COMMENT 'City',
    location_country VARCHAR(100) NOT NULL COMMENT 'Country',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id),
    FOREIGN KEY (user_id) REFERENCES operational_data.user_accounts (user_account_id)
)
COMMENT = 'Detailed individual user session data';

CREATE TABLE usage_data.telemetry_events (
    event_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique event identifier (TELEM-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    product_id VARCHAR(50) NOT NULL COMMENT 'References PRODUCTS',
    event_timestamp DATETIME(6) NOT NULL COMMENT 'Exact time of event. Local time of the account.',
    event_type VARCHAR(100) NOT NULL COMMENT 'Login, Error, Feature_Used, Export, Integration, etc.',
    event_category VARCHAR(100) NOT NULL COMMENT 'Usage, Performance, Security, Integration',
    severity VARCHAR(50) NOT NULL COMMENT 'Info, Warning, Error, Critical',
    user_id VARCHAR(100) COMMENT 'End user identifier. The user account; null where no user acted.',
    session_id VARCHAR(100) COMMENT 'Session identifier. The session that the event lies in; null where no session was open.',
    metadata_json JSON COMMENT 'Additional event data in JSON format. Null where the event carries none.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id),
    FOREIGN KEY (user_id) REFERENCES operational_data.user_accounts (user_account_id),
    FOREIGN KEY (session_id) REFERENCES usage_data.user_sessions (session_id)
)
COMMENT = 'Raw event stream from product telemetry';

CREATE TABLE operational_data.audit_log (
    audit_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique audit entry identifier (AUDIT-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    user_account_id VARCHAR(50) NOT NULL COMMENT 'References USER_ACCOUNTS',
    event_timestamp DATETIME(6) NOT NULL COMMENT 'Exact time of event. Local time of the account.',
    event_type VARCHAR(100) NOT NULL COMMENT 'Login, Logout, Create, Update, Delete, Export, Config_Change',
    entity_type VARCHAR(100) NOT NULL COMMENT 'Customer, Product, Ticket, User, Report, Dashboard, Integration',
    entity_id VARCHAR(100) COMMENT 'Identifier of the entity acted on. Not a foreign key: the key of a row of the table that entity_type names. Reports and dashboards have no table; their ids begin with REPT- and DASH-. Null where the event acts on nothing.',
    action_description VARCHAR(500) NOT NULL COMMENT 'What was done',
    ip_address VARCHAR(50) NOT NULL COMMENT 'Source IP address. From the ranges reserved for documentation (RFC 5737, RFC 3849).',
    success VARCHAR(10) NOT NULL COMMENT 'Yes/No',
    error_message VARCHAR(500) COMMENT 'Reason of a failure (null on success)',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
)
COMMENT = 'Security and change events of user accounts';

CREATE TABLE operational_data.notifications (
    notification_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique notification identifier (NOTIF-XXXXXX)',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    user_account_id VARCHAR(50) COMMENT 'References USER_ACCOUNTS (null for account-wide)',
    notification_type VARCHAR(100) NOT NULL COMMENT 'Alert, Reminder, Update, Promotion, System',
    priority VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High, Critical',
    subject VARCHAR(500) NOT NULL COMMENT 'Subject line',
    message TEXT NOT NULL COMMENT 'Message body',
    sent_date DATE NOT NULL COMMENT 'When sent',
    read_date DATE COMMENT 'When read (null if unread)',
    status VARCHAR(50) NOT NULL COMMENT 'Sent, Delivered, Read, Failed',
    channel VARCHAR(50) NOT NULL COMMENT 'Email, In-App, SMS, Push',
    related_entity_type VARCHAR(100) COMMENT 'Alert, Ticket, Invoice, Renewal, Release, Campaign (null if none)',
    related_entity_id VARCHAR(100) COMMENT 'Key of the related row (null if none). Not a foreign key: the key of a row of the table that related_entity_type names.',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
)
COMMENT = 'Messages sent to users about alerts, tickets, invoices, renewals and releases';

CREATE TABLE operational_data.invoices (
    invoice_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique invoice identifier (INV-XXXXXX)',
    invoice_number VARCHAR(50) NOT NULL COMMENT 'Human-readable invoice number',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    contract_id VARCHAR(50) NOT NULL COMMENT 'References CONTRACTS',
    invoice_date DATE NOT NULL COMMENT 'Date of issue',
    due_date DATE NOT NULL COMMENT 'Payment due date (from the payment terms)',
    total_amount DECIMAL(15,2) NOT NULL COMMENT 'Subtotal plus tax. In the invoice''s currency, as tax and subtotal.',
    tax_amount DECIMAL(15,2) NOT NULL COMMENT 'Tax',
    subtotal DECIMAL(15,2) NOT NULL COMMENT 'Amount before tax',
    status VARCHAR(50) NOT NULL COMMENT 'Draft, Sent, Paid, Partially Paid, Overdue, Cancelled. Bad debt stays Overdue. Cancelled: issued anew for the part used of a contract that ended early.',
    payment_method VARCHAR(50) COMMENT 'Credit Card, ACH, Wire, Check. Null until something was paid, and once cancelled.',
    payment_date DATE COMMENT 'When paid in full (null until then)',
    payment_reference VARCHAR(100) COMMENT 'Reference of the settling payment (null until paid)',
    currency VARCHAR(10) NOT NULL COMMENT 'ISO 4217 code',
    billing_period_start DATE NOT NULL COMMENT 'First day billed',
    billing_period_end DATE NOT NULL COMMENT 'Last day billed',
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id)
)
COMMENT = 'Invoices issued for contracts';

CREATE TABLE operational_data.payments (
    payment_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique payment identifier (PAY-XXXXXX)',
    invoice_id VARCHAR(50) NOT NULL COMMENT 'References INVOICES',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    payment_date DATE NOT NULL COMMENT 'When the payment was made',
    payment_amount DECIMAL(15,2) NOT NULL COMMENT 'Amount paid. In the payment''s currency, as fee and net amount.',
    payment_method VARCHAR(50) NOT NULL COMMENT 'Credit Card, ACH, Wire, Check',
    transaction_id VARCHAR(100) NOT NULL COMMENT 'Gateway transaction identifier. The gateway''s own identifier; it names no row.',
    status VARCHAR(50) NOT NULL COMMENT 'Successful, Failed, Pending, Refunded',
    currency VARCHAR(10) NOT NULL COMMENT 'ISO 4217 code',
    processing_fee DECIMAL(15,2) NOT NULL COMMENT 'Gateway fee',
    net_amount DECIMAL(15,2) NOT NULL COMMENT 'Amount less fee',
    payment_gateway VARCHAR(100) NOT NULL COMMENT 'Stripe, PayPal, Square, Authorize.net',
    FOREIGN KEY (invoice_id) REFERENCES operational_data.invoices (invoice_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Payments received against invoices';

CREATE TABLE operational_data.renewals (
    renewal_id VARCHAR(50) PRIMARY KEY COMMENT 'Unique renewal identifier (REN-XXXXXX)',
    contract_id VARCHAR(50) NOT NULL COMMENT 'References CONTRACTS',
    customer_id VARCHAR(50) NOT NULL COMMENT 'References CUSTOMERS',
    current_expiration_date DATE NOT NULL COMMENT 'End of the contract up for renewal',
    renewal_date DATE NOT NULL COMMENT 'When it renews or was decided',
    renewal_amount DECIMAL(15,2) NOT NULL COMMENT 'Value of the renewed term (0 if lost). Expected while undecided.',
    renewal_type VARCHAR(50) NOT NULL COMMENT 'Auto, Manual, Negotiated',
    renewal_status VARCHAR(50) NOT NULL COMMENT 'Pending, At Risk, Won, Lost',
    probability_percent INT NOT NULL COMMENT 'Chance of renewal (0-100; 100 won, 0 lost)',
    owner VARCHAR(100) NOT NULL COMMENT 'Who owns the renewal',
    last_contact_date DATE COMMENT 'Latest contact about it. Null before the first contact.',
    next_contact_date DATE COMMENT 'Next planned contact (null when decided)',
    churn_risk VARCHAR(50) NOT NULL COMMENT 'Low, Medium, High',
    churn_reason VARCHAR(200) COMMENT 'Price, Product Fit, Competitor, Budget, Consolidation, Business Closure (null unless lost)',
    notes TEXT COMMENT 'Renewal notes. Null where there is nothing to add.',
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
)
COMMENT = 'Renewal events of contracts';
