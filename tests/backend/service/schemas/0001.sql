INSERT INTO installations (installation, customer, status, period_end, cancels, grace_until, revision) VALUES ('old', 'cus_old', 'active', 2000000000, false, NULL, 3)
INSERT INTO events (id, day) VALUES ('evt_old', 20000)
INSERT INTO counters (day, subject, used) VALUES (20000, 'subject', 1)
INSERT INTO salts (day, salt) VALUES (20000, 'salt')
