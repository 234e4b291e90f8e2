-- title: Credits name the deal once the opportunity is decided
-- tables: marketing_data.marketing_attribution, sales_data.closed_deals
-- The closed deal of the same opportunity.
-- corruption: UPDATE marketing_data.marketing_attribution SET deal_id = NULL WHERE deal_id IS NOT NULL
SELECT a.attribution_id, a.opportunity_id, a.deal_id, d.deal_id AS decided
FROM marketing_data.marketing_attribution AS a
LEFT JOIN sales_data.closed_deals AS d USING (opportunity_id)
WHERE a.deal_id IS DISTINCT FROM d.deal_id
