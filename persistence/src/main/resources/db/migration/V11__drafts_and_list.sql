-- What the list of cases shows besides: who is in dispute, and what the case waits for.
alter table case_file add column parties varchar(500) default '' not null;
alter table case_file add column waits_for varchar(20) default '' not null;
alter table case_file add column next_clock varchar(60) default '' not null;
alter table case_file add column next_clock_until varchar(10) default '9999-12-31' not null;
alter table case_file add column lacking int default 0 not null;
create index case_file_next_clock on case_file (next_clock_until, id);

-- What somebody has entered and not yet written as a revision; the id is the case's and the login.
create table case_draft (
    id              varchar(100) not null primary key,
    case_id         varchar(36)  not null references case_file (case_id),
    login           varchar(60)  not null,
    base_revision   int          not null,
    document        text         not null,
    saved_at        timestamp(6) not null
);
create index case_draft_case on case_draft (case_id);
