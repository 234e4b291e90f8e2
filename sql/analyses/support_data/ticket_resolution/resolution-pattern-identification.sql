-- title: How each kind of ticket gets solved, and what holds
-- question: Which way of resolving tickets is usual for each kind of ticket, what does it cost, and does the solution hold?
-- asked: How do we usually resolve each kind of ticket, at what cost, and does the fix last?
-- asked: Which ways of solving tickets hold and which come back?
-- asked: What resolution is typical for what sort of case, and what does it take?
-- use-case: Resolution pattern identification
-- says: {most} tickets are resolved by {largest tickets by resolution_type}; by way of resolving the share reopened {ranges reopened_percent by resolution_type}.
-- read: Share is of the resolved tickets of that kind. Reopened shows solutions that did not hold; article_percent is how often a knowledge base article told the solution; a workaround without a fix will come back. Satisfaction counts the surveys sent right after a ticket.
-- chart: stacked x=ticket_type y=tickets series=resolution_type
-- rate: reopened_percent of tickets, article_percent of tickets
-- mean: hours_per_ticket of tickets, satisfaction of survey_answers
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 3
-- uses: reopened, ticket_scores
WITH patterns AS (
  SELECT
    t.ticket_type,
    r.resolution_type,
    count(*) AS tickets,
    sum(r.effort_hours) AS hours,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY t.resolved_date - t.created_date) AS median_days,
    count(o.ticket_id) AS reopened,
    count(r.kb_article_id) AS with_article,
    count(*) FILTER (WHERE r.permanent_fix = 'No') AS unfixed,
    sum(s.points) AS points,
    sum(s.answers) AS answers
  FROM support_data.ticket_resolution AS r
  JOIN support_data.support_tickets AS t ON t.ticket_id = r.ticket_id
  LEFT JOIN reopened AS o ON o.ticket_id = r.ticket_id
  LEFT JOIN ticket_scores AS s ON s.ticket_id = r.ticket_id
  WHERE r.resolution_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
  GROUP BY t.ticket_type, r.resolution_type
)
SELECT
  ticket_type,
  resolution_type,
  tickets,
  round(CAST(100.0 * tickets / nullif(sum(tickets) OVER (PARTITION BY ticket_type), 0) AS DECIMAL(18, 6)), 1) AS share_of_kind_percent,
  round(CAST(median_days AS DECIMAL(18, 6)), 1) AS median_days,
  round(CAST(hours / nullif(tickets, 0) AS DECIMAL(18, 6)), 2) AS hours_per_ticket,
  round(CAST(100.0 * reopened / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS reopened_percent,
  round(CAST(100.0 * with_article / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS article_percent,
  unfixed AS workarounds_without_fix,
  round(CAST(1.0 * points / nullif(answers, 0) AS DECIMAL(18, 6)), 2) AS satisfaction,
  coalesce(answers, 0) AS survey_answers
FROM patterns
WHERE tickets >= CAST($min_rows AS INTEGER)
ORDER BY ticket_type, tickets DESC, resolution_type
