-- The 62 tables for clickhouse, without foreign keys.
-- ClickHouse has no foreign keys, and its primary key (ORDER BY) says how rows lie, not that it is unique.

CREATE DATABASE IF NOT EXISTS sales_data;
CREATE DATABASE IF NOT EXISTS usage_data;
CREATE DATABASE IF NOT EXISTS marketing_data;
CREATE DATABASE IF NOT EXISTS support_data;
CREATE DATABASE IF NOT EXISTS operational_data;

CREATE TABLE sales_data.customers (
    customer_id String COMMENT 'Unique customer identifier (CUST-XXXXXX)',
    customer_name String COMMENT 'Company name',
    industry LowCardinality(String) COMMENT 'Industry sector (Technology, Healthcare, Finance, etc.)',
    company_size LowCardinality(String) COMMENT 'Small, Medium, Large, Enterprise',
    region LowCardinality(String) COMMENT 'Geographic region (North America, EMEA, APAC, Latin America)',
    country String COMMENT 'Specific country',
    annual_revenue Decimal(15, 2) COMMENT 'Company annual revenue. In the vendor''s currency, as estimated when the account entered the books.',
    account_owner String COMMENT 'Assigned sales representative. Reps have no table; a name is spelled the same everywhere.',
    created_date Date32 COMMENT 'When customer was acquired. The day the account entered the books. Nothing about it is earlier, save the lead or referral that led to it.',
    customer_tier LowCardinality(String) COMMENT 'Bronze, Silver, Gold, Platinum. Expected while a prospect, settled by the first contract.'
)
ENGINE = MergeTree
ORDER BY customer_id
COMMENT 'Core customer/account information';

CREATE TABLE sales_data.products (
    product_id String COMMENT 'Unique product identifier (PROD-XXXXXX)',
    product_name String COMMENT 'Product name',
    product_category LowCardinality(String) COMMENT 'Analytics, Security, Collaboration, Integration, Storage',
    current_version String COMMENT 'Latest version number. The newest release at the as-of.',
    unit_price Decimal(15, 2) COMMENT 'Base price per unit. List price of one licence for one year, in the vendor''s currency, on the last day; earlier years had others.',
    product_line LowCardinality(String) COMMENT 'Core, Premium, Enterprise',
    release_date Date32 COMMENT 'Product launch date'
)
ENGINE = MergeTree
ORDER BY product_id
COMMENT 'Product catalog and pricing';

CREATE TABLE sales_data.customer_products (
    install_id String COMMENT 'Unique installation identifier (INST-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    version_number String COMMENT 'Product version installed',
    license_count Int32 COMMENT 'Number of licenses. Licences now in force; a left install keeps its last.',
    install_date Date32 COMMENT 'Installation date',
    contract_value Decimal(15, 2) COMMENT 'Annual contract value for this product. This product''s share of the annual value of the contracts in force; a left install keeps its last.',
    renewal_date Date32 COMMENT 'Next renewal date. End of the contract in force; of the last one once the install was left.',
    usage_tier LowCardinality(String) COMMENT 'Low, Medium, High usage level',
    support_level LowCardinality(String) COMMENT 'Basic, Standard, Premium support tier'
)
ENGINE = MergeTree
ORDER BY install_id
COMMENT 'Customer install base - which customers have which products';

CREATE TABLE sales_data.opportunities (
    opportunity_id String COMMENT 'Unique opportunity identifier (OPP-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS. The main product; the quote''s lines name all.',
    opportunity_name String COMMENT 'Deal name',
    stage LowCardinality(String) COMMENT 'Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost',
    amount Decimal(15, 2) COMMENT 'Deal value. The latest quote''s total; before the first quote, the rep''s estimate. Value of the whole term.',
    probability Int32 COMMENT 'Win probability (0-100). The stage''s: 10, 25, 50, 75, 100 or 0.',
    close_date Date32 COMMENT 'Expected/actual close date. Expected while open, actual once closed.',
    created_date Date32 COMMENT 'Opportunity creation date',
    opportunity_type LowCardinality(String) COMMENT 'New Business, Upsell, Cross-sell, Renewal',
    region LowCardinality(String) COMMENT 'Geographic region',
    sales_rep String COMMENT 'Opportunity owner. A deal keeps the rep who opened it; a renewal goes with the territory until it is taken in hand, some three months before the end of its contract.',
    lead_source LowCardinality(String) COMMENT 'Marketing, Sales, Partner, Web, Referral',
    competitor Nullable(String) COMMENT 'Primary competitor (if any). A competitor has no table; its name is spelled the same everywhere. Null where none was met.'
)
ENGINE = MergeTree
ORDER BY opportunity_id
COMMENT 'Sales pipeline and opportunity tracking';

CREATE TABLE sales_data.closed_deals (
    deal_id String COMMENT 'Unique deal identifier (DEAL-XXXXXX)',
    opportunity_id String COMMENT 'References OPPORTUNITIES',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    deal_value Decimal(15, 2) COMMENT 'Final closed amount (0 if lost). The accepted quote''s total, for the whole term.',
    close_date Date32 COMMENT 'Date deal was closed',
    quarter String COMMENT 'Fiscal quarter (Q1 2024, Q2 2024, etc.)',
    fiscal_year Int32 COMMENT 'Fiscal year. The calendar year of the close date.',
    status LowCardinality(String) COMMENT 'Won or Lost',
    win_loss_reason String COMMENT 'Reason for outcome. Of a won deal, why the customer chose us; of a lost one, why not.',
    sales_cycle_days Int32 COMMENT 'Days from creation to close',
    discount_percent Nullable(Decimal(5, 2)) COMMENT 'Discount given (if won). Overall discount of the accepted quote; null if lost.',
    region LowCardinality(String) COMMENT 'Geographic region',
    sales_rep String COMMENT 'Deal owner'
)
ENGINE = MergeTree
ORDER BY deal_id
COMMENT 'Historical closed opportunities (won and lost)';

CREATE TABLE sales_data.sales_targets (
    target_id String COMMENT 'Unique target identifier (TGT-XXXXXX)',
    quarter String COMMENT 'Q1 2024, Q2 2024, etc.. A region''s target is for this quarter; a rep''s standing quota holds from this quarter on.',
    region LowCardinality(String) COMMENT 'Geographic region',
    product_id Nullable(String) COMMENT 'Product-specific target (optional). Null: targets are set for all products.',
    target_amount Decimal(15, 2) COMMENT 'Quota amount. For one quarter. A rep''s row is the standing quarterly quota, a quarter of the territory''s.',
    sales_rep Nullable(String) COMMENT 'Rep-specific target (optional). Null in a region''s row.'
)
ENGINE = MergeTree
ORDER BY target_id
COMMENT 'Quarterly sales quotas by region';

CREATE TABLE sales_data.customer_attributes (
    attribute_id String COMMENT 'Unique attribute identifier (ATTR-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    attribute_type LowCardinality(String) COMMENT 'Certification, Technology Stack, Use Case, Integration, Compliance',
    attribute_value String COMMENT 'Specific value (ISO 9001, AWS, HIPAA, etc.)',
    created_date Date32 COMMENT 'When attribute was added'
)
ENGINE = MergeTree
ORDER BY attribute_id
COMMENT 'Additional customer metadata for segmentation';

CREATE TABLE usage_data.product_usage_summary (
    usage_id String COMMENT 'Unique usage record identifier (USG-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    usage_date Date32 COMMENT 'Date of usage measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    active_users Int32 COMMENT 'Number of active users',
    total_sessions Int32 COMMENT 'Total sessions',
    avg_session_duration_min Nullable(Decimal(10, 2)) COMMENT 'Average session length in minutes. Null in a week without sessions.',
    feature_adoption_score Decimal(5, 2) COMMENT 'Feature adoption score (0-100)',
    data_volume_gb Decimal(15, 2) COMMENT 'Data processed/stored in GB. Gigabytes of 10^9 bytes.',
    api_calls Int32 COMMENT 'Number of API calls',
    error_rate_percent Decimal(5, 2) COMMENT 'Error rate percentage. Failed API calls and operations per hundred.',
    login_count Int32 COMMENT 'Number of logins',
    license_utilization Decimal(5, 2) COMMENT 'Percentage of licenses in use. Active licences per licence purchased; above 100 while over the limit.',
    health_score LowCardinality(String) COMMENT 'Healthy, At Risk, Critical. A word; the numbers of customer_health_score are another measure.'
)
ENGINE = MergeTree
ORDER BY usage_id
COMMENT 'Aggregated daily/weekly product usage metrics';

