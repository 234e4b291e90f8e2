-- title: Due renewals by risk
-- question: How much is still to be renewed, and how great is the risk that it is not?
-- asked: How much money is up for renewal, split by churn risk?
-- asked: How many renewals are still open, and how many of those look shaky?
-- asked: What does our renewal pipeline look like by risk?
-- says: {sum renewals 'renewal'} worth {sum renewal_amount} {is/are} still to be decided, {sum renewal_amount where churn_risk = 'High'} of it at high risk; by risk, {most of} it is {largest renewal_amount by churn_risk}.
-- read: Renewals that are neither won nor lost and whose contract has not ended, however far ahead. The amount is that of the whole new term, the chance is the mean of the owners' estimates.
-- chart: column x=churn_risk y=renewal_amount
-- none: No renewal is due.
-- total: renewals, renewal_amount
-- difficulty: easy
-- shows: renewals_due = renewal_amount
-- uses: due_renewals
SELECT
  d.churn_risk,
  count(*) AS renewals,
  sum(d.renewal_amount) AS renewal_amount,
  round(CAST(avg(d.probability_percent) AS DECIMAL(18, 6)), 0) AS mean_probability_percent
FROM due_renewals AS d
GROUP BY d.churn_risk
ORDER BY renewal_amount DESC, d.churn_risk
