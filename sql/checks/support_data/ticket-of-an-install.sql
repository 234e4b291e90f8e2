-- title: A ticket is about a product that the customer runs, in a version released by then
-- tables: support_data.support_tickets, sales_data.customer_products, operational_data.product_releases, operational_data.renewals
-- From the day of the installation to the customer's last day.
-- Versions that were out of support before the window are listed no more.
-- uses: oldest_versions
-- corruption: UPDATE support_data.support_tickets SET created_date = created_date - 200 WHERE true
WITH ends AS (
  SELECT customer_id, min(current_expiration_date) AS last_day
  FROM operational_data.renewals
  WHERE renewal_status = 'Lost'
  GROUP BY customer_id
)
SELECT t.ticket_id, t.created_date, i.install_date, r.release_date, e.last_day
FROM support_data.support_tickets AS t
LEFT JOIN sales_data.customer_products AS i USING (customer_id, product_id)
LEFT JOIN operational_data.product_releases AS r ON r.product_id = t.product_id AND r.version_number = t.product_version
LEFT JOIN ends AS e ON e.customer_id = t.customer_id
LEFT JOIN oldest_versions AS v ON v.product_id = t.product_id
WHERE i.install_date IS NULL OR t.created_date < i.install_date
  OR r.release_date IS NULL AND try_cast(string_split(t.product_version, '.') AS INT[]) >= v.oldest OR r.release_date > t.created_date OR t.created_date > e.last_day
