-- title: Contacts by status
-- question: How many of our contacts are active, inactive or bounced?
-- asked: How clean is our contact list?
-- asked: How many people in the address book can still be reached?
-- asked: What part of our contacts is dead by now?
-- says: Of {sum contacts 'contact'}, {sum contacts where status = Active} {is/are} active.
-- read: Inactive contacts have left or are no longer in charge; bounced means that mail comes back. The last day on which somebody of the status was spoken to shows how fresh it is.
-- chart: column x=status y=contacts
-- total: contacts
-- difficulty: easy
SELECT
  k.status,
  count(*) AS contacts,
  max(k.last_contact_date) AS last_spoken_to
FROM sales_data.customer_contacts AS k
GROUP BY k.status
ORDER BY contacts DESC, k.status
