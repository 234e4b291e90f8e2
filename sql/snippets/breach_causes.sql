-- Every missed target with the cause that its written reason tells: which part of our process it was lost in.
SELECT
  b.*,
  CASE
    WHEN b.reason LIKE 'The queue of%' OR b.reason LIKE '%overflow queue%' OR b.reason LIKE 'Stayed unassigned%'
      OR b.reason LIKE 'More tickets than%' OR b.reason LIKE 'Lay behind%' OR b.reason LIKE 'Left in the queue%'
      OR b.reason LIKE 'Whoever knows%' THEN 'more tickets than people'
    WHEN b.reason LIKE '%handover between shifts%' OR b.reason LIKE '%off that day%' THEN 'change of shift or day off'
    WHEN b.reason LIKE 'Sorted into%' OR b.reason LIKE '%triage round%' OR b.reason LIKE 'Alert for%'
      THEN 'missed or misrouted at the start'
    WHEN b.reason LIKE 'Handed up late%' OR b.reason LIKE 'Was handed up%' OR b.reason LIKE '%between the levels%'
      THEN 'lost in the handing up'
    WHEN b.reason LIKE 'Engineering needed%' OR b.reason LIKE 'Was with engineering%' OR b.reason LIKE 'Waited for operations%'
      OR b.reason LIKE 'Operations had%' THEN 'waiting for engineering or operations'
    WHEN b.reason LIKE 'Product management%' OR b.reason LIKE '%from product management.' OR b.reason LIKE 'Finance had%'
      OR b.reason LIKE 'Waited for finance%' THEN 'waiting for product management or finance'
    WHEN b.reason LIKE '%not found%' OR b.reason LIKE 'Took several attempts%' OR b.reason LIKE 'Searched for%'
      OR b.reason LIKE 'Could not be%' OR b.reason LIKE '%two looks%' OR b.reason LIKE 'Second look%'
      OR b.reason LIKE '%filed as simple%' OR b.reason LIKE 'First solution%' THEN 'cause not found in time'
    WHEN b.reason LIKE '%was found%' OR b.reason LIKE 'Known since%' OR b.reason LIKE '%knew the cause%'
      OR b.reason LIKE 'Cause %' OR b.reason LIKE 'Answer was ready%' THEN 'cause known, solution late'
    WHEN b.reason LIKE 'Answer%' OR b.reason LIKE 'Kept open%' OR b.reason LIKE 'Solution was sent%'
      OR b.reason LIKE '%answered, kept open%' OR b.reason LIKE 'Left open%' OR b.reason LIKE 'Testing with%'
      OR b.reason LIKE 'Waited for%' OR b.reason LIKE 'Had to ask%' THEN 'waiting for the customer'
    ELSE 'other'
  END AS cause
FROM support_data.sla_breaches AS b
