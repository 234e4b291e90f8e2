-- title: Contracts in force by type
-- question: How many contracts are in force today, of which type, and what is their ARR?
-- asked: How much ARR do we have right now, by kind of contract?
-- asked: How many live contracts do we hold, and how many customers stand behind them?
-- asked: What are we under contract for today, and of what sort is the paper?
-- says: {sum contracts 'contract'} with {sum arr} of ARR {is/are} in force, {most of} it from {largest arr by contract_type}.
-- none: No contract is in force.
-- read: Contracts that are signed, begun and neither ended nor terminated. ARR is their annual value, all types together that of the company. A customer with contracts of two types counts in both rows.
-- chart: column x=contract_type y=arr
-- total: contracts, arr
-- difficulty: easy
-- shows: arr = arr
-- uses: contracts_in_force
SELECT
  f.contract_type,
  sum(f.annual_value) AS arr,
  count(*) AS contracts,
  count(DISTINCT f.customer_id) AS customers
FROM contracts_in_force AS f
GROUP BY f.contract_type
ORDER BY arr DESC, f.contract_type
