-- title: The competitor of a deal that was noted is named in it
-- tables: sales_data.opportunities, sales_data.closed_deals, sales_data.customer_notes, sales_data.competitive_intelligence
-- In a note or in what was filed of it, where sellers noted what buyers said at all. Of deals opened before the window not all is shown, and
-- nobody speaks of a competitor before a renewal is in hand.
-- corruption: UPDATE sales_data.opportunities SET competitor = 'Nobody Inc.' WHERE competitor IS NOT NULL
SELECT o.opportunity_id, o.competitor
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.competitor IS NOT NULL
  AND o.opportunity_type <> 'Renewal'
  AND o.created_date >= getvariable('start')
  AND EXISTS (SELECT 1 FROM sales_data.customer_notes AS n WHERE n.opportunity_id = o.opportunity_id AND n.note_type <> 'Internal')
  AND NOT EXISTS (
    SELECT 1
    FROM sales_data.customer_notes AS n
    WHERE n.opportunity_id = o.opportunity_id AND contains(n.subject || ' ' || n.note_text, o.competitor)
  )
  AND NOT EXISTS (
    SELECT 1
    FROM sales_data.competitive_intelligence AS i
    WHERE i.opportunity_id = o.opportunity_id AND i.competitor_name = o.competitor
  )
