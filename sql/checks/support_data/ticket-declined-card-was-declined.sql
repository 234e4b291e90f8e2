-- title: A card that a ticket calls declined was declined
-- tables: support_data.support_tickets, operational_data.payments
-- By an attempt at a payment in the three weeks before. Attempts before the window are not shown.
-- corruption: UPDATE support_data.support_tickets SET subject = 'Card declined for ' || subject WHERE category = 'Access'
SELECT t.ticket_id, t.created_date, t.subject
FROM support_data.support_tickets AS t
WHERE t.subject LIKE 'Card declined%' AND t.created_date >= getvariable('start') + 21 AND NOT EXISTS (
  FROM operational_data.payments AS p
  WHERE p.customer_id = t.customer_id AND p.status = 'Failed' AND p.payment_method = 'Credit Card'
    AND p.payment_date BETWEEN t.created_date - 21 AND t.created_date)
