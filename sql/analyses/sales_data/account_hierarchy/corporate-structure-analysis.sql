-- title: Buying and winning by place in the corporate structure
-- question: Do parents, subsidiaries, divisions, sister companies and independent accounts buy, pay and stay differently?
-- asked: Do companies in a group behave differently from stand-alone ones in buying, paying and staying?
-- asked: Are subsidiaries better or worse customers than independents?
-- asked: Does it matter for us whether an account is a parent, a daughter or on its own?
-- use-case: Corporate structure analysis
-- says: By place in the group the win rate {ranges win_rate_percent by place_in_group}; the share of invoices paid late {ranges paid_late_percent by place_in_group}; {most} ARR lies with {largest arr by place_in_group}.
-- read: Each account counts once, by its place in its group: a parent has subsidiaries or divisions, while sister companies and partners of a franchise stand on both ends of their tie. Paid late are invoices of the last year, due before today, that were paid after their due date or not at all; as one account pays all its invoices alike, what chance may do is judged by accounts_invoiced, the accounts behind them, and places with fewer than ten of these are left out of the comparison; independent accounts are the yardstick. Win rate is of decided new business; lost customers have had a contract and have none in force now. Parents are larger companies, which are won less often; rows with few accounts are hints, not findings.
-- chart: bar x=place_in_group y=win_rate_percent,lost_customers_percent
-- rate: win_rate_percent of win_rate_n, paid_late_percent of accounts_invoiced
-- share: ever_customers_percent of accounts
-- unit: share_of_arr percent
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- shows: arr = arr
-- uses: contracts_in_force, signed_contracts, decided_deals, sent_invoices
WITH places AS (
  SELECT
    c.customer_id, c.country,
    CASE
      WHEN h.relationship_type = 'Parent-Child' AND h.ownership_percent >= 100 THEN 'Subsidiary, wholly owned'
      WHEN h.relationship_type = 'Parent-Child' THEN 'Subsidiary, partly owned'
      WHEN h.relationship_type IS NOT NULL THEN h.relationship_type
      WHEN EXISTS (SELECT 1 FROM sales_data.account_hierarchy AS x WHERE x.parent_customer_id = c.customer_id AND x.relationship_type IN ('Parent-Child', 'Division')) THEN 'Parent'
      WHEN EXISTS (SELECT 1 FROM sales_data.account_hierarchy AS x WHERE x.parent_customer_id = c.customer_id AND x.relationship_type = 'Sister Company') THEN 'Sister Company'
      WHEN EXISTS (SELECT 1 FROM sales_data.account_hierarchy AS x WHERE x.parent_customer_id = c.customer_id) THEN 'Franchise'
      ELSE 'Independent'
    END AS place,
    CASE WHEN p.customer_id IS NULL THEN NULL WHEN p.country <> c.country THEN 1 ELSE 0 END AS abroad,
    CASE WHEN p.customer_id IS NULL THEN NULL WHEN p.account_owner = c.account_owner THEN 1 ELSE 0 END AS same_owner
  FROM sales_data.customers AS c
  LEFT JOIN sales_data.account_hierarchy AS h ON h.child_customer_id = c.customer_id
  LEFT JOIN sales_data.customers AS p ON p.customer_id = h.parent_customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
signed AS (
  SELECT k.customer_id,
    coalesce(sum(f.annual_value), 0) AS arr,
    CASE WHEN count(f.contract_id) > 0 THEN 1 ELSE 0 END AS in_force
  FROM signed_contracts AS k
  LEFT JOIN contracts_in_force AS f ON f.contract_id = k.contract_id
  WHERE k.start_date <= CAST($as_of AS DATE)
  GROUP BY k.customer_id
),
deals AS (
  SELECT d.customer_id, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business'
  GROUP BY d.customer_id
),
bills AS (
  SELECT i.customer_id, count(*) AS due, count(*) FILTER (WHERE i.payment_date IS NULL OR i.payment_date > i.due_date) AS late
  FROM sent_invoices AS i
  WHERE i.due_date < CAST($as_of AS DATE) AND i.due_date >= CAST($as_of AS DATE) - 365
  GROUP BY i.customer_id
)
SELECT
  p.place AS place_in_group,
  count(*) AS accounts,
  round(CAST(100.0 * count(s.customer_id) / count(*) AS DECIMAL(18, 6)), 1) AS ever_customers_percent,
  round(CAST(100.0 * sum(d.won) / nullif(sum(d.decided), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.in_force = 0) / nullif(count(s.customer_id), 0) AS DECIMAL(18, 6)), 1) AS lost_customers_percent,
  round(CAST(100.0 * sum(b.late) / nullif(sum(b.due), 0) AS DECIMAL(18, 6)), 1) AS paid_late_percent,
  sum(s.arr) AS arr,
  round(CAST(100.0 * sum(s.arr) / nullif(sum(sum(s.arr)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_arr,
  round(CAST(sum(s.arr) / nullif(sum(s.in_force), 0) AS DECIMAL(18, 6)), 0) AS arr_per_customer,
  round(CAST(100.0 * sum(p.abroad) / nullif(count(p.abroad), 0) AS DECIMAL(18, 6)), 1) AS other_country_than_parent_percent,
  round(CAST(100.0 * sum(p.same_owner) / nullif(count(p.same_owner), 0) AS DECIMAL(18, 6)), 1) AS same_owner_as_parent_percent,
  sum(d.decided) AS win_rate_n,
  count(b.customer_id) AS accounts_invoiced,
  sum(b.due) AS invoices_due
FROM places AS p
LEFT JOIN signed AS s ON s.customer_id = p.customer_id
LEFT JOIN deals AS d ON d.customer_id = p.customer_id
LEFT JOIN bills AS b ON b.customer_id = p.customer_id
GROUP BY p.place
ORDER BY count(*) DESC, p.place
