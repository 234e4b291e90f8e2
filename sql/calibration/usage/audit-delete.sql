-- metric: Audit entries that delete, of those that create, update or delete
-- reference: 1.E #154
-- low: 2.9
-- typical: 5.9
-- high: 8.9
-- unit: %
-- note: Published as 20, 12 and 2 % of all entries, of which 58 % are views, which this log does not keep. The band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((event_type = 'Delete')::INT), count(*)
FROM operational_data.audit_log
WHERE event_type IN ('Create', 'Update', 'Delete')
