-- The first day of which all tickets are on record, told by the first survey: of the time before, only tickets that a later row names are.
SELECT coalesce(min(s.survey_date), CAST($as_of AS DATE)) AS first_day
FROM support_data.customer_satisfaction AS s