CREATE TABLE usage_data.feature_usage (
    feature_usage_id String COMMENT 'Unique feature usage identifier (FEAT-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    feature_name String COMMENT 'Specific feature name',
    usage_date Date32 COMMENT 'Date of usage. The figures describe the week up to this date: the account''s day of reporting in April, August and December, always the same weekday, in the second or third week of the month.',
    usage_count Int32 COMMENT 'Times feature was used',
    unique_users Int32 COMMENT 'Number of unique users',
    adoption_status LowCardinality(String) COMMENT 'Not Adopted, Exploring, Regular, Power User'
)
ENGINE = MergeTree
ORDER BY feature_usage_id
COMMENT 'Granular feature-level usage tracking';

CREATE TABLE usage_data.product_health_alerts (
    alert_id String COMMENT 'Unique alert identifier (ALERT-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    alert_date Date32 COMMENT 'When alert was triggered',
    alert_type LowCardinality(String) COMMENT 'Low Usage, High Error Rate, License Expiring, Version Outdated, etc.',
    severity LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    status LowCardinality(String) COMMENT 'Open, Acknowledged, Resolved',
    assigned_to Nullable(String) COMMENT 'CSM or support rep. Null until someone takes it.',
    resolution_date Nullable(Date32) COMMENT 'When alert was resolved. Null until resolved.'
)
ENGINE = MergeTree
ORDER BY alert_id
COMMENT 'Automated alerts for product health issues';

CREATE TABLE marketing_data.campaigns (
    campaign_id String COMMENT 'Unique campaign identifier (CAMP-XXXXXX)',
    campaign_name String COMMENT 'Campaign name',
    campaign_type LowCardinality(String) COMMENT 'Email, Webinar, Event, Social, Content, Partner',
    channel LowCardinality(String) COMMENT 'Email, LinkedIn, Trade Show, Webinar, etc.',
    start_date Date32 COMMENT 'Campaign start date',
    end_date Date32 COMMENT 'Campaign end date',
    budget Decimal(15, 2) COMMENT 'Campaign budget',
    target_audience LowCardinality(String) COMMENT 'Enterprise, SMB, Mid-Market',
    region LowCardinality(String) COMMENT 'Geographic region',
    product_focus Nullable(String) COMMENT 'References PRODUCTS. Null for campaigns about the whole portfolio.',
    status LowCardinality(String) COMMENT 'Planned, Active, Completed, Cancelled',
    owner String COMMENT 'Marketing manager'
)
ENGINE = MergeTree
ORDER BY campaign_id
COMMENT 'Marketing campaign master data';

CREATE TABLE marketing_data.events (
    event_id String COMMENT 'Unique event identifier (EVT-XXXXXX)',
    event_name String COMMENT 'Event name',
    event_type LowCardinality(String) COMMENT 'Conference, Webinar, Workshop, Trade Show, User Group',
    event_date Date32 COMMENT 'Event date',
    location String COMMENT 'City/venue or "Virtual"',
    region LowCardinality(String) COMMENT 'Geographic region',
    expected_attendees Int32 COMMENT 'Projected attendance',
    actual_attendees Int32 COMMENT 'Actual attendance. 0 until the event has taken place.',
    budget Decimal(15, 2) COMMENT 'Event budget',
    products_showcased String COMMENT 'Featured products. Product names, separated by a comma and a space.',
    lead_goal Int32 COMMENT 'Target number of leads',
    campaign_id Nullable(String) COMMENT 'References CAMPAIGNS. Null for events outside any campaign.'
)
ENGINE = MergeTree
ORDER BY event_id
COMMENT 'Marketing events and webinars';

CREATE TABLE marketing_data.leads (
    lead_id String COMMENT 'Unique lead identifier (LEAD-XXXXXX)',
    company_name String COMMENT 'Company name',
    contact_name String COMMENT 'Lead contact name',
    email String COMMENT 'Email address',
    phone Nullable(String) COMMENT 'Phone number. Null where the form did not ask, or the person did not say.',
    title Nullable(String) COMMENT 'Job title. Null where the form did not ask, or the person did not say.',
    industry LowCardinality(Nullable(String)) COMMENT 'Industry sector. Null where the form did not ask, or the person did not say.',
    company_size LowCardinality(String) COMMENT 'Small, Medium, Large, Enterprise',
    region LowCardinality(String) COMMENT 'Geographic region',
    country String COMMENT 'Country',
    lead_source String COMMENT 'Source of lead. An open list, finer than the sources of opportunities.',
    campaign_id Nullable(String) COMMENT 'References CAMPAIGNS. Null where no campaign led to it.',
    event_id Nullable(String) COMMENT 'References EVENTS. Null unless met at an event or webinar.',
    lead_score Int32 COMMENT 'Lead score (0-100). Sum of the points of the active scoring rules that the lead meets, held within 0 and 100.',
    lead_status LowCardinality(String) COMMENT 'New, Contacted, Qualified, Unqualified, Converted',
    created_date Date32 COMMENT 'Lead creation date',
    last_activity_date Nullable(Date32) COMMENT 'Last interaction date. Null until the first activity after creation.',
    assigned_to String COMMENT 'Sales rep assigned',
    products_interested Nullable(String) COMMENT 'Products of interest. Product names, separated by a comma and a space; null where none was named.',
    converted_to_opp_id Nullable(String) COMMENT 'References OPPORTUNITIES (if converted). Null until converted.',
    conversion_date Nullable(Date32) COMMENT 'Date converted to opportunity. The creation date of the opportunity; null until converted.'
)
ENGINE = MergeTree
ORDER BY lead_id
COMMENT 'Marketing qualified leads';

CREATE TABLE marketing_data.campaign_engagement (
    engagement_id String COMMENT 'Unique engagement identifier (ENG-XXXXXX)',
    campaign_id String COMMENT 'References CAMPAIGNS',
    lead_id String COMMENT 'References LEADS',
    contact_id String COMMENT 'Email/contact identifier. An e-mail address, not a key of customer_contacts.',
    engagement_type LowCardinality(String) COMMENT 'Email Opened, Link Clicked, Form Filled, Downloaded, Attended',
    engagement_date Date32 COMMENT 'Date of engagement',
    asset_name Nullable(String) COMMENT 'Asset engaged with. The name of a content asset, e-mail or event; null where the engagement has none.',
    engagement_score Int32 COMMENT 'Points assigned for this action'
)
ENGINE = MergeTree
ORDER BY engagement_id
COMMENT 'Individual engagement activities with campaigns';

CREATE TABLE marketing_data.marketing_attribution (
    attribution_id String COMMENT 'Unique attribution identifier (ATTRIB-XXXXXX)',
    opportunity_id String COMMENT 'References OPPORTUNITIES',
    deal_id Nullable(String) COMMENT 'References CLOSED_DEALS (if closed). Null until the opportunity is decided.',
    campaign_id Nullable(String) COMMENT 'References CAMPAIGNS. Null where the touch belongs to no campaign.',
    event_id Nullable(String) COMMENT 'References EVENTS. Null unless the touch was an event or webinar.',
    touchpoint_order Int32 COMMENT '1st touch, 2nd touch, etc.',
    touchpoint_date Date32 COMMENT 'Date of touchpoint. On or before the opportunity''s creation.',
    attribution_weight Decimal(5, 2) COMMENT '% credit for this touchpoint. In per cent; the weights of one opportunity sum to 100.',
    attribution_model LowCardinality(String) COMMENT 'First Touch, Last Touch, Multi-Touch, Linear. The model in use when the opportunity was created.'
)
ENGINE = MergeTree
ORDER BY attribution_id
COMMENT 'Multi-touch attribution for opportunities';

CREATE TABLE marketing_data.webinar_attendance (
    attendance_id String COMMENT 'Unique attendance identifier (ATTEND-XXXXXX)',
    event_id String COMMENT 'References EVENTS (where event_type = Webinar)',
    lead_id String COMMENT 'References LEADS',
    registration_date Date32 COMMENT 'When they registered',
    attended LowCardinality(String) COMMENT 'Yes/No. No until the day.',
    attendance_duration_min Int32 COMMENT 'How long they stayed. 0 if not attended.',
    poll_responses LowCardinality(String) COMMENT 'Engaged with polls (Yes/No)',
    questions_asked Int32 COMMENT 'Number of questions asked',
    follow_up_requested LowCardinality(String) COMMENT 'Requested follow-up (Yes/No)'
)
ENGINE = MergeTree
ORDER BY attendance_id
COMMENT 'Webinar registration and attendance tracking';

