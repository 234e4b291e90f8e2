-- metric: Users opened on Mondays
-- reference: 3.3
-- low: 17
-- typical: 20
-- high: 24
-- unit: %
-- note: As leads on working days.
SELECT 100 * avg((isodow(created_date) = 1)::INT), count(*) FROM operational_data.user_accounts
