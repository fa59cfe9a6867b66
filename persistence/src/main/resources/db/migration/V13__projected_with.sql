-- By which law the results that lists show were found, so that other law finds what it has to ask anew.
alter table case_file add column projected_with varchar(64) default '' not null;
-- The few combinations of forms of liability that occur, and the cases of each.
create index case_file_liability on case_file (liability_result);
