-- title: Open and click rates are those of the counts
-- tables: marketing_data.email_campaigns
-- Per delivered e-mail, rounded half up to hundredths.
-- corruption: UPDATE marketing_data.email_campaigns SET open_count = open_count + 1 WHERE true
SELECT email_campaign_id, delivered_count, open_count, open_rate_percent, click_count, click_rate_percent
FROM marketing_data.email_campaigns
WHERE (open_rate_percent * 100)::BIGINT <> (open_count::HUGEINT * 20000 + delivered_count) // (2 * delivered_count::HUGEINT)
  OR (click_rate_percent * 100)::BIGINT <> (click_count::HUGEINT * 20000 + delivered_count) // (2 * delivered_count::HUGEINT)
