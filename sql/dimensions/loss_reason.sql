-- dimension: Loss reason
SELECT DISTINCT win_loss_reason AS name FROM sales_data.closed_deals WHERE status = 'Lost'
