-- title: A notice is read on or after the day it was sent, and only then has a reading date
-- tables: operational_data.notifications
-- A failed notice is never read.
-- corruption: UPDATE operational_data.notifications SET sent_date = sent_date + 1 WHERE true
SELECT notification_id, status, sent_date, read_date
FROM operational_data.notifications
WHERE (status = 'Read') <> (read_date IS NOT NULL) OR read_date < sent_date
