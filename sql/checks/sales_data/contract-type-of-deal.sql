-- title: A contract's type follows from its deal
-- tables: sales_data.contracts, sales_data.opportunities
-- New Business is signed as a Master Agreement, a renewal as a Renewal, more licences as an Amendment,
-- a further product as an Amendment or SOW.
-- corruption: UPDATE sales_data.contracts SET contract_type = 'Master Agreement' WHERE contract_type <> 'Master Agreement'
SELECT k.contract_id, k.contract_type, k.contract_value, o.opportunity_type
FROM sales_data.contracts AS k
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE CASE o.opportunity_type
  WHEN 'New Business' THEN k.contract_type <> 'Master Agreement'
  WHEN 'Renewal' THEN k.contract_type <> 'Renewal'
  WHEN 'Cross-sell' THEN k.contract_type NOT IN ('Amendment', 'SOW')
  ELSE k.contract_type <> 'Amendment'
END
