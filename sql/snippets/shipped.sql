-- Each release beside the two of its product that followed.
SELECT product_id, release_date, release_type,
  lead(release_type) OVER later AS next_type, lead(release_date) OVER later AS next_date, lead(release_date, 2) OVER later AS second_date
FROM operational_data.product_releases
WINDOW later AS (PARTITION BY product_id ORDER BY release_date)
