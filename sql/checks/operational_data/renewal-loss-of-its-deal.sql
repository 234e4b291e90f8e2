-- title: A lost renewal and its closed deal tell one reason
-- tables: operational_data.renewals, sales_data.contracts, sales_data.opportunities, sales_data.closed_deals
-- Price and budget are Price/Budget, product fit is missing features, a competitor is the competitor, closure and consolidation are no
-- decision, and the deal says which of the two.
-- corruption: UPDATE operational_data.renewals SET churn_reason = 'Business Closure' WHERE churn_reason <> 'Business Closure'
SELECT r.renewal_id, r.churn_reason, d.win_loss_reason
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
JOIN sales_data.opportunities AS o ON o.customer_id = k.customer_id AND o.opportunity_type = 'Renewal' AND o.close_date = r.renewal_date
JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id
WHERE r.renewal_status = 'Lost'
  AND NOT starts_with(d.win_loss_reason, CASE r.churn_reason
    WHEN 'Price' THEN 'Price/Budget'
    WHEN 'Budget' THEN 'Price/Budget'
    WHEN 'Product Fit' THEN 'Missing features'
    WHEN 'Competitor' THEN 'Competitor'
    ELSE 'No decision'
  END)
  OR r.renewal_status = 'Lost' AND r.churn_reason = 'Business Closure'
    AND NOT regexp_matches(d.win_loss_reason, ' – (operation|business) closed$')
  OR r.renewal_status = 'Lost' AND r.churn_reason = 'Consolidation'
    AND NOT regexp_matches(d.win_loss_reason, ' – (vendor consolidation|group standard)$')
