-- title: Credited touches by model
-- question: Under which attribution model are opportunities credited, and with how many touches?
-- asked: Which attribution models are in our books?
-- asked: How many opportunities are credited by first touch, last touch, linear and so on?
-- asked: How many marketing touches does each attribution model count?
-- says: {sum opportunities 'opportunity|opportunities'} {is/are} credited, {most of} them under the model {largest opportunities by model}.
-- read: Each opportunity is credited under one model, the one in use when it was opened. First and last touch know one touch each; the others share the credit.
-- chart: column x=model y=touches
-- difficulty: easy
SELECT
  a.attribution_model AS model,
  count(*) AS touches,
  count(DISTINCT a.opportunity_id) AS opportunities,
  round(CAST(avg(a.attribution_weight) AS DECIMAL(18, 6)), 1) AS mean_weight_percent
FROM marketing_data.marketing_attribution AS a
GROUP BY a.attribution_model
ORDER BY touches DESC, model
