-- title: E-mails are delivered or bounce, and only what is delivered is opened, only what is opened clicked
-- tables: marketing_data.email_campaigns
-- Of those who click, some fill in a form.
-- corruption: UPDATE marketing_data.email_campaigns SET recipient_count = recipient_count + 1 WHERE true
SELECT email_campaign_id, recipient_count, delivered_count, bounce_count, open_count, click_count, conversion_count
FROM marketing_data.email_campaigns
WHERE delivered_count::BIGINT + bounce_count <> recipient_count OR open_count > delivered_count OR click_count > open_count
  OR conversion_count > click_count OR unsubscribe_count::BIGINT + spam_complaint_count > delivered_count