CREATE TABLE support_data.support_tickets (
    ticket_id String COMMENT 'Unique ticket identifier (TICK-XXXXXX)',
    ticket_number String COMMENT 'Human-readable ticket number',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    contact_name String COMMENT 'Person who opened ticket',
    contact_email String COMMENT 'Their email',
    subject String COMMENT 'Ticket subject',
    description String COMMENT 'Detailed description',
    priority LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    severity LowCardinality(String) COMMENT 'Minor, Major, Critical, Blocker',
    status LowCardinality(String) COMMENT 'New, Open, In Progress, Pending Customer, Resolved, Closed',
    ticket_type LowCardinality(String) COMMENT 'Bug, Feature Request, Question, Configuration, Performance, Security',
    category LowCardinality(String) COMMENT 'Technical, Billing, Access, Training, Integration, Other',
    created_date Date32 COMMENT 'Ticket creation date',
    first_response_date Nullable(Date32) COMMENT 'When first response was sent. Null until answered.',
    resolved_date Nullable(Date32) COMMENT 'When marked as resolved. Null until resolved.',
    closed_date Nullable(Date32) COMMENT 'When ticket was closed. Null until closed.',
    assigned_to Nullable(String) COMMENT 'Support engineer. Null until someone takes it.',
    escalated LowCardinality(String) COMMENT 'Yes/No',
    escalation_date Nullable(Date32) COMMENT 'When escalated. The first escalation; null if there was none.',
    sla_status LowCardinality(String) COMMENT 'Met, Breached, At Risk. Breached once a target has passed, even while the ticket is open.',
    channel LowCardinality(String) COMMENT 'Email, Phone, Chat, Portal, API',
    product_version String COMMENT 'Version customer is using. The version installed when the ticket was opened.',
    environment LowCardinality(String) COMMENT 'Production, Staging, Development'
)
ENGINE = MergeTree
ORDER BY ticket_id
COMMENT 'Customer support ticket tracking';

CREATE TABLE support_data.ticket_comments (
    comment_id String COMMENT 'Unique comment identifier (COMM-XXXXXX)',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    comment_date Date32 COMMENT 'When comment was added',
    commenter_type LowCardinality(String) COMMENT 'Customer, Support Agent, Engineer, Manager',
    commenter_name String COMMENT 'Who made the comment',
    comment_text String COMMENT 'Comment content',
    internal_note LowCardinality(String) COMMENT 'Yes/No (visible to customer?). Yes: hidden from the customer.',
    time_spent_min Int32 COMMENT 'Time logged on this update. In minutes; 0 for customers.'
)
ENGINE = MergeTree
ORDER BY comment_id
COMMENT 'Ticket conversation history';

CREATE TABLE support_data.customer_satisfaction (
    csat_id String COMMENT 'Unique CSAT identifier (CSAT-XXXXXX)',
    ticket_id String COMMENT 'References SUPPORT_TICKETS. Quarterly and annual surveys name the latest resolved ticket.',
    customer_id String COMMENT 'References CUSTOMERS',
    survey_date Date32 COMMENT 'When survey was sent',
    response_date Nullable(Date32) COMMENT 'When customer responded. Null while unanswered, as all answers below.',
    satisfaction_score Nullable(Int32) COMMENT '1-5 or 1-10 rating. 1 to 5; null while unanswered.',
    would_recommend LowCardinality(Nullable(String)) COMMENT 'Yes/No (NPS). Null while unanswered.',
    feedback_text Nullable(String) COMMENT 'Written feedback. Null while unanswered, or where the customer wrote nothing.',
    response_time_rating Nullable(Int32) COMMENT '1-5 rating. Null while unanswered.',
    resolution_quality_rating Nullable(Int32) COMMENT '1-5 rating. Null while unanswered.',
    agent_rating Nullable(Int32) COMMENT '1-5 rating. Null while unanswered.',
    survey_type LowCardinality(String) COMMENT 'Post-Ticket, Quarterly, Annual'
)
ENGINE = MergeTree
ORDER BY csat_id
COMMENT 'Post-ticket customer satisfaction surveys';

CREATE TABLE support_data.sla_policies (
    sla_policy_id String COMMENT 'Unique SLA policy identifier (SLA-XXXXXX)',
    customer_tier LowCardinality(String) COMMENT 'Bronze, Silver, Gold, Platinum',
    priority LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    first_response_target_min Int32 COMMENT 'Target for first response (minutes)',
    resolution_target_hours Int32 COMMENT 'Target for resolution (hours)',
    business_hours_only LowCardinality(String) COMMENT 'Yes/No',
    active LowCardinality(String) COMMENT 'Yes/No. No once superseded by a later row of the same tier and priority.',
    effective_date Date32 COMMENT 'When policy became active'
)
ENGINE = MergeTree
ORDER BY sla_policy_id
COMMENT 'Service level agreement definitions';

CREATE TABLE support_data.sla_breaches (
    breach_id String COMMENT 'Unique breach identifier (BREACH-XXXXXX)',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    customer_id String COMMENT 'References CUSTOMERS',
    breach_type LowCardinality(String) COMMENT 'First Response, Resolution Time',
    target_time Int32 COMMENT 'What the target was. Minutes for a first response, hours for a resolution.',
    actual_time Int32 COMMENT 'What actually happened. In the unit of the target; hours are rounded up.',
    breach_duration_min Int32 COMMENT 'How late (in minutes). Exact; of an open ticket, so far.',
    breach_date Date32 COMMENT 'When breach occurred. The day on which the target passed.',
    reason String COMMENT 'Why it was breached',
    credited LowCardinality(String) COMMENT 'Yes/No (if customer got credit)'
)
ENGINE = MergeTree
ORDER BY breach_id
COMMENT 'SLA breach tracking and analysis';

CREATE TABLE support_data.knowledge_base (
    kb_id String COMMENT 'Unique KB article identifier',
    article_title String COMMENT 'Article title',
    article_category LowCardinality(String) COMMENT 'Installation, Configuration, Troubleshooting, How-To, FAQ',
    product_id String COMMENT 'References PRODUCTS',
    product_version String COMMENT 'Which version(s) it applies to. A version or a range of versions.',
    content String COMMENT 'Article content',
    created_date Date32 COMMENT 'When published',
    last_updated Date32 COMMENT 'Last modification',
    author String COMMENT 'Who wrote it',
    views_count Int32 COMMENT 'Number of views',
    helpfulness_score Nullable(Decimal(5, 2)) COMMENT 'Average rating (1-5). Null until rated.',
    related_tickets_count Int32 COMMENT 'How many tickets reference this',
    status LowCardinality(String) COMMENT 'Draft, Published, Archived',
    tags String COMMENT 'Searchable tags. Separated by a comma and a space.'
)
ENGINE = MergeTree
ORDER BY kb_id
COMMENT 'Self-service knowledge base articles';

CREATE TABLE support_data.ticket_resolution (
    resolution_id String COMMENT 'Unique resolution identifier (RES-XXXXXX)',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    resolution_date Date32 COMMENT 'When resolved',
    resolution_type LowCardinality(String) COMMENT 'Fixed, Workaround, By Design, Duplicate, Cannot Reproduce, Configuration',
    resolution_notes String COMMENT 'How it was resolved',
    root_cause LowCardinality(String) COMMENT 'Product Bug, User Error, Configuration, Infrastructure, Documentation',
    kb_article_id Nullable(String) COMMENT 'References KNOWLEDGE_BASE (if created). The article that tells the solution; null where there is none.',
    workaround_provided LowCardinality(String) COMMENT 'Yes/No',
    permanent_fix LowCardinality(Nullable(String)) COMMENT 'Yes/No (if workaround). Whether a workaround was followed by a fix; null where there was no workaround.',
    engineer_assigned String COMMENT 'Who resolved it',
    effort_hours Decimal(10, 1) COMMENT 'Total hours spent. Sum of the ticket''s worklog, in hours.'
)
ENGINE = MergeTree
ORDER BY resolution_id
COMMENT 'Ticket resolution details and root cause';

CREATE TABLE support_data.ticket_tags (
    tag_id String COMMENT 'Unique tag identifier',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    tag_name String COMMENT 'Tag/label (e.g., "api-issue", "data-loss", "urgent")',
    tagged_by String COMMENT 'Who added the tag',
    tagged_date Date32 COMMENT 'When added'
)
ENGINE = MergeTree
ORDER BY tag_id
COMMENT 'Flexible ticket categorization and labeling';

