-- title: Marketing cost of a new customer and its payback
-- question: What marketing money does a new customer cost us, and how many months of its revenue pay it back?
-- asked: What is our CAC and payback period?
-- asked: How much marketing spend does it take to land a customer, and how long until it is earned back?
-- asked: What does winning a new customer cost in marketing, and after how many months is that recovered?
-- says: The marketing cost of a new customer {moved cost_per_new_customer by quarter}; its payback {moved payback_months by quarter}.
-- read: Only marketing spend is in the books, no salaries: the full acquisition cost is higher, the trend holds. Spend is set against the customers whose ARR began in the same quarter, for the first time or again, however they came to us; the lagged cost takes the spend of the quarter before, when most of their deals began. Payback is spend divided by the new monthly revenue, before cost of service.
-- chart: line x=quarter y=cost_per_new_customer,lagged_cost_per_customer
-- mean: cost_per_new_customer of new_customers
-- unit: marketing_and_web_share_of_arr percent, cost_per_new_customer money, lagged_cost_per_customer money, cost_per_marketing_customer money, arr_per_new_customer money
-- difficulty: intermediate
-- shows: acquisition_cost = cost_per_new_customer by quarter
-- shows: budget_use = spent_of_budget_percent by quarter
-- shows: cost_per_lead = cost_per_lead by quarter
-- shows: marketing_spend = marketing_spend by quarter
-- shows: new_arr = new_arr by quarter
-- shows: new_customers = new_customers by quarter
-- shows: payback = payback_months by quarter
-- uses: arr_changes
WITH spend AS (
  SELECT b.fiscal_year, CAST(substring(b.fiscal_quarter, 2, 1) AS INTEGER) AS number, sum(b.actual_spend) AS spent, sum(b.budgeted_amount) AS budgeted,
    sum(b.leads_generated) AS leads
  FROM marketing_data.marketing_budget AS b
  GROUP BY 1, 2
),
sources AS (
  SELECT k.customer_id, k.start_date, max(CASE WHEN o.lead_source IN ('Marketing', 'Web') THEN 1 ELSE 0 END) AS by_marketing
  FROM sales_data.contracts AS k
  JOIN sales_data.opportunities AS o ON o.opportunity_id = k.opportunity_id
  GROUP BY k.customer_id, k.start_date
),
signed AS (
  SELECT CAST(EXTRACT(year FROM h.day) AS INTEGER) AS fiscal_year, CAST(EXTRACT(quarter FROM h.day) AS INTEGER) AS number,
    count(*) AS customers, sum(h.after) AS arr,
    coalesce(sum(h.after) FILTER (WHERE s.by_marketing = 1), 0) AS marketing_arr,
    count(*) FILTER (WHERE s.by_marketing = 1) AS marketing_customers
  FROM arr_changes AS h
  LEFT JOIN sources AS s ON s.customer_id = h.customer_id AND s.start_date = h.day
  WHERE h.move = 'new'
  GROUP BY 1, 2
),
joined AS (
  SELECT s.fiscal_year, s.number, s.spent, s.budgeted, s.leads, coalesce(g.customers, 0) AS customers, coalesce(g.arr, 0) AS arr,
    coalesce(g.marketing_arr, 0) AS marketing_arr, coalesce(g.marketing_customers, 0) AS marketing_customers,
    lag(s.spent) OVER (ORDER BY s.fiscal_year, s.number) AS spent_before
  FROM spend AS s
  LEFT JOIN signed AS g ON g.fiscal_year = s.fiscal_year AND g.number = s.number
)
SELECT
  concat(j.fiscal_year, ' Q', j.number) AS quarter,
  j.spent AS marketing_spend,
  round(CAST(100.0 * j.spent / nullif(j.budgeted, 0) AS DECIMAL(18, 6)), 1) AS spent_of_budget_percent,
  j.customers AS new_customers,
  j.arr AS new_arr,
  round(CAST(j.spent / nullif(j.customers, 0) AS DECIMAL(18, 6)), 0) AS cost_per_new_customer,
  round(CAST(j.spent_before / nullif(j.customers, 0) AS DECIMAL(18, 6)), 0) AS lagged_cost_per_customer,
  round(CAST(j.arr / nullif(j.customers, 0) AS DECIMAL(18, 6)), 0) AS arr_per_new_customer,
  round(CAST(12.0 * j.spent / nullif(j.arr, 0) AS DECIMAL(18, 6)), 1) AS payback_months,
  round(CAST(j.arr / nullif(j.spent, 0) AS DECIMAL(18, 6)), 1) AS new_arr_per_unit_spent,
  round(CAST(100.0 * j.marketing_arr / nullif(j.arr, 0) AS DECIMAL(18, 6)), 1) AS marketing_and_web_share_of_arr,
  round(CAST(j.spent / nullif(j.marketing_customers, 0) AS DECIMAL(18, 6)), 0) AS cost_per_marketing_customer,
  round(CAST(j.spent / nullif(j.leads, 0) AS DECIMAL(18, 6)), 0) AS cost_per_lead
FROM joined AS j
ORDER BY j.fiscal_year, j.number
