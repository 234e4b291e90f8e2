-- title: Marketing cost of a new customer and its payback
-- question: What marketing money does a new customer cost us, and how many months of its revenue pay it back?
-- asked: What is our CAC and payback period?
-- asked: How much marketing spend does it take to land a customer, and how long until it is earned back?
-- asked: What does winning a new customer cost in marketing, and after how many months is that recovered?
-- says: The marketing cost of a new customer {moved cost_per_new_customer by quarter}; its payback {moved payback_months by quarter}.
-- read: Only marketing spend is in the books, no salaries: the full acquisition cost is higher, the trend holds. Spend is set against the customers won in the same quarter; the lagged cost takes the spend of the quarter before, when most of their deals began. Payback is spend divided by the new monthly revenue, before cost of service.
-- chart: line x=quarter y=cost_per_new_customer,lagged_cost_per_customer
-- mean: cost_per_new_customer of new_customers
-- unit: marketing_and_web_share_of_arr percent, cost_per_new_customer money, lagged_cost_per_customer money, cost_per_marketing_customer money, arr_per_new_customer money
-- difficulty: intermediate
-- shows: budget_use = spent_of_budget_percent by quarter
-- shows: marketing_spend = marketing_spend by quarter
WITH spend AS (
  SELECT b.fiscal_year, CAST(substring(b.fiscal_quarter, 2, 1) AS INTEGER) AS number, sum(b.actual_spend) AS spent, sum(b.budgeted_amount) AS budgeted,
    sum(b.leads_generated) AS leads
  FROM marketing_data.marketing_budget AS b
  GROUP BY 1, 2
),
signed AS (
  SELECT d.fiscal_year, CAST(substring(d.quarter, 2, 1) AS INTEGER) AS number,
    count(DISTINCT k.customer_id) AS customers, sum(k.annual_value) AS arr,
    coalesce(sum(k.annual_value) FILTER (WHERE o.lead_source IN ('Marketing', 'Web')), 0) AS marketing_arr,
    count(DISTINCT CASE WHEN o.lead_source IN ('Marketing', 'Web') THEN k.customer_id END) AS marketing_customers
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.contracts AS k ON k.opportunity_id = d.opportunity_id
  WHERE d.status = 'Won' AND o.opportunity_type = 'New Business' AND k.annual_value > 0 AND d.close_date <= CAST($as_of AS DATE)
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