CREATE TABLE support_data.escalations (
    escalation_id String COMMENT 'Unique escalation identifier',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    customer_id String COMMENT 'References CUSTOMERS',
    escalation_level LowCardinality(String) COMMENT 'L1 -> L2, L2 -> L3, L3 -> Engineering, Manager',
    escalated_from String COMMENT 'Previous owner',
    escalated_to String COMMENT 'New owner',
    escalation_date Date32 COMMENT 'When escalated',
    escalation_reason LowCardinality(String) COMMENT 'Complex Issue, SLA Risk, Customer Request, Severity',
    resolved_at_level Nullable(String) COMMENT 'Which level resolved it. Null until resolved.',
    resolution_date Nullable(Date32) COMMENT 'When resolved after escalation. Null until resolved.'
)
ENGINE = MergeTree
ORDER BY escalation_id
COMMENT 'Ticket escalation tracking';

CREATE TABLE support_data.recurring_issues (
    recurring_issue_id String COMMENT 'Unique recurring issue identifier',
    issue_pattern String COMMENT 'Description of recurring issue',
    product_id String COMMENT 'References PRODUCTS',
    product_version String COMMENT 'Affected version(s). A version or a range of versions; its end is known once the issue is resolved.',
    first_occurrence Nullable(Date32) COMMENT 'When first seen. Date of the first ticket about it; null while there is none.',
    last_occurrence Nullable(Date32) COMMENT 'Most recent occurrence. Date of the latest ticket about it; null while there is none.',
    occurrence_count Int32 COMMENT 'How many times seen',
    affected_customers_count Int32 COMMENT 'How many customers affected',
    priority LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    status LowCardinality(String) COMMENT 'Open, Under Investigation, Fix in Progress, Resolved',
    assigned_team LowCardinality(String) COMMENT 'Engineering, Product, DevOps',
    related_tickets Nullable(String) COMMENT 'List of ticket_ids. Ticket ids, separated by a comma and a space, as many as fit; null while there is none.',
    root_cause Nullable(String) COMMENT 'If identified. Null until found.',
    fix_version Nullable(String) COMMENT 'Which version will have fix. Null until a fix is planned.'
)
ENGINE = MergeTree
ORDER BY recurring_issue_id
COMMENT 'Known recurring problems and patterns';

CREATE TABLE support_data.support_agent_metrics (
    metric_id String COMMENT 'Unique metric identifier',
    agent_name String COMMENT 'Support engineer name',
    metric_date Date32 COMMENT 'Date or week/month. First day of the week that the row sums, Monday to Sunday; of an agent''s first week, the first day at the desk.',
    tickets_opened Int32 COMMENT 'New tickets assigned',
    tickets_closed Int32 COMMENT 'Tickets resolved',
    avg_resolution_time_hrs Nullable(Decimal(10, 2)) COMMENT 'Average time to resolve. In hours; null in a period without resolved tickets.',
    first_response_time_avg Nullable(Decimal(10, 2)) COMMENT 'Average first response time. In minutes; null in a period without first responses.',
    csat_score_avg Nullable(Decimal(5, 2)) COMMENT 'Average customer satisfaction. 1 to 5; null in a period without answered surveys.',
    sla_breach_count Int32 COMMENT 'Number of SLA breaches',
    escalation_count Int32 COMMENT 'Tickets escalated up',
    reopened_tickets_count Int32 COMMENT 'Tickets reopened after closure',
    utilization_percent Decimal(5, 2) COMMENT '% of time logged. Logged time per working time: 390 minutes a working day, after meetings, training and leave.'
)
ENGINE = MergeTree
ORDER BY metric_id
COMMENT 'Support agent performance metrics';

CREATE TABLE sales_data.customer_contacts (
    contact_id String COMMENT 'Unique contact identifier (CONT-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    first_name String COMMENT 'Contact first name',
    last_name String COMMENT 'Contact last name',
    email String COMMENT 'Email address',
    phone Nullable(String) COMMENT 'Phone number. Null where whoever entered the contact left it blank.',
    title Nullable(String) COMMENT 'Job title. Null where whoever entered the contact left it blank.',
    department Nullable(String) COMMENT 'Department (IT, Engineering, Finance, etc.). Null where whoever entered the contact left it blank.',
    role_type LowCardinality(String) COMMENT 'Decision Maker, Influencer, Champion, Blocker, User',
    is_primary LowCardinality(String) COMMENT 'Primary contact flag (Yes/No)',
    linkedin_url Nullable(String) COMMENT 'LinkedIn profile URL. Null where no profile is known.',
    last_contact_date Nullable(Date32) COMMENT 'Last interaction date. The latest note or activity with this contact; null before the first.',
    created_date Date32 COMMENT 'When contact was added',
    status LowCardinality(String) COMMENT 'Active, Inactive, Bounced'
)
ENGINE = MergeTree
ORDER BY contact_id
COMMENT 'Individual contacts at customer accounts';

CREATE TABLE sales_data.account_hierarchy (
    hierarchy_id String COMMENT 'Unique hierarchy identifier (HIER-XXXXXX)',
    parent_customer_id String COMMENT 'Parent company',
    child_customer_id String COMMENT 'Subsidiary/division',
    relationship_type LowCardinality(String) COMMENT 'Parent-Child, Sister Company, Division, Franchise',
    ownership_percent Nullable(Decimal(5, 2)) COMMENT 'Ownership percentage (optional). The parent''s share. Null where none is held: sister companies and franchises.',
    created_date Date32 COMMENT 'When relationship was established'
)
ENGINE = MergeTree
ORDER BY hierarchy_id
COMMENT 'Parent-child relationships between customer accounts';

CREATE TABLE sales_data.customer_notes (
    note_id String COMMENT 'Unique note identifier (NOTE-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    contact_id Nullable(String) COMMENT 'References CUSTOMER_CONTACTS (optional). Null for internal notes and talks with the account at large.',
    note_date Date32 COMMENT 'Note creation date',
    note_type LowCardinality(String) COMMENT 'Meeting, Call, Email, Internal, Other',
    created_by String COMMENT 'Note author',
    subject String COMMENT 'Note subject',
    note_text String COMMENT 'Full note content',
    opportunity_id Nullable(String) COMMENT 'Related opportunity (optional). Null where the note is about the account, not a deal.',
    next_action Nullable(String) COMMENT 'Follow-up action needed. Null where nothing is to follow.',
    next_action_date Nullable(Date32) COMMENT 'Follow-up due date. Null where nothing is to follow.'
)
ENGINE = MergeTree
ORDER BY note_id
COMMENT 'Sales and account activity notes';

CREATE TABLE sales_data.competitive_intelligence (
    intel_id String COMMENT 'Unique intel identifier (INTEL-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    opportunity_id Nullable(String) COMMENT 'References OPPORTUNITIES (optional). Null where it was learned outside a deal.',
    competitor_name String COMMENT 'Competitor name. A competitor has no table; its name is spelled the same everywhere.',
    competitor_product String COMMENT 'Their product',
    intel_date Date32 COMMENT 'When intelligence was gathered',
    intel_source LowCardinality(String) COMMENT 'Sales call, Customer, Market research, Partner, etc.',
    competitor_strength String COMMENT 'What they''re good at',
    competitor_weakness String COMMENT 'What they''re weak at',
    our_position LowCardinality(String) COMMENT 'Winning, At Risk, Lost. As it looked on the day the intelligence was gathered.',
    intel_type LowCardinality(String) COMMENT 'Product comparison, Pricing, Customer feedback',
    notes String COMMENT 'Additional details'
)
ENGINE = MergeTree
ORDER BY intel_id
COMMENT 'Competitive landscape and intel gathering';

CREATE TABLE sales_data.quotes (
    quote_id String COMMENT 'Unique quote identifier (QUOT-XXXXXX)',
    quote_number String COMMENT 'Human-readable quote number',
    opportunity_id String COMMENT 'References OPPORTUNITIES',
    customer_id String COMMENT 'References CUSTOMERS',
    quote_date Date32 COMMENT 'Quote creation date',
    expiration_date Date32 COMMENT 'Quote expiration date',
    total_amount Decimal(15, 2) COMMENT 'Total quote value. Sum of the lines less the overall discount, rounded half away from zero to the cent.',
    discount_percent Decimal(5, 2) COMMENT 'Overall discount applied. Overall discount on the sum of the lines; 0 if none.',
    payment_terms String COMMENT 'Net 30, Net 60, etc.. Net 30 means payable thirty days after the invoice.',
    delivery_terms String COMMENT 'Shipping/delivery terms',
    status LowCardinality(String) COMMENT 'Draft, Sent, Accepted, Rejected, Expired',
    created_by String COMMENT 'Sales rep who created',
    approved_by Nullable(String) COMMENT 'Manager who approved. Null where the discount needs no approval, or waits for it.',
    approval_date Nullable(Date32) COMMENT 'Approval date. Null where the discount needs no approval, or waits for it.',
    notes Nullable(String) COMMENT 'Additional notes. Null where there is nothing to add.'
)
ENGINE = MergeTree
ORDER BY quote_id
COMMENT 'Price quotes generated for opportunities';

