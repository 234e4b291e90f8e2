-- metric: Audit entries that create, of those that create, update or delete
-- reference: 1.E #154
-- low: 26.5
-- typical: 35.3
-- high: 44.1
-- unit: %
-- note: Published as 20, 12 and 2 % of all entries, of which 58 % are views, which this log does not keep. The band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((event_type = 'Create')::INT), count(*)
FROM operational_data.audit_log
WHERE event_type IN ('Create', 'Update', 'Delete')
