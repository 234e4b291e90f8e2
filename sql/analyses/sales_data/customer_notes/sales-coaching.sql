-- title: Selling habits of each rep beside the results
-- question: Which habits tell our stronger sellers from the weaker ones, and what should each rep be coached on?
-- asked: What do our best sellers do differently, and what should each of the others work on?
-- asked: Which working habits go with success in sales, and who needs coaching on what?
-- asked: Where should I coach my reps, compared with the strong ones?
-- use-case: Sales coaching
-- says: By rep the win rate {ranges win_rate_percent by sales_rep}. [Those above what their deals let expect have {all contacts_per_deal where difference_points > 0} contacts per deal against {all contacts_per_deal where difference_points < 0} of those below, and {all notes_per_deal where difference_points > 0} notes against {all notes_per_deal where difference_points < 0}; ][a next step is agreed on {all next_step_agreed_percent where difference_points > 0} of their notes against {all next_step_agreed_percent where difference_points < 0}.]
-- read: Of new business decided in the months up to today, since losses are on record: notes, contacts and meetings per deal, the share of notes that agree a next step, and days between touches. Expected is the win rate that the rep's mix of lead sources would bring at company average; the difference in points is what remains of the rep. The focus names the habit furthest behind the team, if one is. Large deals take more notes and contacts, so that reps of large accounts have more of both. Reps who have left count in the team, but have no row.
-- decides: focus
-- chart: scatter x=contacts_per_deal y=win_rate_percent
-- rate: win_rate_percent of decided_deals
-- mean: notes_per_deal of decided_deals, contacts_per_deal of decided_deals, next_step_agreed_percent of decided_deals, difference_points of decided_deals
-- difficulty: advanced
-- parameter: within_months = 18
-- parameter: region
-- parameter: min_rows = 8
-- uses: decided_deals
WITH decided AS (
  SELECT d.opportunity_id, d.sales_rep, d.region, o.lead_source, CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business'
    AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
),
expected AS (
  SELECT e.lead_source, 100.0 * sum(e.won) / count(*) AS rate
  FROM decided AS e
  GROUP BY e.lead_source
),
touches AS (
  SELECT n.opportunity_id, n.contact_id, n.note_type, n.next_action, n.note_id,
    n.note_date - lag(n.note_date) OVER (PARTITION BY n.opportunity_id ORDER BY n.note_date, n.note_id) AS gap
  FROM sales_data.customer_notes AS n
  WHERE n.opportunity_id IS NOT NULL
),
habits AS (
  SELECT t.opportunity_id, count(*) AS notes, count(DISTINCT t.contact_id) AS contacts,
    count(*) FILTER (WHERE t.note_type = 'Meeting') AS meetings, count(t.next_action) AS next_steps, sum(t.gap) AS gap_days, count(t.gap) AS gaps
  FROM touches AS t
  GROUP BY t.opportunity_id
),
reps AS (
  SELECT
    d.sales_rep, min(d.region) AS region, count(*) AS deals,
    CAST(100.0 * sum(d.won) / count(*) AS DECIMAL(9,1)) AS win_rate,
    CAST(CAST(avg(e.rate) AS DECIMAL(18, 6)) AS DECIMAL(9,1)) AS expected_rate,
    round(CAST(1.0 * sum(coalesce(h.notes, 0)) / count(*) AS DECIMAL(18, 6)), 2) AS notes_per_deal,
    round(CAST(1.0 * sum(coalesce(h.contacts, 0)) / count(*) AS DECIMAL(18, 6)), 2) AS contacts_per_deal,
    round(CAST(100.0 * sum(h.meetings) / nullif(sum(h.notes), 0) AS DECIMAL(18, 6)), 1) AS meeting_share,
    round(CAST(100.0 * sum(h.next_steps) / nullif(sum(h.notes), 0) AS DECIMAL(18, 6)), 1) AS next_step_share,
    round(CAST(1.0 * sum(h.gap_days) / nullif(sum(h.gaps), 0) AS DECIMAL(18, 6)), 1) AS days_between
  FROM decided AS d
  JOIN expected AS e ON e.lead_source = d.lead_source
  LEFT JOIN habits AS h ON h.opportunity_id = d.opportunity_id
  GROUP BY d.sales_rep
),
team AS (
  SELECT avg(r.contacts_per_deal) AS contacts, avg(r.meeting_share) AS meetings, avg(r.next_step_share) AS next_steps, avg(r.days_between) AS gap
  FROM reps AS r
  WHERE r.deals >= CAST($min_rows AS INTEGER)
)
SELECT
  r.sales_rep,
  CASE
    WHEN r.contacts_per_deal >= t.contacts AND r.next_step_share >= t.next_steps AND r.meeting_share >= t.meetings AND coalesce(r.days_between, 0) <= t.gap THEN 'ahead in all habits'
    WHEN r.contacts_per_deal / t.contacts <= r.next_step_share / t.next_steps AND r.contacts_per_deal / t.contacts <= r.meeting_share / t.meetings
      AND r.contacts_per_deal / t.contacts <= t.gap / nullif(r.days_between, 0) THEN 'engage more contacts'
    WHEN r.next_step_share / t.next_steps <= r.meeting_share / t.meetings AND r.next_step_share / t.next_steps <= t.gap / nullif(r.days_between, 0) THEN 'agree a next step'
    WHEN r.meeting_share / t.meetings <= t.gap / nullif(r.days_between, 0) THEN 'meet in person'
    ELSE 'touch deals more often'
  END AS focus,
  r.deals AS decided_deals,
  r.win_rate AS win_rate_percent,
  r.expected_rate AS expected_percent,
  r.win_rate - r.expected_rate AS difference_points,
  r.notes_per_deal,
  r.contacts_per_deal,
  r.meeting_share AS meetings_percent,
  r.next_step_share AS next_step_agreed_percent,
  r.days_between AS days_between_touches,
  r.region
FROM reps AS r
CROSS JOIN team AS t
WHERE r.deals >= CAST($min_rows AS INTEGER)
  AND r.sales_rep IN (SELECT x.sales_rep FROM sales_data.territories AS x WHERE x.active = 'Yes')
  AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
ORDER BY r.win_rate - r.expected_rate DESC, r.sales_rep
