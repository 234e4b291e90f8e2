-- title: Release notes are linked under a name reserved for examples
-- tables: operational_data.product_releases
-- RFC 2606 reserves .example and example.com, .net and .org; nobody can be reached there.
-- corruption: UPDATE operational_data.product_releases SET release_notes_url = replace(release_notes_url, '.example', '.com') WHERE true
SELECT release_id, release_notes_url
FROM operational_data.product_releases
WHERE NOT regexp_matches(release_notes_url, '^https://([a-z0-9-]+\.)*([a-z0-9-]+\.example|example\.(com|net|org))(/|$)')
