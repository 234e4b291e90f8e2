-- title: Tickets that an existing article could have prevented
-- question: How many tickets need not have come because the article that solved them was already published, and what would we have saved?
-- asked: How many tickets could have been avoided because the answer was already published, and at what saving?
-- asked: What is our deflection potential from self-service?
-- asked: How much would we save if customers read the articles we have?
-- use-case: Self-service deflection
-- says: {sum avoidable_tickets} of {sum resolved_tickets 'ticket'} could have been avoided, which would have saved {sum saved_cost}; by product the share {ranges avoidable_percent by product_name}.
-- read: Resolved tickets that were opened in the period. Avoidable ones were solved by an article that was published before they were opened. Saved cost is their number times the mean handling cost of their channel; change is in points against the equally long period before. Views per ticket sets the views that the product's published articles get in as many days, at their mean rate so far, against its tickets: the higher, the more customers help themselves.
-- chart: bar x=product_name y=avoidable_tickets
-- rate: avoidable_percent of resolved_tickets
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: region
WITH costs AS (
  SELECT
    channel_name,
    sum(cost_per_ticket * volume_percent) / nullif(sum(volume_percent), 0) AS cost
  FROM support_data.support_channels
  GROUP BY channel_name
),
tickets AS (
  SELECT
    t.product_id,
    t.ticket_type,
    CASE WHEN t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now,
    CASE WHEN t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
      AND t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS before,
    CASE WHEN k.created_date < t.created_date THEN 1 ELSE 0 END AS avoidable,
    r.effort_hours,
    o.cost
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN support_data.knowledge_base AS k ON k.kb_id = r.kb_article_id
  LEFT JOIN costs AS o ON o.channel_name = CASE t.channel WHEN 'API' THEN 'Portal' ELSE t.channel END
  WHERE (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
totals AS (
  SELECT
    product_id,
    sum(now) AS tickets,
    sum(now * avoidable) AS avoidable,
    sum(CASE WHEN ticket_type IN ('Question', 'Configuration') THEN now * avoidable ELSE 0 END) AS how_to,
    sum(now * avoidable * effort_hours) AS hours,
    sum(now * avoidable * cost) AS cost,
    100.0 * sum(before * avoidable) / nullif(sum(before), 0) AS avoidable_before
  FROM tickets
  GROUP BY product_id
),
reading AS (
  SELECT
    product_id,
    count(*) AS articles,
    sum(1.0 * views_count / greatest(CAST($as_of AS DATE) - created_date, 30)) * CAST($within_days AS INTEGER) AS views
  FROM support_data.knowledge_base
  WHERE status = 'Published'
  GROUP BY product_id
)
SELECT
  p.product_name,
  p.product_id,
  t.tickets AS resolved_tickets,
  t.avoidable AS avoidable_tickets,
  round(CAST(100.0 * t.avoidable / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS avoidable_percent,
  round(CAST(100.0 * t.avoidable / nullif(t.tickets, 0) - t.avoidable_before AS DECIMAL(18, 6)), 1) AS change_points,
  t.how_to AS avoidable_questions_and_settings,
  round(t.hours, 1) AS avoidable_hours,
  round(CAST(t.cost AS DECIMAL(18, 6)), 0) AS saved_cost,
  coalesce(r.articles, 0) AS published_articles,
  round(CAST(r.views / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS views_per_ticket
FROM totals AS t
JOIN sales_data.products AS p ON p.product_id = t.product_id
LEFT JOIN reading AS r ON r.product_id = t.product_id
WHERE t.tickets > 0
ORDER BY t.avoidable DESC, p.product_id
