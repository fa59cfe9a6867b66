-- What was found in the further disputes stands behind that of the first.
alter table case_file alter column liability_result set data type varchar(500);
