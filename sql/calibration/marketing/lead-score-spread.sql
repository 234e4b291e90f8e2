-- metric: Lead score, standard deviation
-- reference: 1.C #64
-- low: 15
-- typical: 20
-- high: 25
-- unit: points
-- note: All leads. No range is published; the band is the typical value ± 25 %.
SELECT stddev(lead_score)
FROM marketing_data.leads
