-- The terms of a case stand in one row as well: what a new revision adds and takes away is seen from it, so the terms need
-- no index by case, which would be as large as they are and change in as many places.
create table case_term_list (
    case_file_id    bigint       not null primary key references case_file (id),
    terms           varchar(1000000) not null
);
insert into case_term_list (case_file_id, terms)
    select case_file_id, ' ' || string_agg(term, ' ') || ' ' from case_term group by case_file_id;

create table case_term_plain (
    term            varchar(40)  not null,
    case_file_id    bigint       not null,
    constraint case_term_key primary key (term, case_file_id)
);
insert into case_term_plain (term, case_file_id) select term, case_file_id from case_term order by term, case_file_id;
drop table case_term;
alter table case_term_plain rename to case_term;

-- A page of a list is found along its order, and what is rare by a choice alone. So three indexes know when a case was
-- changed, rather than ten that each revision would have to move the case in.
drop index case_file_changed;
drop index case_file_owner;
drop index case_file_by_provider_type;
drop index case_file_by_status;
drop index case_file_by_role;
drop index case_file_by_harbor;
drop index case_file_by_notice;
drop index case_file_by_knowledge;
drop index case_file_by_measures;
-- For the cases of a term in the order of the list, without a look at each.
create index case_file_at on case_file (id, changed_at);
create index case_file_provider_type on case_file (provider_type, changed_at);
create index case_file_role on case_file (role_result);
create index case_file_notice on case_file (notice_result);
create index case_file_knowledge on case_file (knowledge_result);
create index case_file_measures on case_file (measures_result);
create index case_file_waits on case_file (waits_for);

-- The cases of a person without a look at the rows, and the teams of a case as they were.
drop index case_member_login;
create index case_member_login on case_member (login, case_file_id);

-- Why an earlier revision was brought back; null for one that was written anew.
alter table case_revision add column restore_reason varchar(1000);
