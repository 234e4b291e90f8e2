-- title: The most connected tools
-- question: Which tools do customers connect to our products most?
-- asked: What are our most popular integrations?
-- asked: Which third-party apps are hooked up to our software most often?
-- asked: Top connected systems by number of live connections?
-- says: Of {count 'tool'} in use, the most connected is {first tool}, {first connections 'time'} by {first customers 'customer'}.
-- read: Connections in use today, failing ones among them; those given up (Inactive) are not counted. A customer may connect a tool to several products.
-- chart: bar x=tool y=connections
-- total: connections
-- difficulty: easy
-- parameter: top = 10
SELECT
  i.integration_name AS tool,
  count(*) AS connections,
  count(DISTINCT i.customer_id) AS customers,
  count(*) OVER () AS rows_in_all
FROM usage_data.integration_usage AS i
WHERE i.status <> 'Inactive'
GROUP BY i.integration_name
ORDER BY connections DESC, tool
LIMIT CAST($top AS INTEGER)
