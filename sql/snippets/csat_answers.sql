-- The answered surveys right after a ticket, by which satisfaction (CSAT) is measured; quarterly and yearly ones only name the last ticket.
-- uses: survey_answers
SELECT a.*
FROM survey_answers AS a
WHERE a.survey_type = 'Post-Ticket'
