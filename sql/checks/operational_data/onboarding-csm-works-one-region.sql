-- title: A customer success manager works in one region
-- tables: operational_data.onboarding_progress, sales_data.customers, sales_data.territories
-- And sells nowhere: nobody of that name holds a territory.
-- corruption: UPDATE operational_data.onboarding_progress SET csm_assigned = (SELECT max(csm_assigned) FROM operational_data.onboarding_progress) WHERE true
SELECT o.csm_assigned, count(DISTINCT c.region) AS regions
FROM operational_data.onboarding_progress AS o
JOIN sales_data.customers AS c USING (customer_id)
GROUP BY o.csm_assigned
HAVING count(DISTINCT c.region) > 1 OR o.csm_assigned IN (SELECT sales_rep FROM sales_data.territories)
