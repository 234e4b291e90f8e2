-- title: A notice's kind fits what it is about
-- tables: operational_data.notifications
-- Alerts tell of alerts, reminders of invoices and renewals, updates of releases and tickets.
-- corruption: UPDATE operational_data.notifications SET notification_type = 'Alert' WHERE notification_type <> 'Alert'
SELECT notification_id, notification_type, related_entity_type, related_entity_id
FROM operational_data.notifications
WHERE (related_entity_type IS NULL) <> (related_entity_id IS NULL)
  OR CASE notification_type
    WHEN 'Alert' THEN related_entity_type IS DISTINCT FROM 'Alert'
    WHEN 'Reminder' THEN coalesce(related_entity_type, '') NOT IN ('Invoice', 'Renewal')
    WHEN 'Promotion' THEN coalesce(related_entity_type, 'Campaign') <> 'Campaign'
    WHEN 'System' THEN related_entity_type IS NOT NULL
    ELSE coalesce(related_entity_type, '') NOT IN ('Release', 'Ticket')
  END
