-- title: Does talking to more people win deals, and which open deals hang on one
-- question: How does the win rate rise with the number of contacts in a deal, and how much open pipeline hangs on a single person?
-- asked: Do we win more when we know more people, and how much pipeline rests on one contact?
-- asked: How does multi-threading affect the win rate, and how much is single-threaded?
-- asked: How risky is it that we depend on one person in a deal?
-- use-case: Multi-threading analysis
-- says: By the number of contacts, the win rate of small deals {ranges win_rate_percent by contacts where deal_size = 'small'}, of large ones it {ranges win_rate_percent by contacts where deal_size = 'large'}; {sum open_amount where contacts = 1} of {sum open_amount} open hangs on one person.
-- read: Contacts are those named in the notes of a deal. Small and large deals (50,000 and more) are apart, because large ones involve more people and are won less often. Gain is the win rate less that of one contact in the same size, in points; a deal that lives long meets more people, so that part of the gain may come from that. Open deals count from Qualification on; their amount in the row of one contact is the exposure.
-- chart: column x=contacts y=win_rate_percent series=deal_size
-- rate: win_rate_percent of deals_decided, with_decision_maker_percent of deals_decided, with_champion_percent of deals_decided
-- difficulty: intermediate
-- parameter: region
-- parameter: rep
-- uses: decided_deals, opportunity_states
WITH engaged AS (
  SELECT n.opportunity_id, count(DISTINCT n.contact_id) AS contacts, count(DISTINCT k.department) AS departments,
    max(CASE WHEN k.role_type = 'Decision Maker' THEN 1 ELSE 0 END) AS decider,
    max(CASE WHEN k.role_type = 'Champion' THEN 1 ELSE 0 END) AS champion
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE n.opportunity_id IS NOT NULL AND n.note_date <= CAST($as_of AS DATE)
  GROUP BY n.opportunity_id
),
deals AS (
  SELECT
    CASE WHEN o.amount < 50000 THEN 'small' ELSE 'large' END AS deal_size,
    CASE WHEN coalesce(e.contacts, 0) = 0 THEN '0' WHEN e.contacts = 1 THEN '1' WHEN e.contacts = 2 THEN '2' WHEN e.contacts = 3 THEN '3' ELSE '4 and more' END AS contacts,
    e.departments, e.decider, e.champion, o.amount, o.stage, d.status, d.sales_cycle_days
  FROM opportunity_states AS o
  LEFT JOIN engaged AS e ON e.opportunity_id = o.opportunity_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND o.created_date <= CAST($as_of AS DATE)
    AND (d.deal_id IS NOT NULL OR o.is_open)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
),
grouped AS (
  SELECT
    deal_size, contacts,
    count(status) AS decided,
    count(*) FILTER (WHERE status = 'Won') AS won,
    100.0 * count(*) FILTER (WHERE status = 'Won') / nullif(count(status), 0) AS win_rate,
    100.0 * count(*) FILTER (WHERE status IS NOT NULL AND decider = 1) / nullif(count(status), 0) AS with_decider,
    100.0 * count(*) FILTER (WHERE status IS NOT NULL AND champion = 1) / nullif(count(status), 0) AS with_champion,
    avg(CASE WHEN status IS NOT NULL THEN departments END) AS departments,
    avg(CASE WHEN status = 'Won' THEN sales_cycle_days END) AS cycle,
    count(*) FILTER (WHERE stage IN ('Qualification', 'Proposal', 'Negotiation')) AS open_deals,
    coalesce(sum(amount) FILTER (WHERE stage IN ('Qualification', 'Proposal', 'Negotiation')), 0) AS open_amount
  FROM deals
  GROUP BY deal_size, contacts
)
SELECT
  deal_size,
  contacts,
  decided AS deals_decided,
  won,
  round(CAST(win_rate AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(win_rate - max(CASE WHEN contacts = '1' THEN win_rate END) OVER (PARTITION BY deal_size) AS DECIMAL(18, 6)), 1) AS gain_points,
  round(CAST(with_decider AS DECIMAL(18, 6)), 1) AS with_decision_maker_percent,
  round(CAST(with_champion AS DECIMAL(18, 6)), 1) AS with_champion_percent,
  round(CAST(departments AS DECIMAL(18, 6)), 1) AS mean_departments,
  round(CAST(cycle AS DECIMAL(18, 6)), 0) AS mean_days_to_win,
  open_deals,
  open_amount,
  round(CAST(100.0 * open_amount / nullif(sum(open_amount) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_open_percent
FROM grouped
ORDER BY deal_size DESC, contacts
