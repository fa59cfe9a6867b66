create sequence attachment_seq start with 50 increment by 50;

create table case_attachment (
    id              bigint        not null primary key,
    case_file_id    bigint        not null references case_file (id),
    number          int           not null,
    evidence_id     varchar(100)  not null,
    file_name       varchar(200)  not null,
    media_type      varchar(100)  not null,
    byte_count      bigint        not null,
    sha256          varchar(64)   not null,
    content_id      varchar(36)   not null unique,
    author          varchar(60)   not null,
    added_at        timestamp(6)  not null,
    content_hash    varchar(64)   not null,
    link            varchar(64)   not null,
    erased_by       varchar(60),
    erased_at       timestamp(6),
    erasure_reason  varchar(1000),
    constraint one_attachment_per_number unique (case_file_id, number)
);

-- The bytes, in pieces that are written while they arrive: the row above, which has their hash, comes last.
create table attachment_part (
    content_id      varchar(36)   not null,
    number          int           not null,
    content         bytea         not null,
    primary key (content_id, number)
);
