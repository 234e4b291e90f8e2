-- title: What a buyer said of a competitor was said on a day on which a seller spoke with the buyer
-- tables: sales_data.competitive_intelligence, sales_data.customer_notes
-- Where the words of a deal with its buyers are noted down, the day is that of one of them.
-- corruption: UPDATE sales_data.competitive_intelligence SET intel_date = intel_date + 1 WHERE intel_source IN ('Sales call', 'Customer')
SELECT i.intel_id, i.opportunity_id, i.intel_date
FROM sales_data.competitive_intelligence AS i
WHERE i.intel_source IN ('Sales call', 'Customer')
  AND EXISTS (FROM sales_data.customer_notes AS n WHERE n.opportunity_id = i.opportunity_id AND n.contact_id IS NOT NULL)
  AND NOT EXISTS (
    FROM sales_data.customer_notes AS n
    WHERE n.opportunity_id = i.opportunity_id AND n.contact_id IS NOT NULL AND n.note_date = i.intel_date
  )
