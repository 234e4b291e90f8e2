-- title: Cost of support by tier and channel, against what the tier pays
-- question: What does a customer of each tier cost us in support, through which channels, and is it in proportion to the contract value?
-- asked: What does it cost to support each customer tier, by channel, and is that fair against what they pay?
-- asked: Cost to serve per tier and channel, next to contract value, please.
-- asked: Do we spend too much support on small contracts?
-- says: Support cost {sum cost}, {most of} it for the tier {largest cost by customer_tier}; the part of a tier's yearly value that goes into its support {ranges tier_cost_of_yearly_value_percent by customer_tier}.
-- read: Cost is tickets of the period times the handling cost of their channel, round the clock where the SLA counts all hours. Cost per customer counts all customers of the tier under contract, asking or not. The part of the yearly value should fall from tier to tier upwards; its value is that of today, its cost that of the period as of a year. Tickets opened by a program (API) count as Portal.
-- chart: stacked x=customer_tier y=cost series=channel
-- rate: round_the_clock_percent of tickets
-- mean: cost_per_ticket of tickets, tier_cost_of_yearly_value_percent of tickets
-- decides: tier_cost_of_yearly_value_percent, cost_per_customer
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: region
-- parameter: industry
-- uses: arr
WITH policies AS (
  SELECT
    p.customer_tier, p.priority, p.business_hours_only, p.effective_date,
    lead(p.effective_date) OVER (PARTITION BY p.customer_tier, p.priority ORDER BY p.effective_date, p.sla_policy_id) AS replaced_on
  FROM support_data.sla_policies AS p
),
prices AS (
  SELECT
    channel_name,
    CASE WHEN hours_of_operation LIKE '24 hours%' THEN 'No' ELSE 'Yes' END AS business_hours_only,
    max(cost_per_ticket) AS cost
  FROM support_data.support_channels
  GROUP BY 1, 2
),
served AS (
  SELECT
    c.customer_tier,
    CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END AS channel,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS tickets,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND p.business_hours_only = 'No') AS around,
    sum(CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN k.cost ELSE 0 END) AS cost,
    sum(CASE WHEN t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN k.cost ELSE 0 END) AS cost_before,
    count(DISTINCT CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN t.customer_id END) AS asking
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  JOIN policies AS p ON p.customer_tier = c.customer_tier AND p.priority = t.priority
   AND t.created_date >= p.effective_date AND (p.replaced_on IS NULL OR t.created_date < p.replaced_on)
  JOIN prices AS k ON k.channel_name = CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END AND k.business_hours_only = p.business_hours_only
  WHERE t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY 1, 2
),
paid AS (
  SELECT c.customer_tier, count(*) AS customers, sum(v.arr) AS annual_value
  FROM arr AS v
  JOIN sales_data.customers AS c ON c.customer_id = v.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY c.customer_tier
)
SELECT
  s.customer_tier,
  s.channel,
  s.tickets,
  round(CAST(s.cost / nullif(s.tickets, 0) AS DECIMAL(18, 6)), 2) AS cost_per_ticket,
  s.cost,
  round(CAST(100.0 * s.cost / nullif(sum(s.cost) OVER (PARTITION BY s.customer_tier), 0) AS DECIMAL(18, 6)), 1) AS share_of_tier_cost_percent,
  round(CAST(100.0 * (s.cost - s.cost_before) / nullif(s.cost_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  round(CAST(100.0 * s.around / nullif(s.tickets, 0) AS DECIMAL(18, 6)), 1) AS round_the_clock_percent,
  s.asking AS customers_asking,
  p.customers AS customers_under_contract,
  round(CAST(s.cost / nullif(p.customers, 0) AS DECIMAL(18, 6)), 2) AS cost_per_customer,
  round(CAST(100.0 * sum(s.cost) OVER (PARTITION BY s.customer_tier) * 365 / CAST($within_days AS INTEGER) / nullif(p.annual_value, 0) AS DECIMAL(18, 6)), 2) AS tier_cost_of_yearly_value_percent
FROM served AS s
LEFT JOIN paid AS p ON p.customer_tier = s.customer_tier
WHERE s.tickets > 0
ORDER BY
  CASE s.customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END,
  s.cost DESC, s.channel
