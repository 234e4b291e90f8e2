-- The installs that are live today: installed, with a contract in force behind them.
-- uses: install_ends
SELECT e.*
FROM install_ends AS e
WHERE e.is_live
