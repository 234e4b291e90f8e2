-- metric: Contraction
-- reference: 1.B #34
-- low: 1
-- typical: 3
-- high: 6
-- unit: %
-- note: Of the ARR in force a year ago, what customers who stayed bring less.
-- uses: arr_of_year
SELECT 100 * sum(greatest(opening - closing, 0)) FILTER (closing > 0) / sum(opening)
FROM arr_of_year
