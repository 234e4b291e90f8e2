-- title: A contract's type follows from its deal
-- tables: sales_data.contracts, sales_data.opportunities
-- New Business signs a Master Agreement, a renewal a Renewal, expansions an Amendment or a SOW.
SELECT k.contract_id, k.contract_type, o.opportunity_type
FROM sales_data.contracts AS k
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE CASE o.opportunity_type
  WHEN 'New Business' THEN k.contract_type <> 'Master Agreement'
  WHEN 'Renewal' THEN k.contract_type <> 'Renewal'
  ELSE k.contract_type NOT IN ('Amendment', 'SOW')
END
