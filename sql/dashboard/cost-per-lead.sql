-- title: Cost per lead
-- meaning: Marketing spend of the quarter for each lead that marketing generated in it.
-- unit: currency
-- kind: flow
-- good: down
-- also: CPL
-- place: 26
-- for: cmo
-- answer: cfo/acquisition-cost-and-payback
-- uses: ended_quarters
SELECT e.quarter AS period, sum(b.actual_spend) / sum(b.leads_generated) AS value
FROM ended_quarters AS e
JOIN marketing_data.marketing_budget AS b
  ON concat('Q', substr(b.fiscal_quarter, 2, 1), ' ', b.fiscal_year) = e.quarter
GROUP BY e.quarter, e.last_day
HAVING sum(b.leads_generated) > 0
ORDER BY e.last_day
