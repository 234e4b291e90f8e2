-- title: Customers to be told about a known issue, and what to tell them
-- question: Which customers that reported a known issue must hear from us now, and what is the news for them?
-- asked: Which customers with a known issue need an update from us now, and what do we tell them?
-- asked: Whom do we owe news about a bug they reported?
-- asked: Who should hear that their issue is fixed or being worked on?
-- use-case: Customer communication
-- says: {count 'message'} {is/are} due to customers about a known issue[, {count where why_now = 'a ticket is open'} of them on an open ticket][, {count where why_now = 'fix is out since our last word'} on a fix that came out since our last word]; first to hear is {first customer_name}.
-- read: Customers under contract that reported the issue and still run a faulty version. First come those with an open ticket, then those who do not know of the fix yet, then those who do but have not upgraded, then those for whom nothing but the cause is known; within each, whoever reported most. Days since our last word count from our latest visible answer on their tickets about it. Yearly value is that of the product. The list of tickets of an issue names seventy or so: of one with more, customers are missing here.
-- decides: why_now, message
-- chart: none
-- none: No customer has to be told anything.
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: customer
-- parameter: top = 30
-- uses: live_installs, ticket_states, issue_states, issue_tickets
WITH issues AS (
  SELECT
    i.*,
    r.release_date AS fix_date,
    CASE WHEN i.fix_version IS NULL THEN 2000000000
         ELSE CAST(split_part(i.fix_version, '.', 1) AS INTEGER) * 1000000
            + CAST(split_part(i.fix_version, '.', 2) AS INTEGER) * 1000
            + CAST(split_part(i.fix_version, '.', 3) AS INTEGER) END AS fixed_from
  FROM issue_states AS i
  LEFT JOIN operational_data.product_releases AS r
    ON r.product_id = i.product_id AND r.version_number = i.fix_version AND r.release_date <= CAST($as_of AS DATE)
),
answers AS (
  SELECT l.recurring_issue_id, t.customer_id, max(c.comment_date) AS last_word
  FROM issue_tickets AS l
  JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  JOIN support_data.ticket_comments AS c ON c.ticket_id = l.ticket_id
  WHERE c.internal_note = 'No' AND c.commenter_type <> 'Customer'
  GROUP BY l.recurring_issue_id, t.customer_id
),
reporters AS (
  SELECT
    l.recurring_issue_id,
    t.customer_id,
    count(*) AS tickets,
    count(*) FILTER (WHERE t.is_open) AS open_tickets,
    max(t.created_date) AS last_report
  FROM issue_tickets AS l
  JOIN ticket_states AS t ON t.ticket_id = l.ticket_id
  GROUP BY l.recurring_issue_id, t.customer_id
),
installs AS (
  SELECT
    customer_id, product_id, version_number, contract_value,
    CAST(split_part(version_number, '.', 1) AS INTEGER) * 1000000
      + CAST(split_part(version_number, '.', 2) AS INTEGER) * 1000
      + CAST(split_part(version_number, '.', 3) AS INTEGER) AS version,
    row_number() OVER (PARTITION BY customer_id, product_id ORDER BY install_date DESC, install_id DESC) AS place
  FROM live_installs
)
SELECT
  c.customer_name,
  c.customer_id,
  i.issue_pattern AS issue,
  i.recurring_issue_id,
  CASE WHEN NOT i.is_open THEN concat('Fixed in ', i.fix_version, ': please upgrade from ', n.version_number)
       WHEN i.fix_version IS NOT NULL THEN concat('The fix is planned for ', i.fix_version)
       WHEN i.root_cause IS NOT NULL THEN 'Cause found, fix not yet planned'
       ELSE 'Still being looked into' END AS message,
  CASE WHEN r.open_tickets > 0 THEN 'a ticket is open'
       WHEN i.fix_date > a.last_word THEN 'fix is out since our last word'
       WHEN NOT i.is_open THEN 'not upgraded yet'
       ELSE 'no fix yet' END AS why_now,
  p.product_name,
  n.version_number AS installed_version,
  r.tickets AS tickets_about_it,
  r.open_tickets,
  r.last_report,
  CAST($as_of AS DATE) - a.last_word AS days_since_our_last_word,
  i.priority,
  n.contract_value AS yearly_value,
  c.customer_tier,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM reporters AS r
JOIN issues AS i ON i.recurring_issue_id = r.recurring_issue_id
JOIN installs AS n ON n.customer_id = r.customer_id AND n.product_id = i.product_id AND n.place = 1
JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN answers AS a ON a.recurring_issue_id = r.recurring_issue_id AND a.customer_id = r.customer_id
WHERE n.version < i.fixed_from
  AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($customer AS VARCHAR) IS NULL OR c.customer_id = $customer)
ORDER BY
  CASE WHEN r.open_tickets > 0 THEN 1 WHEN i.fix_date > a.last_word THEN 2 WHEN NOT i.is_open THEN 3 WHEN i.fix_version IS NOT NULL THEN 4 ELSE 5 END,
  r.tickets DESC, n.contract_value DESC, c.customer_id, i.recurring_issue_id
LIMIT CAST($top AS INTEGER)
