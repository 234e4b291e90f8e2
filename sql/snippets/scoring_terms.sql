-- The words that a rule of lead scoring lists, one a row.
-- uses: scoring_rules
SELECT rule_id, on_column, unnest(string_to_array(regexp_replace(regexp_replace(criteria, '^[^(]*[(]''', ''), '''[)]$', ''), ''', ''')) AS term
FROM scoring_rules WHERE criteria LIKE '%(''%'
