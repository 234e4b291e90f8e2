-- The won deals with what their first year is worth: of a deal over several years one year counts, a shorter one counts whole.
-- uses: signed_contracts
SELECT d.*, least(d.deal_value, coalesce(k.annual_value, d.deal_value)) AS first_year
FROM sales_data.closed_deals AS d
LEFT JOIN signed_contracts AS k ON k.opportunity_id = d.opportunity_id
WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE)
