-- title: Account size → renewal
-- reference: 1.B #33
-- sentence: Agreements due are renewed more often by larger accounts. Published are 78 to 85 % of small customers and 86 to 90 % of middling ones; the sampling error of a company is 3 points.
-- world: RenewalAssumptions.Level
-- expect: rising
-- low: 1
-- high: 15
-- unit: %
SELECT CASE c.company_size WHEN 'Small' THEN 'Small' ELSE 'larger' END, 100 * avg((r.renewal_status = 'Won')::INT), count(*)
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
GROUP BY 1
ORDER BY min(CASE c.company_size WHEN 'Small' THEN 1 ELSE 2 END)
