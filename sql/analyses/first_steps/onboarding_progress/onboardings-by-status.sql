-- title: Onboardings by status
-- question: How many onboardings are done, under way or stalled?
-- asked: How is onboarding going?
-- asked: How many customers are we still bringing on board, and how many of those are stuck?
-- asked: Where do our onboarding projects stand?
-- says: {sum onboardings 'onboarding'} {is/are} on record, {most of} them {largest onboardings by status}[; {sum onboardings where status = 'Stalled'} {is/are} stalled, {sum at_former_customers where status = 'Stalled'} of these at customers who have left].
-- read: One onboarding brings one product live at one customer. Progress is the mean of the group. At former customers are those of accounts whose contracts have all ended: what stalled there is over, not to be pushed on.
-- chart: column x=status y=onboardings
-- total: onboardings
-- difficulty: basic
-- uses: former_customers
SELECT
  o.status,
  count(*) AS onboardings,
  count(DISTINCT o.customer_id) AS customers,
  count(f.customer_id) AS at_former_customers,
  round(CAST(avg(o.progress_percent) AS DECIMAL(18, 6)), 1) AS mean_progress_percent
FROM operational_data.onboarding_progress AS o
LEFT JOIN former_customers AS f ON f.customer_id = o.customer_id
GROUP BY o.status
ORDER BY onboardings DESC, o.status
