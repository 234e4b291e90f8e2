-- title: Onboardings by status
-- question: How many onboardings are done, under way or stalled?
-- asked: How is onboarding going?
-- asked: How many customers are we still bringing on board, and how many of those are stuck?
-- asked: Where do our onboarding projects stand?
-- says: {sum onboardings 'onboarding'} {is/are} on record, {most of} them {largest onboardings by status}.
-- read: One onboarding brings one product live at one customer. Progress is the mean of the group.
-- chart: column x=status y=onboardings
-- total: onboardings
-- difficulty: easy
SELECT
  o.status,
  count(*) AS onboardings,
  count(DISTINCT o.customer_id) AS customers,
  round(CAST(avg(o.progress_percent) AS DECIMAL(18, 6)), 1) AS mean_progress_percent
FROM operational_data.onboarding_progress AS o
GROUP BY o.status
ORDER BY onboardings DESC, o.status
