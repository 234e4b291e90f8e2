-- The campaigns that run, ran or are to run: all but the cancelled ones.
-- raw: marketing_data.campaigns WHERE status <> 'Cancelled'
SELECT c.*
FROM marketing_data.campaigns AS c
WHERE c.status <> 'Cancelled'
