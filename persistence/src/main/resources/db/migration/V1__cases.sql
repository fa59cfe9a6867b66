-- One script for H2 and PostgreSQL. A sequence starts with its increment: EclipseLink takes the numbers below it.
create sequence case_seq start with 50 increment by 50;
create sequence revision_seq start with 50 increment by 50;
create sequence member_seq start with 50 increment by 50;
create sequence user_seq start with 50 increment by 50;

create table case_file (
    id              bigint       not null primary key,
    case_id         varchar(36)  not null unique,
    newest_revision int          not null,
    head            varchar(64)  not null,
    version         int          not null,
    owner           varchar(60)  not null,
    opened_at       timestamp(6) not null,
    changed_at      timestamp(6) not null,
    changed_by      varchar(60)  not null,
    docket          varchar(200) not null,
    title           varchar(500) not null,
    provider_type   varchar(100) not null,
    provider_name   varchar(300) not null,
    status          varchar(30)  not null,
    role_result     varchar(60)  not null,
    harbor_result   varchar(60)  not null,
    notice_result   varchar(60)  not null,
    knowledge_result varchar(60) not null,
    measures_result varchar(60)  not null,
    liability_result varchar(200) not null
);
create index case_file_changed on case_file (changed_at);
create index case_file_owner on case_file (owner);

create table case_revision (
    id              bigint       not null primary key,
    case_file_id    bigint       not null references case_file (id),
    number          int          not null,
    document        text,
    content_hash    varchar(64)  not null,
    author          varchar(60)  not null,
    written_at      timestamp(6) not null,
    link            varchar(64)  not null,
    constraint one_revision_per_number unique (case_file_id, number)
);

create table case_member (
    id              bigint       not null primary key,
    case_file_id    bigint       not null references case_file (id),
    login           varchar(60)  not null,
    access_right    varchar(10)  not null,
    constraint one_right_per_member unique (case_file_id, login)
);
create index case_member_login on case_member (login);

create table app_user (
    id              bigint       not null primary key,
    login           varchar(60)  not null unique,
    shown_name      varchar(200) not null,
    password_hash   varchar(300) not null,
    created_at      timestamp(6) not null,
    version         int          not null
);

create table app_user_role (
    user_id         bigint       not null references app_user (id),
    role_name       varchar(20)  not null,
    primary key (user_id, role_name)
);
