-- title: Selling habits of each rep beside the results
-- question: Which habits tell our stronger sellers from the weaker ones, and what should each rep be coached on?
-- asked: What do our best sellers do differently, and what should each of the others work on?
-- asked: Which working habits go with success in sales, and who needs coaching on what?
-- asked: Where should I coach my reps, compared with the strong ones?
-- use-case: Sales coaching
-- says: By rep the win rate {ranges win_rate_percent by sales_rep}. Of {count 'rep'} {count where focus <> 'none'} {is/are} behind in a habit that tells the stronger from the weaker by more than chance explains[: {count where focus = 'engage more contacts'} should engage more contacts, {count where focus = 'agree a next step'} agree next steps more often, {count where focus = 'meet in person'} meet more in person and {count where focus = 'touch deals more often'} touch deals more often]. [Those above what their deals let expect have {all contacts_per_deal where difference_points > 0} contacts per deal against {all contacts_per_deal where difference_points < 0} of those below, and {all notes_per_deal where difference_points > 0} notes against {all notes_per_deal where difference_points < 0}; ][a next step is agreed on {all next_step_agreed_percent where difference_points > 0} of their notes against {all next_step_agreed_percent where difference_points < 0}.]
-- read: Of new business decided in the months up to today, since losses are on record: notes, contacts and meetings per deal, the share of notes that agree a next step, and days between touches. Expected is the win rate that the rep's mix of lead sources would bring at company average; stronger are reps above it, weaker those below, and the difference in points is what remains of the rep. A habit tells them apart if the stronger have more of it (or fewer days between touches) by more than 2.2 standard errors, judged rep by rep. Only such a habit is a focus, for those behind the mean of the stronger, the one in which they are furthest behind; where no habit does, none is to be coached. Large deals take more notes and contacts, so that reps of large accounts have more of both. Reps who have left or have fewer deals than the least count in what is expected, but are not compared and have no row.
-- decides: focus
-- chart: scatter x=contacts_per_deal y=win_rate_percent
-- rate: win_rate_percent of decided_deals, next_step_agreed_percent of notes
-- mean: notes_per_deal of decided_deals, contacts_per_deal of decided_deals, difference_points of decided_deals
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
    coalesce(sum(h.notes), 0) AS notes,
    round(CAST(1.0 * sum(coalesce(h.notes, 0)) / count(*) AS DECIMAL(18, 6)), 2) AS notes_per_deal,
    round(CAST(1.0 * sum(coalesce(h.contacts, 0)) / count(*) AS DECIMAL(18, 6)), 2) AS contacts_per_deal,
    round(CAST(100.0 * sum(h.meetings) / nullif(sum(h.notes), 0) AS DECIMAL(18, 6)), 1) AS meeting_share,
    round(CAST(100.0 * sum(h.next_steps) / nullif(sum(h.notes), 0) AS DECIMAL(18, 6)), 1) AS next_step_share,
    round(CAST(1.0 * sum(h.gap_days) / nullif(sum(h.gaps), 0) AS DECIMAL(18, 6)), 1) AS days_between
  FROM decided AS d
  JOIN expected AS e ON e.lead_source = d.lead_source
  LEFT JOIN habits AS h ON h.opportunity_id = d.opportunity_id
  WHERE d.sales_rep IN (SELECT x.sales_rep FROM sales_data.territories AS x WHERE x.active = 'Yes')
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
  GROUP BY d.sales_rep
  HAVING count(*) >= CAST($min_rows AS INTEGER)
),
by_habit AS (
  SELECT r.sales_rep, r.win_rate - r.expected_rate AS difference, 1 AS place, 'engage more contacts' AS focus, 1.0 * r.contacts_per_deal AS good FROM reps AS r
  UNION ALL
  SELECT r.sales_rep, r.win_rate - r.expected_rate, 2, 'agree a next step', 1.0 * r.next_step_share FROM reps AS r
  UNION ALL
  SELECT r.sales_rep, r.win_rate - r.expected_rate, 3, 'meet in person', 1.0 * r.meeting_share FROM reps AS r
  UNION ALL
  SELECT r.sales_rep, r.win_rate - r.expected_rate, 4, 'touch deals more often', -1.0 * r.days_between FROM reps AS r
),
standards AS (
  SELECT b.focus, avg(b.good) FILTER (WHERE b.difference > 0) AS of_stronger, avg(b.good) FILTER (WHERE b.difference < 0) AS of_weaker,
    stddev_samp(b.good) AS spread,
    sqrt(var_samp(b.good) FILTER (WHERE b.difference > 0) / nullif(count(b.good) FILTER (WHERE b.difference > 0), 0)
      + var_samp(b.good) FILTER (WHERE b.difference < 0) / nullif(count(b.good) FILTER (WHERE b.difference < 0), 0)) AS error
  FROM by_habit AS b
  GROUP BY b.focus
),
furthest AS (
  SELECT DISTINCT ON (b.sales_rep) b.sales_rep, b.focus
  FROM by_habit AS b
  JOIN standards AS s ON s.focus = b.focus
  WHERE s.of_stronger - s.of_weaker > 2.2 * s.error AND b.good < s.of_stronger
  ORDER BY b.sales_rep, (s.of_stronger - b.good) / nullif(s.spread, 0) DESC, b.place
)
SELECT
  r.sales_rep,
  coalesce(f.focus, 'none') AS focus,
  r.deals AS decided_deals,
  r.win_rate AS win_rate_percent,
  r.expected_rate AS expected_percent,
  r.win_rate - r.expected_rate AS difference_points,
  r.notes_per_deal,
  r.contacts_per_deal,
  r.meeting_share AS meetings_percent,
  r.next_step_share AS next_step_agreed_percent,
  r.days_between AS days_between_touches,
  r.region,
  r.notes
FROM reps AS r
LEFT JOIN furthest AS f ON f.sales_rep = r.sales_rep
ORDER BY r.win_rate - r.expected_rate DESC, r.sales_rep
