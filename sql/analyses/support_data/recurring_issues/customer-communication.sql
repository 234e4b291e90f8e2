-- title: Customers to be told about a known issue, and what to tell them
-- question: Which customers that reported a known issue must hear from us now, and what is the news for them?
-- asked: Which customers with a known issue need an update from us now, and what do we tell them?
-- asked: Whom do we owe news about a bug they reported?
-- asked: Who should hear that their issue is fixed or being worked on?
-- use-case: Customer communication
-- says: {count 'message'} {is/are} due to customers about a known issue; the longest silence is {max days_since_our_last_word}, first to hear is {first customer_name}.
-- read: Customers under contract that reported the issue and still run a faulty version, or still wait for their ticket. The message follows the state of the fix; days since our last word count from our latest visible answer on their tickets about it. Yearly value is that of the product. Issues with very many tickets name only their first seventy or so.
-- chart: none
-- none: No customer has to be told anything.
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- parameter: customer
-- parameter: top = 30
-- uses: live_installs, ticket_states
WITH issues AS (
  SELECT
    i.*,
    r.release_date AS fix_date,
    CASE WHEN i.fix_version IS NULL THEN 2000000000
         ELSE CAST(split_part(i.fix_version, '.', 1) AS INTEGER) * 1000000
            + CAST(split_part(i.fix_version, '.', 2) AS INTEGER) * 1000
            + CAST(split_part(i.fix_version, '.', 3) AS INTEGER) END AS fixed_from
  FROM support_data.recurring_issues AS i
  LEFT JOIN operational_data.product_releases AS r
    ON r.product_id = i.product_id AND r.version_number = i.fix_version AND r.release_date <= CAST($as_of AS DATE)
),
linked AS (
  SELECT recurring_issue_id, unnest(string_to_array(related_tickets, ', ')) AS ticket_id
  FROM support_data.recurring_issues
  WHERE related_tickets IS NOT NULL
),
answers AS (
  SELECT l.recurring_issue_id, t.customer_id, max(c.comment_date) AS last_word
  FROM linked AS l
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
  FROM linked AS l
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
  CASE WHEN i.fix_date IS NOT NULL THEN concat('Fixed in ', i.fix_version, ': please upgrade from ', n.version_number)
       WHEN i.fix_version IS NOT NULL THEN concat('The fix is planned for ', i.fix_version)
       WHEN i.root_cause IS NOT NULL THEN 'Cause found, fix not yet planned'
       ELSE 'Still being looked into' END AS message,
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
  CASE WHEN i.fix_date IS NOT NULL THEN 1 WHEN i.fix_version IS NOT NULL THEN 2 ELSE 3 END,
  r.tickets DESC, n.contract_value DESC, c.customer_id, i.recurring_issue_id
LIMIT CAST($top AS INTEGER)
