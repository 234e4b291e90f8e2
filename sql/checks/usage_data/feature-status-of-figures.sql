-- title: The word for a feature's adoption follows from its users and uses
-- tables: usage_data.feature_usage, usage_data.product_usage_summary
-- Adopted from 15 % of the active users; regular from 50 % and four uses each; power users from 12 uses each.
-- corruption: UPDATE usage_data.feature_usage SET usage_count = usage_count + 1 WHERE true
SELECT f.feature_usage_id, f.unique_users, u.active_users, f.usage_count, f.adoption_status
FROM usage_data.feature_usage AS f
JOIN usage_data.product_usage_summary AS u USING (customer_id, product_id, usage_date)
WHERE f.adoption_status IS DISTINCT FROM CASE
  WHEN f.unique_users = 0 OR 100::BIGINT * f.unique_users < 15::BIGINT * u.active_users THEN 'Not Adopted'
  WHEN 100::BIGINT * f.unique_users < 50::BIGINT * u.active_users OR f.usage_count < 4::BIGINT * f.unique_users THEN 'Exploring'
  WHEN f.usage_count < 12::BIGINT * f.unique_users THEN 'Regular'
  ELSE 'Power User' END
