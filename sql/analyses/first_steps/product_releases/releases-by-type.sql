-- title: Releases of the last year by type
-- question: How many major, minor, patch and hotfix releases did we ship in the last year?
-- asked: How often do we release, and how big are the releases?
-- asked: How many features and fixes went out over the past twelve months, by kind of release?
-- asked: Are we shipping features or mostly putting out fires?
-- says: {sum releases 'release'} {was/were} shipped, {most of} them of type {largest releases by release_type}.
-- read: Releases of all products in the months asked for. Many hotfixes for few features speak of poor quality.
-- chart: column x=release_type y=releases
-- none: Nothing was released.
-- total: releases, features_added, bugs_fixed
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  r.release_type,
  count(*) AS releases,
  sum(r.features_added) AS features_added,
  sum(r.bugs_fixed) AS bugs_fixed
FROM operational_data.product_releases AS r
WHERE r.release_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY r.release_type
ORDER BY releases DESC, r.release_type
