-- Days and times are written the way of one of eight regions. Accounts of other regions keep what
-- they saw so far: the day before the month.
update account set locale = 'en-GB'
 where locale not in ('en-US', 'en-GB', 'en-IE', 'en-CA', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA');
