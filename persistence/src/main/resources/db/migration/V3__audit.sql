create sequence audit_seq start with 50 increment by 50;

-- Events are written with what they tell of, in its transaction, and get their place in the chain soon after.
create table audit_event (
    id              bigint        not null primary key,
    happened_at     timestamp(6)  not null,
    login           varchar(60)   not null,
    act             varchar(30)   not null,
    case_id         varchar(36)   not null,
    detail          varchar(1000) not null,
    address         varchar(60)   not null,
    seal_number     bigint        unique,
    link            varchar(64)
);
create index audit_event_happened on audit_event (happened_at);
create index audit_event_login on audit_event (login, happened_at);
create index audit_event_case on audit_event (case_id, happened_at);
create index audit_event_act on audit_event (act, happened_at);
