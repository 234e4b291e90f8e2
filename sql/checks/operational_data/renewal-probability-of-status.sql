-- title: A won renewal is certain, a lost one impossible, an open one neither
-- tables: operational_data.renewals
-- Probability 100, 0, or from 1 to 99.
-- corruption: UPDATE operational_data.renewals SET probability_percent = probability_percent + 1 WHERE true
SELECT renewal_id, renewal_status, probability_percent
FROM operational_data.renewals
WHERE CASE renewal_status
  WHEN 'Won' THEN probability_percent <> 100
  WHEN 'Lost' THEN probability_percent <> 0
  ELSE probability_percent NOT BETWEEN 1 AND 99
END
