-- The tombstone of a case whose whole content was deleted; its chains stay and can still be walked.
alter table case_file add column deleted_at timestamp(6);
alter table case_file add column deleted_by varchar(60);
alter table case_file add column deletion_reason varchar(1000);
