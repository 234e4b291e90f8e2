-- title: Renewals won, by value
-- meaning: Annual value of the contracts renewed, of those whose renewal was decided and that ended in the quarter.
-- unit: percent
-- kind: flow
-- good: up
-- also: renewal rate, retention of contracts
-- place: 11
-- for: board, csm, sales-manager, sales-rep
-- answer: renewals/gross-and-net-revenue-retention
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * coalesce(sum(k.annual_value) FILTER (WHERE r.renewal_status = 'Won'), 0) / sum(k.annual_value) AS value
FROM ended_quarters AS e
JOIN operational_data.renewals AS r ON r.current_expiration_date BETWEEN e.first_day AND e.last_day AND r.renewal_status IN ('Won', 'Lost')
JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
GROUP BY e.quarter, e.last_day
HAVING sum(k.annual_value) > 0
ORDER BY e.last_day