CREATE TABLE sales_data.quote_line_items (
    line_item_id String COMMENT 'Unique line item identifier (LINE-XXXXXX)',
    quote_id String COMMENT 'References QUOTES',
    product_id String COMMENT 'References PRODUCTS',
    quantity Int32 COMMENT 'Number of units. Licences.',
    unit_price Decimal(15, 2) COMMENT 'Price per unit. Price of one unit for the whole term, before discount.',
    discount_percent Decimal(5, 2) COMMENT 'Line item discount. Discount of this line, before the quote''s overall discount.',
    line_total Decimal(15, 2) COMMENT 'Total for this line. Quantity x unit price x (1 - discount), rounded half away from zero to the cent.',
    description String COMMENT 'Item description',
    product_version String COMMENT 'Version quoted',
    license_type LowCardinality(String) COMMENT 'Perpetual, Subscription, Usage-based',
    term_months Int32 COMMENT 'Contract length in months'
)
ENGINE = MergeTree
ORDER BY line_item_id
COMMENT 'Individual line items within quotes';

CREATE TABLE sales_data.contracts (
    contract_id String COMMENT 'Unique contract identifier (CONT-XXXXXX)',
    contract_number String COMMENT 'Human-readable contract number',
    customer_id String COMMENT 'References CUSTOMERS',
    opportunity_id String COMMENT 'References OPPORTUNITIES',
    quote_id String COMMENT 'References QUOTES',
    contract_type LowCardinality(String) COMMENT 'Master Agreement, SOW, Amendment, Renewal',
    start_date Date32 COMMENT 'Contract start date',
    end_date Date32 COMMENT 'Contract end date',
    contract_value Decimal(15, 2) COMMENT 'Total contract value. Value of the whole term; cut to the termination date if terminated.',
    annual_value Decimal(15, 2) COMMENT 'ARR (Annual Recurring Revenue). Contract value divided by the term in years.',
    payment_schedule LowCardinality(String) COMMENT 'Monthly, Quarterly, Annual, Upfront',
    auto_renew LowCardinality(String) COMMENT 'Yes/No',
    renewal_notice_days Int32 COMMENT 'Days notice required for renewal',
    status LowCardinality(String) COMMENT 'Draft, Active, Expired, Terminated',
    signed_date Nullable(Date32) COMMENT 'Date signed. Null while the contract is a draft awaiting signature.',
    signed_by_customer Nullable(String) COMMENT 'Customer signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.',
    signed_by_vendor Nullable(String) COMMENT 'Vendor signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.'
)
ENGINE = MergeTree
ORDER BY contract_id
COMMENT 'Executed customer contracts';

CREATE TABLE sales_data.revenue_recognition (
    recognition_id String COMMENT 'Unique recognition identifier',
    contract_id String COMMENT 'References CONTRACTS',
    customer_id String COMMENT 'References CUSTOMERS',
    recognition_date Date32 COMMENT 'Date of revenue recognition',
    recognition_amount Decimal(15, 2) COMMENT 'Amount recognized',
    recognition_type LowCardinality(String) COMMENT 'Monthly, Quarterly, Milestone',
    fiscal_quarter String COMMENT 'Q1 2024, etc.',
    fiscal_year Int32 COMMENT 'Fiscal year. The calendar year of the recognition date.',
    product_id String COMMENT 'References PRODUCTS. The contract''s main product.',
    region LowCardinality(String) COMMENT 'Geographic region',
    deferred_revenue Decimal(15, 2) COMMENT 'Amount deferred. Contract value less what is recognised to date.',
    recognized_to_date Decimal(15, 2) COMMENT 'Cumulative recognized amount. Running sum over the contract''s rows in date order, this row included.'
)
ENGINE = MergeTree
ORDER BY recognition_id
COMMENT 'Revenue recognition schedule for accounting';

CREATE TABLE sales_data.territories (
    territory_id String COMMENT 'Unique territory identifier',
    territory_name String COMMENT 'Territory name',
    region LowCardinality(String) COMMENT 'Parent region',
    country_list String COMMENT 'Countries in territory. Country names, separated by a comma and a space.',
    territory_type LowCardinality(String) COMMENT 'Geographic, Named Accounts, Industry',
    sales_rep String COMMENT 'Assigned sales rep',
    manager String COMMENT 'Territory manager',
    quota Decimal(15, 2) COMMENT 'Annual quota for territory. Annual quota; four times the rep''s standing quarterly target.',
    active LowCardinality(String) COMMENT 'Yes/No. No once the rep has left the territory; the row stays.',
    effective_date Date32 COMMENT 'When territory became active'
)
ENGINE = MergeTree
ORDER BY territory_id
COMMENT 'Sales territory definitions and assignments';

CREATE TABLE usage_data.api_usage (
    api_usage_id String COMMENT 'Unique API usage identifier (API-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    usage_date Date32 COMMENT 'Date of API usage. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    endpoint String COMMENT 'API endpoint called',
    method LowCardinality(String) COMMENT 'GET, POST, PUT, DELETE',
    call_count Int32 COMMENT 'Number of API calls. Successful and failed calls together.',
    success_count Int32 COMMENT 'Successful calls',
    error_count Int32 COMMENT 'Failed calls',
    avg_response_time_ms Decimal(10, 2) COMMENT 'Average response time',
    data_transferred_gb Decimal(15, 2) COMMENT 'Data volume transferred. Gigabytes of 10^9 bytes.',
    authentication_type LowCardinality(String) COMMENT 'API Key, OAuth, Token'
)
ENGINE = MergeTree
ORDER BY api_usage_id
COMMENT 'API consumption metrics';

CREATE TABLE usage_data.integration_usage (
    integration_id String COMMENT 'Unique integration identifier (INTG-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    integration_name String COMMENT 'Name of integration (Salesforce, Slack, etc.)',
    integration_type LowCardinality(String) COMMENT 'CRM, Marketing, Communication, Data',
    status LowCardinality(String) COMMENT 'Active, Inactive, Error',
    install_date Date32 COMMENT 'When integration was installed',
    last_sync_date Nullable(Date32) COMMENT 'Last successful sync. Null until the first sync.',
    sync_frequency LowCardinality(String) COMMENT 'Real-time, Hourly, Daily',
    records_synced Int32 COMMENT 'Number of records synced. Since it was installed.',
    error_count Int32 COMMENT 'Number of sync errors. Since it was installed.',
    config_json String COMMENT 'Configuration details'
)
ENGINE = MergeTree
ORDER BY integration_id
COMMENT 'Third-party integration tracking';

CREATE TABLE usage_data.license_usage (
    license_usage_id String COMMENT 'Unique license usage identifier (LIC-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    usage_date Date32 COMMENT 'Date of measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.',
    licenses_purchased Int32 COMMENT 'Total licenses purchased',
    licenses_active Int32 COMMENT 'Currently used licenses',
    licenses_available Int32 COMMENT 'Unused licenses. Purchased less active; 0 while over the limit.',
    utilization_percent Decimal(5, 2) COMMENT 'Percentage in use. Active per licence purchased; above 100 while over the limit.',
    peak_usage_date Nullable(Date32) COMMENT 'Date of highest usage. Within the week; null if nobody used it.',
    peak_usage_count Int32 COMMENT 'Peak concurrent users. Most users at the same time within the week.',
    overage_count Int32 COMMENT 'Users over limit. Active less purchased, where positive.',
    overage_charges Decimal(15, 2) COMMENT 'Additional charges for overage. In the vendor''s currency.'
)
ENGINE = MergeTree
ORDER BY license_usage_id
COMMENT 'License utilization tracking';

CREATE TABLE usage_data.data_quality_metrics (
    quality_metric_id String COMMENT 'Unique quality metric identifier',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    metric_date Date32 COMMENT 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.',
    completeness_score Decimal(5, 2) COMMENT 'Data completeness (0-100)',
    accuracy_score Decimal(5, 2) COMMENT 'Data accuracy (0-100)',
    consistency_score Decimal(5, 2) COMMENT 'Data consistency (0-100)',
    timeliness_score Decimal(5, 2) COMMENT 'Data freshness (0-100)',
    duplicate_records Int32 COMMENT 'Number of duplicate records',
    null_values_percent Decimal(5, 2) COMMENT 'Percentage of null values',
    validation_errors Int32 COMMENT 'Number of validation errors',
    overall_quality_score Decimal(5, 2) COMMENT 'Composite quality score. Mean of completeness, accuracy, consistency and timeliness.'
)
ENGINE = MergeTree
ORDER BY quality_metric_id
COMMENT 'Data quality scoring and monitoring';

