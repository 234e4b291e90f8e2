-- title: Pipeline hygiene of each rep
-- question: Whose pipeline can I trust, and what should each rep clean up before the forecast call?
-- asked: Whose pipeline is solid, and what has each rep to tidy before the forecast meeting?
-- asked: How clean is every rep's pipeline?
-- asked: Which reps sit on stale or overdue deals that make the forecast unreliable?
-- says: {sum open_deals 'deal'} worth {sum open_amount} {is/are} open, {sum overdue_deals} overdue and {sum quiet_deals} quiet; by rep the part that can be trusted {ranges trusted_percent by sales_rep}.
-- read: Open deals without renewals. Overdue are past their planned date, quiet have had no note for 45 days, one contact are those from Proposal on with fewer than two people in the notes. Trusted is the amount that is neither overdue nor quiet. Coverage is the amount per money of one quarterly quota, trusted and as entered: three as entered but one trusted is a pipeline of hopes. What to ask for is the most frequent fault; where there is none, more deals if less than three quotas are trusted, a common rule.
-- decides: ask_for
-- chart: bar x=sales_rep y=trusted_percent
-- mean: trusted_percent of open_deals
-- difficulty: intermediate
-- parameter: region
-- parameter: manager
-- shows: open_deals = open_deals
-- shows: open_pipeline = open_amount
-- uses: open_opportunities
WITH notes AS (
  SELECT n.opportunity_id, max(n.note_date) AS latest, count(DISTINCT n.contact_id) AS contacts
  FROM sales_data.customer_notes AS n
  WHERE n.opportunity_id IS NOT NULL AND n.note_date <= CAST($as_of AS DATE)
  GROUP BY n.opportunity_id
),
deals AS (
  SELECT o.sales_rep, o.amount, o.stage, o.probability,
    CASE WHEN o.is_overdue THEN 1 ELSE 0 END AS overdue,
    CASE WHEN coalesce(n.latest, o.created_date) < CAST($as_of AS DATE) - 45 THEN 1 ELSE 0 END AS quiet,
    CASE WHEN o.stage IN ('Proposal', 'Negotiation') AND coalesce(n.contacts, 0) < 2 THEN 1 ELSE 0 END AS one_contact
  FROM open_opportunities AS o
  LEFT JOIN notes AS n ON n.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type <> 'Renewal'
),
reps AS (
  SELECT
    d.sales_rep,
    count(*) AS open_deals,
    sum(d.amount) AS open_amount,
    coalesce(sum(d.amount) FILTER (WHERE d.overdue = 0 AND d.quiet = 0), 0) AS trusted,
    coalesce(sum(d.amount) FILTER (WHERE d.stage IN ('Proposal', 'Negotiation')), 0) AS late_stage,
    sum(d.overdue) AS overdue, sum(d.quiet) AS quiet, sum(d.one_contact) AS one_contact,
    max(d.amount) AS largest
  FROM deals AS d
  GROUP BY d.sales_rep
)
SELECT
  r.sales_rep,
  t.region,
  t.manager,
  r.open_deals,
  r.open_amount,
  round(CAST(100.0 * r.trusted / nullif(r.open_amount, 0) AS DECIMAL(18, 6)), 1) AS trusted_percent,
  round(CAST(r.trusted / nullif(s.target_amount, 0) AS DECIMAL(18, 6)), 1) AS coverage_trusted,
  round(CAST(r.open_amount / nullif(s.target_amount, 0) AS DECIMAL(18, 6)), 1) AS coverage_as_entered,
  round(CAST(100.0 * r.late_stage / nullif(r.open_amount, 0) AS DECIMAL(18, 6)), 1) AS late_stage_percent,
  r.overdue AS overdue_deals,
  r.quiet AS quiet_deals,
  r.one_contact AS one_contact_deals,
  round(CAST(100.0 * r.largest / nullif(r.open_amount, 0) AS DECIMAL(18, 6)), 1) AS largest_deal_percent,
  CASE WHEN t.active = 'No' THEN 'left: reassign' WHEN r.overdue >= greatest(r.quiet - r.overdue, r.one_contact) AND r.overdue > 0 THEN 'set new dates'
       WHEN r.quiet >= r.one_contact AND r.quiet > 0 THEN 'revive or close quiet deals' WHEN r.one_contact > 0 THEN 'bring in more people'
       WHEN r.trusted < 3 * s.target_amount THEN 'open more deals' ELSE 'nothing' END AS ask_for
FROM reps AS r
JOIN sales_data.territories AS t ON t.sales_rep = r.sales_rep
LEFT JOIN sales_data.sales_targets AS s ON s.sales_rep = r.sales_rep
WHERE (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
ORDER BY r.open_amount DESC, r.sales_rep
