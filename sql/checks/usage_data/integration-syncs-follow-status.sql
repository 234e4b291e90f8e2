-- title: An active integration has synced lately, another one has not
-- tables: usage_data.integration_usage
-- Active: on the day, or in the night before. Without a sync there are no records; the first comes on the day of installation or the next night.
-- corruption: UPDATE usage_data.integration_usage SET last_sync_date = last_sync_date - 2 WHERE status = 'Active'
SELECT integration_id, status, sync_frequency, install_date, last_sync_date, records_synced
FROM usage_data.integration_usage
WHERE last_sync_date < install_date
   OR (last_sync_date IS NULL AND records_synced > 0)
   OR (last_sync_date IS NULL AND install_date < getvariable('as_of'))
   OR (status = 'Active' AND last_sync_date < getvariable('as_of') - CASE WHEN sync_frequency = 'Daily' THEN 1 ELSE 0 END)
   OR (status <> 'Active' AND last_sync_date >= getvariable('as_of'))
   OR (status = 'Error' AND error_count = 0)
