-- title: Quotas differ as territories do
-- tables: sales_data.territories
-- Who holds an old patch or one of large accounts is asked for more than who begins on a new one. Among a dozen territories and more of today
-- that have grown past their first years, the largest quota is more than twice the smallest; where any is above the least one, not all are alike.
-- corruption: UPDATE sales_data.territories SET quota = 1000000 WHERE active = 'Yes'
SELECT count(*) AS territories, min(quota) AS smallest, max(quota) AS largest
FROM sales_data.territories
WHERE active = 'Yes'
HAVING count(*) >= 4
  AND avg(quota) > 240000
  AND max(quota) <= CASE WHEN count(*) >= 12 AND avg(quota) >= 500000 THEN 2 ELSE 1 END * min(quota)