CREATE TABLE usage_data.performance_metrics (
    performance_id String COMMENT 'Unique performance metric identifier',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    metric_date Date32 COMMENT 'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.',
    avg_page_load_time_ms Decimal(10, 2) COMMENT 'Average page load time',
    avg_query_time_ms Decimal(10, 2) COMMENT 'Average query execution time',
    uptime_percent Decimal(5, 2) COMMENT 'System uptime percentage. Share of the measured period, the 30 days up to the day of measurement, without downtime.',
    downtime_minutes Int32 COMMENT 'Total downtime. Over the same 30 days as the uptime.',
    peak_concurrent_users Int32 COMMENT 'Peak concurrent users',
    avg_concurrent_users Int32 COMMENT 'Average concurrent users',
    cpu_utilization_percent Decimal(5, 2) COMMENT 'CPU usage',
    memory_utilization_percent Decimal(5, 2) COMMENT 'Memory usage',
    storage_used_gb Decimal(15, 2) COMMENT 'Storage consumed. Gigabytes of 10^9 bytes.'
)
ENGINE = MergeTree
ORDER BY performance_id
COMMENT 'System performance monitoring';

CREATE TABLE marketing_data.content_assets (
    asset_id String COMMENT 'Unique asset identifier (ASSET-XXXXXX)',
    asset_name String COMMENT 'Asset name',
    asset_type LowCardinality(String) COMMENT 'Whitepaper, eBook, Video, Webinar, Case Study, Blog',
    product_focus Nullable(String) COMMENT 'References PRODUCTS. Null for assets about the whole portfolio.',
    topic String COMMENT 'Main topic',
    publish_date Date32 COMMENT 'Publication date',
    author String COMMENT 'Content creator',
    downloads_count Int32 COMMENT 'Number of downloads',
    views_count Int32 COMMENT 'Number of views',
    avg_time_spent_min Nullable(Decimal(10, 2)) COMMENT 'Average engagement time. In minutes, per view; null until viewed.',
    conversion_rate Decimal(5, 2) COMMENT '% who became leads. Share of views.',
    gated LowCardinality(String) COMMENT 'Yes/No (requires form)',
    file_url String COMMENT 'Location of file',
    status LowCardinality(String) COMMENT 'Draft, Published, Archived'
)
ENGINE = MergeTree
ORDER BY asset_id
COMMENT 'Marketing content library and performance';

CREATE TABLE marketing_data.email_campaigns (
    email_campaign_id String COMMENT 'Unique email campaign identifier (EMAIL-XXXXXX)',
    campaign_id String COMMENT 'References CAMPAIGNS',
    email_name String COMMENT 'Email subject/name',
    send_date Date32 COMMENT 'When email was sent',
    recipient_count Int32 COMMENT 'Number of recipients',
    delivered_count Int32 COMMENT 'Successfully delivered. Recipients less bounces.',
    open_count Int32 COMMENT 'Number of opens',
    open_rate_percent Decimal(5, 2) COMMENT 'Open rate. Opens per delivered e-mail.',
    click_count Int32 COMMENT 'Number of clicks',
    click_rate_percent Decimal(5, 2) COMMENT 'Click-through rate. Clicks per delivered e-mail.',
    bounce_count Int32 COMMENT 'Bounced emails',
    unsubscribe_count Int32 COMMENT 'Unsubscribes',
    spam_complaint_count Int32 COMMENT 'Spam reports',
    conversion_count Int32 COMMENT 'Leads/opportunities generated'
)
ENGINE = MergeTree
ORDER BY email_campaign_id
COMMENT 'Email campaign performance metrics';

CREATE TABLE marketing_data.social_media_engagement (
    social_engagement_id String COMMENT 'Unique social engagement identifier (SOCIAL-XXXXXX)',
    campaign_id Nullable(String) COMMENT 'References CAMPAIGNS (optional). Null for posts outside any campaign.',
    platform LowCardinality(String) COMMENT 'LinkedIn, Twitter, Facebook, Instagram, YouTube',
    post_date Date32 COMMENT 'When posted',
    post_type LowCardinality(String) COMMENT 'Organic, Paid, Sponsored',
    content_type LowCardinality(String) COMMENT 'Post, Video, Article, Event, Poll',
    impressions Int32 COMMENT 'Number of views',
    reach Int32 COMMENT 'Unique users reached',
    engagement_count Int32 COMMENT 'Likes, comments, shares combined',
    click_count Int32 COMMENT 'Clicks to website',
    video_views Int32 COMMENT 'Video view count',
    lead_count Int32 COMMENT 'Leads generated',
    spend Decimal(15, 2) COMMENT 'Ad spend (if paid). 0 for organic posts.',
    post_url String COMMENT 'Link to post'
)
ENGINE = MergeTree
ORDER BY social_engagement_id
COMMENT 'Social media post performance';

CREATE TABLE marketing_data.website_traffic (
    traffic_id String COMMENT 'Unique traffic identifier (TRAFFIC-XXXXXX)',
    traffic_date Date32 COMMENT 'Date of traffic. A Sunday: the row sums up the week that ends with it.',
    page_url String COMMENT 'Page visited',
    page_views Int32 COMMENT 'Number of views',
    unique_visitors Int32 COMMENT 'Unique users',
    avg_time_on_page_sec Int32 COMMENT 'Average time spent. In seconds.',
    bounce_rate_percent Decimal(5, 2) COMMENT 'Bounce rate',
    entry_page_count Int32 COMMENT 'Times used as entry',
    exit_page_count Int32 COMMENT 'Times used as exit',
    conversion_count Int32 COMMENT 'Forms submitted, demos requested',
    source LowCardinality(String) COMMENT 'Organic, Paid, Direct, Referral, Social',
    campaign_id Nullable(String) COMMENT 'References CAMPAIGNS (if trackable). Null where no campaign can be told.'
)
ENGINE = MergeTree
ORDER BY traffic_id
COMMENT 'Website analytics and page performance';

CREATE TABLE marketing_data.partner_referrals (
    referral_id String COMMENT 'Unique referral identifier (REF-XXXXXX)',
    partner_name String COMMENT 'Partner company name. A partner has no table; its name is spelled the same everywhere.',
    partner_type LowCardinality(String) COMMENT 'Reseller, Technology, Consulting, Agency',
    referral_date Date32 COMMENT 'When referred',
    contact_name String COMMENT 'Referral contact name',
    contact_email String COMMENT 'Contact email',
    company_name String COMMENT 'Referred company',
    industry LowCardinality(String) COMMENT 'Industry',
    region LowCardinality(String) COMMENT 'Geographic region',
    estimated_value Decimal(15, 2) COMMENT 'Potential deal size',
    status LowCardinality(String) COMMENT 'New, Qualified, Converted, Lost',
    lead_id Nullable(String) COMMENT 'References LEADS (if converted). Null until converted.',
    opportunity_id Nullable(String) COMMENT 'References OPPORTUNITIES (if converted). Null until converted.',
    commission_percent Decimal(5, 2) COMMENT 'Partner commission rate',
    notes Nullable(String) COMMENT 'Additional details. Null where there is nothing to add.'
)
ENGINE = MergeTree
ORDER BY referral_id
COMMENT 'Partner channel referral tracking';

CREATE TABLE marketing_data.marketing_budget (
    budget_id String COMMENT 'Unique budget identifier (BUDG-XXXXXX)',
    fiscal_quarter String COMMENT 'Q1 2024, Q2 2024, etc.',
    fiscal_year Int32 COMMENT 'Fiscal year. The calendar year of the quarter.',
    channel LowCardinality(String) COMMENT 'Digital, Events, Content, PR, Partner',
    campaign_type LowCardinality(String) COMMENT 'Email, Social, Webinar, Conference, etc.',
    budgeted_amount Decimal(15, 2) COMMENT 'Planned spend',
    actual_spend Decimal(15, 2) COMMENT 'Actual spend',
    variance_amount Decimal(15, 2) COMMENT 'Budget variance. Budgeted less actual: negative when overspent.',
    leads_generated Int32 COMMENT 'Leads from this budget',
    opportunities_generated Int32 COMMENT 'Opportunities created',
    pipeline_value Decimal(15, 2) COMMENT 'Total pipeline value. Amounts of the opportunities that came from this budget''s leads.',
    closed_won_value Decimal(15, 2) COMMENT 'Revenue generated. Values of those opportunities that were won.',
    roi_percent Decimal(9, 2) COMMENT 'Return on investment. Wider than in the schema document, whose NUMBER(5,2) ends at 999.99 while e-mail returns more.'
)
ENGINE = MergeTree
ORDER BY budget_id
COMMENT 'Marketing budget allocation and tracking';

