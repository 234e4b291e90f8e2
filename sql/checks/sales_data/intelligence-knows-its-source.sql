-- title: Only who deals with the buyer compares a competitor's price with our quote
-- tables: sales_data.competitive_intelligence, sales_data.quotes
-- Analysts, trade shows and desk research know the market, not our quotes; and a quote is out before it is compared with.
-- corruption: UPDATE sales_data.competitive_intelligence SET notes = 'Below our quote.', intel_source = 'Partner' WHERE true
SELECT i.intel_id, i.opportunity_id, i.intel_date, i.intel_source, i.notes
FROM sales_data.competitive_intelligence AS i
WHERE regexp_matches(i.notes, 'our (quote|offer|proposal|price)')
  AND (
    i.intel_source NOT IN ('Sales call', 'Customer')
    OR NOT EXISTS (SELECT 1 FROM sales_data.quotes AS q WHERE q.opportunity_id = i.opportunity_id AND q.quote_date <= i.intel_date)
  )
