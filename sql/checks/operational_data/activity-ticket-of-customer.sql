-- title: A ticket that an activity names is the customer's, and older than the activity
-- tables: operational_data.customer_success_activities, support_data.support_tickets
-- What came in on the day itself is not known to customer success yet. One solved before the window is not shown any more.
-- corruption: UPDATE operational_data.customer_success_activities SET outcome = 'Still waiting for T-1999-00001-001.' WHERE true
SELECT a.activity_id, a.customer_id, a.activity_date, a.outcome
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date >= getvariable('start') + 270
  AND regexp_matches(a.outcome, 'T-[0-9]+-[0-9]+-[0-9]+')
  AND NOT EXISTS (
    SELECT 1
    FROM support_data.support_tickets AS t
    WHERE t.customer_id = a.customer_id
      AND t.ticket_number = regexp_extract(a.outcome, 'T-[0-9]+-[0-9]+-[0-9]+')
      AND CAST(t.created_date AS DATE) < a.activity_date
  )
