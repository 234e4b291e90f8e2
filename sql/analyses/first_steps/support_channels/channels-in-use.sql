-- title: Support channels in use
-- question: Through which channels can customers reach support, and how much comes in by each?
-- asked: How can customers get hold of us?
-- asked: Which support channels do we run, when are they staffed and what do they cost?
-- asked: How is support volume split over phone, chat, mail and portal?
-- says: {count 'way'} to reach support {is/are} open; the most tickets come by {most volume_percent by channel}.
-- read: A channel may stand twice, with other hours. Volume is the part of all tickets that came so; cost is that of one ticket. API tickets count as Portal.
-- chart: none
-- difficulty: easy
SELECT
  c.channel_name AS channel,
  c.hours_of_operation AS staffed,
  c.volume_percent,
  c.avg_response_time_min AS mean_response_minutes,
  c.satisfaction_score,
  c.cost_per_ticket,
  c.channel_id
FROM support_data.support_channels AS c
WHERE c.active = 'Yes'
ORDER BY c.volume_percent DESC, c.channel_id