CREATE TABLE marketing_data.lead_scoring_rules (
    rule_id String COMMENT 'Unique rule identifier (RULE-XXXXXX)',
    rule_name String COMMENT 'Rule name',
    rule_category LowCardinality(String) COMMENT 'Demographic, Behavioral, Firmographic',
    criteria String COMMENT 'Condition (e.g., "Job Title = VP"). A condition on columns of leads or on engagements that a program can read.',
    points Int32 COMMENT 'Points awarded. Negative where the rule counts against the lead.',
    active LowCardinality(String) COMMENT 'Yes/No',
    effective_date Date32 COMMENT 'When rule became active',
    created_by String COMMENT 'Who created rule',
    last_modified Date32 COMMENT 'Last update date'
)
ENGINE = MergeTree
ORDER BY rule_id
COMMENT 'Lead scoring configuration and rules';

CREATE TABLE support_data.support_channels (
    channel_id String COMMENT 'Unique channel identifier',
    channel_name LowCardinality(String) COMMENT 'Email, Phone, Chat, Portal, Social. Two rows of one name differ by hours of operation; their shares add up to the name''s.',
    active LowCardinality(String) COMMENT 'Yes/No',
    hours_of_operation String COMMENT 'Business hours description',
    avg_response_time_min Nullable(Decimal(10, 2)) COMMENT 'Average response time. To the first response, in minutes; null without tickets.',
    satisfaction_score Nullable(Decimal(5, 2)) COMMENT 'Average CSAT for channel. 1 to 5; null without answered surveys.',
    volume_percent Decimal(5, 2) COMMENT '% of total tickets',
    cost_per_ticket Decimal(10, 2) COMMENT 'Average handling cost. In the vendor''s currency.'
)
ENGINE = MergeTree
ORDER BY channel_id
COMMENT 'Support channel configuration and metrics';

CREATE TABLE support_data.ticket_worklog (
    worklog_id String COMMENT 'Unique worklog identifier',
    ticket_id String COMMENT 'References SUPPORT_TICKETS',
    agent_name String COMMENT 'Who worked on it',
    work_date Date32 COMMENT 'Date of work',
    time_spent_minutes Int32 COMMENT 'Time logged',
    work_description String COMMENT 'What was done',
    billable LowCardinality(String) COMMENT 'Yes/No',
    internal_only LowCardinality(String) COMMENT 'Yes/No (visible to customer?). Yes: hidden from the customer.'
)
ENGINE = MergeTree
ORDER BY worklog_id
COMMENT 'Detailed time tracking on tickets';

CREATE TABLE operational_data.customer_health_score (
    health_score_id String COMMENT 'Unique health score identifier (HLTH-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    score_date Date32 COMMENT 'Date calculated. The 1st, 11th and 21st of a month, from about two months after the first contract on.',
    overall_score Decimal(5, 2) COMMENT '0-100 composite score. Weighted mean of the five scores that follow.',
    product_usage_score Decimal(5, 2) COMMENT 'Usage metric (0-100)',
    support_health_score Decimal(5, 2) COMMENT 'Support metric (0-100)',
    payment_health_score Decimal(5, 2) COMMENT 'Payment history (0-100)',
    engagement_score Decimal(5, 2) COMMENT 'Engagement level (0-100)',
    sentiment_score Decimal(5, 2) COMMENT 'Overall sentiment (0-100)',
    risk_level LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    churn_probability Decimal(5, 2) COMMENT '% likelihood to churn. Chance to leave within a year, in per cent.',
    expansion_probability Decimal(5, 2) COMMENT '% likelihood to expand. Chance to buy more within a year, in per cent.',
    health_trend LowCardinality(String) COMMENT 'Improving, Stable, Declining. Against the score 30 days before.'
)
ENGINE = MergeTree
ORDER BY health_score_id
COMMENT 'Comprehensive customer health scoring';

CREATE TABLE operational_data.onboarding_progress (
    onboarding_id String COMMENT 'Unique onboarding identifier',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS. A product of the account''s first contract; the first of its category, whose other products are taken into use with it.',
    start_date Date32 COMMENT 'Onboarding start',
    target_completion_date Date32 COMMENT 'Expected completion',
    actual_completion_date Nullable(Date32) COMMENT 'Actual completion. Null until completed.',
    status LowCardinality(String) COMMENT 'Not Started, In Progress, Completed, Stalled',
    progress_percent Decimal(5, 2) COMMENT '% complete',
    milestone_count Int32 COMMENT 'Total milestones',
    milestones_completed Int32 COMMENT 'Completed milestones',
    csm_assigned String COMMENT 'Customer Success Manager',
    health_status LowCardinality(String) COMMENT 'Green, Yellow, Red',
    days_to_first_value Nullable(Int32) COMMENT 'Time to initial value realization. From the start; null until first value was reached.',
    adoption_rate Decimal(5, 2) COMMENT '% of features being used'
)
ENGINE = MergeTree
ORDER BY onboarding_id
COMMENT 'Customer onboarding milestone tracking';

CREATE TABLE operational_data.product_releases (
    release_id String COMMENT 'Unique release identifier',
    product_id String COMMENT 'References PRODUCTS',
    version_number String COMMENT 'Release version',
    release_date Date32 COMMENT 'When released',
    release_type LowCardinality(String) COMMENT 'Major, Minor, Patch, Hotfix',
    features_added Int32 COMMENT 'Number of new features',
    bugs_fixed Int32 COMMENT 'Number of bugs fixed',
    breaking_changes LowCardinality(String) COMMENT 'Yes/No. Only major releases may break.',
    eol_date Date32 COMMENT 'End of life date',
    support_end_date Date32 COMMENT 'End of support date',
    adoption_rate_percent Decimal(5, 2) COMMENT '% customers on this version. Share of the product''s live installs that run this version.',
    release_notes_url String COMMENT 'Link to release notes'
)
ENGINE = MergeTree
ORDER BY release_id
COMMENT 'Product version release tracking';

CREATE TABLE operational_data.customer_success_activities (
    activity_id String COMMENT 'Unique activity identifier',
    customer_id String COMMENT 'References CUSTOMERS',
    activity_date Date32 COMMENT 'Date of activity',
    activity_type LowCardinality(String) COMMENT 'QBR, Health Check, Training, Check-in, Escalation',
    csm_name String COMMENT 'Customer Success Manager',
    outcome String COMMENT 'Outcome/summary',
    sentiment LowCardinality(String) COMMENT 'Positive, Neutral, Negative',
    action_items Nullable(String) COMMENT 'Follow-up actions. Null where nothing is to follow.',
    next_activity_date Nullable(Date32) COMMENT 'Next scheduled activity. Null where none is planned.',
    attendees String COMMENT 'Who attended. Names, separated by a comma and a space.',
    duration_minutes Int32 COMMENT 'Length of activity'
)
ENGINE = MergeTree
ORDER BY activity_id
COMMENT 'CSM engagement and activity tracking';

CREATE TABLE operational_data.user_accounts (
    user_account_id String COMMENT 'Unique user account identifier (USER-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    username String COMMENT 'Login name, unique',
    email String COMMENT 'Email address',
    first_name String COMMENT 'First name',
    last_name String COMMENT 'Last name',
    role LowCardinality(String) COMMENT 'Admin, Manager, Power User, User, Viewer',
    status LowCardinality(String) COMMENT 'Active, Inactive, Locked',
    created_date Date32 COMMENT 'When the user was provisioned',
    last_login_date Nullable(Date32) COMMENT 'Most recent login (null if never)',
    login_count Int32 COMMENT 'Logins so far',
    password_reset_date Nullable(Date32) COMMENT 'Last password reset (null if never)',
    mfa_enabled LowCardinality(String) COMMENT 'Yes/No'
)
ENGINE = MergeTree
ORDER BY user_account_id
COMMENT 'End users of the products at customer accounts';

