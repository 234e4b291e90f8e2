-- title: A campaign's status follows from its dates
-- tables: marketing_data.campaigns
-- Planned until it begins, then Active, Completed after its last day; one that is called off says so whatever the date.
-- corruption: UPDATE marketing_data.campaigns SET start_date = start_date - 1 WHERE true
SELECT campaign_id, start_date, end_date, status
FROM marketing_data.campaigns
WHERE end_date < start_date
  OR (status <> 'Cancelled' AND status <> CASE WHEN getvariable('as_of') < start_date THEN 'Planned' WHEN getvariable('as_of') <= end_date THEN 'Active' ELSE 'Completed' END)
