-- How the further disputes of a case stand, of which lists show the first.
alter table case_file add column other_harbors varchar(100) default '' not null;
