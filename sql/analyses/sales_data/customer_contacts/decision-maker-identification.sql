-- title: Who decides on our open deals, and have we met them
-- question: For each open deal, who is the decision maker, have we spoken in this deal, and if none is known, who can introduce us?
-- asked: Who is the decision maker in every open deal, have we met, and if not, who could open the door?
-- asked: In which deals do we not know the buyer, and who could introduce us?
-- asked: Do we have access to power in our open opportunities?
-- use-case: Decision maker identification
-- says: On {count where talks_in_this_deal = 0} of {count 'open deal'} nobody has spoken with the decision maker in the deal, worth {sum amount where talks_in_this_deal = 0} of {sum amount}; the largest deal is with {first customer_name} ({first decision_maker_is}).
-- read: Open deals from Qualification on, without renewals, the largest first. Unknown means that the account has no active decision maker on record: ask the contact named as the way in, the champion we know best. Known, not met: there is one, but no note of this deal names them. Silent: the last talk in this deal with the one named, who is the one met most, is more than 30 days ago.
-- decides: decision_maker, way_in
-- chart: none
-- none: No deal is open.
-- total: amount
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 30
WITH met AS (
  SELECT n.opportunity_id, n.contact_id, count(*) AS talks, max(n.note_date) AS latest
  FROM sales_data.customer_notes AS n
  WHERE n.contact_id IS NOT NULL AND n.opportunity_id IS NOT NULL AND n.note_date <= CAST($as_of AS DATE)
    AND n.note_type IN ('Meeting', 'Call', 'Email')
  GROUP BY n.opportunity_id, n.contact_id
),
deals AS (
  SELECT o.opportunity_id, o.customer_id, o.opportunity_name, o.stage, o.amount, o.close_date, o.sales_rep
  FROM sales_data.opportunities AS o
  WHERE o.stage IN ('Qualification', 'Proposal', 'Negotiation') AND o.opportunity_type <> 'Renewal'
    AND o.created_date <= CAST($as_of AS DATE)
    AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
),
people AS (
  SELECT d.opportunity_id, k.contact_id, k.role_type, concat(k.first_name, ' ', k.last_name) AS name, k.title, m.talks, m.latest,
    row_number() OVER (PARTITION BY d.opportunity_id, k.role_type = 'Decision Maker'
      ORDER BY CASE WHEN k.role_type = 'Champion' THEN 0 ELSE 1 END, coalesce(m.talks, 0) DESC, k.last_contact_date DESC NULLS LAST, k.contact_id) AS place,
    count(*) FILTER (WHERE k.role_type = 'Decision Maker') OVER (PARTITION BY d.opportunity_id) AS decision_makers
  FROM deals AS d
  JOIN sales_data.customer_contacts AS k ON k.customer_id = d.customer_id
  LEFT JOIN met AS m ON m.opportunity_id = d.opportunity_id AND m.contact_id = k.contact_id
  WHERE k.status = 'Active' AND k.role_type <> 'Blocker'
)
SELECT
  d.opportunity_id,
  c.customer_name,
  d.stage,
  d.amount,
  CASE WHEN b.contact_id IS NULL THEN 'unknown'
       WHEN b.talks IS NULL THEN 'known, not met'
       WHEN b.latest < CAST($as_of AS DATE) - 30 THEN 'met, silent'
       ELSE 'met' END AS decision_maker_is,
  b.name AS decision_maker,
  b.title,
  coalesce(b.decision_makers, 0) AS decision_makers_on_record,
  coalesce(b.talks, 0) AS talks_in_this_deal,
  b.latest AS last_talk,
  CASE WHEN b.talks IS NULL THEN w.name END AS way_in,
  CASE WHEN b.talks IS NULL THEN w.role_type END AS way_in_role,
  d.close_date AS planned_close,
  d.sales_rep,
  d.customer_id,
  count(*) OVER () AS rows_in_all
FROM deals AS d
JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
LEFT JOIN people AS b ON b.opportunity_id = d.opportunity_id AND b.role_type = 'Decision Maker' AND b.place = 1
LEFT JOIN people AS w ON w.opportunity_id = d.opportunity_id AND w.role_type <> 'Decision Maker' AND w.place = 1
ORDER BY d.amount DESC, d.opportunity_id
LIMIT CAST($top AS INTEGER)
