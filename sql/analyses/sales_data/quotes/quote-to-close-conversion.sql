-- title: From quote to signature, by quarter of the quote
-- question: What share of the quotes that we send becomes a signed deal, in number and in money, and is it improving?
-- asked: What is our quote-to-close rate, by count and value, and is it going up?
-- asked: How many of the offers we send get signed?
-- asked: Do more of our quotes turn into deals than before, in number and money?
-- use-case: Quote-to-close conversion
-- says: The share of quoted deals that was signed {moved conversion_percent by first_quoted}[; of new business it {moved new_business_percent by first_quoted}][, and of the money first quoted it {moved value_conversion_percent by first_quoted}]. {sum still_open 'quoted deal'} {is/are} still open.
-- read: Cohorts by the quarter of the deal's first quote, so revisions do not count twice. Conversion is of the decided deals, told of quarters of whose deals nine tenths are decided: before, only the quick ones are known. As renewals join, the total rises by mix alone: new business is shown apart. Kept of first quote is what the won deals were signed for, per cent of what was first quoted. Quotes of the time before losses are on record are left out, since only those of wins are kept.
-- chart: line x=first_quoted y=conversion_percent,new_business_percent,value_conversion_percent
-- rate: conversion_percent of decided, new_business_percent of new_business_n, let_expire_percent of deals_quoted
-- difficulty: advanced
-- parameter: region
-- parameter: rep
-- parameter: segment
-- uses: decided_deals, sent_quotes
WITH ordered AS (
  SELECT q.opportunity_id, q.quote_date, q.total_amount, q.status,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date, q.quote_id) AS nth,
    count(*) OVER (PARTITION BY q.opportunity_id) AS quotes,
    max(CASE WHEN q.status = 'Expired' THEN 1 ELSE 0 END) OVER (PARTITION BY q.opportunity_id) AS expired
  FROM sent_quotes AS q
)
SELECT
  concat(CAST(EXTRACT(year FROM f.quote_date) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM f.quote_date) AS INTEGER)) AS first_quoted,
  count(*) AS deals_quoted,
  count(d.deal_id) AS decided,
  count(*) FILTER (WHERE d.status = 'Won') AS won,
  CASE WHEN count(d.deal_id) >= 0.9 * count(*) THEN round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(d.deal_id), 0) AS DECIMAL(18, 6)), 1) END AS conversion_percent,
  CASE WHEN count(d.deal_id) >= 0.9 * count(*) THEN round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won' AND o.opportunity_type = 'New Business') / nullif(count(d.deal_id) FILTER (WHERE o.opportunity_type = 'New Business'), 0) AS DECIMAL(18, 6)), 1) END AS new_business_percent,
  CASE WHEN count(d.deal_id) >= 0.9 * count(*) THEN round(CAST(100.0 * sum(f.total_amount) FILTER (WHERE d.status = 'Won') / nullif(sum(f.total_amount) FILTER (WHERE d.deal_id IS NOT NULL), 0) AS DECIMAL(18, 6)), 1) END AS value_conversion_percent,
  round(CAST(100.0 * sum(d.deal_value) FILTER (WHERE d.status = 'Won') / nullif(sum(f.total_amount) FILTER (WHERE d.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS kept_of_first_quote_percent,
  round(CAST(avg(d.close_date - f.quote_date) FILTER (WHERE d.status = 'Won') AS DECIMAL(18, 6)), 0) AS days_to_signature,
  round(CAST(1.0 * sum(f.quotes) / count(*) AS DECIMAL(18, 6)), 2) AS quotes_per_deal,
  round(CAST(100.0 * sum(f.expired) / count(*) AS DECIMAL(18, 6)), 1) AS let_expire_percent,
  count(*) - count(d.deal_id) AS still_open,
  count(d.deal_id) FILTER (WHERE o.opportunity_type = 'New Business') AS new_business_n
FROM ordered AS f
JOIN sales_data.opportunities AS o ON o.opportunity_id = f.opportunity_id
JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = f.opportunity_id
WHERE f.nth = 1
  AND f.quote_date >= (SELECT min(x.close_date) FROM decided_deals AS x)
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
  AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
  AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
GROUP BY 1
ORDER BY first_quoted
