-- title: An article leads step by step, and says what it applies to
-- tables: support_data.knowledge_base, sales_data.products
-- Guides, installations and troubleshooting have steps, questions and settings have sections; troubleshooting begins with symptom and
-- cause; whatever the kind, the text names the product and its versions.
-- corruption: UPDATE support_data.knowledge_base SET article_category = 'Troubleshooting' WHERE article_category <> 'Troubleshooting'
SELECT kb_id, article_category, article_title
FROM support_data.knowledge_base
JOIN sales_data.products USING (product_id)
WHERE article_category IN ('How-To', 'Troubleshooting', 'Installation') AND NOT regexp_matches(content, '\nSteps\n1\. ')
  OR NOT contains(content, product_name || ' ' || product_version)
  OR article_category = 'Troubleshooting' AND NOT regexp_matches(content, '^Symptom\n.+\n\nCause\n')
  OR regexp_matches(article_title || content, '[{}<>|]\w|  ')
