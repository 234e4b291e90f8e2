-- title: New deals by source
-- question: Where did the deals opened in the last year come from?
-- asked: Which lead sources have fed the pipeline over the past year?
-- asked: How many opportunities did marketing, partners, the web and sales each bring in lately?
-- asked: Who brings us deals: marketing, sales, partners, the website or referrals?
-- says: {sum deals 'deal'} {was/were} opened, {most of} them through {largest deals by lead_source}.
-- none: No deal was opened in the last year.
-- read: Deals opened in the months asked for, renewals left out, whatever has become of them since. Deals with existing customers count as sourced by Sales.
-- chart: column x=lead_source y=deals
-- total: deals
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 12
-- shows: opportunities_created = deals
SELECT
  o.lead_source,
  count(*) AS deals
FROM sales_data.opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
  AND o.created_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
GROUP BY o.lead_source
ORDER BY deals DESC, o.lead_source
