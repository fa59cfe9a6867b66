-- The session stamp grows with every change after which people have to sign in anew.
alter table app_user add column deactivated_at timestamp(6);
alter table app_user add column session_stamp int default 0 not null;

-- A code opens once, and not after its time. There is one at most for a login, which need not be anybody's yet.
create table one_time_code (
    login           varchar(60)   not null primary key,
    code_hash       varchar(64)   not null,
    expires_at      timestamp(6)  not null
);

create table sign_in_failure (
    login           varchar(60)   not null primary key,
    failures        int           not null,
    blocked_until   timestamp(6)  not null
);
create index sign_in_failure_blocked on sign_in_failure (blocked_until);
