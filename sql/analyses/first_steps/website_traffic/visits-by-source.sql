-- title: Page views by source
-- question: Where did the visitors of our website come from in the last three months?
-- asked: How do people find our website?
-- asked: How much web traffic is organic, paid, direct, social or by referral?
-- asked: Which channels send us visitors these days?
-- says: {sum page_views 'page view'} {was/were} counted, {most of} them from {largest page_views by source}.
-- read: Views of all pages in the days asked for. A visitor who sees three pages counts in the visitors of each. Conversions are what the page is for: a form, a trial, a demo.
-- chart: column x=source y=page_views
-- total: page_views, conversions
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  w.source,
  sum(w.page_views) AS page_views,
  sum(w.unique_visitors) AS visitors_of_pages,
  sum(w.conversion_count) AS conversions
FROM marketing_data.website_traffic AS w
WHERE w.traffic_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY w.source
ORDER BY page_views DESC, w.source
