-- title: Leaving → sentiment of activities
-- reference: 1.F #162
-- sentence: In the last 90 days of customers who leave, three in ten activities or more are negative.
-- world: CheckInAssumptions.HeardPerContentment
-- expect: value
-- low: 30
-- high: 75
-- unit: %
SELECT 'negative', 100 * avg((a.sentiment = 'Negative')::INT), count(*)
FROM operational_data.customer_success_activities AS a
JOIN operational_data.renewals AS r ON r.customer_id = a.customer_id AND r.renewal_status = 'Lost'
JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id AND k.contract_type IN ('Master Agreement', 'Renewal')
WHERE a.activity_date BETWEEN r.current_expiration_date - 90 AND r.current_expiration_date
