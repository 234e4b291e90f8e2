-- title: Account groups by kind of tie
-- question: How are accounts tied to each other, and how often?
-- asked: How many subsidiaries, sister companies and divisions do we know of?
-- asked: What kinds of corporate ties run between our accounts?
-- asked: How many of our accounts belong to some parent company?
-- says: {sum ties 'tie'} between accounts {is/are} known, {most of} them {largest ties by kind}.
-- read: Each tie joins the first account of a group with one of its members: a parent with a subsidiary or division, or two sister companies or partners of a franchise, neither of whom is above the other. Ownership is the mean share that a parent holds, where it is known.
-- chart: column x=kind y=ties
-- difficulty: easy
SELECT
  h.relationship_type AS kind,
  count(*) AS ties,
  count(DISTINCT h.parent_customer_id) AS parents,
  round(CAST(avg(h.ownership_percent) AS DECIMAL(18, 6)), 1) AS mean_ownership_percent
FROM sales_data.account_hierarchy AS h
GROUP BY h.relationship_type
ORDER BY ties DESC, kind
