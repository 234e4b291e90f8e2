-- title: A quoted version exists and was out on the day of the quote
-- tables: sales_data.quote_line_items, sales_data.quotes, operational_data.product_releases
-- No version before its release date, not even on paper.
-- Versions that were out of support before the window are listed no more.
-- uses: oldest_versions
-- corruption: UPDATE sales_data.quotes SET quote_date = quote_date - 7 WHERE true
SELECT l.line_item_id, l.product_id, l.product_version, q.quote_date
FROM sales_data.quote_line_items AS l
JOIN sales_data.quotes AS q USING (quote_id)
LEFT JOIN oldest_versions AS v USING (product_id)
WHERE (q.quote_date >= getvariable('start') OR try_cast(string_split(l.product_version, '.') AS INT[]) >= v.oldest) AND NOT EXISTS (
  FROM operational_data.product_releases AS r
  WHERE r.product_id = l.product_id AND r.version_number = l.product_version AND r.release_date <= q.quote_date
)
