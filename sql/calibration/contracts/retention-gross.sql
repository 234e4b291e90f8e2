-- metric: Gross revenue retention
-- reference: 1.B #30 [S22][S23]
-- low: 85
-- typical: 90–92
-- high: 95
-- unit: %
-- note: Of the ARR in force a year ago, what the same customers still bring, growth not counted.
-- uses: arr_of_year
SELECT 100 * sum(least(opening, closing)) / sum(opening)
FROM arr_of_year
