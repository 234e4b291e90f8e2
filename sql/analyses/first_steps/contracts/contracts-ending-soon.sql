-- title: Contracts that end soon
-- question: Which contracts in force end in the next three months?
-- asked: What contracts are running out shortly?
-- asked: Which agreements expire within ninety days, and are they on auto-renewal?
-- asked: Whose contract is coming to an end this coming quarter?
-- says: {count 'contract'} worth {sum annual_value} a year {ends/end}; the first is that of {first customer_id} on {first end_date}.
-- none: No contract ends in these days.
-- read: Contracts in force whose last day lies within the days asked for, the next first. That a contract ends does not mean that the customer leaves: the renewal may be signed already.
-- chart: none
-- total: annual_value
-- difficulty: easy
-- parameter: within_days = 90
-- parameter: top = 25
-- uses: contracts_in_force
SELECT
  f.contract_number,
  f.customer_id,
  f.end_date,
  f.annual_value,
  f.contract_type,
  f.auto_renew,
  f.renewal_notice_days AS notice_days,
  count(*) OVER () AS rows_in_all
FROM contracts_in_force AS f
WHERE f.end_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER)
ORDER BY f.end_date, f.annual_value DESC, f.contract_id
LIMIT CAST($top AS INTEGER)