CREATE TABLE usage_data.user_sessions (
    session_id String COMMENT 'Unique session identifier (SESS-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    user_id String COMMENT 'End user identifier. The user account.',
    session_start DateTime64(6, 'UTC') COMMENT 'Session start time. Local time of the account.',
    session_end DateTime64(6, 'UTC') COMMENT 'Session end time. Local time of the account.',
    duration_minutes Int32 COMMENT 'Session length. End less start, in whole minutes, rounded down.',
    pages_viewed Int32 COMMENT 'Number of pages/screens viewed',
    actions_taken Int32 COMMENT 'Number of actions performed',
    device_type LowCardinality(String) COMMENT 'Desktop, Mobile, Tablet',
    browser LowCardinality(String) COMMENT 'Chrome, Firefox, Safari, Edge',
    os LowCardinality(String) COMMENT 'Windows, macOS, Linux, iOS, Android',
    ip_address String COMMENT 'IP address (anonymized). From the ranges reserved for documentation (RFC 5737, RFC 3849).',
    location_city String COMMENT 'City',
    location_country String COMMENT 'Country'
)
ENGINE = MergeTree
ORDER BY session_id
COMMENT 'Detailed individual user session data';

CREATE TABLE usage_data.telemetry_events (
    event_id String COMMENT 'Unique event identifier (TELEM-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    product_id String COMMENT 'References PRODUCTS',
    event_timestamp DateTime64(6, 'UTC') COMMENT 'Exact time of event. Local time of the account.',
    event_type LowCardinality(String) COMMENT 'Login, Error, Feature_Used, Export, Integration, etc.',
    event_category LowCardinality(String) COMMENT 'Usage, Performance, Security, Integration',
    severity LowCardinality(String) COMMENT 'Info, Warning, Error, Critical',
    user_id Nullable(String) COMMENT 'End user identifier. The user account; null where no user acted.',
    session_id Nullable(String) COMMENT 'Session identifier. The session that the event lies in; null where no session was open.',
    metadata_json Nullable(String) COMMENT 'Additional event data in JSON format. Null where the event carries none.'
)
ENGINE = MergeTree
ORDER BY event_id
COMMENT 'Raw event stream from product telemetry';

CREATE TABLE operational_data.audit_log (
    audit_id String COMMENT 'Unique audit entry identifier (AUDIT-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    user_account_id String COMMENT 'References USER_ACCOUNTS',
    event_timestamp DateTime64(6, 'UTC') COMMENT 'Exact time of event. Local time of the account.',
    event_type LowCardinality(String) COMMENT 'Login, Logout, Create, Update, Delete, Export, Config_Change',
    entity_type LowCardinality(String) COMMENT 'Customer, Product, Ticket, User, Report, Dashboard, Integration',
    entity_id Nullable(String) COMMENT 'Identifier of the entity acted on. Not a foreign key: the key of a row of the table that entity_type names. Reports and dashboards have no table; their ids begin with REPT- and DASH-. Null where the event acts on nothing.',
    action_description String COMMENT 'What was done',
    ip_address String COMMENT 'Source IP address. From the ranges reserved for documentation (RFC 5737, RFC 3849).',
    success LowCardinality(String) COMMENT 'Yes/No',
    error_message Nullable(String) COMMENT 'Reason of a failure (null on success)'
)
ENGINE = MergeTree
ORDER BY audit_id
COMMENT 'Security and change events of user accounts';

CREATE TABLE operational_data.notifications (
    notification_id String COMMENT 'Unique notification identifier (NOTIF-XXXXXX)',
    customer_id String COMMENT 'References CUSTOMERS',
    user_account_id Nullable(String) COMMENT 'References USER_ACCOUNTS (null for account-wide)',
    notification_type LowCardinality(String) COMMENT 'Alert, Reminder, Update, Promotion, System',
    priority LowCardinality(String) COMMENT 'Low, Medium, High, Critical',
    subject String COMMENT 'Subject line',
    message String COMMENT 'Message body',
    sent_date Date32 COMMENT 'When sent',
    read_date Nullable(Date32) COMMENT 'When read (null if unread)',
    status LowCardinality(String) COMMENT 'Sent, Delivered, Read, Failed',
    channel LowCardinality(String) COMMENT 'Email, In-App, SMS, Push',
    related_entity_type LowCardinality(Nullable(String)) COMMENT 'Alert, Ticket, Invoice, Renewal, Release, Campaign (null if none)',
    related_entity_id Nullable(String) COMMENT 'Key of the related row (null if none). Not a foreign key: the key of a row of the table that related_entity_type names.'
)
ENGINE = MergeTree
ORDER BY notification_id
COMMENT 'Messages sent to users about alerts, tickets, invoices, renewals and releases';

CREATE TABLE operational_data.invoices (
    invoice_id String COMMENT 'Unique invoice identifier (INV-XXXXXX)',
    invoice_number String COMMENT 'Human-readable invoice number',
    customer_id String COMMENT 'References CUSTOMERS',
    contract_id String COMMENT 'References CONTRACTS',
    invoice_date Date32 COMMENT 'Date of issue',
    due_date Date32 COMMENT 'Payment due date (from the payment terms)',
    total_amount Decimal(15, 2) COMMENT 'Subtotal plus tax. In the invoice''s currency, as tax and subtotal.',
    tax_amount Decimal(15, 2) COMMENT 'Tax',
    subtotal Decimal(15, 2) COMMENT 'Amount before tax',
    status LowCardinality(String) COMMENT 'Draft, Sent, Paid, Partially Paid, Overdue, Cancelled. Bad debt stays Overdue. Cancelled: issued anew for the part used of a contract that ended early.',
    payment_method LowCardinality(Nullable(String)) COMMENT 'Credit Card, ACH, Wire, Check. Null until something was paid, and once cancelled.',
    payment_date Nullable(Date32) COMMENT 'When paid in full (null until then)',
    payment_reference Nullable(String) COMMENT 'Reference of the settling payment (null until paid)',
    currency String COMMENT 'ISO 4217 code',
    billing_period_start Date32 COMMENT 'First day billed',
    billing_period_end Date32 COMMENT 'Last day billed'
)
ENGINE = MergeTree
ORDER BY invoice_id
COMMENT 'Invoices issued for contracts';

CREATE TABLE operational_data.payments (
    payment_id String COMMENT 'Unique payment identifier (PAY-XXXXXX)',
    invoice_id String COMMENT 'References INVOICES',
    customer_id String COMMENT 'References CUSTOMERS',
    payment_date Date32 COMMENT 'When the payment was made',
    payment_amount Decimal(15, 2) COMMENT 'Amount paid. In the payment''s currency, as fee and net amount.',
    payment_method LowCardinality(String) COMMENT 'Credit Card, ACH, Wire, Check',
    transaction_id String COMMENT 'Gateway transaction identifier. The gateway''s own identifier; it names no row.',
    status LowCardinality(String) COMMENT 'Successful, Failed, Pending, Refunded',
    currency String COMMENT 'ISO 4217 code',
    processing_fee Decimal(15, 2) COMMENT 'Gateway fee',
    net_amount Decimal(15, 2) COMMENT 'Amount less fee',
    payment_gateway LowCardinality(String) COMMENT 'Stripe, PayPal, Square, Authorize.net'
)
ENGINE = MergeTree
ORDER BY payment_id
COMMENT 'Payments received against invoices';

CREATE TABLE operational_data.renewals (
    renewal_id String COMMENT 'Unique renewal identifier (REN-XXXXXX)',
    contract_id String COMMENT 'References CONTRACTS',
    customer_id String COMMENT 'References CUSTOMERS',
    current_expiration_date Date32 COMMENT 'End of the contract up for renewal',
    renewal_date Date32 COMMENT 'When it renews or was decided',
    renewal_amount Decimal(15, 2) COMMENT 'Value of the renewed term (0 if lost). Expected while undecided.',
    renewal_type LowCardinality(String) COMMENT 'Auto, Manual, Negotiated',
    renewal_status LowCardinality(String) COMMENT 'Pending, At Risk, Won, Lost',
    probability_percent Int32 COMMENT 'Chance of renewal (0-100; 100 won, 0 lost)',
    owner String COMMENT 'Who owns the renewal',
    last_contact_date Nullable(Date32) COMMENT 'Latest contact about it. Null before the first contact.',
    next_contact_date Nullable(Date32) COMMENT 'Next planned contact (null when decided)',
    churn_risk LowCardinality(String) COMMENT 'Low, Medium, High',
    churn_reason LowCardinality(Nullable(String)) COMMENT 'Price, Product Fit, Competitor, Budget, Consolidation, Business Closure (null unless lost)',
    notes Nullable(String) COMMENT 'Renewal notes. Null where there is nothing to add.'
)
ENGINE = MergeTree
ORDER BY renewal_id
COMMENT 'Renewal events of contracts';
