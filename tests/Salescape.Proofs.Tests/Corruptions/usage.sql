-- alert-high-error-rate
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true

-- alert-integration-failure
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true

-- alert-license-expiring
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true

-- alert-license-overage
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true

-- alert-low-usage
UPDATE usage_data.product_health_alerts SET alert_type = 'Low Usage' WHERE alert_type <> 'Low Usage'

-- alert-of-a-customer
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 400 WHERE true

-- alert-slow-performance
UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true

-- alert-status-of-dates
UPDATE usage_data.product_health_alerts SET status = 'Open' WHERE status <> 'Open'

-- alert-version-outdated
UPDATE usage_data.product_health_alerts SET alert_type = 'Version Outdated' WHERE alert_type <> 'Version Outdated'

-- api-calls-add-up
UPDATE usage_data.product_usage_summary SET api_calls = api_calls + 1 WHERE true

-- api-calls-succeed-or-fail
UPDATE usage_data.api_usage SET success_count = success_count + 1 WHERE true

-- api-data-within-usage
UPDATE usage_data.product_usage_summary SET data_volume_gb = 0 WHERE data_volume_gb > 0

-- api-endpoint-once-a-week
UPDATE usage_data.api_usage SET method = 'GET' WHERE method <> 'GET'

-- api-one-authentication
UPDATE usage_data.api_usage SET authentication_type = 'API Key' WHERE authentication_type <> 'API Key'

-- feature-status-of-figures
UPDATE usage_data.feature_usage SET usage_count = usage_count + 1 WHERE true

-- feature-tracked-by-quarter
UPDATE usage_data.feature_usage SET usage_date = usage_date + 1 WHERE true

-- feature-users-are-active
UPDATE usage_data.feature_usage SET usage_count = usage_count + 1 WHERE true

-- integration-ends-with-customer
UPDATE usage_data.integration_usage SET last_sync_date = last_sync_date + 1 WHERE last_sync_date IS NOT NULL

-- integration-of-an-install
UPDATE usage_data.integration_usage SET install_date = install_date - 30 WHERE true

-- integration-once-an-install
UPDATE usage_data.integration_usage SET integration_type = 'CRM' WHERE integration_type <> 'CRM'

-- integration-syncs-follow-status
UPDATE usage_data.integration_usage SET install_date = install_date + 1 WHERE true

-- license-arithmetic
UPDATE usage_data.license_usage SET licenses_available = licenses_available + 1 WHERE true

-- license-peak-within-week
UPDATE usage_data.license_usage SET peak_usage_date = peak_usage_date - 1 WHERE peak_usage_date IS NOT NULL

-- performance-every-second-month
UPDATE usage_data.performance_metrics SET metric_date = metric_date + 1 WHERE true

-- performance-outage-hits-all
UPDATE usage_data.performance_metrics SET downtime_minutes = downtime_minutes - 1 WHERE downtime_minutes > 0

-- performance-peak-holds-week
UPDATE usage_data.performance_metrics SET peak_concurrent_users = peak_concurrent_users - 1 WHERE peak_concurrent_users > 0

-- performance-storage-grows
UPDATE usage_data.performance_metrics SET storage_used_gb = storage_used_gb / 2 WHERE true

-- performance-uptime-of-downtime
UPDATE usage_data.performance_metrics SET uptime_percent = uptime_percent - 0.01 WHERE uptime_percent > 0

-- quality-nulls-within-gap
UPDATE usage_data.data_quality_metrics SET completeness_score = completeness_score + 10 WHERE true

-- quality-overall-is-mean
UPDATE usage_data.data_quality_metrics SET completeness_score = completeness_score + 0.01 WHERE true

-- session-address-for-documentation
UPDATE usage_data.user_sessions SET ip_address = ip_address || 'x' WHERE true

-- session-country-of-account
UPDATE usage_data.user_sessions SET location_city = location_city || 'x' WHERE true

-- session-device-runs-system
UPDATE usage_data.user_sessions SET device_type = 'Desktop' WHERE device_type <> 'Desktop'

-- session-duration-of-times
UPDATE usage_data.user_sessions SET session_start = session_start - INTERVAL 1 MINUTE WHERE true

-- session-of-an-install
UPDATE usage_data.user_sessions SET product_id = (SELECT min(product_id) FROM usage_data.user_sessions) WHERE true

-- session-once-a-day
INSERT INTO usage_data.user_sessions SELECT * REPLACE (session_id || '9' AS session_id) FROM usage_data.user_sessions WHERE true

-- session-within-usage
UPDATE usage_data.product_usage_summary SET total_sessions = 0 WHERE total_sessions > 0

-- telemetry-has-session
UPDATE usage_data.telemetry_events SET user_id = (SELECT min(user_id) FROM usage_data.telemetry_events) WHERE user_id IS NULL

-- telemetry-metadata-of-type
UPDATE usage_data.telemetry_events SET event_type = 'Logout' WHERE event_type <> 'Logout'

-- telemetry-of-an-install
UPDATE usage_data.telemetry_events SET event_timestamp = event_timestamp - INTERVAL 3 DAY WHERE true

-- telemetry-severity-of-type
UPDATE usage_data.telemetry_events SET event_category = 'Usage' WHERE event_category <> 'Usage'

-- telemetry-version-released
UPDATE usage_data.telemetry_events SET metadata_json = (SELECT min(metadata_json) FROM usage_data.telemetry_events) WHERE metadata_json IS NOT NULL

-- telemetry-within-session
UPDATE usage_data.telemetry_events SET event_timestamp = event_timestamp + INTERVAL 1 MINUTE WHERE true

-- usage-and-licences-together
UPDATE usage_data.product_usage_summary SET license_utilization = license_utilization + 0.01 WHERE true

-- usage-counts-agree
UPDATE usage_data.product_usage_summary SET active_users = active_users - 1 WHERE active_users > 0

-- usage-every-month
UPDATE usage_data.product_usage_summary SET usage_date = usage_date + 1 WHERE true

-- usage-health-of-figures
UPDATE usage_data.product_usage_summary SET error_rate_percent = error_rate_percent + 0.01 WHERE true

-- usage-of-an-install
UPDATE usage_data.product_usage_summary SET usage_date = usage_date - 30 WHERE true
