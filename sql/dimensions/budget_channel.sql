-- dimension: Budget channel
SELECT DISTINCT channel AS name FROM marketing_data.marketing_budget
