-- title: Return on marketing spending is what was won beyond it
-- tables: marketing_data.marketing_budget
-- In per cent of the spending, rounded half away from zero to hundredths; of nothing spent, 0.
-- corruption: UPDATE marketing_data.marketing_budget SET roi_percent = roi_percent + 0.01 WHERE true
SELECT budget_id, actual_spend, closed_won_value, roi_percent
FROM marketing_data.marketing_budget
WHERE roi_percent <> CASE WHEN actual_spend = 0 THEN 0
  ELSE sign(closed_won_value - actual_spend)
    * ((abs(closed_won_value - actual_spend) * 100)::HUGEINT * 20000 + (actual_spend * 100)::HUGEINT) // (2 * (actual_spend * 100)::HUGEINT) / 100.0 END
