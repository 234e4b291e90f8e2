-- title: What each way of paying costs us
-- question: What do we pay for processing, by method and gateway, and what would the cheapest way have cost?
-- asked: What are our payment processing fees by method and gateway, and could we have paid less?
-- asked: How much do card and gateway fees cost us, against the cheapest option?
-- asked: Where do we overpay for handling payments?
-- use-case: Processing cost by method
-- says: Taking {sum amount} cost {sum fees} in fees, {most of} it for {largest fees by way_of_paying}; at the cheapest bank transfer it would have been {sum saving_by_transfer} less. The cost of 100 {ranges cost_of_100 by way_of_paying}.
-- read: Successful payments of the last days given. Cost of 100 is the fee per hundred received. Saving is the fee less what the same number of payments would have cost at the mean fee per payment of the cheapest way of bank transfer, which is the cheapest gateway of ACH or wire in the answer; cheques are left out of that comparison. A card stays worth its fee where it is paid sooner, so see days late and the share that fails.
-- unit: saving_by_transfer money
-- decides: saving_by_transfer
-- chart: bar x=way_of_paying y=fees
-- rate: failed_percent of failed_n
-- mean: cost_of_100 of payments
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_days = 365
WITH paid AS (
  SELECT p.payment_method, p.payment_gateway, p.status, p.payment_amount, p.processing_fee, p.net_amount, p.payment_date - i.due_date AS days_late, p.invoice_id
  FROM operational_data.payments AS p
  JOIN operational_data.invoices AS i ON i.invoice_id = p.invoice_id
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  WHERE p.payment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND p.payment_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
summed AS (
  SELECT p.payment_method, p.payment_gateway,
    count(*) FILTER (WHERE p.status = 'Successful') AS payments,
    sum(p.payment_amount) FILTER (WHERE p.status = 'Successful') AS amount,
    sum(p.processing_fee) FILTER (WHERE p.status = 'Successful') AS fees,
    count(*) FILTER (WHERE p.status = 'Failed') AS failed,
    count(*) FILTER (WHERE p.status IN ('Successful', 'Failed')) AS tries,
    sum(p.days_late) FILTER (WHERE p.status = 'Successful') AS days_late
  FROM paid AS p
  GROUP BY p.payment_method, p.payment_gateway
),
cheapest AS (
  SELECT min(s.fees / nullif(s.payments, 0)) AS fee_per_payment
  FROM summed AS s
  WHERE s.payment_method IN ('ACH', 'Wire') AND s.payments > 0
)
SELECT
  concat(s.payment_method, ', ', s.payment_gateway) AS way_of_paying,
  s.payments,
  s.amount,
  round(CAST(100.0 * s.amount / nullif(sum(s.amount) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_amount_percent,
  s.fees,
  round(CAST(100.0 * s.fees / nullif(sum(s.fees) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_fees_percent,
  round(CAST(100.0 * s.fees / nullif(s.amount, 0) AS DECIMAL(18, 6)), 2) AS cost_of_100,
  round(CAST(1.0 * s.fees / nullif(s.payments, 0) AS DECIMAL(18, 6)), 2) AS fee_per_payment,
  round(CAST(s.amount / nullif(s.payments, 0) AS DECIMAL(18, 6)), 0) AS mean_payment,
  greatest(round(CAST(s.fees - s.payments * k.fee_per_payment AS DECIMAL(18, 6)), 0), 0) AS saving_by_transfer,
  round(CAST(100.0 * s.failed / nullif(s.tries, 0) AS DECIMAL(18, 6)), 1) AS failed_percent,
  round(CAST(1.0 * s.days_late / nullif(s.payments, 0) AS DECIMAL(18, 6)), 1) AS mean_days_late,
  s.tries AS failed_n
FROM summed AS s
CROSS JOIN cheapest AS k
WHERE s.payments > 0
ORDER BY s.fees DESC, s.payment_method, s.payment_gateway
