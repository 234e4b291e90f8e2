-- title: Licences in use that an activity names were measured shortly before
-- tables: operational_data.customer_success_activities, usage_data.license_usage
-- "14 of 20 licences" is said of one product, as its last measured week has it; that may lie before the window.
-- corruption: UPDATE operational_data.customer_success_activities SET outcome = '9,999 of 9,999 licences in use.' WHERE true
SELECT a.activity_id, a.customer_id, a.activity_date, a.outcome
FROM operational_data.customer_success_activities AS a
WHERE regexp_matches(a.outcome, '[0-9,]+ of [0-9,]+ licen[cs]es')
  AND a.activity_date >= getvariable('start') + 100
  AND NOT EXISTS (
    SELECT 1
    FROM usage_data.license_usage AS u
    WHERE u.customer_id = a.customer_id
      AND u.usage_date BETWEEN a.activity_date - 100 AND a.activity_date
      AND u.licenses_active = CAST(replace(regexp_extract(a.outcome, '([0-9,]+) of ([0-9,]+) licen[cs]es', 1), ',', '') AS INTEGER)
      AND u.licenses_purchased = CAST(replace(regexp_extract(a.outcome, '([0-9,]+) of ([0-9,]+) licen[cs]es', 2), ',', '') AS INTEGER)
  )
