-- metric: Net revenue retention
-- reference: 1.B #31 [S22][S23]
-- low: 95
-- typical: 101–103
-- high: 110
-- unit: %
-- note: Of the ARR in force a year ago, what the same customers bring now.
-- uses: arr_of_year
SELECT 100 * sum(closing) / sum(opening)
FROM arr_of_year
