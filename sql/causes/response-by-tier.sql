-- title: Tier → first response
-- reference: 1.D #100 [S56]
-- sentence: The higher the tier, the more tickets are answered on the day on which they were opened (calls and chats left out).
-- world: TicketCourseAssumptions.ResponseShare
-- expect: rising
-- low: 25
-- high: 75
-- unit: %
-- judged: each
SELECT c.customer_tier, 100 * avg((t.first_response_date = t.created_date)::INT), count(*)
FROM support_data.support_tickets AS t
JOIN sales_data.customers AS c USING (customer_id)
WHERE t.first_response_date IS NOT NULL AND t.channel NOT IN ('Phone', 'Chat')
GROUP BY c.customer_tier
ORDER BY list_position(['Bronze', 'Silver', 'Gold', 'Platinum'], c.customer_tier)
