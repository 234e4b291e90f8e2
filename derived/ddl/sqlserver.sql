-- The 62 tables for sqlserver, with all 100 foreign keys.

IF SCHEMA_ID(N'sales_data') IS NULL EXECUTE (N'CREATE SCHEMA sales_data');
GO
IF SCHEMA_ID(N'usage_data') IS NULL EXECUTE (N'CREATE SCHEMA usage_data');
GO
IF SCHEMA_ID(N'marketing_data') IS NULL EXECUTE (N'CREATE SCHEMA marketing_data');
GO
IF SCHEMA_ID(N'support_data') IS NULL EXECUTE (N'CREATE SCHEMA support_data');
GO
IF SCHEMA_ID(N'operational_data') IS NULL EXECUTE (N'CREATE SCHEMA operational_data');
GO

CREATE TABLE sales_data.customers (
    customer_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_name NVARCHAR(200) NOT NULL,
    industry NVARCHAR(100) NOT NULL,
    company_size NVARCHAR(50) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    country NVARCHAR(100) NOT NULL,
    annual_revenue DECIMAL(15,2) NOT NULL,
    account_owner NVARCHAR(100) NOT NULL,
    created_date DATE NOT NULL,
    customer_tier NVARCHAR(50) NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Core customer/account information', N'SCHEMA', N'sales_data', N'TABLE', N'customers';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique customer identifier (CUST-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Company name', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'customer_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Industry sector (Technology, Healthcare, Finance, etc.)', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'industry';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Small, Medium, Large, Enterprise', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'company_size';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region (North America, EMEA, APAC, Latin America)', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Specific country', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'country';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Company annual revenue. In the vendor''s currency, as estimated when the account entered the books.', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'annual_revenue';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Assigned sales representative. Reps have no table; a name is spelled the same everywhere.', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'account_owner';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When customer was acquired. The day the account entered the books. Nothing about it is earlier, save the lead or referral that led to it.', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Bronze, Silver, Gold, Platinum. Expected while a prospect, settled by the first contract.', N'SCHEMA', N'sales_data', N'TABLE', N'customers', N'COLUMN', N'customer_tier';

CREATE TABLE sales_data.products (
    product_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    product_name NVARCHAR(200) NOT NULL,
    product_category NVARCHAR(100) NOT NULL,
    current_version NVARCHAR(50) NOT NULL,
    unit_price DECIMAL(15,2) NOT NULL,
    product_line NVARCHAR(50) NOT NULL,
    release_date DATE NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product catalog and pricing', N'SCHEMA', N'sales_data', N'TABLE', N'products';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique product identifier (PROD-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product name', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'product_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Analytics, Security, Collaboration, Integration, Storage', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'product_category';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Latest version number. The newest release at the as-of.', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'current_version';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Base price per unit. List price of one licence for one year, in the vendor''s currency, on the last day; earlier years had others.', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'unit_price';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Core, Premium, Enterprise', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'product_line';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product launch date', N'SCHEMA', N'sales_data', N'TABLE', N'products', N'COLUMN', N'release_date';

CREATE TABLE sales_data.customer_products (
    install_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    version_number NVARCHAR(50) NOT NULL,
    license_count INT NOT NULL,
    install_date DATE NOT NULL,
    contract_value DECIMAL(15,2) NOT NULL,
    renewal_date DATE NOT NULL,
    usage_tier NVARCHAR(50) NOT NULL,
    support_level NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer install base - which customers have which products', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique installation identifier (INST-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'install_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product version installed', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'version_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of licenses. Licences now in force; a left install keeps its last.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'license_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Installation date', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'install_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Annual contract value for this product. This product''s share of the annual value of the contracts in force; a left install keeps its last.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'contract_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Next renewal date. End of the contract in force; of the last one once the install was left.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'renewal_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High usage level', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'usage_tier';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Basic, Standard, Premium support tier', N'SCHEMA', N'sales_data', N'TABLE', N'customer_products', N'COLUMN', N'support_level';

CREATE TABLE sales_data.opportunities (
    opportunity_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    opportunity_name NVARCHAR(500) NOT NULL,
    stage NVARCHAR(100) NOT NULL,
    amount DECIMAL(15,2) NOT NULL,
    probability INT NOT NULL,
    close_date DATE NOT NULL,
    created_date DATE NOT NULL,
    opportunity_type NVARCHAR(100) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    sales_rep NVARCHAR(100) NOT NULL,
    lead_source NVARCHAR(100) NOT NULL,
    competitor NVARCHAR(200) NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales pipeline and opportunity tracking', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique opportunity identifier (OPP-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS. The main product; the quote''s lines name all.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Deal name', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'opportunity_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'stage';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Deal value. The latest quote''s total; before the first quote, the rep''s estimate. Value of the whole term.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Win probability (0-100). The stage''s: 10, 25, 50, 75, 100 or 0.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'probability';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Expected/actual close date. Expected while open, actual once closed.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'close_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Opportunity creation date', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New Business, Upsell, Cross-sell, Renewal', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'opportunity_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Opportunity owner. A deal keeps the rep who opened it; a renewal goes with the territory until it is taken in hand, some three months before the end of its contract.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'sales_rep';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing, Sales, Partner, Web, Referral', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'lead_source';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Primary competitor (if any). A competitor has no table; its name is spelled the same everywhere. Null where none was met.', N'SCHEMA', N'sales_data', N'TABLE', N'opportunities', N'COLUMN', N'competitor';

CREATE TABLE sales_data.closed_deals (
    deal_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    opportunity_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    deal_value DECIMAL(15,2) NOT NULL,
    close_date DATE NOT NULL,
    quarter NVARCHAR(20) NOT NULL,
    fiscal_year INT NOT NULL,
    status NVARCHAR(20) NOT NULL,
    win_loss_reason NVARCHAR(200) NOT NULL,
    sales_cycle_days INT NOT NULL,
    discount_percent DECIMAL(5,2) NULL,
    region NVARCHAR(100) NOT NULL,
    sales_rep NVARCHAR(100) NOT NULL,
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Historical closed opportunities (won and lost)', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique deal identifier (DEAL-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'deal_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Final closed amount (0 if lost). The accepted quote''s total, for the whole term.', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'deal_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date deal was closed', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'close_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Fiscal quarter (Q1 2024, Q2 2024, etc.)', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'quarter';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Fiscal year. The calendar year of the close date.', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'fiscal_year';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Won or Lost', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Reason for outcome. Of a won deal, why the customer chose us; of a lost one, why not.', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'win_loss_reason';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Days from creation to close', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'sales_cycle_days';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Discount given (if won). Overall discount of the accepted quote; null if lost.', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'discount_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Deal owner', N'SCHEMA', N'sales_data', N'TABLE', N'closed_deals', N'COLUMN', N'sales_rep';

CREATE TABLE sales_data.sales_targets (
    target_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    quarter NVARCHAR(20) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    product_id NVARCHAR(50) NULL,
    target_amount DECIMAL(15,2) NOT NULL,
    sales_rep NVARCHAR(100) NULL,
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Quarterly sales quotas by region', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique target identifier (TGT-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'target_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Q1 2024, Q2 2024, etc.. A region''s target is for this quarter; a rep''s standing quota holds from this quarter on.', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'quarter';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product-specific target (optional). Null: targets are set for all products.', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Quota amount. For one quarter. A rep''s row is the standing quarterly quota, a quarter of the territory''s.', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'target_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Rep-specific target (optional). Null in a region''s row.', N'SCHEMA', N'sales_data', N'TABLE', N'sales_targets', N'COLUMN', N'sales_rep';

CREATE TABLE sales_data.customer_attributes (
    attribute_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    attribute_type NVARCHAR(100) NOT NULL,
    attribute_value NVARCHAR(200) NOT NULL,
    created_date DATE NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional customer metadata for segmentation', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique attribute identifier (ATTR-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes', N'COLUMN', N'attribute_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Certification, Technology Stack, Use Case, Integration, Compliance', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes', N'COLUMN', N'attribute_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Specific value (ISO 9001, AWS, HIPAA, etc.)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes', N'COLUMN', N'attribute_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When attribute was added', N'SCHEMA', N'sales_data', N'TABLE', N'customer_attributes', N'COLUMN', N'created_date';

CREATE TABLE usage_data.product_usage_summary (
    usage_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    usage_date DATE NOT NULL,
    active_users INT NOT NULL,
    total_sessions INT NOT NULL,
    avg_session_duration_min DECIMAL(10,2) NULL,
    feature_adoption_score DECIMAL(5,2) NOT NULL,
    data_volume_gb DECIMAL(15,2) NOT NULL,
    api_calls INT NOT NULL,
    error_rate_percent DECIMAL(5,2) NOT NULL,
    login_count INT NOT NULL,
    license_utilization DECIMAL(5,2) NOT NULL,
    health_score NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Aggregated daily/weekly product usage metrics', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique usage record identifier (USG-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'usage_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of usage measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'usage_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of active users', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'active_users';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total sessions', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'total_sessions';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average session length in minutes. Null in a week without sessions.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'avg_session_duration_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Feature adoption score (0-100)', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'feature_adoption_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data processed/stored in GB. Gigabytes of 10^9 bytes.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'data_volume_gb';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of API calls', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'api_calls';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Error rate percentage. Failed API calls and operations per hundred.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'error_rate_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of logins', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'login_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Percentage of licenses in use. Active licences per licence purchased; above 100 while over the limit.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'license_utilization';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Healthy, At Risk, Critical. A word; the numbers of customer_health_score are another measure.', N'SCHEMA', N'usage_data', N'TABLE', N'product_usage_summary', N'COLUMN', N'health_score';

CREATE TABLE usage_data.feature_usage (
    feature_usage_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    feature_name NVARCHAR(200) NOT NULL,
    usage_date DATE NOT NULL,
    usage_count INT NOT NULL,
    unique_users INT NOT NULL,
    adoption_status NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Granular feature-level usage tracking', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique feature usage identifier (FEAT-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'feature_usage_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Specific feature name', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'feature_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of usage. The figures describe the week up to this date: the account''s day of reporting in April, August and December, always the same weekday, in the second or third week of the month.', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'usage_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Times feature was used', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'usage_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of unique users', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'unique_users';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Not Adopted, Exploring, Regular, Power User', N'SCHEMA', N'usage_data', N'TABLE', N'feature_usage', N'COLUMN', N'adoption_status';

CREATE TABLE usage_data.product_health_alerts (
    alert_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    alert_date DATE NOT NULL,
    alert_type NVARCHAR(200) NOT NULL,
    severity NVARCHAR(50) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    assigned_to NVARCHAR(100) NULL,
    resolution_date DATE NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Automated alerts for product health issues', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique alert identifier (ALERT-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'alert_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When alert was triggered', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'alert_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low Usage, High Error Rate, License Expiring, Version Outdated, etc.', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'alert_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'severity';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Open, Acknowledged, Resolved', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'CSM or support rep. Null until someone takes it.', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'assigned_to';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When alert was resolved. Null until resolved.', N'SCHEMA', N'usage_data', N'TABLE', N'product_health_alerts', N'COLUMN', N'resolution_date';

CREATE TABLE marketing_data.campaigns (
    campaign_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    campaign_name NVARCHAR(500) NOT NULL,
    campaign_type NVARCHAR(100) NOT NULL,
    channel NVARCHAR(100) NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    budget DECIMAL(15,2) NOT NULL,
    target_audience NVARCHAR(100) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    product_focus NVARCHAR(50) NULL,
    status NVARCHAR(50) NOT NULL,
    owner NVARCHAR(100) NOT NULL,
    FOREIGN KEY (product_focus) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing campaign master data', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique campaign identifier (CAMP-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Campaign name', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'campaign_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, Webinar, Event, Social, Content, Partner', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'campaign_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, LinkedIn, Trade Show, Webinar, etc.', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'channel';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Campaign start date', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'start_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Campaign end date', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'end_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Campaign budget', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'budget';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Enterprise, SMB, Mid-Market', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'target_audience';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS. Null for campaigns about the whole portfolio.', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'product_focus';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Planned, Active, Completed, Cancelled', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing manager', N'SCHEMA', N'marketing_data', N'TABLE', N'campaigns', N'COLUMN', N'owner';

CREATE TABLE marketing_data.events (
    event_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    event_name NVARCHAR(500) NOT NULL,
    event_type NVARCHAR(100) NOT NULL,
    event_date DATE NOT NULL,
    location NVARCHAR(200) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    expected_attendees INT NOT NULL,
    actual_attendees INT NOT NULL,
    budget DECIMAL(15,2) NOT NULL,
    products_showcased NVARCHAR(1000) NOT NULL,
    lead_goal INT NOT NULL,
    campaign_id NVARCHAR(50) NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing events and webinars', N'SCHEMA', N'marketing_data', N'TABLE', N'events';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique event identifier (EVT-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'event_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Event name', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'event_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Conference, Webinar, Workshop, Trade Show, User Group', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'event_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Event date', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'event_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'City/venue or "Virtual"', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'location';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Projected attendance', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'expected_attendees';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Actual attendance. 0 until the event has taken place.', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'actual_attendees';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Event budget', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'budget';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Featured products. Product names, separated by a comma and a space.', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'products_showcased';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Target number of leads', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'lead_goal';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS. Null for events outside any campaign.', N'SCHEMA', N'marketing_data', N'TABLE', N'events', N'COLUMN', N'campaign_id';

CREATE TABLE marketing_data.leads (
    lead_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    company_name NVARCHAR(200) NOT NULL,
    contact_name NVARCHAR(200) NOT NULL,
    email NVARCHAR(200) NOT NULL,
    phone NVARCHAR(50) NULL,
    title NVARCHAR(100) NULL,
    industry NVARCHAR(100) NULL,
    company_size NVARCHAR(50) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    country NVARCHAR(100) NOT NULL,
    lead_source NVARCHAR(100) NOT NULL,
    campaign_id NVARCHAR(50) NULL,
    event_id NVARCHAR(50) NULL,
    lead_score INT NOT NULL,
    lead_status NVARCHAR(50) NOT NULL,
    created_date DATE NOT NULL,
    last_activity_date DATE NULL,
    assigned_to NVARCHAR(100) NOT NULL,
    products_interested NVARCHAR(500) NULL,
    converted_to_opp_id NVARCHAR(50) NULL,
    conversion_date DATE NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id),
    FOREIGN KEY (converted_to_opp_id) REFERENCES sales_data.opportunities (opportunity_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing qualified leads', N'SCHEMA', N'marketing_data', N'TABLE', N'leads';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique lead identifier (LEAD-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'lead_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Company name', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'company_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Lead contact name', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'contact_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email address', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'email';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Phone number. Null where the form did not ask, or the person did not say.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'phone';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Job title. Null where the form did not ask, or the person did not say.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'title';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Industry sector. Null where the form did not ask, or the person did not say.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'industry';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Small, Medium, Large, Enterprise', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'company_size';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Country', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'country';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Source of lead. An open list, finer than the sources of opportunities.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'lead_source';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS. Null where no campaign led to it.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References EVENTS. Null unless met at an event or webinar.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'event_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Lead score (0-100). Sum of the points of the active scoring rules that the lead meets, held within 0 and 100.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'lead_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New, Contacted, Qualified, Unqualified, Converted', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'lead_status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Lead creation date', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last interaction date. Null until the first activity after creation.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'last_activity_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales rep assigned', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'assigned_to';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Products of interest. Product names, separated by a comma and a space; null where none was named.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'products_interested';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES (if converted). Null until converted.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'converted_to_opp_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date converted to opportunity. The creation date of the opportunity; null until converted.', N'SCHEMA', N'marketing_data', N'TABLE', N'leads', N'COLUMN', N'conversion_date';

CREATE TABLE marketing_data.campaign_engagement (
    engagement_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    campaign_id NVARCHAR(50) NOT NULL,
    lead_id NVARCHAR(50) NOT NULL,
    contact_id NVARCHAR(200) NOT NULL,
    engagement_type NVARCHAR(100) NOT NULL,
    engagement_date DATE NOT NULL,
    asset_name NVARCHAR(500) NULL,
    engagement_score INT NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Individual engagement activities with campaigns', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique engagement identifier (ENG-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'engagement_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References LEADS', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'lead_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email/contact identifier. An e-mail address, not a key of customer_contacts.', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'contact_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email Opened, Link Clicked, Form Filled, Downloaded, Attended', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'engagement_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of engagement', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'engagement_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Asset engaged with. The name of a content asset, e-mail or event; null where the engagement has none.', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'asset_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Points assigned for this action', N'SCHEMA', N'marketing_data', N'TABLE', N'campaign_engagement', N'COLUMN', N'engagement_score';

CREATE TABLE marketing_data.marketing_attribution (
    attribution_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    opportunity_id NVARCHAR(50) NOT NULL,
    deal_id NVARCHAR(50) NULL,
    campaign_id NVARCHAR(50) NULL,
    event_id NVARCHAR(50) NULL,
    touchpoint_order INT NOT NULL,
    touchpoint_date DATE NOT NULL,
    attribution_weight DECIMAL(5,2) NOT NULL,
    attribution_model NVARCHAR(100) NOT NULL,
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (deal_id) REFERENCES sales_data.closed_deals (deal_id),
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id),
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Multi-touch attribution for opportunities', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique attribution identifier (ATTRIB-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'attribution_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CLOSED_DEALS (if closed). Null until the opportunity is decided.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'deal_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS. Null where the touch belongs to no campaign.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References EVENTS. Null unless the touch was an event or webinar.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'event_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'1st touch, 2nd touch, etc.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'touchpoint_order';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of touchpoint. On or before the opportunity''s creation.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'touchpoint_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% credit for this touchpoint. In per cent; the weights of one opportunity sum to 100.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'attribution_weight';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'First Touch, Last Touch, Multi-Touch, Linear. The model in use when the opportunity was created.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_attribution', N'COLUMN', N'attribution_model';

CREATE TABLE marketing_data.webinar_attendance (
    attendance_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    event_id NVARCHAR(50) NOT NULL,
    lead_id NVARCHAR(50) NOT NULL,
    registration_date DATE NOT NULL,
    attended NVARCHAR(10) NOT NULL,
    attendance_duration_min INT NOT NULL,
    poll_responses NVARCHAR(10) NOT NULL,
    questions_asked INT NOT NULL,
    follow_up_requested NVARCHAR(10) NOT NULL,
    FOREIGN KEY (event_id) REFERENCES marketing_data.events (event_id),
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Webinar registration and attendance tracking', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique attendance identifier (ATTEND-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'attendance_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References EVENTS (where event_type = Webinar)', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'event_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References LEADS', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'lead_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When they registered', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'registration_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No. No until the day.', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'attended';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How long they stayed. 0 if not attended.', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'attendance_duration_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Engaged with polls (Yes/No)', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'poll_responses';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of questions asked', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'questions_asked';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Requested follow-up (Yes/No)', N'SCHEMA', N'marketing_data', N'TABLE', N'webinar_attendance', N'COLUMN', N'follow_up_requested';

CREATE TABLE support_data.support_tickets (
    ticket_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_number NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    contact_name NVARCHAR(200) NOT NULL,
    contact_email NVARCHAR(200) NOT NULL,
    subject NVARCHAR(500) NOT NULL,
    description NVARCHAR(MAX) NOT NULL,
    priority NVARCHAR(50) NOT NULL,
    severity NVARCHAR(50) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    ticket_type NVARCHAR(100) NOT NULL,
    category NVARCHAR(100) NOT NULL,
    created_date DATE NOT NULL,
    first_response_date DATE NULL,
    resolved_date DATE NULL,
    closed_date DATE NULL,
    assigned_to NVARCHAR(100) NULL,
    escalated NVARCHAR(10) NOT NULL,
    escalation_date DATE NULL,
    sla_status NVARCHAR(50) NOT NULL,
    channel NVARCHAR(50) NOT NULL,
    product_version NVARCHAR(50) NOT NULL,
    environment NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer support ticket tracking', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique ticket identifier (TICK-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Human-readable ticket number', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'ticket_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Person who opened ticket', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'contact_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Their email', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'contact_email';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ticket subject', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'subject';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Detailed description', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'description';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'priority';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Minor, Major, Critical, Blocker', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'severity';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New, Open, In Progress, Pending Customer, Resolved, Closed', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Bug, Feature Request, Question, Configuration, Performance, Security', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'ticket_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Technical, Billing, Access, Training, Integration, Other', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'category';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ticket creation date', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When first response was sent. Null until answered.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'first_response_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When marked as resolved. Null until resolved.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'resolved_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When ticket was closed. Null until closed.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'closed_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Support engineer. Null until someone takes it.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'assigned_to';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'escalated';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When escalated. The first escalation; null if there was none.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'escalation_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Met, Breached, At Risk. Breached once a target has passed, even while the ticket is open.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'sla_status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, Phone, Chat, Portal, API', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'channel';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Version customer is using. The version installed when the ticket was opened.', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'product_version';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Production, Staging, Development', N'SCHEMA', N'support_data', N'TABLE', N'support_tickets', N'COLUMN', N'environment';

CREATE TABLE support_data.ticket_comments (
    comment_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    comment_date DATE NOT NULL,
    commenter_type NVARCHAR(50) NOT NULL,
    commenter_name NVARCHAR(100) NOT NULL,
    comment_text NVARCHAR(MAX) NOT NULL,
    internal_note NVARCHAR(10) NOT NULL,
    time_spent_min INT NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ticket conversation history', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique comment identifier (COMM-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'comment_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When comment was added', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'comment_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer, Support Agent, Engineer, Manager', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'commenter_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who made the comment', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'commenter_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Comment content', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'comment_text';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (visible to customer?). Yes: hidden from the customer.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'internal_note';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Time logged on this update. In minutes; 0 for customers.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_comments', N'COLUMN', N'time_spent_min';

CREATE TABLE support_data.customer_satisfaction (
    csat_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    survey_date DATE NOT NULL,
    response_date DATE NULL,
    satisfaction_score INT NULL,
    would_recommend NVARCHAR(10) NULL,
    feedback_text NVARCHAR(MAX) NULL,
    response_time_rating INT NULL,
    resolution_quality_rating INT NULL,
    agent_rating INT NULL,
    survey_type NVARCHAR(50) NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Post-ticket customer satisfaction surveys', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique CSAT identifier (CSAT-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'csat_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS. Quarterly and annual surveys name the latest resolved ticket.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When survey was sent', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'survey_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When customer responded. Null while unanswered, as all answers below.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'response_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'1-5 or 1-10 rating. 1 to 5; null while unanswered.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'satisfaction_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (NPS). Null while unanswered.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'would_recommend';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Written feedback. Null while unanswered, or where the customer wrote nothing.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'feedback_text';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'1-5 rating. Null while unanswered.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'response_time_rating';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'1-5 rating. Null while unanswered.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'resolution_quality_rating';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'1-5 rating. Null while unanswered.', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'agent_rating';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Post-Ticket, Quarterly, Annual', N'SCHEMA', N'support_data', N'TABLE', N'customer_satisfaction', N'COLUMN', N'survey_type';

CREATE TABLE support_data.sla_policies (
    sla_policy_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_tier NVARCHAR(50) NOT NULL,
    priority NVARCHAR(50) NOT NULL,
    first_response_target_min INT NOT NULL,
    resolution_target_hours INT NOT NULL,
    business_hours_only NVARCHAR(10) NOT NULL,
    active NVARCHAR(10) NOT NULL,
    effective_date DATE NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Service level agreement definitions', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique SLA policy identifier (SLA-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'sla_policy_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Bronze, Silver, Gold, Platinum', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'customer_tier';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'priority';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Target for first response (minutes)', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'first_response_target_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Target for resolution (hours)', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'resolution_target_hours';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'business_hours_only';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No. No once superseded by a later row of the same tier and priority.', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'active';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When policy became active', N'SCHEMA', N'support_data', N'TABLE', N'sla_policies', N'COLUMN', N'effective_date';

CREATE TABLE support_data.sla_breaches (
    breach_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    breach_type NVARCHAR(50) NOT NULL,
    target_time INT NOT NULL,
    actual_time INT NOT NULL,
    breach_duration_min INT NOT NULL,
    breach_date DATE NOT NULL,
    reason NVARCHAR(200) NOT NULL,
    credited NVARCHAR(10) NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'SLA breach tracking and analysis', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique breach identifier (BREACH-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'breach_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'First Response, Resolution Time', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'breach_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What the target was. Minutes for a first response, hours for a resolution.', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'target_time';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What actually happened. In the unit of the target; hours are rounded up.', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'actual_time';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How late (in minutes). Exact; of an open ticket, so far.', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'breach_duration_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When breach occurred. The day on which the target passed.', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'breach_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Why it was breached', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'reason';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (if customer got credit)', N'SCHEMA', N'support_data', N'TABLE', N'sla_breaches', N'COLUMN', N'credited';

CREATE TABLE support_data.knowledge_base (
    kb_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    article_title NVARCHAR(500) NOT NULL,
    article_category NVARCHAR(100) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    product_version NVARCHAR(50) NOT NULL,
    content NVARCHAR(MAX) NOT NULL,
    created_date DATE NOT NULL,
    last_updated DATE NOT NULL,
    author NVARCHAR(100) NOT NULL,
    views_count INT NOT NULL,
    helpfulness_score DECIMAL(5,2) NULL,
    related_tickets_count INT NOT NULL,
    status NVARCHAR(50) NOT NULL,
    tags NVARCHAR(500) NOT NULL,
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Self-service knowledge base articles', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique KB article identifier', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'kb_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Article title', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'article_title';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Installation, Configuration, Troubleshooting, How-To, FAQ', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'article_category';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Which version(s) it applies to. A version or a range of versions.', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'product_version';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Article content', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'content';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When published', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last modification', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'last_updated';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who wrote it', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'author';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of views', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'views_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average rating (1-5). Null until rated.', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'helpfulness_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How many tickets reference this', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'related_tickets_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Draft, Published, Archived', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Searchable tags. Separated by a comma and a space.', N'SCHEMA', N'support_data', N'TABLE', N'knowledge_base', N'COLUMN', N'tags';

CREATE TABLE support_data.ticket_resolution (
    resolution_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    resolution_date DATE NOT NULL,
    resolution_type NVARCHAR(100) NOT NULL,
    resolution_notes NVARCHAR(MAX) NOT NULL,
    root_cause NVARCHAR(200) NOT NULL,
    kb_article_id NVARCHAR(50) NULL,
    workaround_provided NVARCHAR(10) NOT NULL,
    permanent_fix NVARCHAR(10) NULL,
    engineer_assigned NVARCHAR(100) NOT NULL,
    effort_hours DECIMAL(10,1) NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (kb_article_id) REFERENCES support_data.knowledge_base (kb_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ticket resolution details and root cause', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique resolution identifier (RES-XXXXXX)', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'resolution_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When resolved', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'resolution_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Fixed, Workaround, By Design, Duplicate, Cannot Reproduce, Configuration', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'resolution_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How it was resolved', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'resolution_notes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product Bug, User Error, Configuration, Infrastructure, Documentation', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'root_cause';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References KNOWLEDGE_BASE (if created). The article that tells the solution; null where there is none.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'kb_article_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'workaround_provided';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (if workaround). Whether a workaround was followed by a fix; null where there was no workaround.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'permanent_fix';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who resolved it', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'engineer_assigned';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total hours spent. Sum of the ticket''s worklog, in hours.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_resolution', N'COLUMN', N'effort_hours';

CREATE TABLE support_data.ticket_tags (
    tag_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    tag_name NVARCHAR(100) NOT NULL,
    tagged_by NVARCHAR(100) NOT NULL,
    tagged_date DATE NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Flexible ticket categorization and labeling', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique tag identifier', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags', N'COLUMN', N'tag_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Tag/label (e.g., "api-issue", "data-loss", "urgent")', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags', N'COLUMN', N'tag_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who added the tag', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags', N'COLUMN', N'tagged_by';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When added', N'SCHEMA', N'support_data', N'TABLE', N'ticket_tags', N'COLUMN', N'tagged_date';

CREATE TABLE support_data.escalations (
    escalation_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    escalation_level NVARCHAR(100) NOT NULL,
    escalated_from NVARCHAR(100) NOT NULL,
    escalated_to NVARCHAR(100) NOT NULL,
    escalation_date DATE NOT NULL,
    escalation_reason NVARCHAR(200) NOT NULL,
    resolved_at_level NVARCHAR(100) NULL,
    resolution_date DATE NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ticket escalation tracking', N'SCHEMA', N'support_data', N'TABLE', N'escalations';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique escalation identifier', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalation_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'L1 -> L2, L2 -> L3, L3 -> Engineering, Manager', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalation_level';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Previous owner', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalated_from';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New owner', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalated_to';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When escalated', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalation_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Complex Issue, SLA Risk, Customer Request, Severity', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'escalation_reason';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Which level resolved it. Null until resolved.', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'resolved_at_level';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When resolved after escalation. Null until resolved.', N'SCHEMA', N'support_data', N'TABLE', N'escalations', N'COLUMN', N'resolution_date';

CREATE TABLE support_data.recurring_issues (
    recurring_issue_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    issue_pattern NVARCHAR(500) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    product_version NVARCHAR(50) NOT NULL,
    first_occurrence DATE NULL,
    last_occurrence DATE NULL,
    occurrence_count INT NOT NULL,
    affected_customers_count INT NOT NULL,
    priority NVARCHAR(50) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    assigned_team NVARCHAR(100) NOT NULL,
    related_tickets NVARCHAR(1000) NULL,
    root_cause NVARCHAR(MAX) NULL,
    fix_version NVARCHAR(50) NULL,
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Known recurring problems and patterns', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique recurring issue identifier', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'recurring_issue_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Description of recurring issue', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'issue_pattern';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Affected version(s). A version or a range of versions; its end is known once the issue is resolved.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'product_version';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When first seen. Date of the first ticket about it; null while there is none.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'first_occurrence';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Most recent occurrence. Date of the latest ticket about it; null while there is none.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'last_occurrence';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How many times seen', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'occurrence_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'How many customers affected', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'affected_customers_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'priority';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Open, Under Investigation, Fix in Progress, Resolved', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Engineering, Product, DevOps', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'assigned_team';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'List of ticket_ids. Ticket ids, separated by a comma and a space, as many as fit; null while there is none.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'related_tickets';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'If identified. Null until found.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'root_cause';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Which version will have fix. Null until a fix is planned.', N'SCHEMA', N'support_data', N'TABLE', N'recurring_issues', N'COLUMN', N'fix_version';

CREATE TABLE support_data.support_agent_metrics (
    metric_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    agent_name NVARCHAR(100) NOT NULL,
    metric_date DATE NOT NULL,
    tickets_opened INT NOT NULL,
    tickets_closed INT NOT NULL,
    avg_resolution_time_hrs DECIMAL(10,2) NULL,
    first_response_time_avg DECIMAL(10,2) NULL,
    csat_score_avg DECIMAL(5,2) NULL,
    sla_breach_count INT NOT NULL,
    escalation_count INT NOT NULL,
    reopened_tickets_count INT NOT NULL,
    utilization_percent DECIMAL(5,2) NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Support agent performance metrics', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique metric identifier', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'metric_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Support engineer name', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'agent_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date or week/month. First day of the week that the row sums, Monday to Sunday; of an agent''s first week, the first day at the desk.', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'metric_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New tickets assigned', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'tickets_opened';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Tickets resolved', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'tickets_closed';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average time to resolve. In hours; null in a period without resolved tickets.', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'avg_resolution_time_hrs';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average first response time. In minutes; null in a period without first responses.', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'first_response_time_avg';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average customer satisfaction. 1 to 5; null in a period without answered surveys.', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'csat_score_avg';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of SLA breaches', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'sla_breach_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Tickets escalated up', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'escalation_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Tickets reopened after closure', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'reopened_tickets_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% of time logged. Logged time per working time: 390 minutes a working day, after meetings, training and leave.', N'SCHEMA', N'support_data', N'TABLE', N'support_agent_metrics', N'COLUMN', N'utilization_percent';

CREATE TABLE sales_data.customer_contacts (
    contact_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    first_name NVARCHAR(100) NOT NULL,
    last_name NVARCHAR(100) NOT NULL,
    email NVARCHAR(200) NOT NULL,
    phone NVARCHAR(50) NULL,
    title NVARCHAR(100) NULL,
    department NVARCHAR(100) NULL,
    role_type NVARCHAR(50) NOT NULL,
    is_primary NVARCHAR(10) NOT NULL,
    linkedin_url NVARCHAR(500) NULL,
    last_contact_date DATE NULL,
    created_date DATE NOT NULL,
    status NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Individual contacts at customer accounts', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique contact identifier (CONT-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'contact_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contact first name', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'first_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contact last name', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'last_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email address', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'email';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Phone number. Null where whoever entered the contact left it blank.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'phone';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Job title. Null where whoever entered the contact left it blank.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'title';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Department (IT, Engineering, Finance, etc.). Null where whoever entered the contact left it blank.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'department';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Decision Maker, Influencer, Champion, Blocker, User', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'role_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Primary contact flag (Yes/No)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'is_primary';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'LinkedIn profile URL. Null where no profile is known.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'linkedin_url';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last interaction date. The latest note or activity with this contact; null before the first.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'last_contact_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When contact was added', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Active, Inactive, Bounced', N'SCHEMA', N'sales_data', N'TABLE', N'customer_contacts', N'COLUMN', N'status';

CREATE TABLE sales_data.account_hierarchy (
    hierarchy_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    parent_customer_id NVARCHAR(50) NOT NULL,
    child_customer_id NVARCHAR(50) NOT NULL,
    relationship_type NVARCHAR(100) NOT NULL,
    ownership_percent DECIMAL(5,2) NULL,
    created_date DATE NOT NULL,
    FOREIGN KEY (parent_customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (child_customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Parent-child relationships between customer accounts', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique hierarchy identifier (HIER-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'hierarchy_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Parent company', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'parent_customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Subsidiary/division', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'child_customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Parent-Child, Sister Company, Division, Franchise', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'relationship_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ownership percentage (optional). The parent''s share. Null where none is held: sister companies and franchises.', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'ownership_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When relationship was established', N'SCHEMA', N'sales_data', N'TABLE', N'account_hierarchy', N'COLUMN', N'created_date';

CREATE TABLE sales_data.customer_notes (
    note_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    contact_id NVARCHAR(50) NULL,
    note_date DATE NOT NULL,
    note_type NVARCHAR(50) NOT NULL,
    created_by NVARCHAR(100) NOT NULL,
    subject NVARCHAR(500) NOT NULL,
    note_text NVARCHAR(MAX) NOT NULL,
    opportunity_id NVARCHAR(50) NULL,
    next_action NVARCHAR(200) NULL,
    next_action_date DATE NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (contact_id) REFERENCES sales_data.customer_contacts (contact_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales and account activity notes', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique note identifier (NOTE-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'note_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMER_CONTACTS (optional). Null for internal notes and talks with the account at large.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'contact_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Note creation date', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'note_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Meeting, Call, Email, Internal, Other', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'note_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Note author', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'created_by';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Note subject', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'subject';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Full note content', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'note_text';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Related opportunity (optional). Null where the note is about the account, not a deal.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Follow-up action needed. Null where nothing is to follow.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'next_action';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Follow-up due date. Null where nothing is to follow.', N'SCHEMA', N'sales_data', N'TABLE', N'customer_notes', N'COLUMN', N'next_action_date';

CREATE TABLE sales_data.competitive_intelligence (
    intel_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    opportunity_id NVARCHAR(50) NULL,
    competitor_name NVARCHAR(200) NOT NULL,
    competitor_product NVARCHAR(200) NOT NULL,
    intel_date DATE NOT NULL,
    intel_source NVARCHAR(100) NOT NULL,
    competitor_strength NVARCHAR(200) NOT NULL,
    competitor_weakness NVARCHAR(200) NOT NULL,
    our_position NVARCHAR(50) NOT NULL,
    intel_type NVARCHAR(100) NOT NULL,
    notes NVARCHAR(MAX) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Competitive landscape and intel gathering', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique intel identifier (INTEL-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'intel_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES (optional). Null where it was learned outside a deal.', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Competitor name. A competitor has no table; its name is spelled the same everywhere.', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'competitor_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Their product', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'competitor_product';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When intelligence was gathered', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'intel_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales call, Customer, Market research, Partner, etc.', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'intel_source';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What they''re good at', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'competitor_strength';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What they''re weak at', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'competitor_weakness';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Winning, At Risk, Lost. As it looked on the day the intelligence was gathered.', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'our_position';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product comparison, Pricing, Customer feedback', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'intel_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional details', N'SCHEMA', N'sales_data', N'TABLE', N'competitive_intelligence', N'COLUMN', N'notes';

CREATE TABLE sales_data.quotes (
    quote_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    quote_number NVARCHAR(50) NOT NULL,
    opportunity_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    quote_date DATE NOT NULL,
    expiration_date DATE NOT NULL,
    total_amount DECIMAL(15,2) NOT NULL,
    discount_percent DECIMAL(5,2) NOT NULL,
    payment_terms NVARCHAR(50) NOT NULL,
    delivery_terms NVARCHAR(100) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    created_by NVARCHAR(100) NOT NULL,
    approved_by NVARCHAR(100) NULL,
    approval_date DATE NULL,
    notes NVARCHAR(MAX) NULL,
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Price quotes generated for opportunities', N'SCHEMA', N'sales_data', N'TABLE', N'quotes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique quote identifier (QUOT-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'quote_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Human-readable quote number', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'quote_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Quote creation date', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'quote_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Quote expiration date', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'expiration_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total quote value. Sum of the lines less the overall discount, rounded half away from zero to the cent.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'total_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Overall discount applied. Overall discount on the sum of the lines; 0 if none.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'discount_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Net 30, Net 60, etc.. Net 30 means payable thirty days after the invoice.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'payment_terms';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Shipping/delivery terms', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'delivery_terms';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Draft, Sent, Accepted, Rejected, Expired', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales rep who created', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'created_by';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Manager who approved. Null where the discount needs no approval, or waits for it.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'approved_by';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Approval date. Null where the discount needs no approval, or waits for it.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'approval_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional notes. Null where there is nothing to add.', N'SCHEMA', N'sales_data', N'TABLE', N'quotes', N'COLUMN', N'notes';

CREATE TABLE sales_data.quote_line_items (
    line_item_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    quote_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    quantity INT NOT NULL,
    unit_price DECIMAL(15,2) NOT NULL,
    discount_percent DECIMAL(5,2) NOT NULL,
    line_total DECIMAL(15,2) NOT NULL,
    description NVARCHAR(500) NOT NULL,
    product_version NVARCHAR(50) NOT NULL,
    license_type NVARCHAR(50) NOT NULL,
    term_months INT NOT NULL,
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Individual line items within quotes', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique line item identifier (LINE-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'line_item_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References QUOTES', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'quote_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of units. Licences.', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'quantity';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Price per unit. Price of one unit for the whole term, before discount.', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'unit_price';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Line item discount. Discount of this line, before the quote''s overall discount.', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'discount_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total for this line. Quantity x unit price x (1 - discount), rounded half away from zero to the cent.', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'line_total';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Item description', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'description';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Version quoted', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'product_version';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Perpetual, Subscription, Usage-based', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'license_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contract length in months', N'SCHEMA', N'sales_data', N'TABLE', N'quote_line_items', N'COLUMN', N'term_months';

CREATE TABLE sales_data.contracts (
    contract_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    contract_number NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    opportunity_id NVARCHAR(50) NOT NULL,
    quote_id NVARCHAR(50) NOT NULL,
    contract_type NVARCHAR(100) NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    contract_value DECIMAL(15,2) NOT NULL,
    annual_value DECIMAL(15,2) NOT NULL,
    payment_schedule NVARCHAR(50) NOT NULL,
    auto_renew NVARCHAR(10) NOT NULL,
    renewal_notice_days INT NOT NULL,
    status NVARCHAR(50) NOT NULL,
    signed_date DATE NULL,
    signed_by_customer NVARCHAR(200) NULL,
    signed_by_vendor NVARCHAR(200) NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id),
    FOREIGN KEY (quote_id) REFERENCES sales_data.quotes (quote_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Executed customer contracts', N'SCHEMA', N'sales_data', N'TABLE', N'contracts';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique contract identifier (CONT-XXXXXX)', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'contract_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Human-readable contract number', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'contract_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References QUOTES', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'quote_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Master Agreement, SOW, Amendment, Renewal', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'contract_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contract start date', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'start_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contract end date', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'end_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total contract value. Value of the whole term; cut to the termination date if terminated.', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'contract_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'ARR (Annual Recurring Revenue). Contract value divided by the term in years.', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'annual_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Monthly, Quarterly, Annual, Upfront', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'payment_schedule';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'auto_renew';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Days notice required for renewal', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'renewal_notice_days';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Draft, Active, Expired, Terminated', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date signed. Null while the contract is a draft awaiting signature.', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'signed_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'signed_by_customer';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Vendor signatory. Null while the contract is a draft awaiting signature, and on renewals that run on by their clause without one.', N'SCHEMA', N'sales_data', N'TABLE', N'contracts', N'COLUMN', N'signed_by_vendor';

CREATE TABLE sales_data.revenue_recognition (
    recognition_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    contract_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    recognition_date DATE NOT NULL,
    recognition_amount DECIMAL(15,2) NOT NULL,
    recognition_type NVARCHAR(50) NOT NULL,
    fiscal_quarter NVARCHAR(20) NOT NULL,
    fiscal_year INT NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    deferred_revenue DECIMAL(15,2) NOT NULL,
    recognized_to_date DECIMAL(15,2) NOT NULL,
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Revenue recognition schedule for accounting', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique recognition identifier', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'recognition_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CONTRACTS', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'contract_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of revenue recognition', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'recognition_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Amount recognized', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'recognition_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Monthly, Quarterly, Milestone', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'recognition_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Q1 2024, etc.', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'fiscal_quarter';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Fiscal year. The calendar year of the recognition date.', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'fiscal_year';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS. The contract''s main product.', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Amount deferred. Contract value less what is recognised to date.', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'deferred_revenue';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Cumulative recognized amount. Running sum over the contract''s rows in date order, this row included.', N'SCHEMA', N'sales_data', N'TABLE', N'revenue_recognition', N'COLUMN', N'recognized_to_date';

CREATE TABLE sales_data.territories (
    territory_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    territory_name NVARCHAR(200) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    country_list NVARCHAR(1000) NOT NULL,
    territory_type NVARCHAR(100) NOT NULL,
    sales_rep NVARCHAR(100) NOT NULL,
    manager NVARCHAR(100) NOT NULL,
    quota DECIMAL(15,2) NOT NULL,
    active NVARCHAR(10) NOT NULL,
    effective_date DATE NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sales territory definitions and assignments', N'SCHEMA', N'sales_data', N'TABLE', N'territories';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique territory identifier', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'territory_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Territory name', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'territory_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Parent region', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Countries in territory. Country names, separated by a comma and a space.', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'country_list';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic, Named Accounts, Industry', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'territory_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Assigned sales rep', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'sales_rep';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Territory manager', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'manager';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Annual quota for territory. Annual quota; four times the rep''s standing quarterly target.', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'quota';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No. No once the rep has left the territory; the row stays.', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'active';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When territory became active', N'SCHEMA', N'sales_data', N'TABLE', N'territories', N'COLUMN', N'effective_date';

CREATE TABLE usage_data.api_usage (
    api_usage_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    usage_date DATE NOT NULL,
    endpoint NVARCHAR(200) NOT NULL,
    method NVARCHAR(20) NOT NULL,
    call_count INT NOT NULL,
    success_count INT NOT NULL,
    error_count INT NOT NULL,
    avg_response_time_ms DECIMAL(10,2) NOT NULL,
    data_transferred_gb DECIMAL(15,2) NOT NULL,
    authentication_type NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'API consumption metrics', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique API usage identifier (API-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'api_usage_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of API usage. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'usage_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'API endpoint called', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'endpoint';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'GET, POST, PUT, DELETE', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'method';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of API calls. Successful and failed calls together.', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'call_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Successful calls', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'success_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Failed calls', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'error_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average response time', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'avg_response_time_ms';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data volume transferred. Gigabytes of 10^9 bytes.', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'data_transferred_gb';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'API Key, OAuth, Token', N'SCHEMA', N'usage_data', N'TABLE', N'api_usage', N'COLUMN', N'authentication_type';

CREATE TABLE usage_data.integration_usage (
    integration_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    integration_name NVARCHAR(200) NOT NULL,
    integration_type NVARCHAR(100) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    install_date DATE NOT NULL,
    last_sync_date DATE NULL,
    sync_frequency NVARCHAR(50) NOT NULL,
    records_synced INT NOT NULL,
    error_count INT NOT NULL,
    config_json NVARCHAR(MAX) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Third-party integration tracking', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique integration identifier (INTG-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'integration_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Name of integration (Salesforce, Slack, etc.)', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'integration_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'CRM, Marketing, Communication, Data', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'integration_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Active, Inactive, Error', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When integration was installed', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'install_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last successful sync. Null until the first sync.', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'last_sync_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Real-time, Hourly, Daily', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'sync_frequency';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of records synced. Since it was installed.', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'records_synced';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of sync errors. Since it was installed.', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'error_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Configuration details', N'SCHEMA', N'usage_data', N'TABLE', N'integration_usage', N'COLUMN', N'config_json';

CREATE TABLE usage_data.license_usage (
    license_usage_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    usage_date DATE NOT NULL,
    licenses_purchased INT NOT NULL,
    licenses_active INT NOT NULL,
    licenses_available INT NOT NULL,
    utilization_percent DECIMAL(5,2) NOT NULL,
    peak_usage_date DATE NULL,
    peak_usage_count INT NOT NULL,
    overage_count INT NOT NULL,
    overage_charges DECIMAL(15,2) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'License utilization tracking', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique license usage identifier (LIC-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'license_usage_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of measurement. The figures describe the week up to this date: the account''s day of reporting in every second month, always the same weekday, in the second or third week of the month.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'usage_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total licenses purchased', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'licenses_purchased';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Currently used licenses', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'licenses_active';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unused licenses. Purchased less active; 0 while over the limit.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'licenses_available';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Percentage in use. Active per licence purchased; above 100 while over the limit.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'utilization_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of highest usage. Within the week; null if nobody used it.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'peak_usage_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Peak concurrent users. Most users at the same time within the week.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'peak_usage_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Users over limit. Active less purchased, where positive.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'overage_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional charges for overage. In the vendor''s currency.', N'SCHEMA', N'usage_data', N'TABLE', N'license_usage', N'COLUMN', N'overage_charges';

CREATE TABLE usage_data.data_quality_metrics (
    quality_metric_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    metric_date DATE NOT NULL,
    completeness_score DECIMAL(5,2) NOT NULL,
    accuracy_score DECIMAL(5,2) NOT NULL,
    consistency_score DECIMAL(5,2) NOT NULL,
    timeliness_score DECIMAL(5,2) NOT NULL,
    duplicate_records INT NOT NULL,
    null_values_percent DECIMAL(5,2) NOT NULL,
    validation_errors INT NOT NULL,
    overall_quality_score DECIMAL(5,2) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data quality scoring and monitoring', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique quality metric identifier', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'quality_metric_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'metric_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data completeness (0-100)', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'completeness_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data accuracy (0-100)', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'accuracy_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data consistency (0-100)', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'consistency_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Data freshness (0-100)', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'timeliness_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of duplicate records', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'duplicate_records';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Percentage of null values', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'null_values_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of validation errors', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'validation_errors';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Composite quality score. Mean of completeness, accuracy, consistency and timeliness.', N'SCHEMA', N'usage_data', N'TABLE', N'data_quality_metrics', N'COLUMN', N'overall_quality_score';

CREATE TABLE usage_data.performance_metrics (
    performance_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    metric_date DATE NOT NULL,
    avg_page_load_time_ms DECIMAL(10,2) NOT NULL,
    avg_query_time_ms DECIMAL(10,2) NOT NULL,
    uptime_percent DECIMAL(5,2) NOT NULL,
    downtime_minutes INT NOT NULL,
    peak_concurrent_users INT NOT NULL,
    avg_concurrent_users INT NOT NULL,
    cpu_utilization_percent DECIMAL(5,2) NOT NULL,
    memory_utilization_percent DECIMAL(5,2) NOT NULL,
    storage_used_gb DECIMAL(15,2) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'System performance monitoring', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique performance metric identifier', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'performance_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of measurement. The account''s day of reporting in every second month, always the same weekday, in the second or third week.', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'metric_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average page load time', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'avg_page_load_time_ms';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average query execution time', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'avg_query_time_ms';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'System uptime percentage. Share of the measured period, the 30 days up to the day of measurement, without downtime.', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'uptime_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total downtime. Over the same 30 days as the uptime.', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'downtime_minutes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Peak concurrent users', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'peak_concurrent_users';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average concurrent users', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'avg_concurrent_users';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'CPU usage', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'cpu_utilization_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Memory usage', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'memory_utilization_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Storage consumed. Gigabytes of 10^9 bytes.', N'SCHEMA', N'usage_data', N'TABLE', N'performance_metrics', N'COLUMN', N'storage_used_gb';

CREATE TABLE marketing_data.content_assets (
    asset_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    asset_name NVARCHAR(500) NOT NULL,
    asset_type NVARCHAR(100) NOT NULL,
    product_focus NVARCHAR(50) NULL,
    topic NVARCHAR(200) NOT NULL,
    publish_date DATE NOT NULL,
    author NVARCHAR(100) NOT NULL,
    downloads_count INT NOT NULL,
    views_count INT NOT NULL,
    avg_time_spent_min DECIMAL(10,2) NULL,
    conversion_rate DECIMAL(5,2) NOT NULL,
    gated NVARCHAR(10) NOT NULL,
    file_url NVARCHAR(500) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    FOREIGN KEY (product_focus) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing content library and performance', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique asset identifier (ASSET-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'asset_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Asset name', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'asset_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Whitepaper, eBook, Video, Webinar, Case Study, Blog', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'asset_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS. Null for assets about the whole portfolio.', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'product_focus';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Main topic', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'topic';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Publication date', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'publish_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Content creator', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'author';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of downloads', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'downloads_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of views', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'views_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average engagement time. In minutes, per view; null until viewed.', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'avg_time_spent_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% who became leads. Share of views.', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'conversion_rate';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (requires form)', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'gated';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Location of file', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'file_url';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Draft, Published, Archived', N'SCHEMA', N'marketing_data', N'TABLE', N'content_assets', N'COLUMN', N'status';

CREATE TABLE marketing_data.email_campaigns (
    email_campaign_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    campaign_id NVARCHAR(50) NOT NULL,
    email_name NVARCHAR(500) NOT NULL,
    send_date DATE NOT NULL,
    recipient_count INT NOT NULL,
    delivered_count INT NOT NULL,
    open_count INT NOT NULL,
    open_rate_percent DECIMAL(5,2) NOT NULL,
    click_count INT NOT NULL,
    click_rate_percent DECIMAL(5,2) NOT NULL,
    bounce_count INT NOT NULL,
    unsubscribe_count INT NOT NULL,
    spam_complaint_count INT NOT NULL,
    conversion_count INT NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email campaign performance metrics', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique email campaign identifier (EMAIL-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'email_campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email subject/name', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'email_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When email was sent', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'send_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of recipients', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'recipient_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Successfully delivered. Recipients less bounces.', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'delivered_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of opens', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'open_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Open rate. Opens per delivered e-mail.', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'open_rate_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of clicks', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'click_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Click-through rate. Clicks per delivered e-mail.', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'click_rate_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Bounced emails', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'bounce_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unsubscribes', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'unsubscribe_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Spam reports', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'spam_complaint_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Leads/opportunities generated', N'SCHEMA', N'marketing_data', N'TABLE', N'email_campaigns', N'COLUMN', N'conversion_count';

CREATE TABLE marketing_data.social_media_engagement (
    social_engagement_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    campaign_id NVARCHAR(50) NULL,
    platform NVARCHAR(100) NOT NULL,
    post_date DATE NOT NULL,
    post_type NVARCHAR(50) NOT NULL,
    content_type NVARCHAR(50) NOT NULL,
    impressions INT NOT NULL,
    reach INT NOT NULL,
    engagement_count INT NOT NULL,
    click_count INT NOT NULL,
    video_views INT NOT NULL,
    lead_count INT NOT NULL,
    spend DECIMAL(15,2) NOT NULL,
    post_url NVARCHAR(500) NOT NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Social media post performance', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique social engagement identifier (SOCIAL-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'social_engagement_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS (optional). Null for posts outside any campaign.', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'campaign_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'LinkedIn, Twitter, Facebook, Instagram, YouTube', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'platform';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When posted', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'post_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Organic, Paid, Sponsored', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'post_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Post, Video, Article, Event, Poll', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'content_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of views', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'impressions';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique users reached', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'reach';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Likes, comments, shares combined', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'engagement_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Clicks to website', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'click_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Video view count', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'video_views';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Leads generated', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'lead_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Ad spend (if paid). 0 for organic posts.', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'spend';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Link to post', N'SCHEMA', N'marketing_data', N'TABLE', N'social_media_engagement', N'COLUMN', N'post_url';

CREATE TABLE marketing_data.website_traffic (
    traffic_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    traffic_date DATE NOT NULL,
    page_url NVARCHAR(500) NOT NULL,
    page_views INT NOT NULL,
    unique_visitors INT NOT NULL,
    avg_time_on_page_sec INT NOT NULL,
    bounce_rate_percent DECIMAL(5,2) NOT NULL,
    entry_page_count INT NOT NULL,
    exit_page_count INT NOT NULL,
    conversion_count INT NOT NULL,
    source NVARCHAR(100) NOT NULL,
    campaign_id NVARCHAR(50) NULL,
    FOREIGN KEY (campaign_id) REFERENCES marketing_data.campaigns (campaign_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Website analytics and page performance', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique traffic identifier (TRAFFIC-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'traffic_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of traffic. A Sunday: the row sums up the week that ends with it.', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'traffic_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Page visited', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'page_url';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of views', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'page_views';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique users', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'unique_visitors';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average time spent. In seconds.', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'avg_time_on_page_sec';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Bounce rate', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'bounce_rate_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Times used as entry', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'entry_page_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Times used as exit', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'exit_page_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Forms submitted, demos requested', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'conversion_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Organic, Paid, Direct, Referral, Social', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'source';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CAMPAIGNS (if trackable). Null where no campaign can be told.', N'SCHEMA', N'marketing_data', N'TABLE', N'website_traffic', N'COLUMN', N'campaign_id';

CREATE TABLE marketing_data.partner_referrals (
    referral_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    partner_name NVARCHAR(200) NOT NULL,
    partner_type NVARCHAR(100) NOT NULL,
    referral_date DATE NOT NULL,
    contact_name NVARCHAR(200) NOT NULL,
    contact_email NVARCHAR(200) NOT NULL,
    company_name NVARCHAR(200) NOT NULL,
    industry NVARCHAR(100) NOT NULL,
    region NVARCHAR(100) NOT NULL,
    estimated_value DECIMAL(15,2) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    lead_id NVARCHAR(50) NULL,
    opportunity_id NVARCHAR(50) NULL,
    commission_percent DECIMAL(5,2) NOT NULL,
    notes NVARCHAR(MAX) NULL,
    FOREIGN KEY (lead_id) REFERENCES marketing_data.leads (lead_id),
    FOREIGN KEY (opportunity_id) REFERENCES sales_data.opportunities (opportunity_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Partner channel referral tracking', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique referral identifier (REF-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'referral_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Partner company name. A partner has no table; its name is spelled the same everywhere.', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'partner_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Reseller, Technology, Consulting, Agency', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'partner_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When referred', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'referral_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Referral contact name', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'contact_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Contact email', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'contact_email';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Referred company', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'company_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Industry', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'industry';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Geographic region', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'region';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Potential deal size', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'estimated_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'New, Qualified, Converted, Lost', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References LEADS (if converted). Null until converted.', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'lead_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References OPPORTUNITIES (if converted). Null until converted.', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'opportunity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Partner commission rate', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'commission_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional details. Null where there is nothing to add.', N'SCHEMA', N'marketing_data', N'TABLE', N'partner_referrals', N'COLUMN', N'notes';

CREATE TABLE marketing_data.marketing_budget (
    budget_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    fiscal_quarter NVARCHAR(20) NOT NULL,
    fiscal_year INT NOT NULL,
    channel NVARCHAR(100) NOT NULL,
    campaign_type NVARCHAR(100) NOT NULL,
    budgeted_amount DECIMAL(15,2) NOT NULL,
    actual_spend DECIMAL(15,2) NOT NULL,
    variance_amount DECIMAL(15,2) NOT NULL,
    leads_generated INT NOT NULL,
    opportunities_generated INT NOT NULL,
    pipeline_value DECIMAL(15,2) NOT NULL,
    closed_won_value DECIMAL(15,2) NOT NULL,
    roi_percent DECIMAL(9,2) NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Marketing budget allocation and tracking', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique budget identifier (BUDG-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'budget_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Q1 2024, Q2 2024, etc.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'fiscal_quarter';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Fiscal year. The calendar year of the quarter.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'fiscal_year';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Digital, Events, Content, PR, Partner', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'channel';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, Social, Webinar, Conference, etc.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'campaign_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Planned spend', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'budgeted_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Actual spend', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'actual_spend';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Budget variance. Budgeted less actual: negative when overspent.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'variance_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Leads from this budget', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'leads_generated';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Opportunities created', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'opportunities_generated';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total pipeline value. Amounts of the opportunities that came from this budget''s leads.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'pipeline_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Revenue generated. Values of those opportunities that were won.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'closed_won_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Return on investment. Wider than in the schema document, whose NUMBER(5,2) ends at 999.99 while e-mail returns more.', N'SCHEMA', N'marketing_data', N'TABLE', N'marketing_budget', N'COLUMN', N'roi_percent';

CREATE TABLE marketing_data.lead_scoring_rules (
    rule_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    rule_name NVARCHAR(200) NOT NULL,
    rule_category NVARCHAR(100) NOT NULL,
    criteria NVARCHAR(500) NOT NULL,
    points INT NOT NULL,
    active NVARCHAR(10) NOT NULL,
    effective_date DATE NOT NULL,
    created_by NVARCHAR(100) NOT NULL,
    last_modified DATE NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Lead scoring configuration and rules', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique rule identifier (RULE-XXXXXX)', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'rule_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Rule name', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'rule_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Demographic, Behavioral, Firmographic', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'rule_category';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Condition (e.g., "Job Title = VP"). A condition on columns of leads or on engagements that a program can read.', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'criteria';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Points awarded. Negative where the rule counts against the lead.', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'points';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'active';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When rule became active', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'effective_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who created rule', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'created_by';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last update date', N'SCHEMA', N'marketing_data', N'TABLE', N'lead_scoring_rules', N'COLUMN', N'last_modified';

CREATE TABLE support_data.support_channels (
    channel_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    channel_name NVARCHAR(100) NOT NULL,
    active NVARCHAR(10) NOT NULL,
    hours_of_operation NVARCHAR(200) NOT NULL,
    avg_response_time_min DECIMAL(10,2) NULL,
    satisfaction_score DECIMAL(5,2) NULL,
    volume_percent DECIMAL(5,2) NOT NULL,
    cost_per_ticket DECIMAL(10,2) NOT NULL
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Support channel configuration and metrics', N'SCHEMA', N'support_data', N'TABLE', N'support_channels';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique channel identifier', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'channel_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, Phone, Chat, Portal, Social. Two rows of one name differ by hours of operation; their shares add up to the name''s.', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'channel_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'active';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Business hours description', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'hours_of_operation';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average response time. To the first response, in minutes; null without tickets.', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'avg_response_time_min';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average CSAT for channel. 1 to 5; null without answered surveys.', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'satisfaction_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% of total tickets', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'volume_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Average handling cost. In the vendor''s currency.', N'SCHEMA', N'support_data', N'TABLE', N'support_channels', N'COLUMN', N'cost_per_ticket';

CREATE TABLE support_data.ticket_worklog (
    worklog_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    ticket_id NVARCHAR(50) NOT NULL,
    agent_name NVARCHAR(100) NOT NULL,
    work_date DATE NOT NULL,
    time_spent_minutes INT NOT NULL,
    work_description NVARCHAR(MAX) NOT NULL,
    billable NVARCHAR(10) NOT NULL,
    internal_only NVARCHAR(10) NOT NULL,
    FOREIGN KEY (ticket_id) REFERENCES support_data.support_tickets (ticket_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Detailed time tracking on tickets', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique worklog identifier', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'worklog_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References SUPPORT_TICKETS', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'ticket_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who worked on it', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'agent_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of work', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'work_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Time logged', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'time_spent_minutes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What was done', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'work_description';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'billable';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No (visible to customer?). Yes: hidden from the customer.', N'SCHEMA', N'support_data', N'TABLE', N'ticket_worklog', N'COLUMN', N'internal_only';

CREATE TABLE operational_data.customer_health_score (
    health_score_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    score_date DATE NOT NULL,
    overall_score DECIMAL(5,2) NOT NULL,
    product_usage_score DECIMAL(5,2) NOT NULL,
    support_health_score DECIMAL(5,2) NOT NULL,
    payment_health_score DECIMAL(5,2) NOT NULL,
    engagement_score DECIMAL(5,2) NOT NULL,
    sentiment_score DECIMAL(5,2) NOT NULL,
    risk_level NVARCHAR(50) NOT NULL,
    churn_probability DECIMAL(5,2) NOT NULL,
    expansion_probability DECIMAL(5,2) NOT NULL,
    health_trend NVARCHAR(50) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Comprehensive customer health scoring', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique health score identifier (HLTH-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'health_score_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date calculated. The 1st, 11th and 21st of a month, from about two months after the first contract on.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'score_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'0-100 composite score. Weighted mean of the five scores that follow.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'overall_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Usage metric (0-100)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'product_usage_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Support metric (0-100)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'support_health_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Payment history (0-100)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'payment_health_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Engagement level (0-100)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'engagement_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Overall sentiment (0-100)', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'sentiment_score';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'risk_level';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% likelihood to churn. Chance to leave within a year, in per cent.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'churn_probability';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% likelihood to expand. Chance to buy more within a year, in per cent.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'expansion_probability';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Improving, Stable, Declining. Against the score 30 days before.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_health_score', N'COLUMN', N'health_trend';

CREATE TABLE operational_data.onboarding_progress (
    onboarding_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    start_date DATE NOT NULL,
    target_completion_date DATE NOT NULL,
    actual_completion_date DATE NULL,
    status NVARCHAR(50) NOT NULL,
    progress_percent DECIMAL(5,2) NOT NULL,
    milestone_count INT NOT NULL,
    milestones_completed INT NOT NULL,
    csm_assigned NVARCHAR(100) NOT NULL,
    health_status NVARCHAR(50) NOT NULL,
    days_to_first_value INT NULL,
    adoption_rate DECIMAL(5,2) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer onboarding milestone tracking', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique onboarding identifier', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'onboarding_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS. A product of the account''s first contract; the first of its category, whose other products are taken into use with it.', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Onboarding start', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'start_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Expected completion', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'target_completion_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Actual completion. Null until completed.', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'actual_completion_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Not Started, In Progress, Completed, Stalled', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% complete', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'progress_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Total milestones', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'milestone_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Completed milestones', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'milestones_completed';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer Success Manager', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'csm_assigned';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Green, Yellow, Red', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'health_status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Time to initial value realization. From the start; null until first value was reached.', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'days_to_first_value';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% of features being used', N'SCHEMA', N'operational_data', N'TABLE', N'onboarding_progress', N'COLUMN', N'adoption_rate';

CREATE TABLE operational_data.product_releases (
    release_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    product_id NVARCHAR(50) NOT NULL,
    version_number NVARCHAR(50) NOT NULL,
    release_date DATE NOT NULL,
    release_type NVARCHAR(50) NOT NULL,
    features_added INT NOT NULL,
    bugs_fixed INT NOT NULL,
    breaking_changes NVARCHAR(10) NOT NULL,
    eol_date DATE NOT NULL,
    support_end_date DATE NOT NULL,
    adoption_rate_percent DECIMAL(5,2) NOT NULL,
    release_notes_url NVARCHAR(500) NOT NULL,
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Product version release tracking', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique release identifier', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'release_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Release version', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'version_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When released', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'release_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Major, Minor, Patch, Hotfix', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'release_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of new features', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'features_added';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of bugs fixed', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'bugs_fixed';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No. Only major releases may break.', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'breaking_changes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End of life date', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'eol_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End of support date', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'support_end_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'% customers on this version. Share of the product''s live installs that run this version.', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'adoption_rate_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Link to release notes', N'SCHEMA', N'operational_data', N'TABLE', N'product_releases', N'COLUMN', N'release_notes_url';

CREATE TABLE operational_data.customer_success_activities (
    activity_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    activity_date DATE NOT NULL,
    activity_type NVARCHAR(100) NOT NULL,
    csm_name NVARCHAR(100) NOT NULL,
    outcome NVARCHAR(MAX) NOT NULL,
    sentiment NVARCHAR(50) NOT NULL,
    action_items NVARCHAR(MAX) NULL,
    next_activity_date DATE NULL,
    attendees NVARCHAR(500) NOT NULL,
    duration_minutes INT NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'CSM engagement and activity tracking', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique activity identifier', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'activity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of activity', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'activity_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'QBR, Health Check, Training, Check-in, Escalation', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'activity_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer Success Manager', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'csm_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Outcome/summary', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'outcome';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Positive, Neutral, Negative', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'sentiment';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Follow-up actions. Null where nothing is to follow.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'action_items';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Next scheduled activity. Null where none is planned.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'next_activity_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who attended. Names, separated by a comma and a space.', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'attendees';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Length of activity', N'SCHEMA', N'operational_data', N'TABLE', N'customer_success_activities', N'COLUMN', N'duration_minutes';

CREATE TABLE operational_data.user_accounts (
    user_account_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    username NVARCHAR(200) NOT NULL,
    email NVARCHAR(200) NOT NULL,
    first_name NVARCHAR(100) NOT NULL,
    last_name NVARCHAR(100) NOT NULL,
    role NVARCHAR(50) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    created_date DATE NOT NULL,
    last_login_date DATE NULL,
    login_count INT NOT NULL,
    password_reset_date DATE NULL,
    mfa_enabled NVARCHAR(10) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End users of the products at customer accounts', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique user account identifier (USER-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'user_account_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Login name, unique', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'username';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email address', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'email';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'First name', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'first_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last name', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'last_name';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Admin, Manager, Power User, User, Viewer', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'role';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Active, Inactive, Locked', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When the user was provisioned', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'created_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Most recent login (null if never)', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'last_login_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Logins so far', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'login_count';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last password reset (null if never)', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'password_reset_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'operational_data', N'TABLE', N'user_accounts', N'COLUMN', N'mfa_enabled';

CREATE TABLE usage_data.user_sessions (
    session_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    user_id NVARCHAR(100) NOT NULL,
    session_start DATETIME2(6) NOT NULL,
    session_end DATETIME2(6) NOT NULL,
    duration_minutes INT NOT NULL,
    pages_viewed INT NOT NULL,
    actions_taken INT NOT NULL,
    device_type NVARCHAR(50) NOT NULL,
    browser NVARCHAR(50) NOT NULL,
    os NVARCHAR(50) NOT NULL,
    ip_address NVARCHAR(50) NOT NULL,
    location_city NVARCHAR(100) NOT NULL,
    location_country NVARCHAR(100) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id),
    FOREIGN KEY (user_id) REFERENCES operational_data.user_accounts (user_account_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Detailed individual user session data', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique session identifier (SESS-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'session_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End user identifier. The user account.', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'user_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Session start time. Local time of the account.', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'session_start';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Session end time. Local time of the account.', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'session_end';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Session length. End less start, in whole minutes, rounded down.', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'duration_minutes';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of pages/screens viewed', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'pages_viewed';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Number of actions performed', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'actions_taken';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Desktop, Mobile, Tablet', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'device_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Chrome, Firefox, Safari, Edge', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'browser';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Windows, macOS, Linux, iOS, Android', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'os';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'IP address (anonymized). From the ranges reserved for documentation (RFC 5737, RFC 3849).', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'ip_address';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'City', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'location_city';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Country', N'SCHEMA', N'usage_data', N'TABLE', N'user_sessions', N'COLUMN', N'location_country';

CREATE TABLE usage_data.telemetry_events (
    event_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    product_id NVARCHAR(50) NOT NULL,
    event_timestamp DATETIME2(6) NOT NULL,
    event_type NVARCHAR(100) NOT NULL,
    event_category NVARCHAR(100) NOT NULL,
    severity NVARCHAR(50) NOT NULL,
    user_id NVARCHAR(100) NULL,
    session_id NVARCHAR(100) NULL,
    metadata_json NVARCHAR(MAX) NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (product_id) REFERENCES sales_data.products (product_id),
    FOREIGN KEY (user_id) REFERENCES operational_data.user_accounts (user_account_id),
    FOREIGN KEY (session_id) REFERENCES usage_data.user_sessions (session_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Raw event stream from product telemetry', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique event identifier (TELEM-XXXXXX)', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'event_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References PRODUCTS', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'product_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Exact time of event. Local time of the account.', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'event_timestamp';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Login, Error, Feature_Used, Export, Integration, etc.', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'event_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Usage, Performance, Security, Integration', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'event_category';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Info, Warning, Error, Critical', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'severity';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End user identifier. The user account; null where no user acted.', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'user_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Session identifier. The session that the event lies in; null where no session was open.', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'session_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Additional event data in JSON format. Null where the event carries none.', N'SCHEMA', N'usage_data', N'TABLE', N'telemetry_events', N'COLUMN', N'metadata_json';

CREATE TABLE operational_data.audit_log (
    audit_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    user_account_id NVARCHAR(50) NOT NULL,
    event_timestamp DATETIME2(6) NOT NULL,
    event_type NVARCHAR(100) NOT NULL,
    entity_type NVARCHAR(100) NOT NULL,
    entity_id NVARCHAR(100) NULL,
    action_description NVARCHAR(500) NOT NULL,
    ip_address NVARCHAR(50) NOT NULL,
    success NVARCHAR(10) NOT NULL,
    error_message NVARCHAR(500) NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Security and change events of user accounts', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique audit entry identifier (AUDIT-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'audit_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References USER_ACCOUNTS', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'user_account_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Exact time of event. Local time of the account.', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'event_timestamp';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Login, Logout, Create, Update, Delete, Export, Config_Change', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'event_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Customer, Product, Ticket, User, Report, Dashboard, Integration', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'entity_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Identifier of the entity acted on. Not a foreign key: the key of a row of the table that entity_type names. Reports and dashboards have no table; their ids begin with REPT- and DASH-. Null where the event acts on nothing.', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'entity_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'What was done', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'action_description';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Source IP address. From the ranges reserved for documentation (RFC 5737, RFC 3849).', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'ip_address';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Yes/No', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'success';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Reason of a failure (null on success)', N'SCHEMA', N'operational_data', N'TABLE', N'audit_log', N'COLUMN', N'error_message';

CREATE TABLE operational_data.notifications (
    notification_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    customer_id NVARCHAR(50) NOT NULL,
    user_account_id NVARCHAR(50) NULL,
    notification_type NVARCHAR(100) NOT NULL,
    priority NVARCHAR(50) NOT NULL,
    subject NVARCHAR(500) NOT NULL,
    message NVARCHAR(MAX) NOT NULL,
    sent_date DATE NOT NULL,
    read_date DATE NULL,
    status NVARCHAR(50) NOT NULL,
    channel NVARCHAR(50) NOT NULL,
    related_entity_type NVARCHAR(100) NULL,
    related_entity_id NVARCHAR(100) NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (user_account_id) REFERENCES operational_data.user_accounts (user_account_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Messages sent to users about alerts, tickets, invoices, renewals and releases', N'SCHEMA', N'operational_data', N'TABLE', N'notifications';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique notification identifier (NOTIF-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'notification_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References USER_ACCOUNTS (null for account-wide)', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'user_account_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Alert, Reminder, Update, Promotion, System', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'notification_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High, Critical', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'priority';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Subject line', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'subject';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Message body', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'message';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When sent', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'sent_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When read (null if unread)', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'read_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Sent, Delivered, Read, Failed', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Email, In-App, SMS, Push', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'channel';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Alert, Ticket, Invoice, Renewal, Release, Campaign (null if none)', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'related_entity_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Key of the related row (null if none). Not a foreign key: the key of a row of the table that related_entity_type names.', N'SCHEMA', N'operational_data', N'TABLE', N'notifications', N'COLUMN', N'related_entity_id';

CREATE TABLE operational_data.invoices (
    invoice_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    invoice_number NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    contract_id NVARCHAR(50) NOT NULL,
    invoice_date DATE NOT NULL,
    due_date DATE NOT NULL,
    total_amount DECIMAL(15,2) NOT NULL,
    tax_amount DECIMAL(15,2) NOT NULL,
    subtotal DECIMAL(15,2) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    payment_method NVARCHAR(50) NULL,
    payment_date DATE NULL,
    payment_reference NVARCHAR(100) NULL,
    currency NVARCHAR(10) NOT NULL,
    billing_period_start DATE NOT NULL,
    billing_period_end DATE NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id),
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Invoices issued for contracts', N'SCHEMA', N'operational_data', N'TABLE', N'invoices';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique invoice identifier (INV-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'invoice_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Human-readable invoice number', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'invoice_number';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CONTRACTS', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'contract_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Date of issue', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'invoice_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Payment due date (from the payment terms)', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'due_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Subtotal plus tax. In the invoice''s currency, as tax and subtotal.', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'total_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Tax', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'tax_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Amount before tax', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'subtotal';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Draft, Sent, Paid, Partially Paid, Overdue, Cancelled. Bad debt stays Overdue. Cancelled: issued anew for the part used of a contract that ended early.', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Credit Card, ACH, Wire, Check. Null until something was paid, and once cancelled.', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'payment_method';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When paid in full (null until then)', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'payment_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Reference of the settling payment (null until paid)', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'payment_reference';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'ISO 4217 code', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'currency';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'First day billed', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'billing_period_start';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Last day billed', N'SCHEMA', N'operational_data', N'TABLE', N'invoices', N'COLUMN', N'billing_period_end';

CREATE TABLE operational_data.payments (
    payment_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    invoice_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    payment_date DATE NOT NULL,
    payment_amount DECIMAL(15,2) NOT NULL,
    payment_method NVARCHAR(50) NOT NULL,
    transaction_id NVARCHAR(100) NOT NULL,
    status NVARCHAR(50) NOT NULL,
    currency NVARCHAR(10) NOT NULL,
    processing_fee DECIMAL(15,2) NOT NULL,
    net_amount DECIMAL(15,2) NOT NULL,
    payment_gateway NVARCHAR(100) NOT NULL,
    FOREIGN KEY (invoice_id) REFERENCES operational_data.invoices (invoice_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Payments received against invoices', N'SCHEMA', N'operational_data', N'TABLE', N'payments';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique payment identifier (PAY-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'payment_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References INVOICES', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'invoice_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When the payment was made', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'payment_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Amount paid. In the payment''s currency, as fee and net amount.', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'payment_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Credit Card, ACH, Wire, Check', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'payment_method';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Gateway transaction identifier. The gateway''s own identifier; it names no row.', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'transaction_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Successful, Failed, Pending, Refunded', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'ISO 4217 code', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'currency';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Gateway fee', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'processing_fee';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Amount less fee', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'net_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Stripe, PayPal, Square, Authorize.net', N'SCHEMA', N'operational_data', N'TABLE', N'payments', N'COLUMN', N'payment_gateway';

CREATE TABLE operational_data.renewals (
    renewal_id NVARCHAR(50) NOT NULL PRIMARY KEY,
    contract_id NVARCHAR(50) NOT NULL,
    customer_id NVARCHAR(50) NOT NULL,
    current_expiration_date DATE NOT NULL,
    renewal_date DATE NOT NULL,
    renewal_amount DECIMAL(15,2) NOT NULL,
    renewal_type NVARCHAR(50) NOT NULL,
    renewal_status NVARCHAR(50) NOT NULL,
    probability_percent INT NOT NULL,
    owner NVARCHAR(100) NOT NULL,
    last_contact_date DATE NULL,
    next_contact_date DATE NULL,
    churn_risk NVARCHAR(50) NOT NULL,
    churn_reason NVARCHAR(200) NULL,
    notes NVARCHAR(MAX) NULL,
    FOREIGN KEY (contract_id) REFERENCES sales_data.contracts (contract_id),
    FOREIGN KEY (customer_id) REFERENCES sales_data.customers (customer_id)
);

EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Renewal events of contracts', N'SCHEMA', N'operational_data', N'TABLE', N'renewals';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Unique renewal identifier (REN-XXXXXX)', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'renewal_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CONTRACTS', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'contract_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'References CUSTOMERS', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'customer_id';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'End of the contract up for renewal', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'current_expiration_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'When it renews or was decided', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'renewal_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Value of the renewed term (0 if lost). Expected while undecided.', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'renewal_amount';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Auto, Manual, Negotiated', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'renewal_type';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Pending, At Risk, Won, Lost', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'renewal_status';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Chance of renewal (0-100; 100 won, 0 lost)', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'probability_percent';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Who owns the renewal', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'owner';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Latest contact about it. Null before the first contact.', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'last_contact_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Next planned contact (null when decided)', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'next_contact_date';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Low, Medium, High', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'churn_risk';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Price, Product Fit, Competitor, Budget, Consolidation, Business Closure (null unless lost)', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'churn_reason';
EXECUTE sys.sp_addextendedproperty N'MS_Description', N'Renewal notes. Null where there is nothing to add.', N'SCHEMA', N'operational_data', N'TABLE', N'renewals', N'COLUMN', N'notes';
