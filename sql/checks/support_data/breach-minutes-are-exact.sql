-- title: The time of a breach is the target and the delay
-- tables: support_data.sla_breaches
-- To the minute; the hours of a resolution are rounded up.
-- corruption: UPDATE support_data.sla_breaches SET actual_time = actual_time + 1 WHERE true
SELECT breach_id, breach_type, target_time, actual_time, breach_duration_min
FROM support_data.sla_breaches
WHERE breach_duration_min < 1
  OR actual_time <> target_time::BIGINT + CASE breach_type WHEN 'First Response' THEN breach_duration_min ELSE (breach_duration_min::BIGINT + 59) // 60 END
