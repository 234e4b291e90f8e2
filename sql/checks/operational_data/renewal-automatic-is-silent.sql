-- title: What renewed by itself was negotiated nowhere
-- tables: operational_data.renewals, sales_data.contracts, sales_data.opportunities, sales_data.quotes, sales_data.customer_notes
-- An automatic renewal is small, has one order form without a discount to approve, no note, and a contract on the terms of the one before that nobody signed.
-- Every other contract is signed by both sides.
-- corruption: UPDATE operational_data.renewals SET renewal_type = 'Auto' WHERE renewal_type <> 'Auto'
WITH won AS (
  SELECT r.renewal_id, r.renewal_type, o.opportunity_id, next.contract_id, next.annual_value, next.signed_by_customer, next.signed_by_vendor,
    next.payment_schedule <> k.payment_schedule OR next.renewal_notice_days <> k.renewal_notice_days OR next.auto_renew <> k.auto_renew AS has_other_terms
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  JOIN sales_data.contracts AS next ON next.customer_id = k.customer_id AND next.contract_type = 'Renewal' AND next.start_date = k.end_date + 1
  JOIN sales_data.opportunities AS o ON o.opportunity_id = next.opportunity_id
  WHERE r.renewal_status = 'Won' AND k.contract_type IN ('Master Agreement', 'Renewal') AND next.signed_date IS NOT NULL
)
SELECT w.renewal_id, w.renewal_type, w.contract_id, w.annual_value
FROM won AS w
WHERE CASE WHEN w.renewal_type = 'Auto' THEN
    w.has_other_terms
    OR w.signed_by_customer IS NOT NULL OR w.signed_by_vendor IS NOT NULL
    OR (SELECT count(*) FROM sales_data.quotes AS q WHERE q.opportunity_id = w.opportunity_id) <> 1
    OR EXISTS (FROM sales_data.quotes AS q WHERE q.opportunity_id = w.opportunity_id AND q.approved_by IS NOT NULL)
    OR EXISTS (FROM sales_data.customer_notes AS n WHERE n.opportunity_id = w.opportunity_id)
  ELSE w.signed_by_customer IS NULL OR w.signed_by_vendor IS NULL
  END
