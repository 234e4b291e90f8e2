-- title: What each channel costs, in office hours and round the clock
-- question: What does support cost by channel and service hours, how did it change, and where is a satisfied customer cheapest?
-- asked: What does support cost per channel and shift, how has that moved, and where is a happy customer cheapest?
-- asked: Support cost by channel, with satisfaction for the money?
-- asked: Which support channels are expensive for what they deliver?
-- use-case: Cost analysis
-- says: Support cost {sum cost} for {sum tickets 'ticket'}, {most} through {largest cost by service}; it {changed cost from cost_before}, and the cost of a satisfied customer {ranges cost_per_satisfied_customer by service}.
-- read: Tickets of the period times the cost per ticket of their channel row, those of the equally long period before at the same cost; a ticket is round the clock if its SLA counts all hours. Surcharge compares with the office-hours row of the same channel. Cost per satisfied customer divides the cost of a ticket by the share of scores of 4 and 5. Satisfaction counts the surveys sent right after a ticket. Tickets opened by a program (API) count as Portal.
-- chart: bar x=service y=cost
-- rate: satisfied_percent of satisfied_n
-- mean: cost_per_ticket of tickets, cost_per_satisfied_customer of satisfied_n
-- decides: cost_before, cost_per_satisfied_customer
-- difficulty: advanced
-- parameter: within_days = 91
-- parameter: product
-- parameter: region
-- uses: csat_answers
WITH policies AS (
  SELECT
    p.customer_tier, p.priority, p.business_hours_only, p.effective_date,
    lead(p.effective_date) OVER (PARTITION BY p.customer_tier, p.priority ORDER BY p.effective_date, p.sla_policy_id) AS replaced_on
  FROM support_data.sla_policies AS p
),
score AS (
  SELECT ticket_id, max(satisfaction_score) AS score
  FROM csat_answers
  GROUP BY ticket_id
),
tickets AS (
  SELECT
    CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END AS channel_name,
    CASE WHEN p.business_hours_only = 'No' THEN 1 ELSE 0 END AS around,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS tickets,
    count(*) FILTER (WHERE t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS before,
    count(DISTINCT CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN t.customer_id END) AS customers,
    count(s.score) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS answers,
    count(*) FILTER (WHERE s.score >= 4 AND t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS satisfied
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  JOIN policies AS p ON p.customer_tier = c.customer_tier AND p.priority = t.priority
   AND t.created_date >= p.effective_date AND (p.replaced_on IS NULL OR t.created_date < p.replaced_on)
  LEFT JOIN score AS s ON s.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1, 2
),
services AS (
  SELECT
    channel_id, channel_name, cost_per_ticket,
    CASE WHEN hours_of_operation LIKE '24 hours%' THEN 1 ELSE 0 END AS around
  FROM support_data.support_channels
),
costs AS (
  SELECT
    v.channel_id, v.channel_name, v.around, v.cost_per_ticket,
    o.cost_per_ticket AS office_cost,
    t.tickets, t.before, t.customers, t.answers, t.satisfied,
    t.tickets * v.cost_per_ticket AS cost
  FROM services AS v
  JOIN tickets AS t ON t.channel_name = v.channel_name AND t.around = v.around
  LEFT JOIN services AS o ON o.channel_name = v.channel_name AND o.around = 0
)
SELECT
  concat(channel_name, CASE WHEN around = 1 THEN ', round the clock' ELSE ', office hours' END) AS service,
  channel_id,
  tickets,
  cost_per_ticket,
  cost,
  round(CAST(100.0 * cost / nullif(sum(cost) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_cost_percent,
  round(CAST(100.0 * tickets / nullif(sum(tickets) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_tickets_percent,
  before * cost_per_ticket AS cost_before,
  round(CAST(cost / nullif(customers, 0) AS DECIMAL(18, 6)), 2) AS cost_per_asking_customer,
  round(CAST(100.0 * (cost_per_ticket - office_cost) / nullif(office_cost, 0) AS DECIMAL(18, 6)), 1) AS surcharge_percent,
  round(CAST(100.0 * satisfied / nullif(answers, 0) AS DECIMAL(18, 6)), 1) AS satisfied_percent,
  round(CAST(cost_per_ticket * answers / nullif(satisfied, 0) AS DECIMAL(18, 6)), 2) AS cost_per_satisfied_customer,
  answers AS satisfied_n
FROM costs
ORDER BY cost DESC, channel_id
