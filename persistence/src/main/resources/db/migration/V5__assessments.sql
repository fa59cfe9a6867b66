create sequence assessment_seq start with 50 increment by 50;

-- What was found on one day, whole: the document holds the facts, the proof and its words. Erased, it leaves its hash.
create table case_assessment (
    id              bigint        not null primary key,
    case_file_id    bigint        not null references case_file (id),
    number          int           not null,
    revision_number int           not null,
    as_of           date          not null,
    rule_book       varchar(64)   not null,
    engine          varchar(20)   not null,
    author          varchar(60)   not null,
    assessed_at     timestamp(6)  not null,
    document        text,
    content_hash    varchar(64)   not null,
    link            varchar(64)   not null,
    erased_by       varchar(60),
    erased_at       timestamp(6),
    erasure_reason  varchar(1000),
    constraint one_assessment_per_number unique (case_file_id, number)
);
