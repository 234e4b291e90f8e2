-- title: How fast quotes go out and come back
-- question: How long does it take from opening a deal to the first quote, through approval and revisions, to a decision, and are we getting faster?
-- asked: How long from opening a deal to the first quote, approval and decision, and are we speeding up?
-- asked: Where does time go in our quoting process?
-- asked: Are our quotes getting out and decided faster?
-- use-case: Quote velocity tracking
-- says: Days to the first quote {moved days_to_first_quote by first_quoted}; days from it to the decision {moved days_first_quote_to_decision by first_quoted}.
-- read: Medians in days by quarter of the first quote, new business only; of a hundred deals, a median moves by several days by chance alone. Renewals are left out because they are opened long before their date. Days to a decision are told of quarters of whose deals nine tenths are decided: before, only the quick ones are known. A longer approval shows at the manager, a longer way to the first quote at the rep. Quotes of the time before losses are on record are left out, since only those of wins are kept.
-- chart: line x=first_quoted y=days_to_first_quote,days_first_quote_to_decision
-- rate: needed_approval_percent of deals
-- mean: days_to_first_quote of deals, days_first_quote_to_decision of decided
-- difficulty: intermediate
-- parameter: region
-- parameter: rep
-- uses: decided_deals, sent_quotes
WITH quoted AS (
  SELECT q.opportunity_id, min(q.quote_date) AS first_quote, max(q.quote_date) AS last_quote, count(*) AS quotes,
    avg(q.approval_date - q.quote_date) AS approval_days,
    count(q.approval_date) AS approvals,
    max(CASE WHEN q.status = 'Sent' AND q.expiration_date >= CAST($as_of AS DATE) THEN CAST($as_of AS DATE) - q.quote_date END) AS waiting
  FROM sent_quotes AS q
  GROUP BY q.opportunity_id
)
SELECT
  concat(CAST(EXTRACT(year FROM q.first_quote) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM q.first_quote) AS INTEGER)) AS first_quoted,
  count(*) AS deals,
  count(d.close_date) AS decided,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY q.first_quote - o.created_date) AS DECIMAL(18,4)), 0) AS days_to_first_quote,
  CASE WHEN count(d.close_date) >= 0.9 * count(*) THEN round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY d.close_date - q.first_quote) AS DECIMAL(18,4)), 0) END AS days_first_quote_to_decision,
  CASE WHEN count(d.close_date) >= 0.9 * count(*) THEN round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY d.close_date - q.first_quote) AS DECIMAL(18,4)), 0) END AS slowest_tenth_days,
  CASE WHEN count(d.close_date) >= 0.9 * count(*) THEN round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY d.close_date - q.last_quote) AS DECIMAL(18,4)), 0) END AS days_last_quote_to_decision,
  round(CAST(avg(q.approval_days) AS DECIMAL(18,4)), 1) AS mean_approval_days,
  round(CAST(100.0 * count(*) FILTER (WHERE q.approvals > 0) / count(*) AS DECIMAL(18, 6)), 1) AS needed_approval_percent,
  round(CAST(1.0 * sum(q.quotes) / count(*) AS DECIMAL(18, 6)), 2) AS quotes_per_deal,
  round(CAST(avg((q.last_quote - q.first_quote) / nullif(q.quotes - 1.0, 0)) AS DECIMAL(18,4)), 0) AS days_between_revisions,
  count(q.waiting) AS quotes_waiting_now
FROM quoted AS q
JOIN sales_data.opportunities AS o ON o.opportunity_id = q.opportunity_id
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = q.opportunity_id
WHERE o.opportunity_type = 'New Business' AND q.first_quote >= (SELECT min(x.close_date) FROM decided_deals AS x)
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
  AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
GROUP BY 1
ORDER BY first_quoted
