-- title: An article is written after the version that it begins with was released
-- tables: support_data.knowledge_base, operational_data.product_releases
-- Its versions begin with one of the product. Those that were out of support before the window are listed no more.
-- uses: oldest_versions
-- corruption: UPDATE support_data.knowledge_base SET created_date = created_date - 400 WHERE true
SELECT kb_id, product_version, created_date
FROM support_data.knowledge_base AS k
LEFT JOIN oldest_versions AS v USING (product_id)
WHERE (k.created_date >= getvariable('start') OR try_cast(string_split(regexp_extract(k.product_version, '^[0-9]+([.][0-9]+)*'), '.') AS INT[]) >= v.oldest) AND NOT EXISTS (
  FROM operational_data.product_releases AS r
  WHERE r.product_id = k.product_id AND r.release_date <= k.created_date
    AND starts_with(r.version_number || '.', regexp_extract(k.product_version, '^[0-9.]+') || '.')
)
