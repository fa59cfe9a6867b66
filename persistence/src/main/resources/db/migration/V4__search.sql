-- What a case is found by: parts of words and pairs of Han and kana, in one table for both databases.
create table case_term (
    case_file_id    bigint       not null references case_file (id),
    term            varchar(40)  not null,
    primary key (term, case_file_id)
);
create index case_term_case on case_term (case_file_id);

create index case_file_title on case_file (title, id);
create index case_file_docket on case_file (docket, id);
create index case_file_provider on case_file (provider_name, id);
create index case_file_harbor on case_file (harbor_result, id);
create index case_file_status on case_file (status);
