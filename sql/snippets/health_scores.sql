-- Every health score, and whether it says that its customer is at risk: at risk level High or Critical.
-- raw: at_risk = operational_data.customer_health_score WHERE risk_level IN ('High', 'Critical')
-- raw: NOT at_risk = operational_data.customer_health_score WHERE risk_level IN ('Low', 'Medium')
SELECT h.*, h.risk_level IN ('High', 'Critical') AS at_risk
FROM operational_data.customer_health_score AS h
