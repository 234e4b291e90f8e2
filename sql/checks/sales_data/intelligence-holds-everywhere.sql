-- title: What a competitor is good at is never its weakness elsewhere
-- tables: sales_data.competitive_intelligence
-- Strengths and weaknesses of a competitor's product hold in every account.
-- corruption: UPDATE sales_data.competitive_intelligence SET competitor_weakness = competitor_strength WHERE true
SELECT DISTINCT s.intel_id, s.competitor_name, s.competitor_product, s.competitor_strength
FROM sales_data.competitive_intelligence AS s
JOIN sales_data.competitive_intelligence AS w
  ON w.competitor_name = s.competitor_name
 AND w.competitor_product = s.competitor_product
 AND w.competitor_weakness = s.competitor_strength
