-- title: Webinar guests who came and who did not
-- question: How many of those who registered for a webinar in the last year came?
-- asked: What is the show-up at our webinars?
-- asked: How many webinar sign-ups turned into actual guests over the past twelve months?
-- asked: How many people register for webinars and then stay away?
-- says: Of {sum guests 'registration'}, those for webinars still to come among them, {sum guests where attended = Yes} came.
-- none: Nobody registered for a webinar in the last year.
-- read: Registrations of the months asked for. Those for a webinar still to come count as not attended until the day. Minutes are the mean of a guest.
-- chart: column x=attended y=guests
-- total: guests
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  w.attended,
  count(*) AS guests,
  round(CAST(avg(w.attendance_duration_min) AS DECIMAL(18, 6)), 1) AS mean_minutes,
  sum(w.questions_asked) AS questions
FROM marketing_data.webinar_attendance AS w
WHERE w.registration_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY w.attended
ORDER BY w.attended DESC
