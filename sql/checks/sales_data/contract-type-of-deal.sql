-- title: A contract's type follows from its deal
-- tables: sales_data.contracts, sales_data.opportunities
-- New Business is priced in a Master Agreement, a renewal in a Renewal, an expansion in an Amendment or SOW; so
-- are papers without a price.
-- corruption: UPDATE sales_data.contracts SET contract_type = 'Master Agreement' WHERE contract_type <> 'Master Agreement'
SELECT k.contract_id, k.contract_type, k.contract_value, o.opportunity_type
FROM sales_data.contracts AS k
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE CASE
  WHEN o.opportunity_type = 'New Business' AND k.contract_value > 0 THEN k.contract_type <> 'Master Agreement'
  WHEN o.opportunity_type = 'Renewal' AND k.contract_value > 0 THEN k.contract_type <> 'Renewal'
  ELSE k.contract_type NOT IN ('Amendment', 'SOW')
END
