-- title: Territories and quota by region
-- question: How many territories does each region have, and what is their quota?
-- asked: How many reps cover each region, and how much are they to sell?
-- asked: How is the sales force spread over the regions?
-- asked: What quota do the reps of each region carry together?
-- says: {sum territories 'territory|territories'} {carries/carry} a quota of {sum quota}, {most of} it in {largest quota by region}.
-- read: Territories that somebody works today; each is one rep's. The quota is for a year.
-- chart: column x=region y=quota
-- total: territories, quota
-- difficulty: easy
SELECT
  t.region,
  count(*) AS territories,
  sum(t.quota) AS quota,
  count(DISTINCT t.manager) AS managers
FROM sales_data.territories AS t
WHERE t.active = 'Yes'
GROUP BY t.region
ORDER BY quota DESC, t.region
