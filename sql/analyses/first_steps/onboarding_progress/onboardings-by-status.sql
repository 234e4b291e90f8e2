-- title: Onboardings by status
-- question: How many onboardings are done, under way or stalled?
-- asked: How is onboarding going?
-- asked: How many customers are we still bringing on board, and how many of those are stuck?
-- asked: Where do our onboarding projects stand?
-- says: {sum onboardings 'onboarding'} {is/are} on record, {most of} them {largest onboardings by status}[; {sum onboardings where status = 'Stalled'} {is/are} stalled, begun {first mean_days_since_start where status = 'Stalled'} ago on average].
-- read: One onboarding brings one product live at one customer. Progress is the mean of the group. All are counted, those of customers who have left too: the longer ago the stalled ones began, the more of them are over.
-- chart: column x=status y=onboardings
-- total: onboardings
-- difficulty: easy
SELECT
  o.status,
  count(*) AS onboardings,
  count(DISTINCT o.customer_id) AS customers,
  round(CAST(avg(CAST($as_of AS DATE) - o.start_date) AS DECIMAL(18, 6)), 0) AS mean_days_since_start,
  round(CAST(avg(o.progress_percent) AS DECIMAL(18, 6)), 1) AS mean_progress_percent
FROM operational_data.onboarding_progress AS o
GROUP BY o.status
ORDER BY onboardings DESC, o.status
